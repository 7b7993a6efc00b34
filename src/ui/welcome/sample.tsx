/** A letter to try it on, coached with the panel's own cards. Nothing typed here is kept. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Role } from '../../model.ts';
import { Coached } from '../panel/coached.tsx';
import { useOwnCoach } from '../panel/own-coach.ts';
import { UndoAll, useUndoHere } from '../panel/undo.tsx';
import { say } from '../words.ts';

const letterOf = (role: Role): string => say(`welcome.letter.${role}`);

const isOurs = (letter: string): boolean => letter === letterOf('parent') || letter === letterOf('teacher');

export const Sample = ({ role }: { readonly role: Role }) => {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { coach, failed, onInput } = useOwnCoach(box, role);
  const onKeyDown = useUndoHere(coach);

  useEffect(() => {
    // A letter in which something was changed is the person's own, whoever writes.
    if (!box.current || (box.current.value && !isOurs(box.current.value))) return;
    box.current.value = letterOf(role);
    onInput();
  }, [role]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes Ctrl+Z from whichever control has the keyboard
    <div class="sample" onKeyDown={onKeyDown}>
      <div class="letter-side">
        <label for={id}>{say('welcome.letter')}</label>
        <textarea
          ref={box}
          id={id}
          class="letter"
          lang="en"
          rows={11}
          autocomplete="off"
          // Some browsers send what they check to a server.
          spellcheck={false}
          onInput={onInput}
        />
        <p class="soft">{say('welcome.letter.body')}</p>
      </div>
      <div class="panel-side">
        {failed && <p class="failed">{say('own.failed')}</p>}
        {coach ? <Coached coach={coach} /> : <p class="soft">{say('reading')}</p>}
        {coach && <UndoAll coach={coach} />}
      </div>
    </div>
  );
};
