// @vitest-environment happy-dom
/** Every page in a language that nobody speaks, longer than English and full of accents: whatever else is to be read was never handed to a translator. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { incoming } from '../../rules/incoming.ts';
import { createIncomingReader } from '../../src/incoming/index.ts';
import type { IncomingMessage } from '../../src/messages.ts';
import type { Draft } from '../../src/model.ts';
import { choose, keepPhrase, mute, setRole } from '../../src/settings/index.ts';
import { Options } from '../../src/ui/options/index.ts';
import type { View } from '../../src/ui/panel/connection.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import { Popup } from '../../src/ui/popup/index.ts';
import { Welcome } from '../../src/ui/welcome/index.ts';
import panel from '../../src/ui/words/en.json' with { type: 'json' };
import pages from '../../src/ui/words/pages.json' with { type: 'json' };
import { say } from '../../src/ui/words.ts';
import { engine } from '../our-engine.ts';
import { IN_MESSAGES } from './catalogue.ts';
import { CARDS, lookThatSees, NEVER, openMailPage, RIGHTS, reword, SNAPSHOT, THANKS, WHY } from './mail-page.ts';
import { putOnRecord } from './on-record.ts';

/** Words of ours stand between these; what is put into their gaps may be nobody's. */
const [OPEN, CLOSE] = ['⟦', '⟧'];

vi.mock('../../src/ui/words/es.json?compiled', async () => {
  const { default: panel } = await import('../../src/ui/words/en.json');
  const { default: pages } = await import('../../src/ui/words/pages.json');
  const { IN_MESSAGES, tellOtherwise } = await import('./catalogue.ts');
  const accent = (words: string) => words.replace(/[a-zA-Z]/g, (letter) => `${letter}\u0301`);
  const pseudo = ([key, words]: readonly [string, string]) => {
    if (IN_MESSAGES.has(key)) return [key, words];
    return [key, ['⟦', ...[tellOtherwise(words, accent)].flat(), `${'·'.repeat(Math.ceil(words.length * 0.4))}⟧`]];
  };
  return { catalogue: Object.fromEntries(Object.entries({ ...panel, ...pages }).map(pseudo)) };
});

const CATEGORIES = [
  { id: 'blame', title: 'Blame and accusation' },
  { id: 'pressure', title: 'Demands and threats' },
];

const loadMore = async () => ({
  examples: { 'blame/absolutes': { 'You [[never]] call.': 'You do not call.', '[[Always]]!': null } },
  severities: { 'blame/absolutes': 'caution' as const, 'blame/why-accusation': 'stop' as const },
});

const loadFind = async () => (text: string) => [text];

/** What a parent wrote, with everything in it that the panel can find, and a line about nothing that can be named. */
const HARD =
  'I am worried about his reading. Why did you let my son sit alone? You are a useless teacher. He was hit again. ' +
  'I will take this to the board. Could you send me the reading list by Friday? Can we meet on Tuesday?';
const VAGUE = 'You are a useless teacher. Can we meet on Tuesday?';

const hears = (text: string): IncomingMessage => ({ text, sender: 'Dana Cole', date: '3 May', sure: false });

const reader = createIncomingReader(engine, incoming);

const LETTERS = {
  meeting: {
    title: 'Ask for a meeting',
    when: 'Something is easier said than written.',
    subject: 'Could we meet about [what]?',
    paragraphs: ['Dear [name],', 'Could we meet for a quarter of an hour?'],
    tip: 'Two times are enough.',
  },
};

/** Lines to take along: in English whatever the page speaks, with their gaps filled. */
const TAKEN_ALONG = Object.entries(panel).flatMap(([key, words]) =>
  /^reply\.(step\.\w+\.opener|hold\.)/.test(key)
    ? ['your reading', 'his reading', panel['reply.topic']].map((topic) => words.replaceAll('{topic}', topic))
    : [],
);

const NOTES = { praise: [THANKS], notes: [{ rule: 'notes/too-long' }] };

/** The example letter of the welcome page, and any draft typed into the panel, with one phrase in it. */
const review = ({ text }: Draft) => {
  const whole = { ...WHY, start: 0, end: Math.min(text.length, 30), slots: {} };
  return { findings: [whole], notes: [], praise: [], protected: [], sentences: [], failures: [] };
};

/** What rules, letters and messages say, sentence by sentence, and must be read aloud as English. */
const IN_ENGLISH = [
  ...Object.values(CARDS).flatMap(({ title, why, tip, facts = [], source }) => [
    title,
    why,
    tip,
    source.title,
    ...facts,
  ]),
  ...CATEGORIES.map(({ title }) => title),
  ...SNAPSHOT.findings.map(({ words }) => words),
  'Can you help me understand what led to my son missing recess?',
  'What do you want to happen first?',
  'You do not call.',
  ...HARD.split(/(?<=[.?]) /),
  ...Object.values(LETTERS).flatMap(({ title, when, tip, paragraphs }) => [title, when, tip, ...paragraphs]),
  ...TAKEN_ALONG.filter((words) => !words.includes('[')),
];

/** What people, rules and the manifest say: English, and none of ours to translate. */
const THEIRS = [
  JSON.stringify([CARDS, CATEGORIES, SNAPSHOT, NOTES, RIGHTS, await loadMore(), hears(HARD), VAGUE, LETTERS]),
  ...TAKEN_ALONG,
  ...Object.values({ ...panel, ...pages }).filter((_, at) =>
    IN_MESSAGES.has(Object.keys({ ...panel, ...pages })[at] ?? ''),
  ),
  ...Object.entries({ ...panel, ...pages }).flatMap(([key, words]) => (/^bank\..*\.[abc]$/.test(key) ? [words] : [])),
  'Can you help me understand what led to my son missing recess? Please tell me what led to my son missing recess.',
  'What do you want to happen first? I wrote on and ask for an answer by when? which day? never call You do not call. Always!',
  "storage scripting somethingNew mail.google.com outlook.office.com default-src 'none'; script-src 'self'",
  // Names of languages stand in themselves; the other product's names are names.
  'Dana Cole, 3 May',
  'Ms. Lee, James, recess, Thank',
  'English Español Gmail Outlook Outlook.com Kind Regards asap soon',
].join(' ');

const flat = (text: string) => text.replaceAll('\\n', ' ').replace(/\s+/g, ' ').trim();

/** One string of ours, or its beginning or end where words of theirs stand in the middle. */
const OURS = new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*(?:${CLOSE}|$)|^[^${OPEN}${CLOSE}]*${CLOSE}`, 'g');

/** Less our own words, the inner ones first: what is left was not translated. */
const leftOf = (text: string): string => {
  const less = text.replace(OURS, ' ');
  return less === text ? text : leftOf(less);
};

const READ_ALOUD = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-valuetext'];

/** Every string a person can come across, and who may have said it. */
const strings = (): readonly string[] => {
  const found: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) found.push(...READ_ALOUD.map((name) => node.getAttribute(name) ?? ''));
    // A note to keep has a line for each thing.
    else found.push(...(node.textContent ?? '').split('\n'));
  }
  return found.map(flat).filter(Boolean);
};

const untranslated = (): readonly string[] =>
  strings().filter((text) => {
    const left = flat(leftOf(text));
    const isNobodys = /^[^\p{L}]*$/u.test(left) || flat(THEIRS).includes(left.replace(/^…|…$/g, ''));
    return !isNobodys;
  });

/** English that a screen reader would try to say in the language of the page. What is announced is one line, and in one language. */
const saidWrongly = (): readonly string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = flat(node.textContent ?? '');
    const tongue = node.parentElement?.closest('[lang]')?.getAttribute('lang');
    const [isEnglish, isOurs] = [IN_ENGLISH.some((words) => text.includes(words)), text.includes(OPEN)];
    if (node.parentElement?.matches('[role=status]')) continue;
    if ((isEnglish && tongue !== 'en') || (isOurs && tongue === 'en')) found.push(text);
  }
  return found;
};

const KEYS = new Set(Object.keys({ ...panel, ...pages }));
/** Keys of one plain word are words too. */
const printedKeys = (): readonly string[] => strings().filter((text) => /[._]/.test(text) && KEYS.has(text));

/** Opens whatever opens, until nothing new does. */
const unfold = async () => {
  for (const drawer of document.querySelectorAll('details')) drawer.open = true;
  const closed = () => document.querySelector<HTMLElement>('button.dots[aria-expanded=false]:not([data-tried])');
  for (let next = closed(); next; next = closed()) {
    next.dataset.tried = '';
    fireEvent.click(next);
    await waitFor(() => expect(next?.getAttribute('aria-expanded')).toBe('true'));
  }
  for (const about of document.querySelectorAll('.menu button[aria-expanded=false]')) fireEvent.click(about);
  await waitFor(() => expect(document.querySelector('.menu button[aria-expanded=false]')).toBeNull());
};

const show = async (page: ComponentChild) => {
  render(page as never);
  await screen.findByRole('heading', { level: 1 });
};

const draft = (more: Partial<ShownDraft> = {}): View => ({ reach: 'open', snapshot: { ...SNAPSHOT, ...more } });

const EDITS = [1, 2].map((id) => ({ id, rule: WHY.rule, oldWords: WHY.words, newWords: 'Thank you for writing back' }));

const VIEWS: Readonly<Record<string, View>> = {
  seeking: { reach: 'seeking' },
  'no mail': { reach: 'none' },
  broken: { reach: 'broken' },
  'no compose': draft({ compose: 0, findings: [] }),
  off: draft({ state: 'off', findings: [] }),
  lost: draft({ state: 'lost', findings: [] }),
  long: draft({ state: 'long', findings: [] }),
  'nothing typed': draft({ text: '', subject: '', findings: [] }),
  cards: draft({ to: ['Ms. Lee', 'James', 'recess', 'Thank'] }),
  'blanks to fill': draft({ findings: [NEVER] }),
  'nothing to change': draft({ findings: [] }),
  'fair to say plainly': draft({ protected: [{ ...RIGHTS, rule: 'protect/safety-report' }] }),
  danger: draft({ findings: [], protected: [{ ...RIGHTS, rule: 'protect/danger-now' }] }),
  'after use': draft({ findings: [], edits: EDITS }),
};

beforeEach(async () => {
  fakeBrowser.reset();
  putOnRecord();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 7 }]) as never);
  document.title = '';
  document.documentElement.lang = '';
  await choose({ language: 'es' });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const expectAllTranslated = () => {
  expect(strings().filter((text) => text.includes(OPEN)).length).toBeGreaterThan(5);
  expect(untranslated()).toEqual([]);
  expect(printedKeys()).toEqual([]);
  expect(saidWrongly()).toEqual([]);
  expect(document.documentElement.lang).toBe('es');
};

describe('in a language that nobody speaks, all is translated', () => {
  it.each(Object.entries(VIEWS))('in the panel: %s', async (_, view) => {
    const { connect } = openMailPage(view);
    await show(<Panel connect={connect} cards={CARDS} reword={reword} loadReview={lookThatSees(NOTES)} />);
    await screen.findByRole('radiogroup');
    if (view.snapshot?.findings.length) await waitFor(() => expect(document.querySelector('.slip .do')).toBeTruthy());
    await unfold();
    expectAllTranslated();
  });

  it('in the panel, about a draft in another language', async () => {
    const text = 'Hola maestra, no entiendo la tarea que mi hija trajo hoy de la escuela.';
    const { connect } = openMailPage(draft({ text, findings: [], sentences: [] }));
    await show(<Panel connect={connect} cards={CARDS} reword={reword} loadReview={lookThatSees({ foreign: true })} />);
    expect(await screen.findByText(say('foreign'))).toBeTruthy();
    expectAllTranslated();
  });

  it.each([HARD, VAGUE])('in the panel, about the message being answered: %s', async (words) => {
    await setRole('teacher');
    const page = openMailPage(draft({ role: 'teacher', isReply: true, findings: [] }));
    page.incoming = hears(words);
    const loadReader = async () => reader;
    await show(
      <Panel
        connect={page.connect}
        cards={CARDS}
        reword={reword}
        loadReview={lookThatSees(NOTES)}
        loadReader={loadReader}
      />,
    );
    await waitFor(() => expect(document.querySelector('.holding')).toBeTruthy());
    await unfold();
    expectAllTranslated();
  });

  it('in the panel, about a message that cannot be read', async () => {
    const page = openMailPage(draft({ isReply: true, text: '', findings: [] }));
    await show(
      <Panel
        connect={page.connect}
        cards={CARDS}
        reword={reword}
        loadReview={lookThatSees({})}
        loadReader={async () => reader}
      />,
    );
    await waitFor(() => expect(document.querySelector('.paste')).toBeTruthy());
    expectAllTranslated();
  });

  it('in the panel, in the letters, listed and picked', async () => {
    const { connect } = openMailPage(draft({ text: '', findings: [] }));
    await show(
      <Panel
        connect={connect}
        cards={CARDS}
        reword={reword}
        loadReview={lookThatSees({})}
        loadLetters={async () => LETTERS}
      />,
    );
    await unfold();
    const [letter] = await screen.findAllByText(LETTERS.meeting.title);
    expectAllTranslated();
    fireEvent.click(letter as HTMLElement);
    await screen.findByText(LETTERS.meeting.tip);
    expectAllTranslated();
  });

  it('in the panel, of what was used and turned off', async () => {
    const { connect } = openMailPage(draft());
    await show(<Panel connect={connect} cards={CARDS} reword={reword} loadReview={lookThatSees(NOTES)} />);
    fireEvent.click(await screen.findByRole('button', { name: say('use') }));
    await screen.findByRole('button', { name: say('undo') });
    const note = within((await screen.findByText(CARDS['notes/too-long']?.title ?? '')).closest('li') as HTMLElement);
    fireEvent.click(note.getByRole('button', { name: say('more') }));
    fireEvent.click(await note.findByRole('button', { name: say('mute') }));
    await screen.findByRole('button', { name: say('unmute') });
    expectAllTranslated();
  });

  it('in the popup', async () => {
    await mute('blame/absolutes', true);
    const { connect } = openMailPage(draft());
    await show(<Popup cards={CARDS} categories={CATEGORIES} connect={connect} />);
    await unfold();
    expectAllTranslated();
  });

  it('in the popup that a school has locked, where nothing is found', async () => {
    await fakeBrowser.storage.managed.set({ role: 'teacher', locked: ['role', 'rules'] });
    await show(<Popup cards={CARDS} categories={CATEGORIES} connect={openMailPage({ reach: 'none' }).connect} />);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
    await waitFor(() => expect(document.querySelector('.group')).toBeNull());
    expectAllTranslated();
  });

  it('in the options', async () => {
    await keepPhrase('asap', 'soon');
    await fakeBrowser.storage.managed.set({
      role: 'teacher',
      mutedRules: ['blame/absolutes'],
      locked: ['role', 'hold'],
    });
    await show(<Options cards={CARDS} categories={CATEGORIES} loadMore={loadMore} loadFind={loadFind} />);
    await waitFor(() => expect(document.querySelector('.example')).toBeTruthy());
    await unfold();
    expectAllTranslated();
  });

  it('in the welcome page', async () => {
    await show(<Welcome cards={CARDS} reword={reword} loadReview={async () => review} />);
    await waitFor(() => expect(document.querySelector('.slip .do')).toBeTruthy());
    await unfold();
    expectAllTranslated();
  });

  it('and what is not would be noticed', async () => {
    const { connect } = openMailPage({ reach: 'none' });
    await show(<Panel connect={connect} cards={CARDS} reword={reword} loadReview={lookThatSees({})} />);
    document.body.append('Something nobody translated', 'popup.rules');
    expect(untranslated()).toEqual(['Something nobody translated', 'popup.rules']);
    expect(printedKeys()).toEqual(['popup.rules']);
    for (const stray of [...document.body.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
      stray.remove();
  });
});
