/** Where the badge stands: in the lower corner of what can be seen of the editor, and never over Send. */

/** A rectangle of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the browser tells of an element once it has drawn the page. */
export interface Measured {
  readonly box: Box;
  /** The part that no scroller around it hides, or undefined where all of it is hidden. */
  readonly visible: Box | undefined;
}

const GAP = 6;

const touches = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const cornerOf = (part: Box, width: number, height: number, isRightToLeft: boolean): Box => {
  const left = isRightToLeft ? part.left + GAP : part.right - GAP - width;
  const top = Math.max(part.top, part.bottom - GAP - height);
  return { left, top, right: left + width, bottom: top + height };
};

/** How far to move a badge that stands at `at` now. */
export const wayTo = (
  at: Box,
  visible: Box,
  isRightToLeft: boolean,
  keepClear: readonly Box[],
): { readonly x: number; readonly y: number } => {
  const height = at.bottom - at.top;
  let goal = cornerOf(visible, at.right - at.left, height, isRightToLeft);
  for (const box of keepClear) {
    if (touches(goal, box)) goal = { ...goal, top: box.top - GAP - height, bottom: box.top - GAP };
  }
  return { x: goal.left - at.left, y: goal.top - at.top };
};

/**
 * Measures elements as soon as the page is drawn next; asking again before that asks for nothing more. The browser has the
 * figures at hand then: to ask it for a rectangle in between would make it lay the page out (2026-11).
 */
export const createMeasure = (
  elements: () => readonly Element[],
  told: (measured: ReadonlyMap<Element, Measured>) => void,
  signal: AbortSignal,
): (() => void) => {
  let wanted: readonly Element[] = [];
  let isAskedAgain = false;
  let measured = new Map<Element, Measured>();

  const ask = () => {
    isAskedAgain = wanted.length > 0;
    if (isAskedAgain || signal.aborted) return;
    wanted = elements();
    for (const element of wanted) observer.observe(element);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect, intersectionRect, isIntersecting } of entries) {
      measured.set(target, { box: boundingClientRect, visible: isIntersecting ? intersectionRect : undefined });
    }
    if (wanted.some((element) => !measured.has(element))) return;
    const all = measured;
    observer.disconnect();
    wanted = [];
    measured = new Map();
    told(all);
    if (isAskedAgain) ask();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return ask;
};
