/** The real match patterns at the five real host names, and tabs that were open before the extension came. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel } from './extension.ts';
import { foreignRequests } from './net-log.ts';
import { badgesIn, clickControl, htmlOf, waitForHtml, waitForMarks, writeDraft } from './person.ts';
import { GMAIL, OUTLOOK_HOSTS } from './server.ts';

const HEATED = 'Why did you make my son miss recess?';
const KINDER = 'Can you help me understand what led to my son missing recess?';

let chromium: Chromium;
let folder: string;

beforeEach(async () => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'kind-regards-build-')), 'extension');
  cpSync(builtFor('chrome'), folder, { recursive: true });
  chromium = await startChromium();
});

afterEach(async () => {
  expect(foreignRequests(await chromium.close())).toEqual([]);
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

const releaseNext = (version: string): void => {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
};

test('coaches on all five hosts', async () => {
  await chromium.install(folder);
  for (const [name, host] of [
    ['gmail-new', GMAIL],
    ...OUTLOOK_HOSTS.map((each) => ['outlook-new', each] as const),
  ] as const) {
    const page = await chromium.open(name, host);
    await writeDraft(page, HEATED);
    await waitForMarks(page, [HEATED]);
    expect(await badgesIn(page)).toEqual(['ready']);
    await page.close();
  }
});

test.each(['gmail-new', 'outlook-reply'] as const)(
  '%s: coaches a tab that was there first, and again after an update',
  async (name) => {
    const page = await chromium.open(name);
    await writeDraft(page, HEATED);
    const heated = await htmlOf(page);
    expect(await badgesIn(page)).toEqual([]);

    const id = await chromium.install(folder);
    await waitForMarks(page, [HEATED]);
    expect(await badgesIn(page)).toEqual(['ready']);

    await page.$eval('[data-kind-regards=badge]', (badge) => badge.setAttribute('data-old', ''));
    releaseNext('99.0.0');
    expect(await chromium.install(folder)).toBe(id);
    expect((await chromium.browser.extensions()).get(id)?.version).toBe('99.0.0');
    await page.waitForSelector('[data-kind-regards=badge]:not([data-old])', { visible: true, timeout: 6000 });
    await waitForMarks(page, [HEATED]);
    expect(await badgesIn(page)).toEqual(['ready']);

    // A dead script of the old version would answer as well, or mark again what has been reworded.
    const panel = await openPanel(page);
    await clickControl(panel, 'Use this wording');
    await waitForHtml(page, heated.replace(HEATED, KINDER));
    await waitForMarks(page, []);
    expect(await badgesIn(page)).toEqual(['ready']);
  },
);

test('leaves nothing behind that still speaks when the extension is removed', async () => {
  const id = await chromium.install(folder);
  const page = await chromium.open('gmail-new');
  await writeDraft(page, HEATED);
  await waitForMarks(page, [HEATED]);
  await chromium.browser.uninstallExtension(id);
  await writeDraft(page, 'And so on. ');
  await waitForMarks(page, []);
  expect((await badgesIn(page)).filter((state) => state !== 'stale')).toEqual([]);
});
