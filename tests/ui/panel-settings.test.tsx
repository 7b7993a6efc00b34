// @vitest-environment happy-dom
/** What the panel makes of a school's locks, and of a store that takes nothing more. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../src/settings/index.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import { say } from '../../src/ui/words.ts';
import { CARDS, lookThatSees, openMailPage, reword, SNAPSHOT } from './mail-page.ts';

const NOTES = lookThatSees({ notes: [{ rule: 'notes/too-long' }] });

const open = async (loadReview = NOTES) => {
  const page = openMailPage({ reach: 'open', snapshot: SNAPSHOT });
  render(<Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={loadReview} />);
  await screen.findByRole('button', { name: 'Use this wording' });
};

const card = () => document.querySelector('article[data-open="true"]') as HTMLElement;
const openMenu = async (of: HTMLElement) => {
  fireEvent.click(within(of).getByRole('button', { name: 'More' }));
  return within(of).findByRole('button', { name: 'About this rule' });
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('“Turn off this rule”', () => {
  it.each([
    [[], 1],
    [['role'], 1],
    [['rules'], 0],
  ])('where a school has locked %j: offered in %i place of a card and of a note', async (locked, times) => {
    await fakeBrowser.storage.managed.set({ locked });
    await open();
    const note = (await screen.findByText('A long read')).closest('li') as HTMLElement;
    for (const of of [card(), note]) {
      await openMenu(of);
      expect(within(of).queryAllByRole('button', { name: 'Turn off this rule' })).toHaveLength(times);
      expect(within(of).getByRole('button', { name: 'Dismiss' })).toBeTruthy();
    }
  });
});

describe('a store that is full', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  });

  const shown = async () => (await screen.findByRole('alert')).textContent;

  it('is said where a rule is turned off, and the card stays', async () => {
    await open();
    await openMenu(card());
    fireEvent.click(within(card()).getByRole('button', { name: 'Turn off this rule' }));
    expect(await shown()).toBe(say('unsaved.full'));
    expect(document.querySelectorAll('article')).toHaveLength(3);
    expect((await readSettings()).muted.size).toBe(0);
  });

  it('is said where the role is chosen, and the role stays', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Teacher' }));
    expect(await shown()).toBe(say('unsaved.full'));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Parent' }).checked).toBe(true));
  });

  it('is said no more once something could be kept', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Teacher' }));
    await shown();
    vi.restoreAllMocks();
    fireEvent.click(screen.getByRole('radio', { name: 'Teacher' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await readSettings()).roles['']).toBe('teacher');
  });
});
