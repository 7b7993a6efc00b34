/** Where storms are: each editor in a browser of its own, with the extension in it. */
import type { Target } from 'puppeteer-core';
import { builtFor } from '../e2e/build.ts';
import { startChromium } from '../e2e/chromium.ts';
import { startFirefox } from '../e2e/firefox.ts';
import { clickBadge } from '../e2e/person.ts';
import type { PageName } from '../e2e/server.ts';
import type { Desk } from './desk.ts';
import { EMPTY } from './sheet.ts';
import { IN_CHROMIUM, IN_FIREFOX } from './steps.ts';
import { openWire, wireOf } from './wire.ts';

export interface Place {
  readonly desk: Desk;
  readonly close: () => Promise<unknown>;
}

export type Counts = Map<string, number>;

/** Opens a page in a browser of its own. */
export type Open = (name: PageName, counts: Counts) => Promise<Place>;

const begin = (
  told: Pick<Desk, 'name' | 'page' | 'wire' | 'steps' | 'stopWorker' | 'update'>,
  counts: Counts,
): Desk => ({
  ...told,
  sheet: EMPTY,
  isCaretKnown: false,
  isPaused: false,
  dismissed: new Set(),
  count: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
});

const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;

/** A Chromium with the extension of a folder, which must stay as it is meanwhile. */
export const inChromium =
  (folder = builtFor('chrome')): Open =>
  async (name, counts) => {
    const chromium = await startChromium();
    const id = await chromium.install(folder);
    const page = await chromium.open(name);
    await page.browserContext().overridePermissions(new URL(page.url()).origin, [...permissions]);
    const connect = () => openWire(page, id);
    const stopWorker = async (): Promise<void> => {
      const isWorker = (each: Target) => each.type() === 'service_worker' && each.url().includes(id);
      const worker = await chromium.browser.targets().find(isWorker)?.worker();
      await worker?.close();
    };
    const told = {
      name,
      page,
      wire: await connect(),
      steps: IN_CHROMIUM,
      // Its end is told while it still is being asked for: whoever asks too late gets an error for an answer.
      stopWorker: () => stopWorker().catch(() => undefined),
      update: async () => {
        // Chromium closes the pages of the version before.
        await chromium.install(folder);
        desk.wire = await connect();
      },
    };
    const desk = begin(told, counts);
    return { desk, close: chromium.close };
  };

const never = () => Promise.reject(new Error('No step in Firefox does this'));

/** A Firefox, in which keys are pressed and wordings used: its driver has no clipboard, no input method and no worker to stop. */
export const inFirefox =
  (folder = builtFor('firefox')): Open =>
  async (name, counts) => {
    const firefox = await startFirefox();
    await firefox.install(folder);
    const page = await firefox.open(name);
    // Its driver opens no page of an extension: the badge does.
    await clickBadge(page);
    const wire = await wireOf(await firefox.panel());
    return {
      desk: begin({ name, page, wire, steps: IN_FIREFOX, stopWorker: never, update: never }, counts),
      close: firefox.close,
    };
  };
