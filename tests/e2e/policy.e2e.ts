/** A school's policy in real browsers: it takes effect in the mail page, and what it locks cannot be changed. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { idOf, startChromium } from './chromium.ts';
import { openPanel, openPopup } from './extension.ts';
import { startFirefox } from './firefox.ts';
import { clickBadge, clickControl, control, waitForMarks, writeDraft } from './person.ts';

const POLICY = {
  role: 'teacher',
  mutedRules: ['blame/why-accusation'],
  phrases: [{ phrase: 'growth chart', wording: 'reading record' }],
  locked: ['role', 'rules'],
};
const DRAFT = 'Why did you make my son miss recess? I have put it into the growth chart. ';
const MARKED = ['growth chart'];
const WAIT_MS = 12_000;

let built: { readonly chrome: string; readonly firefox: string };
let close: (() => Promise<unknown>) | undefined;

beforeAll(() => {
  built = { chrome: builtFor('chrome'), firefox: builtFor('firefox') };
}, 300_000);

afterEach(() => close?.());

const expectLockedRole = async (page: Page): Promise<void> => {
  await page.waitForSelector('[role=radiogroup]');
  const roles = await page.$$eval('input[type=radio]', (radios) =>
    radios.slice(0, 2).map((each) => [(each as HTMLInputElement).checked, (each as HTMLInputElement).disabled]),
  );
  expect(roles).toEqual([
    [false, true],
    [true, false],
  ]);
};

test('in Chromium', async () => {
  const folder = built.chrome;
  const chromium = await startChromium({ policies: { '3rdparty': { extensions: { [idOf(folder)]: POLICY } } } });
  close = chromium.close;
  const id = await chromium.install(folder);
  expect(id).toBe(idOf(folder));
  const mail = await chromium.open('gmail-new');
  await writeDraft(mail, DRAFT);
  // It may arrive seconds after the start.
  await waitForMarks(mail, MARKED, WAIT_MS);
  const popup = await openPopup(mail, id);
  await expectLockedRole(popup);
  await clickControl(popup, 'A question that may sound like blame', 'switch');
  const rule = await control(popup, 'A question that may sound like blame', 'switch');
  expect(await rule.evaluate((each) => [each.ariaChecked, each.ariaDisabled])).toEqual(['false', 'true']);
  await popup.close();
  await waitForMarks(mail, MARKED);
  await expectLockedRole(await openPanel(mail));
});

test('in Firefox', async () => {
  const firefox = await startFirefox(POLICY);
  close = firefox.close;
  await firefox.install(built.firefox);
  const mail = await firefox.open('gmail-new');
  await writeDraft(mail, DRAFT);
  await waitForMarks(mail, MARKED, WAIT_MS);
  await clickBadge(mail);
  await expectLockedRole(await firefox.panel());
});
