/** The pill beside a compose. The page's scripts see one empty `div`; what it says stays behind a closed root. */
import type { Compose } from '../compose.ts';
import { BADGE_STYLE, type BadgeSign, ourMark, signOf } from './badge-look.ts';
import { createMeasure, type Measured, wayTo } from './badge-place.ts';
import { createHost, sheetOf } from './host.ts';

/** Said to everybody in the page, so it tells nothing about the draft. */
export type BadgeState = 'ready' | 'reading' | 'off' | 'lost' | 'long' | 'stale';

export interface BadgeFace {
  readonly state: BadgeState;
  readonly sign: BadgeSign;
  /** How many findings show; 0 shows no number. */
  readonly count: number;
  readonly label: string;
  /** What the label is in. */
  readonly lang: string;
}

export interface Badge {
  show(face: BadgeFace): void;
}

/** Takes away what an earlier version of us has left in the page. */
export const removeLeftovers = (): void => {
  for (const host of document.querySelectorAll('[data-kind-regards]')) host.remove();
};

/** The button, and a sheet for its place. */
const createButton = (): {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly placing: CSSStyleSheet;
} => {
  const placing = sheetOf('');
  const { host, root } = createHost('badge', sheetOf(BADGE_STYLE), placing);
  const button = document.createElement('button');
  root.append(button);
  // The caret stays where the person writes.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  return { host, button, placing };
};

const HIDDEN = ':host { visibility: hidden !important }';

const isSame = (one: BadgeFace, other: BadgeFace): boolean =>
  one.state === other.state &&
  one.sign === other.sign &&
  one.count === other.count &&
  one.label === other.label &&
  one.lang === other.lang;

/** An element and all around it, as far out as `last`. */
const upTo = (element: Element, last: Element): readonly Element[] =>
  element === last || !element.parentElement ? [element] : [element, ...upTo(element.parentElement, last)];

/** Moves a badge to its corner, whenever asked to. */
const createPlacing = (
  compose: Compose,
  host: HTMLElement,
  placing: CSSStyleSheet,
  signal: AbortSignal,
): (() => void) => {
  let x = 0;
  let y = 0;
  let css = '';
  let keepClear: readonly Element[] = [];
  const write = (next: string) => {
    if (next !== css) placing.replaceSync(next);
    css = next;
  };
  const elements = (): readonly Element[] => {
    if (keepClear.length === 0 || keepClear.some((element) => !element.isConnected)) keepClear = compose.keepClear();
    return [host, compose.editable, ...keepClear];
  };
  const put = (measured: ReadonlyMap<Element, Measured>) => {
    const at = measured.get(host)?.box;
    // Minimised: nothing can be measured.
    if (!at || at.right === at.left) return;
    const visible = measured.get(compose.editable)?.visible;
    if (!visible) return write(HIDDEN);
    const boxes = keepClear.flatMap((element) => measured.get(element)?.box ?? []);
    const way = wayTo(at, visible, getComputedStyle(compose.editable).direction === 'rtl', boxes);
    if (Math.abs(way.x) >= 0.5 || Math.abs(way.y) >= 0.5) {
      x += way.x;
      y += way.y;
    }
    write(`:host { transform: translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) !important }`);
  };
  write(HIDDEN);
  return createMeasure(elements, put, signal);
};

/** Puts a badge beside a compose until `signal` aborts. `onPress` hears real clicks and keys only. */
export const createBadge = (compose: Compose, onPress: () => void, signal: AbortSignal): Badge => {
  const { host, button, placing } = createButton();
  const measure = createPlacing(compose, host, placing, signal);
  const mark = ourMark();
  let shown: BadgeFace | undefined;

  const place = () => {
    const parent = compose.badgeHost();
    if (signal.aborted || !parent) return;
    if (host.parentElement !== parent) {
      parent.append(host);
      // Whatever grows or shrinks between the two moves the corner.
      sizes.disconnect();
      for (const element of upTo(compose.editable, parent)) sizes.observe(element);
    }
    measure();
  };
  const sizes = new ResizeObserver(place);
  const draw = ({ state, sign, count, label, lang }: BadgeFace) => {
    host.dataset.state = state;
    // In the page's own language a screen reader would say it wrongly.
    host.lang = lang;
    button.className = state === 'ready' || state === 'reading' ? 'ready' : 'quiet';
    button.replaceChildren(mark, ...(count > 9 ? ['9+'] : count > 0 ? [String(count)] : []), ...signOf(sign));
    button.setAttribute('aria-label', label);
    button.title = label;
  };
  const show = (face: BadgeFace) => {
    if (shown && isSame(shown, face) && host.isConnected) return;
    draw(face);
    shown = face;
    place();
  };

  button.addEventListener('click', (event) => event.isTrusted && onPress(), { signal });
  // Outlook would throw the draft away. Capture on the window, because it listens early too (2026-07).
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.target !== host) return;
    event.stopImmediatePropagation();
    compose.editable.focus({ preventScroll: true });
  };
  // Only while it has the focus: the keys of a writer are none of its business.
  button.addEventListener('focus', () => window.addEventListener('keydown', onEscape, { capture: true, signal }));
  button.addEventListener('blur', () => window.removeEventListener('keydown', onEscape, { capture: true }));
  window.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    host.remove();
  });
  return { show };
};
