// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Worded } from '../../src/messages.ts';
import { mute, readSettings, turnOn } from '../../src/settings/index.ts';
import type { View } from '../../src/ui/panel/connection.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import type { LoadReview } from '../../src/ui/panel/surroundings.ts';
import {
  BOARD,
  CARDS,
  finding,
  lookThatSees,
  NEVER,
  openMailPage,
  RIGHTS,
  reword,
  SNAPSHOT,
  THANKS,
  WHY,
} from './mail-page.ts';

const noLook = () => Promise.reject(new Error('not part of this test'));

const open = async (view: View, loadReview: LoadReview = noLook) => {
  const page = openMailPage(view);
  render(<Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={loadReview} />);
  await screen.findByRole('radiogroup', { name: 'I am writing as a' });
  return page;
};

const openDraft = (more: Partial<ShownDraft> = {}, loadReview?: LoadReview) =>
  open({ reach: 'open', snapshot: { ...SNAPSHOT, ...more } }, loadReview);

const articles = () => [...document.querySelectorAll('article')];
const openArticle = () => articles().find((each) => each.dataset.open === 'true');
const button = (name: string) => screen.getByRole('button', { name });
const useButton = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Use this wording' });
const title = (rule: string) => CARDS[rule]?.title ?? '';
const section = (name: string) => screen.getByRole('heading', { name }).closest('section, details');
const openCard = (rule: string) => fireEvent.click(button(title(rule)));

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('the panel, without a draft', () => {
  it.each([
    ['none', 'No mail in this tab'],
    ['broken', 'Connection to this tab lost'],
  ] as const)('says what is so when its tab is %s', async (reach, words) => {
    await open({ reach });
    expect(screen.getByRole('heading', { name: words })).toBeTruthy();
    expect(articles()).toHaveLength(0);
  });

  it('waits quietly while it connects', async () => {
    await open({ reach: 'seeking' });
    expect(screen.getByText('Reading your draft…')).toBeTruthy();
  });

  it('waits quietly while the page has no rules yet, and claims nothing of the draft', async () => {
    await openDraft({ state: 'reading', findings: [] });
    expect(screen.getByText('Reading your draft…')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2, name: 'The message cannot be read' })).toBeNull();
    expect(articles()).toHaveLength(0);
  });

  it('offers to reload a tab that no longer answers', async () => {
    const page = await open({ reach: 'broken' });
    fireEvent.click(button('Reload this tab'));
    expect(page.orders).toHaveLength(1);
  });

  it.each([
    [{ compose: 0 }, 'No message is open'],
    [{ text: ' \n', findings: [] }, 'Write as it comes'],
    [{ state: 'lost' }, 'The message cannot be read'],
    [{ state: 'long' }, 'This text is too long to read'],
    [{ state: 'off' }, 'Coaching is off'],
  ] as const)('has a screen for %o', async (more, words) => {
    await openDraft(more);
    expect(screen.getByRole('heading', { name: words })).toBeTruthy();
    expect(articles()).toHaveLength(0);
  });

  it('turns coaching on from its off screen', async () => {
    await turnOn(false);
    await openDraft();
    fireEvent.click(await screen.findByRole('button', { name: 'Turn coaching on' }));
    await waitFor(() => expect(articles()).toHaveLength(3));
    expect((await readSettings()).on).toBe(true);
  });
});

describe('the panel, with a draft', () => {
  it('says where we are', async () => {
    await openDraft({ to: ['Ms. Lee', 'Mr. Hahn', 'Office', 'Nurse'] });
    const words = document.querySelector('.where')?.textContent;
    expect(words).toBe('James and recessto Ms. Lee, Mr. Hahn, and 2 others3 phrases to look at');
  });

  it('counts one phrase as one', async () => {
    await openDraft({ findings: [WHY] });
    expect(screen.getByText('1 phrase to look at')).toBeTruthy();
  });

  it('lists cards in reading order with the contract of their articles, the first one open', async () => {
    await openDraft();
    expect(articles().map(({ dataset }) => [dataset.rule, dataset.start, dataset.end])).toEqual(
      [WHY, NEVER, BOARD].map(({ rule, start, end }) => [rule, String(start), String(end)]),
    );
    expect(openArticle()?.dataset.rule).toBe(WHY.rule);
  });

  it('does not scroll the draft before anybody has asked', async () => {
    const page = await openDraft();
    expect(page.orders).toEqual([]);
  });

  it('opens one card at a time and shows its place in the draft', async () => {
    const page = await openDraft();
    openCard(NEVER.rule);
    await waitFor(() => expect(openArticle()?.dataset.rule).toBe(NEVER.rule));
    expect(articles().filter((each) => each.dataset.open === 'true')).toHaveLength(1);
    expect(page.orders).toEqual([{ type: 'focus', key: NEVER.key }]);
  });

  it('shuts the open card again, and lets go of the place', async () => {
    const page = await openDraft();
    openCard(WHY.rule);
    await waitFor(() => expect(openArticle()).toBeUndefined());
    expect(page.orders).toEqual([{ type: 'focus', key: undefined }]);
  });

  it('follows the caret in the draft', async () => {
    const page = await openDraft();
    page.show({ reach: 'open', snapshot: { ...SNAPSHOT, focus: BOARD.key } });
    await waitFor(() => expect(openArticle()?.dataset.rule).toBe(BOARD.rule));
  });

  it('lists five and keeps the rest behind a button', async () => {
    const words = ['Thank', 'for', 'writing', 'back', 'make', 'son', 'emails'];
    await openDraft({ findings: words.map((each) => finding('blame/absolutes', 'hint', each)) });
    expect(articles()).toHaveLength(5);
    fireEvent.click(button('Show 2 more'));
    await waitFor(() => expect(articles()).toHaveLength(7));
    expect(articles()[5]?.contains(document.activeElement)).toBe(true);
  });

  it('shows the phrase within its sentence once it is open', async () => {
    await openDraft();
    openCard(BOARD.rule);
    await waitFor(() => expect(openArticle()?.querySelector('q')?.textContent).toBe('I will take this to the board.'));
    expect([...(openArticle()?.querySelectorAll('q .soft') ?? [])].map((each) => each.textContent)).toEqual([
      'I will ',
      '.',
    ]);
  });

  it('has a heading above the cards, also where nothing is praised', async () => {
    await openDraft();
    expect(await screen.findByRole('heading', { level: 2, name: 'Phrases to look at' })).toBeTruthy();
  });

  it('puts what works first', async () => {
    await openDraft({}, lookThatSees({ praise: [THANKS] }));
    await screen.findByRole('heading', { name: 'Already working' });
    const working = section('Already working');
    expect(working?.textContent).toContain('Thank you for writing back');
    expect(working?.textContent).toContain('Opens warmly');
  });

  it('praises two things at most, and none of our own words', async () => {
    const edits = [{ id: 1, rule: WHY.rule, oldWords: 'x', newWords: `${THANKS.words}, Ms. Lee.` }];
    const places = [40, 50, 60].map((start) => ({ ...THANKS, start, end: start + 9 }));
    await openDraft({ edits }, lookThatSees({ praise: [THANKS, ...places] }));
    await screen.findByRole('heading', { name: 'Already working' });
    const praised = [...document.querySelectorAll('.working q')].map(({ textContent }) => textContent);
    expect(praised).toEqual(places.slice(0, 2).map(({ start, end }) => SNAPSHOT.text.slice(start, end)));
  });

  it('has a good screen when there is nothing to change', async () => {
    await openDraft({ findings: [] }, lookThatSees({ praise: [THANKS] }));
    expect(screen.getByRole('heading', { name: 'Nothing to change' })).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Already working' })).toBeTruthy();
  });

  it('says what is fair to say plainly', async () => {
    await openDraft({ protected: [RIGHTS] });
    const plainly = section('Clear and fair to say plainly') as HTMLDetailsElement;
    expect(plainly.open).toBe(false);
    expect(plainly.querySelector('summary')?.textContent).toContain('1 sentence');
    expect(plainly?.textContent).toContain('I am requesting an evaluation in writing.');
    expect(plainly?.textContent).toContain('Keep it exactly as it is.');
    expect(screen.queryByRole('heading', { name: 'Set down the facts' })).toBeNull();
  });

  it('speaks of several sentences as several', async () => {
    await openDraft({ protected: [RIGHTS, { ...RIGHTS, start: 0, end: 5, words: 'Thank' }] });
    expect(section('Clear and fair to say plainly')?.textContent).toContain('Keep them exactly as they are.');
  });

  it('lists the facts to set down for a safety report', async () => {
    await openDraft({ protected: [{ ...RIGHTS, rule: 'protect/safety-report' }] });
    expect(screen.getByRole('heading', { name: 'Set down the facts' })).toBeTruthy();
    expect((section('Clear and fair to say plainly') as HTMLDetailsElement).open).toBe(true);
    expect(screen.getByText('When and where')).toBeTruthy();
  });

  it('puts danger before everything, and calls nothing fine', async () => {
    const protectedNow = [{ ...RIGHTS, rule: 'protect/danger-now' }];
    await openDraft({ findings: [], protected: protectedNow }, lookThatSees({ praise: [THANKS] }));
    await screen.findByRole('heading', { name: 'Already working' });
    const first = document.querySelector('main section');
    expect(first?.getAttribute('data-rule')).toBe('protect/danger-now');
    expect(screen.getByRole('heading', { name: 'Is someone in danger now?' })).toBeTruthy();
    expect(first?.textContent).toContain('At school: ring the office');
    expect(screen.queryByRole('heading', { name: 'Nothing to change' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Clear and fair to say plainly' })).toBeNull();
  });

  it('remembers the role for the mailbox', async () => {
    await openDraft();
    fireEvent.click(screen.getByRole('radio', { name: 'Teacher' }));
    await waitFor(async () => expect((await readSettings()).roles['mail.google.com/u/0']).toBe('teacher'));
  });

  it('speaks the count politely, once it has settled', async () => {
    await openDraft();
    const region = document.querySelector('[aria-live="polite"]');
    expect(region?.textContent).toBe('');
    await waitFor(() => expect(region?.textContent).toBe('3 phrases to look at'), { timeout: 2000 });
  });
});

describe('a wording', () => {
  it('is used as it stands, and folds at its place with the keyboard on Undo', async () => {
    const page = await openDraft();
    fireEvent.click(await useButton());
    const undo = await screen.findByRole('button', { name: 'Undo' });
    const fold = undo.closest('.fold') as HTMLElement;
    expect(fold.textContent).toMatch(/^Changed: “Can you help me understand/);
    expect(page.orders.at(-1)).toEqual({
      type: 'use',
      key: WHY.key,
      words: 'Can you help me understand what led to my son missing recess?',
    });
    expect(articles()).toHaveLength(2);
    const order = fold.compareDocumentPosition(articles()[0] as Node);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(openArticle()?.dataset.rule).toBe(NEVER.rule);
  });

  it('folds in reading order, whichever is used first', async () => {
    const second = finding(WHY.rule, 'caution', 'You never answer my emails');
    await openDraft({ findings: [WHY, second] });
    fireEvent.click(document.querySelectorAll('.opener')[1] as Element);
    for (const firmness of ['Firmer', 'Plain']) {
      fireEvent.click(await screen.findByRole('radio', { name: firmness }));
      const left = articles().length - 1;
      fireEvent.click(await useButton());
      await waitFor(() => expect(articles()).toHaveLength(left));
    }
    expect([...document.querySelectorAll('.fold p')].map((each) => each.textContent?.slice(0, 17))).toEqual([
      'Changed: “Can you',
      'Changed: “Please ',
    ]);
  });

  it('is chosen by firmness, of those that there are', async () => {
    const page = await openDraft();
    const dial = await screen.findByRole('radiogroup', { name: 'How firmly' });
    expect(within(dial).getAllByRole('radio')).toHaveLength(2);
    fireEvent.click(within(dial).getByRole('radio', { name: 'Firmer' }));
    fireEvent.click(await useButton());
    await waitFor(() =>
      expect(page.orders.at(-1)).toMatchObject({ words: 'Please tell me what led to my son missing recess.' }),
    );
  });

  it('waits until every blank is filled', async () => {
    const page = await openDraft();
    openCard(NEVER.rule);
    const use = await useButton();
    expect(use.disabled).toBe(true);
    const hint = document.getElementById(use.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Fill in the 2 blanks first.');

    fireEvent.input(screen.getByRole('textbox', { name: 'which day?' }), { target: { value: ' Monday ' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'when?' }), { target: { value: '   ' } });
    await waitFor(() => expect(hint?.textContent).toBe('Fill in the blank first.'));
    expect(use.disabled).toBe(true);

    fireEvent.input(screen.getByRole('textbox', { name: 'when?' }), { target: { value: 'Friday' } });
    await waitFor(() => expect(use.disabled).toBe(false));
    fireEvent.click(use);
    await waitFor(() =>
      expect(page.orders.at(-1)).toMatchObject({ words: 'I wrote on Monday and ask for an answer by Friday' }),
    );
  });

  it('keeps what was typed in a blank while the draft is reviewed again', async () => {
    const page = await openDraft();
    openCard(NEVER.rule);
    fireEvent.input(await screen.findByRole('textbox', { name: 'when?' }), { target: { value: 'Friday' } });
    page.show({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [NEVER], focus: NEVER.key } });
    await waitFor(() => expect(articles()).toHaveLength(1));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'when?' }).value).toBe('Friday');
  });

  it.each([
    ['moved', 'The text has changed since. Nothing was written.'],
    ['refused', 'The message did not take the change. Nothing was written.'],
    ['unanswered', 'The page did not answer. Look at the message before you try again.'],
  ] as const)('says so on the card when the edit was %s', async (answer, words) => {
    const page = await openDraft();
    page.answer = answer;
    fireEvent.click(await useButton());
    await waitFor(() => expect(openArticle()?.textContent).toContain(words));
    expect(articles()).toHaveLength(3);
    expect(screen.queryByText(/^Changed/)).toBeNull();
  });

  it('is not offered where only a question to the writer helps', async () => {
    await openDraft();
    openCard(BOARD.rule);
    expect(await screen.findByText('What do you want to happen first?')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use this wording' })).toBeNull();
    expect(button('Dismiss')).toBeTruthy();
  });

  it('can leave words out', async () => {
    const given = [{ text: '', firmness: 'plain' }] as const;
    const page = openMailPage({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [{ ...NEVER, given }] } });
    const takesGiven = () => Promise.resolve({ rewordings: given, ask: undefined });
    render(<Panel connect={page.connect} cards={CARDS} reword={takesGiven} loadReview={noLook} />);
    expect(await screen.findByText('Leave these words out.')).toBeTruthy();
    fireEvent.click(await useButton());
    expect(await screen.findByText('Left out: “You never answer my emails”')).toBeTruthy();
  });
});

describe('undo', () => {
  const useFirst = async () => {
    const page = await openDraft();
    fireEvent.click(await useButton());
    await screen.findByText(/^Changed/);
    return page;
  };

  it('brings the card back, open, with the keyboard on it', async () => {
    const page = await useFirst();
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(articles()).toHaveLength(3));
    expect(page.orders.at(-1)).toEqual({ type: 'undo', edit: 1 });
    expect(screen.queryByText(/^Changed/)).toBeNull();
    expect(articles()[0]?.contains(document.activeElement)).toBe(true);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('answers the keys %o itself', async (keys) => {
    const page = await useFirst();
    fireEvent.keyDown(document.body, { key: 'z', ...keys });
    await waitFor(() => expect(articles()).toHaveLength(3));
    expect(page.orders.at(-1)).toEqual({ type: 'undo', edit: 1 });
  });

  it('is taken back by Ctrl+Z that comes before the page has answered, and nothing older is', async () => {
    const edits = [{ id: 4, rule: WHY.rule, oldWords: 'old', newWords: 'new' }];
    const page = await openDraft({ edits });
    const use = await useButton();
    let answer: (value: unknown) => void = () => undefined;
    page.busy = new Promise((resolve) => {
      answer = resolve;
    });
    fireEvent.click(use);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(page.orders.map(({ type }) => type)).toEqual(['use']);
    answer(undefined);
    await waitFor(() => expect(page.orders.slice(1)).toEqual([{ type: 'undo', edit: 5 }]));
  });

  it('is taken back one press at a time, however quickly they follow', async () => {
    const edits = [1, 2].map((id) => ({ id, rule: WHY.rule, oldWords: `old ${id}`, newWords: `new ${id}` }));
    const page = await openDraft({ edits });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(page.orders).toEqual([2, 1].map((edit) => ({ type: 'undo', edit }))));
  });

  it('leaves Ctrl+Z in a text field, and redo, to the browser', async () => {
    const page = await useFirst();
    const sent = page.orders.length;
    fireEvent.keyDown(await screen.findByRole('textbox', { name: 'when?' }), { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(page.orders).toHaveLength(sent);
  });

  it('takes everything back, newest first', async () => {
    const edits = [1, 2, 3].map((id) => ({ id, rule: WHY.rule, oldWords: `old ${id}`, newWords: `new ${id}` }));
    const page = await openDraft({ edits });
    fireEvent.click(button('Undo all coaching'));
    await waitFor(() => expect(screen.queryByText(/^Changed/)).toBeNull());
    expect(page.orders).toEqual([3, 2, 1].map((edit) => ({ type: 'undo', edit })));
  });

  it('needs no second way back when it is the only one', async () => {
    await openDraft({ edits: [{ id: 1, rule: WHY.rule, oldWords: 'old', newWords: 'new' }] });
    expect(button('Undo')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo all coaching' })).toBeNull();
  });

  it('asks a page that does not answer only once', async () => {
    const edits = [1, 2].map((id) => ({ id, rule: WHY.rule, oldWords: `old ${id}`, newWords: `new ${id}` }));
    const page = await openDraft({ edits });
    page.answer = 'unanswered';
    fireEvent.click(button('Undo all coaching'));
    await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toMatch(/^The page did not answer/));
    expect(page.orders).toEqual([{ type: 'undo', edit: 2 }]);
  });

  it('says how many could not be taken back', async () => {
    const edits = [1, 2].map((id) => ({ id, rule: WHY.rule, oldWords: `old ${id}`, newWords: `new ${id}` }));
    const page = await openDraft({ edits });
    page.answer = 'moved';
    fireEvent.click(button('Undo all coaching'));
    const said = '2 changes stay: the text around them has changed since.';
    await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toBe(said));
  });
});

describe('a card', () => {
  it('can be dismissed; the keyboard goes to the next one', async () => {
    const page = await openDraft();
    fireEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(articles()).toHaveLength(2));
    expect(page.orders.at(-1)).toEqual({ type: 'dismiss', key: WHY.key });
    await waitFor(() => expect(articles()[0]?.contains(document.activeElement)).toBe(true));
    expect(openArticle()?.dataset.rule).toBe(NEVER.rule);
  });

  it('leaves the keyboard in the list when it was the last one', async () => {
    await openDraft({ findings: [WHY] });
    fireEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(await screen.findByRole('heading', { name: 'Nothing to change' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Phrases to look at' })));
  });

  it('turns its rule off, and back on', async () => {
    await openDraft();
    expect(screen.queryByRole('button', { name: 'Turn off this rule' })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'More' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Turn off this rule' }));
    const back = await screen.findByRole('button', { name: 'Turn it back on' });
    expect(back.closest('.fold')?.textContent).toContain('“A question that may sound like blame” is turned off');
    expect([...(await readSettings()).muted]).toEqual([WHY.rule]);
    fireEvent.click(button('Turn it back on'));
    await waitFor(async () => expect((await readSettings()).muted.size).toBe(0));
  });

  it('gets the keyboard when its rule is turned back on', async () => {
    const page = await openDraft();
    fireEvent.click(await screen.findByRole('button', { name: 'More' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Turn off this rule' }));
    page.show({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [NEVER, BOARD] } });
    const back = await screen.findByRole('button', { name: 'Turn it back on' });
    back.focus();
    fireEvent.click(back);
    await waitFor(() => expect(screen.queryByText(/is turned off/)).toBeNull());
    page.show({ reach: 'open', snapshot: SNAPSHOT });
    await waitFor(() => expect(document.activeElement?.closest('article')?.dataset.rule).toBe(WHY.rule));
  });

  it('comes into sight whole: again once its wording is there', async () => {
    const sight = vi.spyOn(Element.prototype, 'scrollIntoView');
    let answer: (worded: Worded) => void = () => undefined;
    const slow = vi.fn(() => new Promise<Worded>((resolve) => (answer = resolve)));
    const page = openMailPage({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [BOARD, NEVER] } });
    render(<Panel connect={page.connect} cards={CARDS} reword={slow} loadReview={noLook} />);
    await screen.findByText('Looking for words…');
    await waitFor(() => expect(slow).toHaveBeenCalled());
    answer({ rewordings: [], ask: 'What first?' });
    await screen.findByText('What first?');
    expect(sight).not.toHaveBeenCalled();
    openCard(NEVER.rule);
    await waitFor(() => expect(sight).toHaveBeenCalledTimes(1));
    answer({ rewordings: [], ask: 'When last?' });
    await screen.findByText('When last?');
    await waitFor(() => expect(sight).toHaveBeenCalledTimes(2));
    sight.mockRestore();
  });

  it('tells where its rule comes from; the link waits for a click', async () => {
    await openDraft();
    openCard(BOARD.rule);
    fireEvent.click(await screen.findByRole('button', { name: 'More' }));
    expect(screen.queryByRole('link')).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'About this rule' }));
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'A page' });
    expect([link.href, link.target, link.rel]).toEqual(['https://example.org/page', '_blank', 'noreferrer noopener']);
  });

  it('shuts its menu with Escape', async () => {
    await openDraft();
    const more = await screen.findByRole('button', { name: 'More' });
    fireEvent.click(more);
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Go to the phrase' }), { key: 'Escape' });
    await waitFor(() => expect(more.getAttribute('aria-expanded')).toBe('false'));
    expect(document.activeElement).toBe(more);
  });

  it('of a rule unknown to this build still shows the phrase', async () => {
    await openDraft({ findings: [{ ...NEVER, rule: 'blame/brand-new' }] });
    expect(openArticle()?.textContent).toContain('You never answer my emails');
  });

  it('keeps the words of the draft out of every attribute', async () => {
    await openDraft({ protected: [RIGHTS] }, lookThatSees({ praise: [THANKS] }));
    await useButton();
    await screen.findByRole('heading', { name: 'Already working' });
    const attributes = [...document.body.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].map(({ value }) => value),
    );
    for (const { words } of [WHY, NEVER, BOARD, THANKS, RIGHTS]) {
      expect(attributes.filter((value) => value.includes(words))).toEqual([]);
    }
  });

  it('says nothing of a rule that was turned off elsewhere', async () => {
    await openDraft();
    await mute('blame/absolutes', true);
    await waitFor(async () => expect((await readSettings()).muted.size).toBe(1));
    expect(screen.queryByText(/is turned off/)).toBeNull();
  });
});
