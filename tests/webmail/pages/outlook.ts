/** The Outlook-shaped pages with the real RoosterJS editor in them, filled from what the page's HTML holds. */
import { Editor } from 'roosterjs-content-model-core';
import { createDomToModelContext, domToContentModel } from 'roosterjs-content-model-dom';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import { exposeCompose, pick } from './hooks.ts';

const editable = pick('[id^="editorParent_"] [role=textbox]') as HTMLDivElement;
const initialModel = domToContentModel(editable, createDomToModelContext());
new Editor(editable, {
  initialModel,
  inDarkMode: matchMedia('(prefers-color-scheme: dark)').matches,
  getDarkColor: (color) => (color === 'rgb(0, 0, 0)' ? 'rgb(232, 232, 232)' : color),
  plugins: [new AutoFormatPlugin(), new EditPlugin(), new PastePlugin(), new ShortcutPlugin()],
});

const root = pick('[id^="docking_InitVisiblePart_"]');
const pane = pick('[id^="docking_DockingTriggerPart_"]');
const close = () => {
  root.remove();
  pane.remove();
};
const { send } = exposeCompose(editable, close);

pick('[data-testid=ComposeSendButton] button').addEventListener('click', send);
pick('#discardCompose').addEventListener('click', close);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  // Escape anywhere in a compose throws the draft away (verified live by others, 2026-07).
  if (event.key === 'Escape') close();
});
