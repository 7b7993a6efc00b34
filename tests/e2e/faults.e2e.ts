/** What goes wrong around us, in real Chromium: the worker stopped at every step, a huge draft, many tabs, a long day. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { builtFor } from './build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { openPanel, openPopup, putSettings } from './extension.ts';
import {
  asked,
  askedNoMore,
  badgesIn,
  chord,
  clickControl,
  editableOf,
  htmlOf,
  marksIn,
  SEND,
  waitForMarks,
  writeDraft,
} from './person.ts';

const HEATED = 'Why did you make my son miss recess?';
const KINDER = 'Can you help me understand what led to my son missing recess?';
const SHARP = 'How dare you speak to her like that.';

/** More of everything on request. */
const TABS = Number(process.env.KIND_REGARDS_TABS ?? 3);
const ROUNDS = Number(process.env.KIND_REGARDS_ROUNDS ?? 10);
/** What the heap may grow by in all, however many messages: the browser's own bookkeeping goes on for a while. */
const GROWN_BYTES = 500_000;

let chromium: Chromium;
let id: string;

beforeAll(async () => {
  chromium = await startChromium();
  id = await chromium.install(builtFor('chrome'));
  await putSettings(chromium.browser, id, { hold: true });
});

afterAll(() => chromium.close());

const workers = () => chromium.browser.targets().filter((each) => each.type() === 'service_worker');

/** Stops the worker as the browser does, and sees that it is gone. */
const stopWorker = async (): Promise<void> => {
  const stopped = workers();
  // Another one may have started by then: a page had something to ask. And one that is just being asked may not hear at once.
  const left = () => workers().filter((worker) => stopped.includes(worker));
  const stop = async () => {
    for (const worker of left()) await (await worker.worker())?.close();
    expect(left()).toEqual([]);
  };
  await vi.waitFor(stop, { timeout: 10_000, interval: 250 });
};

test('the worker may be stopped at every step', async () => {
  await stopWorker();
  const mail = await chromium.open('gmail-new');
  await stopWorker();
  await writeDraft(mail, `${HEATED} `, 0);
  await waitForMarks(mail, [HEATED]);
  const heated = await htmlOf(mail);
  await stopWorker();
  const panel = await openPanel(mail);
  await stopWorker();
  await clickControl(panel, 'Use this wording');
  await vi.waitFor(async () => expect(await htmlOf(mail)).toBe(heated.replace(HEATED, KINDER)));
  await stopWorker();
  await chord(panel, 'Control', 'z');
  await vi.waitFor(async () => expect(await htmlOf(mail)).toBe(heated));
  await stopWorker();
  const popup = await openPopup(mail, id);
  await stopWorker();
  await clickControl(popup, 'Coach my messages', 'switch');
  await waitForMarks(mail, []);
  await clickControl(popup, 'Coach my messages', 'switch');
  await waitForMarks(mail, [HEATED]);
  await popup.close();
  await writeDraft(mail, `${SHARP} `, 0);
  await waitForMarks(mail, [SHARP, HEATED]);
  await stopWorker();
  await mail.click(SEND.gmail);
  await asked(mail);
  await stopWorker();
  for (const _ of ['back', 'hour']) await mail.keyboard.press('Tab');
  await mail.keyboard.press('Enter');
  await askedNoMore(mail);
  await stopWorker();
  await panel.close();
  const options = await chromium.browser.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await vi.waitFor(async () => {
    const alarms = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { readonly chrome: Extension };
      return (await chrome.alarms.getAll()).map(({ name }) => name);
    });
    expect(alarms).toEqual([expect.stringMatching(/^remind:\d+:[\w./]+$/)]);
  });
  await options.close();
  await mail.close();
});

test('a draft of a megabyte is left alone, the badge says so, and the page stays awake', async () => {
  const mail = await chromium.open('gmail-new');
  await (await editableOf(mail)).evaluate((editable, last) => {
    const line = 'We had a calm week and he read a whole book about whales. ';
    const lines = Array.from({ length: Math.ceil(1_000_000 / line.length) }, () => {
      const made = document.createElement('div');
      made.textContent = line;
      return made;
    });
    const heated = document.createElement('div');
    heated.textContent = last;
    editable.replaceChildren(...lines, heated);
  }, HEATED);
  await vi.waitFor(async () => expect(await badgesIn(mail)).toEqual(['long']), { timeout: 20_000 });
  expect(await marksIn(mail)).toEqual({});
  const before = await htmlOf(mail);
  expect(before.length).toBeGreaterThan(1_000_000);
  await writeDraft(mail, 'Hello. ', 0);
  await vi.waitFor(async () => expect(await htmlOf(mail)).toHaveLength(before.length + 'Hello. '.length), {
    timeout: 5000,
  });
  await mail.close();
});

test(`a switch reaches ${TABS} tabs`, async () => {
  const tabs: Page[] = [];
  for (let tab = 0; tab < TABS; tab += 1) {
    const mail = await chromium.open(tab % 2 ? 'outlook-new' : 'gmail-new');
    await writeDraft(mail, `${HEATED} `, 0);
    await waitForMarks(mail, [HEATED]);
    tabs.push(mail);
  }
  const popup = await openPopup(tabs.at(-1) as Page, id);
  await clickControl(popup, 'Coach my messages', 'switch');
  await popup.close();
  for (const mail of tabs) {
    await mail.bringToFront();
    await waitForMarks(mail, []);
    expect(await badgesIn(mail)).toEqual(['off']);
  }
  const again = await openPopup(tabs.at(-1) as Page, id);
  await clickControl(again, 'Coach my messages', 'switch');
  await again.close();
  for (const mail of tabs) await mail.close();
});

test(`${ROUNDS} messages written and discarded leave nothing behind`, async () => {
  const mail = await chromium.open('gmail-new');
  const tools = await mail.createCDPSession();
  const round = async (): Promise<void> => {
    await writeDraft(mail, `${HEATED} You never listen. `, 0);
    await waitForMarks(mail, [HEATED, 'You never listen.']);
    await (await editableOf(mail)).evaluate((editable) => {
      editable.replaceChildren();
      // The page of these tests writes down every change.
      (window.compose.changes as string[]).length = 0;
    });
    await waitForMarks(mail, []);
  };
  /** What lives once all that can go is gone. */
  const kept = async () => {
    for (let time = 0; time < 3; time += 1) await tools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners, bytes: (await tools.send('Runtime.getHeapUsage')).usedSize };
  };
  for (let warm = 0; warm < 6; warm += 1) await round();
  const before = await kept();
  for (let done = 0; done < ROUNDS; done += 1) await round();
  const after = await kept();
  console.info(`Before and after ${ROUNDS} messages: ${JSON.stringify([before, after])}`);
  // The browser keeps a node of each message, to undo it. Nothing of ours stays.
  expect(after.nodes - before.nodes).toBeLessThan(2 * ROUNDS);
  expect(after.listeners - before.listeners).toBeLessThan(ROUNDS);
  expect(after.bytes - before.bytes).toBeLessThan(GROWN_BYTES);
  await mail.close();
});
