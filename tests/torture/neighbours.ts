/** What lives in the page beside the draft: other extensions, other composes, and the next version of ourselves. */
import { BOX, pause } from '../e2e/person.ts';
import { checkText, type Desk, disturbed, Fault, settle } from './desk.ts';
import type { Dice } from './dice.ts';
import { HOT } from './keyboard.ts';
import { replaced } from './sheet.ts';
import type { Step } from './steps.ts';
import { pickWord, rangeOf } from './words.ts';

const SWAPS = ['afternoon', 'so', 'conversation'] as const;

/** Writes into a text node, as extensions that correct or expand do; not where the word is cut in two by tags. */
const meddle = async (desk: Desk, dice: Dice): Promise<void> => {
  const word = pickWord(desk, dice);
  const range = word && (await rangeOf(desk, word));
  desk.count(`another extension: ${range ? 'done' : 'not'}`);
  if (!range) return;
  const swap = dice.pick(SWAPS);
  await range.evaluate(
    ({ startContainer, startOffset, endOffset }, fresh, isAnew) => {
      const node = startContainer as Text;
      const { data } = node;
      if (isAnew) node.replaceWith(new Text(data.slice(0, startOffset) + fresh + data.slice(endOffset)));
      else node.replaceData(startOffset, endOffset - startOffset, fresh);
    },
    swap,
    // RoosterJS by itself takes back what is written into a text node away from the caret, with its next Enter (9.59).
    desk.name === 'outlook-new',
  );
  desk.sheet = replaced(desk.sheet, word, swap);
  disturbed(desk);
};

/** Puts its names on the box and lays a sheet over it, as extensions that check spelling do; or takes both away. */
const cover = async (desk: Desk, dice: Dice): Promise<void> => {
  await desk.page.evaluate(
    (selector, isOn) => {
      const box = [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
      document.querySelector('another-extension')?.remove();
      box?.removeAttribute('data-another');
      if (!box || !isOn) return;
      const over = document.createElement('another-extension');
      over.setAttribute('style', 'position: absolute; inset: 0; pointer-events: none');
      over.attachShadow({ mode: 'open' }).append('Another extension says: You never answer my emails.');
      box.setAttribute('data-another', 'false');
      for (const line of box.children) line.setAttribute('data-another-line', '1');
      box.before(over);
    },
    BOX,
    dice.chance(70),
  );
};

/** The next version comes while the tab is open: what was said and done in this one is forgotten. */
const update = async (desk: Desk): Promise<void> => {
  await desk.update();
  desk.sheet = { ...desk.sheet, used: [] };
  desk.dismissed.clear();
  desk.isPaused = false;
  await desk.page.bringToFront();
  await desk.wire.connect();
};

/** Opens an empty compose beside this one and puts the caret in it. */
const openBeside = ({ page }: Desk): Promise<void> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.no > .nH')].find((each) => each.getClientRects().length > 0);
    const beside = shown?.cloneNode(true) as HTMLElement;
    beside.classList.add('beside');
    for (const badge of beside.querySelectorAll('[data-kind-regards]')) badge.remove();
    shown?.after(beside);
    const box = beside.querySelector<HTMLElement>('[g_editable]');
    box?.replaceChildren(document.createElement('br'));
    box?.focus();
  });

/** What stands in the compose beside, and what is marked there. */
const seenBeside = ({ page }: Desk) =>
  page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('.beside [g_editable]');
    const marks = ['hint', 'caution', 'stop'].flatMap((name) => [
      ...(CSS.highlights.get(`kind-regards-${name}`) ?? []),
    ]);
    return {
      text: box?.textContent ?? '',
      marks: marks.filter((range) => box?.contains(range.startContainer)).map(String),
    };
  });

const WAIT_MS = 4000;

/** Somebody writes a second mail, uses a wording in it, and comes back: nothing of one shows up in the other. */
const writeBeside = async (desk: Desk, dice: Dice): Promise<void> => {
  if (desk.name !== 'gmail-new' || desk.isPaused) return;
  await settle(desk);
  const { compose } = (await desk.wire.snapshot()) ?? {};
  const hot = dice.pick(HOT);
  await openBeside(desk);
  await desk.page.keyboard.type(hot);
  const waitFor = async (what: string, isSo: () => Promise<boolean>) => {
    for (const until = Date.now() + WAIT_MS; !(await isSo()); await pause(25))
      if (Date.now() > until) throw new Fault(`Beside ${hot}: ${what}, but ${JSON.stringify(await seenBeside(desk))}`);
  };
  await waitFor('should be marked', async () => (await seenBeside(desk)).marks.join('') === hot);
  await waitFor('should be the panel’s', async () => (await desk.wire.snapshot())?.text === hot);
  const beside = await desk.wire.snapshot();
  if (!beside?.findings[0] || beside.compose === compose) throw new Fault(`${hot} was taken for the other mail.`);
  const result = await desk.wire.ask({ type: 'use', key: beside.findings[0].key, words: 'Well' });
  if (result !== 'done') throw new Fault(`A wording beside was ${result}.`);
  await waitFor('should read Well', async () => {
    const { text, marks } = await seenBeside(desk);
    return text.startsWith('Well') && marks.length === 0;
  });
  await checkText(desk);
  await desk.page.evaluate(() => document.querySelector('.beside')?.remove());
  disturbed(desk);
  await waitFor('should be gone', async () => (await desk.wire.snapshot())?.compose === compose);
};

export const NEIGHBOURS: readonly Step[] = [
  { name: 'another extension', weight: 4, act: meddle },
  { name: 'another extension’s sheet', weight: 2, act: cover },
  { name: 'update', weight: 1, act: update },
  { name: 'a mail beside', weight: 2, act: writeBeside },
];
