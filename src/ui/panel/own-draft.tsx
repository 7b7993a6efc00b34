/** A text box of the panel's own, for a draft from anywhere. */
import { useId, useRef } from 'preact/hooks';
import type { Role } from '../../model.ts';
import { say } from '../words.ts';
import { Coached } from './coached.tsx';
import { Drawer } from './drawer.tsx';
import { useOwnCoach } from './own-coach.ts';
import { UndoAll, useUndoHere } from './undo.tsx';

interface Props {
  readonly role: Role;
}

export const OwnDraft = ({ role }: Props) => {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { coach, failed, onInput } = useOwnCoach(box, role);
  const onKeyDown = useUndoHere(coach);

  return (
    <Drawer kind="own" title={say('own')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: takes Ctrl+Z from whichever control has the keyboard */}
      <div class="undoing" onKeyDown={onKeyDown}>
        <label for={id}>{say('own.label')}</label>
        <textarea
          ref={box}
          id={id}
          class="letter"
          lang="en"
          rows={5}
          autocomplete="off"
          // Some browsers send what they check to a server.
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          placeholder={say('own.placeholder')}
          onInput={onInput}
        />
        <p id={`${id}-hint`} class="soft">
          {say('own.hint')}
        </p>
        {failed && <p class="failed">{say('own.failed')}</p>}
        {coach && <Coached coach={coach} />}
        {coach && <UndoAll coach={coach} />}
      </div>
    </Drawer>
  );
};
