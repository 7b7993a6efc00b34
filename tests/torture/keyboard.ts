/** What a person does with the keyboard. */
import { checkText, type Desk, findCaret, lookForCaret, move, press } from './desk.ts';
import type { Dice } from './dice.ts';
import { erased, lineAt, type Move, type Sheet, selectionOf, typed } from './sheet.ts';
import type { Step } from './steps.ts';

/** Each of them is marked wherever it stands, whoever writes. */
export const HOT = [
  'You never answer my emails.',
  'Why did you make my son miss recess?',
  'This is completely unacceptable.',
  'You people are useless.',
] as const;
const WORDS = [
  'thank',
  'you',
  'for',
  'the',
  'note',
  'about',
  'Friday',
  'recess',
  'never',
  'always',
  'why',
  'no',
] as const;
const ODD = ['é', '🙂', '’', 'ß', '…', '“so”'] as const;
/** Home and End go by the lines as they are drawn: only a line this short surely is one. */
const SHORT = 45;
/** The pop-up grows with its text, and at some length its head would be out of sight. */
const LONG = 420;

const write = async (desk: Desk, words: string): Promise<void> => {
  await findCaret(desk);
  await desk.page.keyboard.type(words);
  desk.sheet = typed(desk.sheet, words);
};

/** With blanks where two words would run together. */
const apart = ({ sheet }: Desk, words: string): string => {
  const { start, end } = selectionOf(sheet);
  const before = /\S$/.test(sheet.text.slice(0, start)) ? ' ' : '';
  const after = /^\S/.test(sheet.text.slice(end)) ? ' ' : '';
  return before + words + after;
};

const enter = async (desk: Desk): Promise<void> => {
  await findCaret(desk);
  const { start, end } = selectionOf(desk.sheet);
  // RoosterJS drops blanks at the end of a line that Enter makes (9.59).
  if (desk.name === 'outlook-new' && /[ ]$/.test(desk.sheet.text.slice(0, start))) return;
  if (desk.name === 'outlook-new' && /^[ ]/.test(desk.sheet.text.slice(end))) return;
  await desk.page.keyboard.press('Enter');
  desk.sheet = typed(desk.sheet, '\n');
};

/** RoosterJS drops a blank that has come to stand first in its line, also without any extension (9.59, 2026-11). */
const isBlankFirst = ({ text, focus }: Sheet): boolean => text[focus] === ' ' && lineAt(text, focus).start === focus;

/**
 * RoosterJS forgets an empty line, with the next change of format, once a key was pressed in it that had nothing to erase,
 * also without any extension (9.59, 2026-11-22).
 */
const isVain = ({ name, sheet }: Desk, { text }: Sheet): boolean => {
  const { start, end } = lineAt(sheet.text, sheet.focus);
  return name === 'outlook-new' && start === end && text === sheet.text;
};

const erase = async (desk: Desk, key: 'Backspace' | 'Delete', times: number): Promise<void> => {
  await findCaret(desk);
  for (let press = 0; press < times; press += 1) {
    const next = erased(desk.sheet, key);
    if (isBlankFirst(next) || isVain(desk, next)) return;
    await desk.page.keyboard.press(key);
    desk.sheet = next;
  }
};

const select = async (desk: Desk, dice: Dice): Promise<void> => {
  await findCaret(desk);
  await move(desk, dice.pick(['ArrowLeft', 'ArrowRight']), 1 + dice.int(9), 'Shift');
};

/** Something on the clipboard, plain or formatted, as another page would put it there. */
const paste = async (desk: Desk, words: string, html?: string): Promise<void> => {
  await findCaret(desk);
  // Chromium by itself leaves the caret outside of what is pasted into an empty line that is to be bold (156).
  if (/(^|\n)$/.test(desk.sheet.text.slice(0, selectionOf(desk.sheet).start))) await write(desk, 'So ');
  await desk.page.evaluate(
    async (plain, formatted) => {
      const blob = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
      const item = { ...blob('text/plain', plain), ...(formatted ? blob('text/html', formatted) : {}) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    words,
    html,
  );
  await press(desk, 'v');
  desk.sheet = typed(desk.sheet, words);
  // Chromium by itself leaves the caret at the end of bold words that a plain line is pasted into (156, 2026-11-22).
  if (desk.name === 'gmail-new') await lookForCaret(desk);
};

/** A sentence of its own, on a line of its own: it must be marked. */
export const writeHot = async (desk: Desk, dice: Dice): Promise<void> => {
  await findCaret(desk);
  await move(desk, 'Bottom');
  if (desk.sheet.text !== '' && !desk.sheet.text.endsWith('\n')) await enter(desk);
  await write(desk, dice.pick(HOT));
};

const clear = async (desk: Desk): Promise<void> => {
  await findCaret(desk);
  await press(desk, 'a');
  await desk.page.keyboard.press('Backspace');
  desk.sheet = typed({ ...desk.sheet, anchor: 0, focus: desk.sheet.text.length }, '');
};

export const KEYBOARD: readonly Step[] = [
  { name: 'word', weight: 16, act: async (desk, dice) => write(desk, apart(desk, dice.pick(WORDS))) },
  { name: 'odd', weight: 4, act: async (desk, dice) => write(desk, dice.pick(ODD)) },
  { name: 'mark', weight: 4, act: async (desk, dice) => write(desk, dice.pick(['.', '?', ',', '!'])) },
  {
    name: 'hot',
    weight: 14,
    act: async (desk, dice) => {
      if (desk.sheet.text.length > LONG) await clear(desk);
      await findCaret(desk);
      if (dice.chance(50)) await writeHot(desk, dice);
      else await write(desk, apart(desk, dice.pick(HOT)));
    },
  },
  { name: 'enter', weight: 7, act: enter },
  {
    name: 'erase',
    weight: 10,
    act: (desk, dice) => erase(desk, dice.pick(['Backspace', 'Delete']), 1 + dice.int(5)),
  },
  {
    name: 'move',
    weight: 14,
    act: async (desk, dice) => {
      await findCaret(desk);
      const { start, end } = lineAt(desk.sheet.text, desk.sheet.focus);
      const keys: [Move, ...Move[]] = ['ArrowLeft', 'ArrowRight', 'Top', 'Bottom'];
      if (end - start < SHORT) keys.push('Home', 'End');
      const key = dice.pick(keys);
      await move(desk, key, key.startsWith('Arrow') ? 1 + dice.int(14) : 1);
    },
  },
  { name: 'select', weight: 9, act: select },
  { name: 'paste', weight: 5, act: (desk, dice) => paste(desk, dice.pick(['a copied line', ...HOT])) },
  {
    name: 'paste formatted',
    weight: 5,
    act: (desk, dice) => {
      const words = dice.pick(HOT);
      const [first = '', ...rest] = words.split(' ');
      return paste(desk, words, `<i>${first}</i> <b style="color: red">${rest.join(' ')}</b>`);
    },
  },
  {
    name: 'format',
    weight: 8,
    act: async (desk, dice) => {
      if (desk.sheet.anchor === desk.sheet.focus || !desk.isCaretKnown) await select(desk, dice);
      await press(desk, dice.pick(['b', 'i']));
    },
  },
  {
    name: 'cut and paste',
    weight: 3,
    act: async (desk, dice) => {
      // RoosterJS by itself, without any extension, lets go of the selection and cuts nothing, right after typing (9.59).
      if (desk.name === 'outlook-new') return;
      await select(desk, dice);
      const { start, end } = selectionOf(desk.sheet);
      const words = desk.sheet.text.slice(start, end);
      // What lies over two lines, or begins with a blank, is pasted as each editor sees fit.
      if (!desk.isCaretKnown || words.includes('\n') || words.trim() !== words || words === '') return;
      await press(desk, 'x');
      desk.sheet = typed(desk.sheet, '');
      await checkText(desk);
      await press(desk, 'v');
      desk.sheet = typed(desk.sheet, words);
    },
  },
  { name: 'clear', weight: 1, act: clear },
];
