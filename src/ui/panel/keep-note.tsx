/** Keeps a note of what was agreed, as a text file of the person's own. Nothing is kept here. */
import { useState } from 'preact/hooks';
import { download } from '../download.ts';
import { say } from '../words.ts';
import { Drawer } from './drawer.tsx';
import { recordOf } from './record.ts';
import type { ShownDraft } from './shown-draft.ts';

export const KeepNote = ({ draft }: { readonly draft: ShownDraft }) => {
  const [isOpen, setOpen] = useState(false);
  if (draft.text.trim() === '') return null;
  const note = isOpen ? recordOf(draft, new Date()) : '';
  return (
    <Drawer kind="record" title={say('record.title')} onOpen={() => setOpen(true)}>
      <p class="soft">{say('record.hint')}</p>
      <pre class="sheet letter">{note}</pre>
      <div class="do">
        <button type="button" class="main" onClick={() => download(say('record.file'), note, 'text/plain')}>
          {say('record.save')}
        </button>
      </div>
    </Drawer>
  );
};
