/** A choice with a line that says what it does. */
import { useId } from 'preact/hooks';
import { Switch } from '../switch.tsx';

interface Props {
  readonly name: string;
  readonly about: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  /** Set by the school. */
  readonly locked?: boolean;
}

export const Choice = ({ name, about, on, onTurn, locked = false }: Props) => {
  const id = useId();
  return (
    <div class="choice">
      <Switch name={name} on={on} about={id} locked={locked} onTurn={onTurn} />
      <p id={id} class="soft">
        {about}
      </p>
    </div>
  );
};
