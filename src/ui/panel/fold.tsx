/** A wording that was used, folded to one line. */
import { useId } from 'preact/hooks';
import type { ShownEdit } from '../../messages.ts';
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
        {edit.newWords ? say('changed', { words: edit.newWords }) : say('changed.dropped', { words: edit.oldWords })}
      </p>
      <button type="button" aria-describedby={id} onClick={onUndo}>
        {say('undo')}
      </button>
    </div>
  );
};
