// @vitest-environment happy-dom
/** The browser's own keys, as the panel takes them: the keyboard may be in the draft all the while. */
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Key } from '../../src/keys.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import { keysFor } from '../../src/ui/panel/keys.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import { BOARD, CARDS, lookThatSees, NEVER, openMailPage, reword, SNAPSHOT, WHY } from './mail-page.ts';

const open = async (more: Partial<ShownDraft> = {}) => {
  const page = openMailPage({ reach: 'open', snapshot: { ...SNAPSHOT, ...more } });
  render(<Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={lookThatSees({})} />);
  await screen.findByRole('radiogroup');
  await waitFor(() => expect(page.press).toBeTruthy());
  const press = (key: Key) => act(() => page.press?.(key));
  return { page, press };
};

const opened = () => document.querySelector<HTMLElement>('article[data-open="true"]')?.dataset.rule;
const shows = (rule: string) => waitFor(() => expect(opened()).toBe(rule));
const said = () => document.querySelector('[aria-live]')?.textContent;
const keyboardAt = () => document.activeElement?.closest('article')?.dataset.rule;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('next and previous', () => {
  it('show the open card first, then go round, and say where they are', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { page, press } = await open();
    for (const [key, rule] of [
      ['next', WHY.rule],
      ['next', NEVER.rule],
      ['next', BOARD.rule],
      ['next', WHY.rule],
      ['previous', BOARD.rule],
    ] as const) {
      await press(key);
      await shows(rule);
    }
    expect(page.orders).toEqual([WHY, NEVER, BOARD, WHY, BOARD].map(({ key }) => ({ type: 'focus', key })));
    expect(said()).toBe('3 of 3: “take this to the board”');
    expect(keyboardAt()).toBeUndefined();
  });

  it('take the keyboard along where it is in the panel', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { press } = await open();
    await press('next');
    await waitFor(() => expect(keyboardAt()).toBe(WHY.rule));
    await press('next');
    await waitFor(() => expect(keyboardAt()).toBe(NEVER.rule));
  });

  it('reach cards that are not listed yet', async () => {
    const findings = Array.from({ length: 7 }, (_, at) => ({ ...WHY, key: `why ${at}` }));
    const { press } = await open({ findings });
    await press('previous');
    await shows(WHY.rule);
    await press('previous');
    await waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(7));
    expect(said()).toMatch(/^7 of 7/);
  });

  it('say so where there is nothing to change', async () => {
    const { page, press } = await open({ findings: [] });
    await press('next');
    expect(said()).toBe('Nothing to change');
    expect(page.orders).toEqual([]);
  });
});

describe('use', () => {
  it('uses the wording that is shown', async () => {
    const { page, press } = await open();
    await screen.findByRole('button', { name: 'Use this wording' });
    await press('use');
    await waitFor(() => expect(page.orders.map(({ type }) => type)).toEqual(['use']));
  });

  it('waits for blanks, and says so', async () => {
    const { page, press } = await open({ findings: [NEVER] });
    await screen.findByRole('button', { name: 'Use this wording' });
    await press('use');
    expect(said()).toBe('Fill in the 2 blanks first.');
    expect(page.orders).toEqual([]);
  });

  it('has nothing to use where the writer alone can say it', async () => {
    const { page, press } = await open({ findings: [BOARD] });
    await press('use');
    expect(said()).toBe('Only you can say this one better.');
    expect(page.orders).toEqual([]);
  });
});

it('keys are those of the tab that is shown, or of the panel that has the keyboard', () => {
  let hear: (command: string, tab?: { readonly id: number }) => void = () => undefined;
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    hear = listener as typeof hear;
  });
  const gone = vi.spyOn(fakeBrowser.commands.onCommand, 'removeListener').mockReturnValue(undefined);
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const taken: Key[] = [];
  const leave = new AbortController();
  keysFor((tab) => tab === 7)((key) => taken.push(key), leave.signal);
  hear('next', { id: 7 });
  hear('previous', { id: 8 });
  hear('something', { id: 7 });
  hasFocus.mockReturnValue(true);
  hear('use', { id: 9 });
  expect(taken).toEqual(['next', 'use']);
  leave.abort();
  expect(gone).toHaveBeenCalledWith(hear);
});
