/**
 * Asks before a message goes out. Only a person's own events are held, never a script's, so other extensions and our own
 * "send now" pass. Whatever goes wrong, the message goes: the page must never lose its Send to us.
 */
import type { SendGate } from '../compose.ts';

/** What the webmail knows of its own Send. */
export interface SendParts {
  /** The compose as it stands now, or undefined. */
  readonly root: () => Element | undefined;
  /** Send itself; not the menu beside it. */
  readonly buttons: string;
  /** Whether a click alone presses the button. Gmail waits for the mouse's whole way (InboxSDK 2026-07). */
  readonly wantsMouse: boolean;
}

const ENTER = 'Enter';

const isSendKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === ENTER && (ctrlKey || metaKey) && !altKey;

const isPressKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === ENTER || key === ' ') && !ctrlKey && !metaKey && !altKey;

const within = (parts: SendParts, target: EventTarget | null): boolean =>
  target instanceof Node && parts.root()?.contains(target) === true;

const buttonAt = (parts: SendParts, target: EventTarget | null): Element | undefined => {
  const button = target instanceof Element ? target.closest(parts.buttons) : null;
  return button && within(parts, button) ? button : undefined;
};

const firstButton = ({ root, buttons }: SendParts): Element | undefined => root()?.querySelector(buttons) ?? undefined;

/** Calls back when something is held, with the button that was pressed, if it was one. */
const listen = (
  parts: SendParts,
  isHeld: SendGate,
  onHeld: (button: Element | undefined) => void,
  signal: AbortSignal,
): void => {
  /** The key that was held down: its letting go would press the button after all. */
  let heldKey: string | undefined;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** True where the event was held. Nothing in here may throw into the page's own event. */
  const hold = (event: Event, button?: Element): boolean => {
    try {
      if (!isHeld()) return false;
      stop(event);
      onHeld(button);
      return true;
    } catch {
      return false;
    }
  };
  const onClick = (event: MouseEvent) => {
    const button = event.isTrusted ? buttonAt(parts, event.target) : undefined;
    if (button) hold(event, button);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.repeat) return;
    const button = isPressKey(event) ? buttonAt(parts, event.target) : undefined;
    // A key cannot be pressed for the person: without a button the message could never go.
    const sends = isSendKey(event) && within(parts, event.target) && firstButton(parts) !== undefined;
    if ((button || sends) && hold(event, button)) heldKey = event.key;
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== heldKey) return;
    heldKey = undefined;
    // A button is pressed by a space bar that is let go.
    if (buttonAt(parts, event.target)) stop(event);
  };
  const options = { capture: true, signal } as const;
  window.addEventListener('click', onClick, options);
  window.addEventListener('keydown', onKeyDown, options);
  window.addEventListener('keyup', onKeyUp, options);
};

/** Holds a compose's Send, and presses it. */
export interface Sending {
  /** Holds what would send this compose until `signal` aborts. Listens on the window, before the page does. */
  readonly hold: (isHeld: SendGate, signal: AbortSignal) => void;
  /** Presses for the person what was held. False where no button can be found: then they press it themselves. */
  readonly press: () => boolean;
}

export const createSending = (parts: SendParts): Sending => {
  /** “Send and archive” is another button than Send (Gmail, 2026-11). */
  let pressed: Element | undefined;
  const hold: Sending['hold'] = (isHeld, signal) => {
    const onHeld = (button: Element | undefined) => {
      pressed = button;
    };
    listen(parts, isHeld, onHeld, signal);
  };
  const press = (): boolean => {
    const button = buttonAt(parts, pressed ?? null) ?? firstButton(parts);
    if (!(button instanceof HTMLElement)) return false;
    const mouse = (type: string) =>
      button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }));
    if (parts.wantsMouse) {
      mouse('mousedown');
      mouse('mouseup');
    }
    button.click();
    return true;
  };
  return { hold, press };
};
