// @vitest-environment happy-dom
/** The message being answered, as the panel shows it. Read with the real rules: what is listed is what a person sees. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { incoming } from '../../rules/incoming.ts';
import { createIncomingReader } from '../../src/incoming/index.ts';
import type { IncomingMessage } from '../../src/messages.ts';
import { setRole } from '../../src/settings/index.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import { HOLDING, STEPS } from '../../src/ui/panel/reply-help.tsx';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import { say } from '../../src/ui/words.ts';
import { engine } from '../our-engine.ts';
import { CARDS, lookThatSees, openMailPage, reword, SNAPSHOT } from './mail-page.ts';

const reader = createIncomingReader(engine, incoming);
const loadReader = async () => reader;

const HARD =
  'Ms. Lee,\nI am worried about his reading. Why did you let my son sit alone? You are a useless teacher. ' +
  'I will take this to the board. Could you send me the reading list by Friday? Can we meet on Tuesday?';
const message = (text = HARD, more: Partial<IncomingMessage> = {}): IncomingMessage => ({
  text,
  sender: 'Dana Cole',
  date: '3 May',
  sure: true,
  ...more,
});

const draft = (more: Partial<ShownDraft> = {}): ShownDraft => ({
  ...SNAPSHOT,
  role: 'teacher',
  isReply: true,
  text: '',
  findings: [],
  protected: [],
  sentences: [],
  ...more,
});

const open = async (told: IncomingMessage | undefined, more: Partial<ShownDraft> = {}, load = loadReader) => {
  const snapshot = draft(more);
  await setRole(snapshot.role);
  const page = openMailPage({ reach: 'open', snapshot });
  page.incoming = told;
  render(
    <Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={lookThatSees({})} loadReader={load} />,
  );
  await screen.findByRole('radiogroup', { name: 'I am writing as a' });
  const write = (text: string) => page.show({ reach: 'open', snapshot: { ...snapshot, text } });
  return { page, write, snapshot };
};

const section = async () => {
  const heading = await screen.findByRole('heading', { name: 'What the message asks' });
  return heading.closest('section') as HTMLElement;
};
const boxes = () => [...document.querySelectorAll('.asks input')].map((box) => (box as HTMLInputElement).checked);
const asks = () => [...document.querySelectorAll('.asks q')].map((each) => each.textContent);
const drawer = (name: string) => screen.queryByRole('heading', { name })?.closest('details') ?? undefined;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the message being answered', () => {
  it('is asked for once for each reply, and never where none is answered', async () => {
    const { page, write, snapshot } = await open(message());
    await section();
    write('Thank you.');
    await waitFor(() => expect(document.querySelector('[data-screen="empty"]')).toBeNull());
    expect(page.asked).toEqual([snapshot.compose]);
    page.show({ reach: 'open', snapshot: { ...snapshot, compose: 2, isReply: false } });
    await waitFor(() => expect(document.querySelector('.answering')).toBeNull());
    expect(page.asked).toEqual([snapshot.compose]);
  });

  it('lists its asks in its own words, then worries, then dates', async () => {
    await open(message());
    const all = await section();
    expect(asks()).toEqual(['Could you send me the reading list by Friday?', 'Can we meet on Tuesday?']);
    expect(boxes()).toEqual([false, false]);
    const headings = within(all)
      .getAllByRole('heading')
      .map((each) => each.textContent);
    expect(headings.slice(0, 4)).toEqual(['What the message asks', 'They worry about', 'By when', 'Also in it']);
    expect(all.textContent).toContain('I am worried about his reading.');
    expect(all.textContent).toContain('by Friday');
  });

  it('counts its harder lines in neutral words, folded, and repeats none of them', async () => {
    await open(message());
    const all = await section();
    const also = drawer('Also in it');
    expect(also?.open).toBe(false);
    expect(also?.textContent).toMatch(/\d harder lines/);
    expect(also?.textContent).toContain('1 line about what they may do next');
    expect(all.textContent).not.toMatch(/useless|board|hostile|attack|rude/i);
  });

  it('says nothing of harder lines where there are none, and that it asks nothing where it does not', async () => {
    await open(message('Thank you for the lovely trip. The children enjoyed every minute.'));
    expect((await section()).textContent).toContain('It asks nothing outright.');
    expect(drawer('Also in it')).toBeUndefined();
  });

  it('stands above the cards once there is a draft', async () => {
    await open(message(), { text: SNAPSHOT.text, findings: SNAPSHOT.findings, sentences: SNAPSHOT.sentences });
    const all = await section();
    const [card] = await screen.findAllByRole('article');
    expect(all.compareDocumentPosition(card as Node) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('is named where it is a guess', async () => {
    await open(message(HARD, { sure: false }));
    expect((await section()).textContent).toContain('We think you are answering this message: Dana Cole, 3 May');
  });

  it('is looked for again by a button', async () => {
    const { page } = await open(message());
    await section();
    page.incoming = message('Can you call me tomorrow?');
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    await waitFor(() => expect(asks()).toEqual(['Can you call me tomorrow?']));
  });

  it('leaves the panel as it is where no reader comes', async () => {
    await open(message(), {}, () => Promise.reject(new Error('gone')));
    await screen.findByRole('heading', { name: 'Write as it comes' });
    expect(document.querySelector('.answering')).toBeNull();
  });

  it('cuts a long ask between words, and puts no word of it into an attribute', async () => {
    const words = `Could you send me ${'the list and the plan for the trip '.repeat(8)}today?`;
    await open(message(words));
    await section();
    expect(asks()[0]?.length).toBeLessThanOrEqual(141);
    expect(asks()[0]).toMatch(/\w…$/);
    const attributes = [...document.querySelectorAll('.answering *')].flatMap((each) =>
      [...each.attributes].map(({ value }) => value),
    );
    expect(attributes.join(' ')).not.toContain('the plan');
  });
});

describe('an ask', () => {
  const ANSWER = 'I have attached the reading list. On Friday he gets his own copy.';

  it('ticks itself once the answer has rested', async () => {
    const { write } = await open(message());
    await section();
    vi.useFakeTimers();
    write(ANSWER);
    await vi.advanceTimersByTimeAsync(1400);
    expect(boxes()[0]).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    await waitFor(() => expect(boxes()).toContain(true));
    expect(document.querySelector('.asks')?.textContent).toContain('seems answered');
  });

  it('stays as it was ticked by hand, whatever is written, and as long as the panel is open', async () => {
    const { page, write, snapshot } = await open(message());
    await section();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Can we meet on Tuesday?' }));
    await waitFor(() => expect(boxes()).toEqual([false, true]));
    write('Hi');
    await waitFor(() => expect(document.querySelector('[data-screen="empty"]')).toBeNull());
    expect(boxes()).toEqual([false, true]);
    page.incoming = message('Can you call me tomorrow?');
    page.show({ reach: 'open', snapshot: { ...snapshot, compose: 2 } });
    await waitFor(() => expect(boxes()).toEqual([false]));
    page.incoming = message();
    page.show({ reach: 'open', snapshot });
    await waitFor(() => expect(boxes()).toEqual([false, true]));
  });
});

describe('a serious message', () => {
  const SERIOUS = 'Another boy punched him at recess and he has bruises. I am requesting an evaluation in writing.';

  it('sends a teacher to the procedure first', async () => {
    await open(message(SERIOUS));
    expect((await section()).firstElementChild?.textContent).toMatch(/^Follow your school’s procedure/);
  });

  it('says nothing of it to a parent', async () => {
    await open(message(SERIOUS), { role: 'parent' });
    expect((await section()).textContent).not.toContain('procedure');
  });
});

describe('help with the answer', () => {
  it('is nine steps, each with words to begin, for a teacher', async () => {
    await open(message());
    await section();
    const steps = drawer('A reply in nine steps') as HTMLElement;
    expect(within(steps).getAllByRole('checkbox', { hidden: true })).toHaveLength(9);
    expect(within(steps).getAllByRole('button', { name: 'Copy', hidden: true })).toHaveLength(9);
    expect(steps.textContent).toContain('Thank you for writing to me about his reading.');
    const [first] = within(steps).getAllByRole('checkbox', { hidden: true });
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect((first as HTMLInputElement).checked).toBe(true));
    expect(boxes()).toEqual([false, false]);
  });

  it('leaves a blank where the topic cannot be told', async () => {
    await open(message('Can you call me tomorrow?'));
    await section();
    expect(drawer('A reply in nine steps')?.textContent).toContain('about [what they wrote about].');
  });

  it.each([
    ['a threat', 'I will take this to the board. Can you call me?', true],
    ['an insult', 'You are a useless teacher. Can you call me?', true],
    ['blame alone', 'Nobody called me and he missed the bus. Can you call me?', false],
    ['nothing of the kind', 'Can you call me?', false],
  ])('has words that hold a line after %s', async (_, text, isThere) => {
    await open(message(text));
    await section();
    expect(drawer('Words that hold a line') !== undefined).toBe(isThere);
  });

  it('is none of a parent’s', async () => {
    await open(message(), { role: 'parent' });
    await section();
    expect(drawer('A reply in nine steps')).toBeUndefined();
    expect(drawer('Words that hold a line')).toBeUndefined();
  });

  it('offers no words that our own rules would mark', () => {
    const { review } = engine.reviewer;
    const topic = 'his reading';
    const lines = [
      ...STEPS.map((step) => say(`reply.step.${step}.opener`, { topic })),
      ...HOLDING.map((each) => say(`reply.hold.${each}`, { topic })),
    ];
    expect(lines.filter((text) => review({ text, role: 'teacher' }).findings.length > 0)).toEqual([]);
  });
});

describe('a message that cannot be read', () => {
  it('is asked for in one line and read when it is pasted, for as long as the compose is shown', async () => {
    const { page, snapshot } = await open(undefined);
    const box = await screen.findByLabelText('Paste it to see what it asks');
    expect(screen.queryByRole('heading', { name: 'What the message asks' })).toBeNull();
    fireEvent.input(box, { target: { value: 'Could you send me the reading list by Friday?' } });
    await section();
    expect(asks()).toEqual(['Could you send me the reading list by Friday?']);
    expect((screen.getByLabelText('Paste it to see what it asks') as HTMLTextAreaElement).value).not.toBe('');
    page.show({ reach: 'open', snapshot: { ...snapshot, compose: 2 } });
    await waitFor(() => expect(asks()).toEqual([]));
    const stored = await fakeBrowser.storage.local.get();
    expect(JSON.stringify(stored)).not.toContain('reading list');
  });

  it('may be typed letter by letter: the box keeps the keyboard', async () => {
    await open(undefined);
    const box = (await screen.findByLabelText('Paste it to see what it asks')) as HTMLTextAreaElement;
    box.focus();
    for (const value of ['Can we meet', 'Can we meet on Tuesday?']) {
      fireEvent.input(box, { target: { value } });
      await section();
      expect(document.activeElement).toBe(box);
    }
    await waitFor(() => expect(asks()).toEqual(['Can we meet on Tuesday?']));
  });
});

it.each([
  ['read', message(HARD, { sure: false }), 'teacher'],
  ['not to be read', undefined, 'parent'],
] as const)('has no fault that axe knows: %s', async (_, told, role) => {
  document.title = 'Kind Regards';
  document.documentElement.lang = 'en';
  await open(told, { role });
  await waitFor(() => expect(document.querySelector('.answering')).not.toBeNull());
  for (const each of document.querySelectorAll('details')) each.open = true;
  const { violations, passes } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
});
