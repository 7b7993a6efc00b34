/** The pill beside a compose. The page's scripts see one empty `div`; what it says stays behind a closed root. */
import type { Compose } from '../compose.ts';
import { BADGE_STYLE, type BadgeSign, ourMark, signOf } from './badge-look.ts';
import { wayTo } from './badge-place.ts';

/** Said to everybody in the page, so it tells nothing about the draft. */
export type BadgeState = 'ready' | 'off' | 'lost' | 'stale';

export interface BadgeFace {
  readonly state: BadgeState;
  readonly sign: BadgeSign;
  /** How many findings show; 0 shows no number. */
  readonly count: number;
  readonly label: string;
}

export interface Badge {
  show(face: BadgeFace): void;
  /** Follows the editor after it has grown or scrolled. */
  place(): void;
}

/** Takes away what an earlier version of us has left in the page. */
export const removeLeftovers = (): void => {
  for (const host of document.querySelectorAll('[data-kind-regards]')) host.remove();
};

/** Key and mouse events of the badge are no business of the page: Gmail has shortcuts, Outlook discards on Escape. */
const KEPT = ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click', 'keydown', 'keypress', 'keyup'];

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const createHost = (): {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly placing: CSSStyleSheet;
} => {
  // A `div`: the page could define a custom element of our name and make attachShadow throw (tried 2026-11).
  const host = document.createElement('div');
  host.dataset.kindRegards = 'badge';
  const root = host.attachShadow({ mode: 'closed' });
  const placing = sheetOf('');
  root.adoptedStyleSheets = [sheetOf(BADGE_STYLE), placing];
  const button = document.createElement('button');
  button.type = 'button';
  root.append(button);
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
  // The caret stays where the person writes.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  return { host, button, placing };
};

/** Puts a badge beside a compose until `signal` aborts. `onPress` hears real clicks and keys only. */
export const createBadge = (compose: Compose, onPress: () => void, signal: AbortSignal): Badge => {
  const { host, button, placing } = createHost();
  let x = 0;
  let y = 0;

  const place = () => {
    const parent = compose.badgeHost();
    if (signal.aborted || !parent) return;
    if (host.parentElement !== parent) parent.append(host);
    const { left, top, right, bottom } = host.getBoundingClientRect();
    // Minimised: nothing can be measured.
    if (right === left) return;
    const way = wayTo({ left, top, right, bottom }, compose.editable, compose.keepClear());
    if (Math.abs(way.x) < 0.5 && Math.abs(way.y) < 0.5) return;
    x += way.x;
    y += way.y;
    placing.replaceSync(`:host { transform: translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) !important }`);
  };
  const show = ({ state, sign, count, label }: BadgeFace) => {
    host.dataset.state = state;
    button.className = state === 'ready' ? state : 'quiet';
    button.replaceChildren(ourMark(), ...(count > 9 ? ['9+'] : count > 0 ? [String(count)] : []), ...signOf(sign));
    button.setAttribute('aria-label', label);
    button.title = label;
    place();
  };

  button.addEventListener('click', (event) => event.isTrusted && onPress(), { signal });
  // Outlook would throw the draft away. Capture on the window, because it listens early too (2026-07).
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.target !== host) return;
    event.stopImmediatePropagation();
    compose.editable.focus({ preventScroll: true });
  };
  window.addEventListener('keydown', onEscape, { capture: true, signal });
  follow(compose.editable, place, signal);
  signal.addEventListener('abort', () => host.remove());
  return { show, place };
};

/** Calls back, once a frame at most, whenever the editor may stand elsewhere. */
const follow = (editable: HTMLElement, moved: () => void, signal: AbortSignal): void => {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  const sizes = new ResizeObserver(soon);
  sizes.observe(editable);
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
};
