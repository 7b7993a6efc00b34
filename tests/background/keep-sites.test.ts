/** Sites that a person adds and takes back: what is registered, and what open tabs hear. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSites } from '../../src/background/index.ts';
import { browser } from '../../src/browser.ts';
import { LEAVE } from '../../src/messages.ts';
import { type Pretended, pretendPermissions } from '../ui/permissions.ts';

const MAIL = ['https://mail.google.com/*'];
const FILE = '/content-scripts/webmail.js';
const PORTAL = 'https://portal.example/*';
const OTHER = 'https://other.example/*';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

let permissions: Pretended;
let registered: Script | undefined;
/** Files brought into tabs, and tabs told to leave. */
let brought: unknown[];
let told: unknown[];

/** Tabs 1 and 2 show the sites, 3 shows something that is hidden from us. */
const TABS = [
  { id: 1, match: PORTAL },
  { id: 2, match: OTHER },
  { id: 3, match: '' },
];

const pretendScripting = () => {
  const scripting = {
    getRegisteredContentScripts: async () => (registered ? [registered] : []),
    registerContentScripts: async ([script]: [Script]) => {
      if (registered) throw new Error('Duplicate script ID');
      registered = script;
    },
    updateContentScripts: async ([script]: [Script]) => {
      if (!registered) throw new Error('Nonexistent script ID');
      registered = script;
    },
    unregisterContentScripts: async () => {
      registered = undefined;
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files?: unknown }) => {
      if (files) brought.push([target.tabId, files]);
      return [{ result: undefined }];
    },
  };
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue(scripting as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url?: string[] }) =>
    TABS.filter(({ match }) => !url || url.includes(match))) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (id: number, message: unknown) => {
    told.push([id, message]);
    throw new Error('Receiving end does not exist');
  }) as never);
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

const start = async () => {
  keepSites(MAIL, FILE);
  await settled();
};

beforeEach(() => {
  fakeBrowser.reset();
  permissions = pretendPermissions(...MAIL);
  registered = undefined;
  brought = [];
  told = [];
  pretendScripting();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('nothing is registered until a site is added, and mail is none', async () => {
  await start();
  expect([registered, brought, told]).toEqual([undefined, [], []]);
});

test('an added site is registered, never over mail, and an open tab is coached at once', async () => {
  await start();
  permissions.grant(PORTAL);
  await settled();
  expect(registered).toEqual({ id: 'anywhere', js: [FILE], matches: [PORTAL], excludeMatches: MAIL });
  expect([brought, told]).toEqual([[[1, [FILE]]], []]);
  permissions.grant(OTHER);
  await settled();
  expect(registered?.matches).toEqual([PORTAL, OTHER]);
  expect(brought).toEqual([
    [1, [FILE]],
    [2, [FILE]],
  ]);
});

test('a site that is taken back is registered no more, and its tabs leave; others stay', async () => {
  permissions.grant(PORTAL);
  permissions.grant(OTHER);
  await start();
  permissions.revoke(PORTAL);
  await settled();
  expect(registered?.matches).toEqual([OTHER]);
  expect(told).toEqual([
    [1, LEAVE],
    [3, LEAVE],
  ]);
  permissions.revoke(OTHER);
  await settled();
  expect(registered).toBeUndefined();
});

test('a worker that starts again finds everything as it was, and does nothing', async () => {
  registered = { id: 'anywhere', matches: [PORTAL] };
  permissions.grant(PORTAL);
  await start();
  expect([brought, told]).toEqual([[], []]);
});

test('what an update has forgotten is registered again', async () => {
  permissions.grant(PORTAL);
  await start();
  expect(registered?.matches).toEqual([PORTAL]);
  expect(brought).toEqual([[1, [FILE]]]);
});

test('several changes at once come one after another', async () => {
  await start();
  permissions.grant(PORTAL);
  permissions.grant(OTHER);
  permissions.revoke(PORTAL);
  await settled();
  expect(registered?.matches).toEqual([OTHER]);
});

test('a school that allows mail only ends it, whenever its policy comes', async () => {
  permissions.grant(PORTAL);
  await start();
  expect(registered).toBeDefined();
  await fakeBrowser.storage.managed.set({ anywhere: false });
  await settled();
  expect(registered).toBeUndefined();
  expect(told).toContainEqual([1, LEAVE]);
});
