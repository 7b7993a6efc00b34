/** Where the badge stands: in the lower corner of what can be seen of the editor, and never over Send. */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;

const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

const clips = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible';
};

/** The part of an editor that no scroller around it hides. */
const visiblePart = (editable: Element): Box => {
  let part: Box = editable.getBoundingClientRect();
  for (let around = editable.parentElement; around; around = around.parentElement) {
    if (around !== document.body && around !== document.documentElement && clips(around)) {
      part = common(part, around.getBoundingClientRect());
    }
  }
  return common(part, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
};

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
  editable: Element,
  keepClear: readonly Element[],
): { readonly x: number; readonly y: number } => {
  const height = at.bottom - at.top;
  const isRightToLeft = getComputedStyle(editable).direction === 'rtl';
  let goal = cornerOf(visiblePart(editable), at.right - at.left, height, isRightToLeft);
  for (const element of keepClear) {
    const box = element.getBoundingClientRect();
    if (touches(goal, box)) goal = { ...goal, top: box.top - GAP - height, bottom: box.top - GAP };
  }
  return { x: goal.left - at.left, y: goal.top - at.top };
};
