/** The portal's one editor that keeps a model of its words: RoosterJS as anybody may use it, without Outlook around it. */
import { Editor } from 'roosterjs-content-model-core';
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import { EditPlugin } from 'roosterjs-content-model-plugins';
import { pick } from './hooks.ts';

const editable = pick('#model') as HTMLDivElement;
const editor = new Editor(editable, {
  initialModel: domToContentModel(editable, createDomToModelContext()),
  plugins: [new EditPlugin()],
});

/** What the editor itself believes to hold, for the suites. */
Object.assign(window, { modelText: () => JSON.stringify(editor.getContentModelCopy('disconnected')) });
