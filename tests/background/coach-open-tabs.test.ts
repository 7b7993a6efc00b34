import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { coachOpenTabs } from '../../src/background/index.ts';

const FILE = '/content-scripts/webmail.js';

afterEach(() => vi.restoreAllMocks());

test('fifty tabs are coached once each; one that refuses and one that is coached already change nothing for the rest', async () => {
  const tabs = Array.from({ length: 50 }, (_, id) => ({ id }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => tabs) as never);
  const brought: number[] = [];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({
    target,
    files,
  }: {
    target: { tabId: number };
    files?: string[];
  }) => {
    if (target.tabId === 7) throw new Error('Cannot access contents of the page');
    if (files?.[0] === FILE) brought.push(target.tabId);
    return [{ result: target.tabId === 9 }];
  }) as never);
  await coachOpenTabs(['https://mail.google.com/*'], FILE);
  expect(brought.toSorted((one, other) => one - other)).toEqual(
    tabs.map(({ id }) => id).filter((id) => id !== 7 && id !== 9),
  );
});
