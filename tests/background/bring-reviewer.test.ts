import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringReviewer } from '../../src/background/index.ts';

test('brings the reviewer into the frame that asked, and nowhere else', async () => {
  const run = vi.fn(async () => []);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(run as never);
  await bringReviewer({ tab: { id: 7 } as never, frameId: 3 }, '/reviewer.js');
  await bringReviewer({ id: 'a message from a page of ours' }, '/reviewer.js');
  expect(run.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: ['/reviewer.js'] }]]);
});
