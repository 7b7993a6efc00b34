/** A wording that was used, folded to one line. */
import { useId } from 'preact/hooks';
import type { ShownEdit } from '../../messages.ts';
import { Around } from '../tongue.tsx';
import { say } from '../words.ts';

interface Props {
  readonly edit: ShownEdit;
  readonly onUndo: () => void;
}

export const Fold = ({ edit, onUndo }: Props) => {
  const id = useId();
  return (
    <div class="fold" data-edit={edit.id}>
      <p id={id}>
        <Around words={edit.newWords || edit.oldWords} lang="en">
          {(words) => say(edit.newWords ? 'changed' : 'changed.dropped', { words })}
        </Around>
      </p>
      <button type="button" aria-describedby={id} onClick={onUndo}>
        {say('undo')}
      </button>
    </div>
  );
};
