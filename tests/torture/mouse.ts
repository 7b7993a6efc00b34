/** What a person does with the mouse: takes hold of a word and lets go of it elsewhere in the draft. */
import { checkText, type Desk, disturbed, settleCaret } from './desk.ts';
import type { Dice } from './dice.ts';
import { lineAt, replaced, type Sheet } from './sheet.ts';
import type { Step } from './steps.ts';
import { pickWord, rangeOf, type Word } from './words.ts';

interface Place {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Where a word is drawn; none where it is cut in two, or nobody can see it. */
const placeOf = async (desk: Desk, word: Word): Promise<Place | undefined> => {
  const range = await rangeOf(desk, word);
  return range?.evaluate((at) => {
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const box = at.startContainer.parentElement?.closest('[contenteditable]');
    const isSeen = [left + 1, right - 1].every((x) => box?.contains(document.elementFromPoint(x, middle)));
    return isSeen ? { left, right, middle } : undefined;
  });
};

const dropped = (sheet: Sheet, word: Word, at: number): Sheet => {
  const nothing = { start: at, end: at };
  if (at < word.start) {
    const by = word.end - word.start;
    return replaced(replaced(sheet, nothing, word.words), { start: word.start + by, end: word.end + by }, '');
  }
  return replaced(replaced(sheet, nothing, word.words), word, '');
};

/** How long a drop may take. */
const DRAG_MS = 2000;

const drag = async (desk: Desk, dice: Dice): Promise<void> => {
  const { mouse } = desk.page;
  const [word, before] = [pickWord(desk, dice), pickWord(desk, dice)];
  if (!word || !before || word.start === before.start) return;
  const { text } = desk.sheet;
  // Chromium by itself drops a word before the blank where the next one begins, and takes a line along that a word leaves
  // empty (156, 2026-11).
  if (before.start > word.end && text.slice(word.end, before.start).trim() === '') return;
  // Of two blanks, either is where a word may be dropped.
  if (/\s\s$/.test(text.slice(0, before.start))) return;
  // Two blanks that are left side by side RoosterJS may draw together when it next puts the line anew (9.59, 2026-11).
  if (desk.name.startsWith('outlook') && /\s/.test(text[word.start - 1] ?? '') && /\s/.test(text[word.end] ?? ''))
    return;
  const line = lineAt(text, word.start);
  if (text.slice(line.start, line.end).trim() === word.words) return;
  const [from, to] = [await placeOf(desk, word), await placeOf(desk, before)];
  if (!from || !to) return;
  // What is selected would be dragged along: a click lets go of it.
  await mouse.click(from.left + 0.5, from.middle);
  await mouse.down();
  await mouse.move(from.right - 0.5, from.middle, { steps: 2 });
  await mouse.up();
  await settleCaret(desk);
  const x = (from.left + from.right) / 2;
  await mouse.move(x, from.middle);
  await mouse.down();
  await mouse.move(x + 8, from.middle + 2, { steps: 2 });
  await mouse.move(to.left + 0.5, to.middle, { steps: 3 });
  await mouse.up();
  const still = desk.sheet;
  desk.sheet = dropped(still, word, before.start);
  disturbed(desk);
  const isTaken = await checkText(desk, DRAG_MS).then(
    () => true,
    () => false,
  );
  desk.count(isTaken ? 'drag: done' : 'drag: not taken');
  if (isTaken) return;
  // A busy browser may not take it for a drag: then everything must stand as it stood.
  desk.sheet = still;
  disturbed(desk);
  await checkText(desk);
};

export const MOUSE: readonly Step[] = [{ name: 'drag', weight: 5, act: drag }];
