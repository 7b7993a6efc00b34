// @vitest-environment happy-dom
/** A mail page that cannot be read: a person may see what it is built of, and copy that. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '../../src/ui/panel/index.ts';
import { reportOf } from '../../src/ui/panel/page-report.ts';
import { CARDS, openMailPage, reword, SNAPSHOT } from './mail-page.ts';

const REPORT = 'gmail\neditable: 0 0 0\n\ndiv.M9[role=region]';
const noLook = () => Promise.reject(new Error('not part of this test'));

const open = async (report: string | undefined) => {
  const page = openMailPage({ reach: 'open', snapshot: { ...SNAPSHOT, state: 'lost', text: '', findings: [] } });
  page.report = report;
  render(<Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={noLook} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Copy a report' }));
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('shows the report before anything is copied, and then copies what it shows', async () => {
  const writeText = vi.fn(async (_words: string) => undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  await open(REPORT);
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What this page is built of' });
  expect([box.value, box.readOnly]).toEqual([REPORT, true]);
  await vi.waitFor(() => expect(document.activeElement).toBe(box));
  expect(writeText).not.toHaveBeenCalled();
  const report = within(box.parentElement as HTMLElement);
  fireEvent.click(report.getByRole('button', { name: 'Copy' }));
  await report.findByRole('button', { name: 'Copied' });
  expect(writeText).toHaveBeenCalledExactlyOnceWith(REPORT);
});

it('says so where the page gives none, and may be asked again', async () => {
  await open(undefined);
  await vi.waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('This page gives no report. Reload it and try again.'),
  );
  expect(screen.getByRole('button', { name: 'Copy a report' })).toBeTruthy();
});

it('asks the tab it shows, and takes words from it and nothing else', async () => {
  const run = vi.spyOn(fakeBrowser.scripting, 'executeScript');
  const gives = (result: unknown) => run.mockResolvedValueOnce([{ frameId: 0, documentId: '1', result }] as never);
  gives(REPORT);
  expect(await reportOf(7)).toBe(REPORT);
  expect(run).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/report.js'] });
  for (const other of [undefined, '', { toString: () => 'x' }]) {
    gives(other);
    expect(await reportOf(7)).toBeUndefined();
  }
  gives('x'.repeat(300_000));
  expect((await reportOf(7))?.length).toBe(200_000);
  run.mockRejectedValueOnce(new Error('Cannot access this page'));
  expect([await reportOf(7), await reportOf(undefined)]).toEqual([undefined, undefined]);
});
