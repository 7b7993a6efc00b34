// @vitest-environment happy-dom
/** What axe can tell without a browser; contrast and sizes are looked at in one, in tests/e2e. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { View } from '../../src/ui/panel/connection.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import { CARDS, lookThatSees, NEVER, openMailPage, RIGHTS, reword, SNAPSHOT, THANKS, WHY } from './mail-page.ts';

const draft = (more: Partial<ShownDraft> = {}): View => ({ reach: 'open', snapshot: { ...SNAPSHOT, ...more } });

const STATES: Readonly<Record<string, View>> = {
  'no mail': { reach: 'none' },
  broken: { reach: 'broken' },
  'nothing typed': draft({ text: '', findings: [] }),
  cards: draft(),
  'blanks to fill': draft({ findings: [NEVER] }),
  'nothing to change': draft({ findings: [] }),
  'fair to say plainly': draft({ protected: [{ ...RIGHTS, rule: 'protect/safety-report' }] }),
  danger: draft({ findings: [], protected: [{ ...RIGHTS, rule: 'protect/danger-now' }] }),
  'after use': draft({
    findings: [NEVER],
    edits: [1, 2].map((id) => ({ id, rule: WHY.rule, oldWords: WHY.words, newWords: 'Thank you for writing back' })),
  }),
};

beforeEach(() => {
  fakeBrowser.reset();
  document.title = 'Kind Regards';
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

describe('the panel, everything in it unfolded', () => {
  it.each(Object.entries(STATES))('has no fault that axe knows: %s', async (_, view) => {
    const { connect } = openMailPage(view);
    const look = lookThatSees({ praise: [THANKS], notes: [{ rule: 'notes/too-long' }] });
    render(<Panel connect={connect} cards={CARDS} reword={reword} loadReview={look} />);
    await screen.findByRole('radiogroup', { name: 'I am writing as a' });
    for (const drawer of document.querySelectorAll('details')) drawer.open = true;
    for (const more of await screen.findAllByRole('button').catch(() => [])) {
      if (more.classList.contains('dots')) fireEvent.click(more);
    }
    for (const about of screen.queryAllByRole('button', { name: 'About this rule' })) fireEvent.click(about);
    const { violations, passes } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  });
});
