/** Something that is on or off. Written at once. */
import { say } from './words.ts';

interface Props {
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly lang?: 'en';
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly rule?: string;
  /** The id of what says more about it. */
  readonly about?: string | undefined;
  /** Set by the school: seen and heard, and not to be changed. */
  readonly locked?: boolean;
}

// `aria-disabled` keeps a locked switch where the keyboard can find it and hear why.
export const Switch = ({ name, lang, on, onTurn, rule, about, locked = false }: Props) => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-disabled={locked || undefined}
    aria-describedby={about}
    title={locked ? say('popup.locked') : undefined}
    data-rule={rule}
    onClick={() => locked || onTurn(!on)}
  >
    <span lang={lang}>{name}</span>
    <i class="track" />
  </button>
);
