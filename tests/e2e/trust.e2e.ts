/**
 * Every flow once, in one browser, with words planted in subject, recipients, draft and the message being answered: none of
 * them may turn up in a request, a store, a console, an address, an alarm or an attribute.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel, openPopup, windowPanelOf } from './extension.ts';
import { foreignRequests } from './net-log.ts';
import {
  asked,
  askedNoMore,
  chord,
  clickBadge,
  clickControl,
  clickIntoDraft,
  control,
  htmlOf,
  SEND,
  sent,
  waitForMarks,
  writeDraft,
} from './person.ts';
import { PLANTED, plantedIn } from './planted.ts';
import { listen, lookInExtension, lookInPage, lookOnDisk, watchPage } from './record.ts';

const { subject, recipient, draft, child, incoming, pasted } = PLANTED;

const BLAME = `Why did you make ${child} miss the ${draft} recess?`;
const NEVER = `You never answer about ${child}.`;
const SHARP = `How dare you speak to ${child} like that.`;
const WHY = 'blame/why-accusation';
const ABSOLUTES = 'blame/absolutes';

let chromium: Chromium;
let id: string;
let mail: Page;
let record: ReturnType<typeof listen>;
/** Planted words that stood in attributes of the page before anybody wrote. */
let before: readonly string[];
const found: string[] = [];
/** How many flows have run to their end: where one breaks off, nothing is proved. */
let flows = 0;

/** Opens a page, plants words in its subject, recipients and answered message, and watches it from then on. */
const openPlanted = async (name: Parameters<Chromium['open']>[0], open = chromium.open): Promise<Page> => {
  const page = await open(name);
  await page.evaluate(
    (words) => {
      for (const pill of document.querySelectorAll('[data-hovercard-id], [email]')) {
        for (const each of ['data-name', 'data-hovercard-id', 'email', 'name']) {
          if (pill.hasAttribute(each)) pill.setAttribute(each, words.recipient);
        }
      }
      for (const field of document.querySelectorAll<HTMLInputElement>('[name^=subject], [id$=_SUBJECT]')) {
        field.value = `Re: ${words.subject}`;
      }
      for (const each of document.querySelectorAll('div')) {
        if (each.firstElementChild || !each.textContent?.startsWith('You never answer')) continue;
        each.textContent = `You never answer about ${words.child}. Can you sign the ${words.incoming} form for Friday?`;
      }
    },
    { subject, recipient, incoming, child },
  );
  before = await lookInPage(page);
  await watchPage(page);
  return page;
};

/** Types above all that stands there. */
const writeFirst = async (page: Page, text: string): Promise<void> => {
  await clickIntoDraft(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
};

/** Looks a page through before it goes. */
const leave = async (page: Page): Promise<void> => {
  found.push(...(await lookInPage(page, before)));
  await page.close();
};

const inside = async (): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.waitForSelector('h1');
  return page;
};

/** Presses a button of one card, which is opened for it. */
const press = async (panel: Page, rule: string, name: string): Promise<void> => {
  const card = `article[data-rule="${rule}"]`;
  await panel.waitForSelector(card, { timeout: 6000 });
  if (!(await panel.$(`${card}[data-open=true]`))) await panel.click(`${card} .opener`);
  const button = await panel.waitForSelector(`${card} ::-p-aria([name="${name}"][role="button"])`, { timeout: 6000 });
  await button?.click();
};

beforeAll(async () => {
  chromium = await startChromium();
  record = listen(chromium.browser);
  id = await chromium.install(builtFor('chrome'));
});

afterAll(() => chromium.close());

test('typing, the badge, the panel, a wording used and taken back, dismissed and muted', async () => {
  mail = await openPlanted('gmail-new');
  await writeDraft(mail, `${BLAME} ${NEVER} `, 0);
  await waitForMarks(mail, [BLAME, NEVER]);
  const panel = await openPanel(mail);
  await press(panel, WHY, 'Use this wording');
  await vi.waitFor(async () => expect(await htmlOf(mail)).not.toContain('Why did you make'));
  await chord(panel, 'Control', 'z');
  await waitForMarks(mail, [BLAME, NEVER]);
  await press(panel, WHY, 'Dismiss');
  await waitForMarks(mail, [NEVER]);
  await press(panel, ABSOLUTES, 'More');
  await press(panel, ABSOLUTES, 'Turn off this rule');
  await waitForMarks(mail, []);
  await clickControl(panel, 'Turn it back on');
  await waitForMarks(mail, [NEVER]);
  flows += 1;
});

test('a draft pasted into the panel', async () => {
  const panel = await openPanel(mail);
  await panel.$$eval('details', (drawers) => {
    for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
  });
  await panel.type('.own textarea', `Why did you make ${pasted} miss recess? Thank you for looking.`);
  await panel.waitForSelector('.own article');
  await (await panel.$('.own article .main'))?.click();
  flows += 1;
});

test('the switches of the popup', async () => {
  const popup = await openPopup(mail, id);
  for (const name of ['On mail.google.com', 'For this email', 'Coach my messages']) {
    await clickControl(popup, name, 'switch');
    await waitForMarks(mail, []);
    await clickControl(popup, name, 'switch');
    await waitForMarks(mail, [NEVER]);
  }
  await popup.close();
  flows += 1;
});

test('own phrases, and settings as a file, out and in', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kind-regards-trust-'));
  const options = await inside();
  await (await options.waitForSelector('form.add input'))?.type('low kids');
  await options.keyboard.press('Tab');
  await options.keyboard.type('students who need time');
  await options.keyboard.press('Enter');
  await control(options, 'Remove “low kids”');
  const tools = await chromium.browser.target().createCDPSession();
  await tools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await clickControl(options, 'Save to a file');
  const files = () => readdirSync(folder).filter((name) => name.endsWith('.json'));
  await vi.waitFor(() => expect(files()).toHaveLength(1));
  const file = path.join(folder, files()[0] ?? '');
  found.push(...plantedIn('settings file', `${file} ${readFileSync(file, 'utf8')}`));
  const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  await options.waitForFunction(() =>
    document.body.textContent?.includes('Everything here is now as the file has it.'),
  );
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { readonly chrome: Extension };
    return chrome.storage.local.set({ hold: true });
  });
  rmSync(folder, { recursive: true });
  await options.close();
  await mail.bringToFront();
  await writeFirst(mail, `${child} sits with the low kids. `);
  await waitForMarks(mail, [NEVER, 'low kids']);
  flows += 1;
});

test('the pause before Send, with a reminder', async () => {
  await writeFirst(mail, `${SHARP} `);
  await waitForMarks(mail, [NEVER, 'low kids', SHARP]);
  await mail.click(SEND.gmail);
  await asked(mail);
  found.push(...(await lookInPage(mail, before)));
  for (const _ of ['back', 'hour']) await mail.keyboard.press('Tab');
  await mail.keyboard.press('Enter');
  await askedNoMore(mail);
  expect(await sent(mail)).toBe(0);
  const options = await inside();
  await vi.waitFor(async () => {
    const alarms = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { readonly chrome: Extension };
      return chrome.alarms.getAll();
    });
    expect(alarms).toHaveLength(1);
  });
  await options.close();
  await leave(mail);
  flows += 1;
});

test('a reply, with the message it answers, and a letter', async () => {
  const reply = await openPlanted('gmail-reply');
  const panel = await openPanel(reply);
  // The panel was open already, and had read the message before the words were planted.
  await clickControl(panel, 'Look again');
  await panel.waitForFunction((word) => document.querySelector('.asks')?.textContent?.includes(word), {}, incoming);
  await panel.$$eval('details', (drawers) => {
    for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
  });
  await (await panel.waitForSelector('.letters li button'))?.evaluate((button) => (button as HTMLElement).click());
  await clickControl(panel, 'Put it into the message');
  await vi.waitFor(async () => expect(await htmlOf(reply)).toContain('[child’s name]'));
  await writeFirst(reply, `${BLAME} `);
  await waitForMarks(reply, [BLAME]);
  await leave(reply);
  flows += 1;
});

test('a box that cannot be read', async () => {
  const lost = await openPlanted('gmail-new');
  await writeDraft(lost, `${BLAME} `, 0);
  await waitForMarks(lost, [BLAME]);
  await lost.$eval('[g_editable]:not(.leftover *)', (box) => {
    box.removeAttribute('role');
    box.setAttribute('contenteditable', 'plaintext-only');
    box.replaceWith(box.cloneNode(true));
  });
  await lost.waitForSelector('[data-kind-regards=badge][data-state=lost]', { visible: true, timeout: 10_000 });
  await leave(lost);
  flows += 1;
});

test('a window of its own, with the panel in another', async () => {
  const popped = await openPlanted('outlook-compose', chromium.openWindow);
  await writeDraft(popped, `${BLAME} `, 0);
  await waitForMarks(popped, [BLAME]);
  await clickBadge(popped);
  const panel = await windowPanelOf(chromium.browser);
  await clickControl(panel, 'Use this wording');
  await waitForMarks(popped, []);
  await panel.close();
  await leave(popped);
  flows += 1;
});

test('nothing planted was found anywhere', async () => {
  expect(flows).toBe(8);
  const options = await inside();
  found.push(...(await lookInExtension(options)), ...lookOnDisk(chromium.browser), ...record.found());
  expect([...new Set(found)]).toEqual([]);
  await options.close();
});

test('and would have been found', async () => {
  const options = await inside();
  await options.evaluate(async (word) => {
    const { chrome } = globalThis as unknown as { readonly chrome: Extension };
    console.log(`draft: ${word}`);
    await chrome.storage.session.set({ last: word });
    await chrome.storage.local.set({ last: word });
    await chrome.alarms.create(word, { delayInMinutes: 60 });
    localStorage.setItem('last', word);
    document.body.setAttribute('data-last', word);
    location.hash = word;
  }, draft);
  const [worker] = chromium.browser.targets().filter((each) => each.type() === 'service_worker');
  await (await worker?.worker())?.evaluate((word) => console.log({ word }), child);
  await vi.waitFor(async () => {
    const seen = [...(await lookInExtension(options)), ...(await lookInPage(options)), ...record.found()].join('\n');
    for (const where of [
      'storage.local',
      'storage.session',
      'alarms',
      'stores of the extension',
      'attribute of BODY',
      'console of page',
      'console of service_worker',
      'address',
    ]) {
      expect(seen).toContain(where);
    }
    expect(lookOnDisk(chromium.browser).join('\n')).toContain('Local Extension Settings');
  });
  await options.close();
});

test('and nobody was asked for anything', async () => {
  const requests = await chromium.close();
  expect(requests.length).toBeGreaterThan(10);
  expect(foreignRequests(requests)).toEqual([]);
  expect(requests.flatMap(({ url }) => plantedIn('request', url))).toEqual([]);
});
