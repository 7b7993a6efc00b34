/** Something that is on or off. Written at once. */
interface Props {
  readonly name: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly rule?: string;
  /** The id of what says more about it. */
  readonly about?: string;
}

export const Switch = ({ name, on, onTurn, rule, about }: Props) => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-describedby={about}
    data-rule={rule}
    onClick={() => onTurn(!on)}
  >
    <span>{name}</span>
    <i class="track" />
  </button>
);
