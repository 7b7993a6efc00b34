// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setRole } from '../../src/settings/index.ts';
import type { View } from '../../src/ui/panel/connection.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import { CARDS, NEVER, openMailPage, RIGHTS, reword, SNAPSHOT, WHY } from './mail-page.ts';

const TEXT = SNAPSHOT.text.replace(WHY.words, 'Can you help me understand what led to my son missing recess?');
const EDITED = {
  ...SNAPSHOT,
  text: TEXT,
  sentences: [...TEXT.matchAll(/[^ .?][^.?]*[.?]/g)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
  })),
  findings: [],
  edits: [
    { id: 1, rule: NEVER.rule, oldWords: 'always', newWords: '', start: TEXT.indexOf('take this') },
    {
      id: 2,
      rule: WHY.rule,
      oldWords: WHY.words,
      newWords: 'Can you help me understand what led to my son missing recess?',
      start: TEXT.indexOf('Can you'),
    },
    { id: 3, rule: NEVER.rule, oldWords: 'Thanks a lot for nothing, but thank you', newWords: 'Thank you', start: 0 },
  ],
};

const open = async (view: View = { reach: 'none' }) => {
  const page = openMailPage(view);
  const noLook = () => Promise.reject(new Error('not part of this test'));
  render(<Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={noLook} />);
  await screen.findByRole('radiogroup', { name: 'I am writing as a' });
  return page;
};

const drawer = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('details');
  if (!found) throw new Error(`“${name}” does not fold`);
  return found;
};

const said = () => document.querySelector('[aria-live]')?.textContent;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a part that folds', () => {
  it('shuts on Escape from within, and leaves the keyboard on its heading', async () => {
    await open();
    const bank = drawer('Questions to ask a teacher');
    bank.open = true;
    const [copy] = within(bank).getAllByRole('button', { name: 'Copy' });
    copy?.focus();
    fireEvent.keyDown(copy as HTMLElement, { key: 'Escape' });
    expect(bank.open).toBe(false);
    expect(document.activeElement).toBe(bank.querySelector('summary'));
  });

  it('stays open when something within it shuts', async () => {
    await open({ reach: 'open', snapshot: { ...SNAPSHOT, protected: [RIGHTS] } });
    const own = drawer('Try a draft here');
    const plainly = drawer('Clear and fair to say plainly');
    own.open = true;
    plainly.open = true;
    fireEvent.keyDown(plainly.querySelector('li') as HTMLElement, { key: 'Escape' });
    expect([plainly.open, own.open]).toEqual([false, true]);
  });

  it('leaves Escape to a character still being composed, and to a list that hangs open', async () => {
    await open();
    const own = drawer('Try a draft here');
    own.open = true;
    fireEvent.keyDown(screen.getByLabelText('Your draft'), { key: 'Escape', isComposing: true });
    expect(own.open).toBe(true);
    const list = own.querySelector('.inside')?.appendChild(document.createElement('select'));
    fireEvent.keyDown(list as HTMLElement, { key: 'Escape' });
    expect(own.open).toBe(true);
    fireEvent.keyDown(screen.getByLabelText('Your draft'), { key: 'Escape' });
    expect(own.open).toBe(false);
  });

  it('stays open while the draft is reviewed again', async () => {
    const page = await open({ reach: 'open', snapshot: { ...SNAPSHOT, protected: [RIGHTS] } });
    drawer('Clear and fair to say plainly').open = true;
    page.show({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [WHY], protected: [RIGHTS] } });
    await waitFor(() => expect(screen.queryAllByRole('article')).toHaveLength(1));
    expect(drawer('Clear and fair to say plainly').open).toBe(true);
  });
});

describe('questions to ask', () => {
  const questions = (name: string) => [...drawer(name).querySelectorAll('li .letter')].map((each) => each.textContent);

  it('are there in every tab, a dozen by situation, for whoever writes', async () => {
    await open();
    expect(questions('Questions to ask a teacher')).toHaveLength(12);
    expect(within(drawer('Questions to ask a teacher')).getAllByRole('heading', { level: 3 })).toHaveLength(4);
    expect(screen.queryByRole('heading', { name: 'Questions to ask a parent' })).toBeNull();
  });

  it('are others for a teacher', async () => {
    await setRole('teacher');
    await open();
    const asked = questions('Questions to ask a parent');
    expect(new Set(asked).size).toBe(12);
    expect(asked).toContain('What have you heard about it at home?');
  });

  it('are copied by a button that says which, and say so', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await open();
    const words = 'What happened just before?';
    const row = screen.getByText(words).closest('li') as HTMLElement;
    const copy = within(row).getByRole('button', { name: 'Copy' });
    expect(document.getElementById(copy.getAttribute('aria-describedby') ?? '')?.textContent).toBe(words);
    fireEvent.click(copy);
    await waitFor(() => expect(copy.textContent).toBe('Copied'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(words);
    expect(said()).toBe(`Copied: ${words}`);
    await waitFor(() => expect(copy.textContent).toBe('Copy'), { timeout: 3000 });
  });

  it('say so when they cannot be copied', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    await open();
    const [copy] = within(drawer('Questions to ask a teacher')).getAllByRole('button', { name: 'Copy' });
    fireEvent.click(copy as HTMLElement);
    await waitFor(() => expect(said()).toBe('That could not be copied.'));
    expect(copy?.textContent).toBe('Copy');
  });
});

describe('read before you send', () => {
  it.each([
    ['parent', 'What does my child need?'],
    ['teacher', 'What does this child need?'],
  ] as const)('is there in every tab for a %s', async (role, need) => {
    await setRole(role);
    await open();
    const words = drawer('Read before you send').textContent;
    const looks = ['Would you say it this way to a co-worker?', need, 'Is there one clear ask?', 'Is a call better?'];
    for (const look of looks) expect(words).toContain(look);
  });
});

describe('before and after', () => {
  const changes = () => [...drawer('Before and after').querySelectorAll('li')];

  it('waits until something was changed', async () => {
    await open({ reach: 'open', snapshot: SNAPSHOT });
    expect(screen.queryByRole('heading', { name: 'Before and after' })).toBeNull();
  });

  it('shows every change in reading order, with words gone struck out and words come underlined', async () => {
    await open({ reach: 'open', snapshot: EDITED });
    expect(drawer('Before and after').querySelector('summary')?.textContent).toContain('3 changes');
    expect(changes().map((each) => [...each.querySelectorAll('del, ins')].map((one) => one.localName))).toEqual([
      ['del', 'ins'],
      ['del', 'ins', 'del', 'ins'],
      ['del'],
    ]);
  });

  it('says in words what goes and what comes', async () => {
    await open({ reach: 'open', snapshot: EDITED });
    expect(changes()[1]?.textContent).toBe(
      'Out: Why did you make In: Can you help me understand what led to my son Out: miss In: missing recess?',
    );
    expect(changes()[2]?.textContent).toBe('I will Out: always take this to the board.');
  });

  it('shows a changed phrase within its sentence', async () => {
    await open({ reach: 'open', snapshot: EDITED });
    expect([...(changes()[0]?.querySelectorAll('.soft') ?? [])].map((each) => each.textContent)).toEqual([
      '',
      ' for writing back.',
    ]);
  });

  it('shows words alone that the writer has changed since, and those whose place an older page does not tell', async () => {
    const [gone, ...rest] = EDITED.edits;
    const edits = [
      { ...gone, newWords: 'sometimes' },
      ...rest.map(({ start, ...edit }) => edit),
    ] as typeof EDITED.edits;
    await open({ reach: 'open', snapshot: { ...EDITED, edits } });
    expect(changes().flatMap((each) => [...each.querySelectorAll('.soft')])).toEqual([]);
    expect(changes().map((each) => each.querySelector('ins')?.textContent)).toEqual([
      'In: sometimes',
      'In: Can you help me understand what led to',
      'In: Thank',
    ]);
  });

  it('goes when all is undone', async () => {
    await open({ reach: 'open', snapshot: EDITED });
    fireEvent.click(screen.getByRole('button', { name: 'Undo all coaching' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Before and after' })).toBeNull());
  });
});
