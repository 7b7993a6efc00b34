// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft } from '../../src/model.ts';
import { readSettings } from '../../src/settings/index.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import type { LoadReview } from '../../src/ui/panel/surroundings.ts';
import { CARDS, lookThatSees, openMailPage, reword, SNAPSHOT } from './mail-page.ts';

const NOTES = [{ rule: 'notes/no-question' }, { rule: 'notes/too-long' }];
const BOTH = lookThatSees({ notes: NOTES });

const open = (loadReview: LoadReview, more: Partial<ShownDraft> = {}) => {
  const page = openMailPage({ reach: 'open', snapshot: { ...SNAPSHOT, ...more } });
  render(<Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={loadReview} />);
  return page;
};

const section = async () => {
  const heading = await screen.findByRole('heading', { name: 'The whole draft' });
  return heading.closest('section') as HTMLElement;
};
const listed = async () => [...(await section()).querySelectorAll('li')].map(({ dataset }) => dataset.rule);
const first = async () => (await section()).querySelector('li') as HTMLElement;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe('notes about the whole draft', () => {
  it('say what, why and a tip, after the cards, and count as no finding', async () => {
    open(BOTH);
    expect(await listed()).toEqual(['notes/no-question', 'notes/too-long']);
    const note = await first();
    for (const words of ['Nothing to answer', 'Why of: Nothing to answer', 'Tip of: Nothing to answer']) {
      expect(note.textContent).toContain(words);
    }
    const cards = document.querySelector('.cards') as HTMLElement;
    expect(cards.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.querySelectorAll('article')).toHaveLength(3);
    expect(screen.getByText('3 phrases to look at')).toBeTruthy();
  });

  it('are two at most', async () => {
    open(lookThatSees({ notes: [...NOTES, { rule: 'notes/no-example' }] }));
    expect(await listed()).toEqual(['notes/no-question', 'notes/too-long']);
  });

  it('are dismissed for this draft', async () => {
    const page = open(BOTH);
    fireEvent.click(within(await first()).getByRole('button', { name: 'Dismiss' }));
    await waitFor(async () => expect(await listed()).toEqual(['notes/too-long']));
    expect(page.orders).toEqual([{ type: 'dismiss', key: 'notes/no-question' }]);
  });

  it('stay away when the draft was read before and they were dismissed', async () => {
    open(BOTH, { dismissed: ['notes/no-question'] });
    expect(await listed()).toEqual(['notes/too-long']);
  });

  it('are turned off for good, and back on', async () => {
    open(BOTH);
    const menu = within(await first());
    fireEvent.click(menu.getByRole('button', { name: 'More' }));
    expect(menu.queryByRole('button', { name: 'Go to the phrase' })).toBeNull();
    fireEvent.click(await menu.findByRole('button', { name: 'Turn off this rule' }));
    const back = await screen.findByRole('button', { name: 'Turn it back on' });
    expect(back.closest('.fold')?.textContent).toContain('“Nothing to answer” is turned off');
    expect(await listed()).toEqual(['notes/too-long']);
    expect([...(await readSettings()).muted]).toEqual(['notes/no-question']);
    fireEvent.click(screen.getByRole('button', { name: 'Turn it back on' }));
    await waitFor(async () => expect((await readSettings()).muted.size).toBe(0));
  });

  it('are quiet where there are none, and where the rules cannot be loaded', async () => {
    open(() => Promise.reject(new Error('no chunk')));
    await screen.findAllByRole('article');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByRole('heading', { name: 'The whole draft' })).toBeNull();
  });

  it('look at subject, writer and reply too, with what is turned off', async () => {
    const review = vi.fn(await BOTH());
    open(async () => review, { isReply: true });
    await section();
    expect(review).toHaveBeenCalledWith(
      { text: SNAPSHOT.text, role: 'parent', subject: 'James and recess', isReply: true, copied: 0 },
      new Set(),
    );
  });

  it('wait for a rest: a draft in the making lacks what is still to come', async () => {
    vi.useFakeTimers();
    const seen = await BOTH();
    const review = vi.fn((draft: Draft) => seen(draft));
    const page = open(async () => review);
    await vi.advanceTimersByTimeAsync(50);
    expect(review).toHaveBeenCalled();
    review.mockClear();
    for (const text of ['One.', 'One. Two.', 'One. Two. Three.']) {
      page.show({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [], text } });
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(review).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(review.mock.calls.map(([{ text }]) => text)).toEqual(['One. Two. Three.']);
  });
});
