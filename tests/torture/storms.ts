/** What webmails and browsers do to a draft while somebody writes it. */
import { BOX, pause } from '../e2e/person.ts';
import { begin, checkText, type Desk, disturbed, Fault, findCaret, settle } from './desk.ts';
import type { Dice } from './dice.ts';
import { selectionOf, typed } from './sheet.ts';
import type { Step } from './steps.ts';

/** Puts copies in place of one block, or of all. */
const putAnew = async (desk: Desk, which: number | undefined): Promise<void> => {
  await desk.page.evaluate(
    (selector, number) => {
      const box = [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
      const blocks = [...(box?.childNodes ?? [])];
      const chosen = number === undefined ? blocks : blocks.slice(number % blocks.length).slice(0, 1);
      for (const block of chosen) block.replaceWith(block.cloneNode(true));
    },
    BOX,
    which,
  );
  disturbed(desk);
};

/** An input method writes a word; in the middle of it nothing of ours may go in. */
const compose = async (desk: Desk, dice: Dice): Promise<void> => {
  await settle(desk);
  await findCaret(desk);
  const { start, end } = selectionOf(desk.sheet);
  // Chromium by itself keeps an empty last line that was selected too (156).
  if (desk.sheet.text.slice(start, end).includes('\n')) return;
  const client = await desk.page.createCDPSession();
  for (const text of ['に', 'にほ', 'にほん'])
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  if (dice.chance(60)) {
    const [finding] = (await desk.wire.snapshot())?.findings ?? [];
    const result = finding && (await desk.wire.ask({ type: 'use', key: finding.key, words: 'Well' }));
    if (result === 'done') throw new Fault('A wording went in while an input method was writing.');
    desk.count(`use in a composition: ${result ?? 'none'}`);
  }
  const words = dice.chance(70) ? '日本' : '';
  if (words) await client.send('Input.insertText', { text: words });
  else await client.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  desk.sheet = typed(desk.sheet, words);
  await client.detach();
};

/** Closes the compose and opens an empty one. */
const reopen = async (desk: Desk): Promise<void> => {
  if (desk.name.startsWith('outlook')) await desk.page.reload();
  else
    await desk.page.evaluate(() => {
      const box = [...document.querySelectorAll<HTMLElement>('.M9')].find((each) => each.getClientRects().length > 0);
      const fresh = box?.cloneNode(true) as HTMLElement | undefined;
      fresh?.querySelector('[g_editable]')?.replaceChildren(document.createElement('br'));
      for (const badge of fresh?.querySelectorAll('[data-kind-regards]') ?? []) badge.remove();
      const around = box?.parentElement;
      box?.remove();
      setTimeout(() => fresh && around?.append(fresh), 20);
    });
  await begin(desk);
};

/** The tab is left and comes back. */
const leave = async (desk: Desk): Promise<void> => {
  await desk.wire.page.bringToFront();
  await pause(30);
  await desk.page.bringToFront();
};

const freeze = async (desk: Desk): Promise<void> => {
  const client = await desk.page.createCDPSession();
  await desk.wire.page.bringToFront();
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  await pause(20);
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  await desk.page.bringToFront();
  await client.detach();
};

/** The browser puts another word in place of one, as autocorrect does. */
const autocorrect = async (desk: Desk): Promise<void> => {
  await findCaret(desk);
  const { start, end } = selectionOf(desk.sheet);
  const [word = ''] = /\w{3,}$/.exec(desk.sheet.text.slice(0, start)) ?? [];
  if (start !== end || word === '') return;
  const fresh = `${word}s`;
  await desk.page.evaluate(
    (length, words) => {
      const selection = document.getSelection();
      for (let step = 0; step < length; step += 1) selection?.modify('extend', 'backward', 'character');
      document.execCommand('insertText', false, words);
    },
    word.length,
    fresh,
  );
  desk.sheet = typed({ ...desk.sheet, anchor: start - word.length }, fresh);
  await checkText(desk);
};

export const STORMS: readonly Step[] = [
  { name: 'block put anew', weight: 3, act: (desk, dice) => putAnew(desk, dice.int(9)) },
  { name: 'all put anew', weight: 2, act: (desk) => putAnew(desk, undefined) },
  { name: 'input method', weight: 4, act: compose },
  { name: 'autocorrect', weight: 4, act: autocorrect },
  { name: 'reopen', weight: 1, act: reopen },
  { name: 'background stopped', weight: 2, act: (desk) => desk.stopWorker() },
  { name: 'hidden', weight: 1, act: leave },
  { name: 'frozen', weight: 1, act: freeze },
];
