/** Something that is on or off. Written at once. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly rule?: string;
  readonly children?: ComponentChildren;
}

export const Switch = ({ name, on, onTurn, rule, children }: Props) => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-label={name}
    data-rule={rule}
    onClick={() => onTurn(!on)}
  >
    <span>
      {name}
      {children}
    </span>
    <i class="track" />
  </button>
);
