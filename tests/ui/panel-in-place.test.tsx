// @vitest-environment happy-dom
/** Twenty phrases: what is on the screen stays where it is while wordings are used. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shownFinding } from '../../src/shown.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import { CARDS, openMailPage, reword, SNAPSHOT, WHY } from './mail-page.ts';

const LINE = 'Why did you do that? ';
const TEXT = LINE.repeat(20);
const SENTENCES = [...TEXT.matchAll(/[^ ?][^?]*\?/g)].map(({ 0: words, index: start }) => ({
  start,
  end: start + words.length,
}));
const FINDINGS = SENTENCES.map((span, at) =>
  shownFinding(
    TEXT,
    { ...span, rule: WHY.rule, key: `${WHY.rule} ${at}`, severity: 'caution', entry: 0, slots: {} },
    SENTENCES,
  ),
);
const TWENTY: ShownDraft = { ...SNAPSHOT, text: TEXT, sentences: SENTENCES, findings: FINDINGS };

const open = async () => {
  const page = openMailPage({ reach: 'open', snapshot: TWENTY });
  const noLook = () => Promise.reject(new Error('not part of this test'));
  render(<Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={noLook} />);
  await screen.findByRole('radiogroup', { name: 'I am writing as a' });
  return page;
};

const cards = () => [...document.querySelectorAll('article')];
const showAll = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Show 15 more' }));
  await waitFor(() => expect(cards()).toHaveLength(20));
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('twenty phrases', () => {
  it('show five cards, one of them open', async () => {
    await open();
    expect(cards()).toHaveLength(5);
    expect(cards().filter(({ dataset }) => dataset.open === 'true')).toHaveLength(1);
    expect(screen.getByText('20 phrases to look at')).toBeTruthy();
  });

  it('keep every other card as it stands when a wording is used, and the keyboard goes to its Undo', async () => {
    await open();
    await showAll();
    const before = cards();
    fireEvent.click(before[9]?.querySelector('.opener') as HTMLElement);
    await waitFor(() => expect(before[9]?.dataset.open).toBe('true'));
    const removed: Node[] = [];
    const watch = new MutationObserver((records) => {
      for (const { removedNodes } of records) removed.push(...removedNodes);
    });
    const list = screen.getByRole('group', { name: 'Phrases to look at' });
    watch.observe(list, { childList: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Use this wording' }));
    await screen.findByText(/^Changed/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    watch.disconnect();
    expect(removed).toEqual([before[9]]);
    expect(cards()).toEqual(before.filter((_, at) => at !== 9));
    expect(document.querySelector('.fold')?.previousElementSibling).toBe(before[8]);
  });

  it('are scrolled to nowhere by a wording used but to the card that opens next, if it is out of sight', async () => {
    await open();
    await showAll();
    const to = vi.spyOn(window, 'scrollTo');
    const sight = vi.spyOn(Element.prototype, 'scrollIntoView');
    const next = cards()[1];
    fireEvent.click(await screen.findByRole('button', { name: 'Use this wording' }));
    await screen.findByText(/^Changed/);
    await waitFor(() => expect(next?.dataset.open).toBe('true'));
    expect(to).not.toHaveBeenCalled();
    for (const [how] of sight.mock.calls) expect(how).toEqual({ block: 'nearest' });
    expect(sight.mock.contexts.every((each) => each === next)).toBe(true);
  });

  it('leave the keyboard where it is while the draft is reviewed again', async () => {
    const page = await open();
    const know = await screen.findByRole('combobox');
    know.focus();
    page.show({ reach: 'open', snapshot: { ...TWENTY, findings: FINDINGS.slice(0, 12) } });
    await waitFor(() => expect(screen.getByText('12 phrases to look at')).toBeTruthy());
    expect(document.activeElement).toBe(know);
  });
});
