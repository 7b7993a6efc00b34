/** Harmless messages typed key by key: whatever the half-written sentence looks like, nothing may be marked on the way. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';
import type { Role } from '../../src/model.ts';
import { due } from '../../src/page/due.ts';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { putSettings } from './extension.ts';
import { clickIntoDraft, pause, waitForMarks, watchMarks, writeDraft } from './person.ts';

interface Message {
  readonly id: string;
  readonly role: Role;
  readonly text: string;
}

const FILE = path.resolve(import.meta.dirname, '../corpus/tune/quiet.jsonl');
const EVERY = 18;
/** Longer than the pause after which the draft is read, shorter than a rest. */
const HESITATION_MS = 170;

const reviewer = createReviewer(rules);
const quiet = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Message)
  .filter(({ text, role }) => reviewer.review({ text, role }, new Set()).findings.length === 0);

/** Where in a message the words so far, taken for finished, would be a finding: the moments that matter. */
const trapsIn = ({ text, role }: Message): ReadonlySet<number> =>
  new Set(
    Array.from(text, (_, place) => place + 1).filter(
      (caret) => reviewer.review({ text: text.slice(0, caret), role }, new Set()).findings.length > 0,
    ),
  );
const traps = new Map(quiet.map((message) => [message, trapsIn(message)] as const));
const typed = quiet.filter((message, place) => place % EVERY === 0 || (traps.get(message)?.size ?? 0) > 0);

let chromium: Chromium;
let id: string;

beforeAll(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

const writeAs = (role: Role): Promise<void> =>
  putSettings(chromium.browser, id, { 'role:': role, 'role:mail.google.com/u/0': role });

/** What shows after each key, for a writer who never rests: keys of findings that show stay in `shown`. */
const shownOnTheWay = ({ id, text, role }: Message): readonly string[] => {
  const shown = new Set<string>();
  for (let caret = 1; caret <= text.length; caret += 1) {
    const { findings, sentences } = reviewer.review({ text: text.slice(0, caret), role }, new Set());
    const now = due({ text: text.slice(0, caret), findings, sentences, caret, rested: false, shown });
    for (const { key } of now) shown.add(key);
  }
  return [...shown].map((key) => `${id}: ${key}`);
};

/** So many letters before its first trap a message is typed; what comes before them goes in a line at a time. */
const LEAD = 40;

/** Types a message key by key, and hesitates where words that might be mistaken for the whole begin to be so, and where they cease. */
const typeWarily = async (page: Page, message: Message): Promise<void> => {
  const { text } = message;
  const dangers = traps.get(message) ?? new Set();
  const begin = dangers.size > 0 ? Math.max(0, Math.min(...dangers) - LEAD) : 0;
  await clickIntoDraft(page);
  for (const [number, line] of text.slice(0, begin).split('\n').entries()) {
    if (number > 0) await page.keyboard.press('Enter');
    await page.keyboard.sendCharacter(line);
  }
  let place = begin;
  for (const key of text.slice(begin)) {
    place += key.length;
    if (key === '\n') await page.keyboard.press('Enter');
    else await page.keyboard.type(key);
    const isEdge = dangers.has(place) && !(dangers.has(place - 1) && dangers.has(place + 1));
    if (isEdge) await pause(HESITATION_MS);
  }
  await pause(HESITATION_MS);
};

const clear = async (page: Page): Promise<void> => {
  await clickIntoDraft(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
};

test('nothing falls due after any key of any of them', () => {
  expect(quiet.length).toBeGreaterThanOrEqual(200);
  expect(typed.length).toBeGreaterThanOrEqual(12);
  expect(quiet.flatMap(shownOnTheWay)).toEqual([]);
});

test.each(['parent', 'teacher'] as const)('marks nothing at any moment while a %s types', async (role) => {
  await writeAs(role);
  const page = await chromium.open('gmail-new');
  const marked: string[] = [];
  for (const message of typed.filter((each) => each.role === role)) {
    const stop = await watchMarks(page);
    await typeWarily(page, message);
    marked.push(...(await stop()).marks.map(({ words }) => `${message.id}: ${words}`));
    await clear(page);
  }
  expect(marked).toEqual([]);
});

test('and would have seen a mark', async () => {
  const page = await chromium.open('gmail-new');
  const stop = await watchMarks(page);
  await writeDraft(page, 'Why did you make my son miss recess? Thank you.', 0);
  await waitForMarks(page, ['Why did you make my son miss recess?']);
  expect((await stop()).marks.map(({ words }) => words)).toContain('Why did you make my son miss recess?');
});
