// @vitest-environment happy-dom
/** Letters to begin with: the real ones, picked, seen, copied, and put into a message. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { starters } from '../../rules/starters.ts';
import type { Role } from '../../src/model.ts';
import { setRole } from '../../src/settings/index.ts';
import type { View } from '../../src/ui/panel/connection.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import { CARDS, lookThatSees, openMailPage, reword, SNAPSHOT } from './mail-page.ts';

const EMPTY: View = { reach: 'open', snapshot: { ...SNAPSHOT, text: '', findings: [], sentences: [] } };

const open = async (view: View = { reach: 'none' }, role: Role = 'parent', load = async () => starters) => {
  await setRole(role);
  const page = openMailPage(view);
  const loadLetters = vi.fn(load);
  render(
    <Panel
      connect={page.connect}
      cards={CARDS}
      reword={reword}
      loadReview={lookThatSees({})}
      loadLetters={loadLetters}
    />,
  );
  const heading = await screen.findByRole('heading', { name: 'A letter to begin with' });
  const drawer = heading.closest('details') as HTMLDetailsElement;
  const unfold = async () => {
    drawer.open = true;
    fireEvent(drawer, new Event('toggle'));
    await waitFor(() => expect(drawer.querySelector('.inside')?.children.length).toBeGreaterThan(0));
  };
  return { page, drawer, loadLetters, unfold };
};

const titles = (drawer: HTMLElement) => [...drawer.querySelectorAll('li b')].map((each) => each.textContent);
const pick = (drawer: HTMLElement, title: string) =>
  fireEvent.click(within(drawer).getByText(title).closest('button') as HTMLElement);
const said = () => document.querySelector('[aria-live]')?.textContent;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('letters to begin with', () => {
  it('come when the drawer is opened, and once', async () => {
    const { drawer, loadLetters, unfold } = await open();
    expect(loadLetters).not.toHaveBeenCalled();
    await unfold();
    fireEvent(drawer, new Event('toggle'));
    expect(loadLetters).toHaveBeenCalledOnce();
  });

  it('say so when they do not come, and come the next time', async () => {
    let isThere = false;
    const { drawer, unfold } = await open({ reach: 'none' }, 'parent', async () => {
      if (!isThere) throw new Error('gone');
      return starters;
    });
    await unfold();
    expect(drawer.textContent).toContain('The letters could not be loaded.');
    isThere = true;
    fireEvent(drawer, new Event('toggle'));
    await waitFor(() => expect(titles(drawer).length).toBeGreaterThan(1));
    expect(drawer.textContent).not.toContain('could not be loaded');
  });

  it.each(['parent', 'teacher'] as const)('are those that a %s writes, with when each is right', async (role) => {
    const { drawer, unfold } = await open({ reach: 'none' }, role);
    await unfold();
    const own = Object.values(starters).filter(({ writers }) => !writers || writers.some((each) => each === role));
    expect(titles(drawer)).toEqual(own.map(({ title }) => title));
    expect(own.length).toBeLessThan(Object.keys(starters).length);
    for (const { when } of own) expect(drawer.textContent).toContain(when);
  });
});

describe('a picked letter', () => {
  const { concern } = starters;

  it('shows subject, paragraphs, blanks and tip, takes the keyboard, and gives it back to the list', async () => {
    if (!concern) throw new Error('There is no such letter');
    const { drawer, unfold } = await open();
    await unfold();
    pick(drawer, concern.title);
    const title = within(drawer).getByRole('heading', { name: concern.title });
    await waitFor(() => expect(document.activeElement).toBe(title));
    for (const words of [concern.subject, ...concern.paragraphs, concern.tip])
      expect(drawer.textContent).toContain(words);
    const blanks = [...drawer.querySelectorAll('.gap')].map((each) => each.textContent);
    expect(blanks).toEqual([concern.subject, ...concern.paragraphs].join(' ').match(/\[[^\]]+\]/g));
    fireEvent.click(within(drawer).getByRole('button', { name: 'All letters' }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain(concern.title));
  });

  it('is copied with its blanks', async () => {
    if (!concern) throw new Error('There is no such letter');
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { drawer, unfold } = await open();
    await unfold();
    pick(drawer, concern.title);
    fireEvent.click(within(drawer).getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(said()).toBe('Letter copied.'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(concern.paragraphs.join('\n\n'));
  });

  it('that one message has refused says nothing of it beside the next', async () => {
    if (!concern) throw new Error('There is no such letter');
    const { page, drawer, unfold } = await open(EMPTY);
    await unfold();
    pick(drawer, concern.title);
    page.answer = 'refused';
    fireEvent.click(within(drawer).getByRole('button', { name: 'Put it into the message' }));
    await waitFor(() => expect(drawer.querySelector('.failed')).toBeTruthy());
    page.show({ reach: 'open', snapshot: { ...SNAPSHOT, compose: 2, text: '', findings: [], sentences: [] } });
    await waitFor(() => expect(drawer.querySelector('.failed')).toBeNull());
    expect(within(drawer).getByRole('button', { name: 'Put it into the message' })).toBeTruthy();
  });

  it('is put into an empty message, once', async () => {
    if (!concern) throw new Error('There is no such letter');
    const { page, drawer, unfold } = await open(EMPTY);
    await unfold();
    pick(drawer, concern.title);
    fireEvent.click(within(drawer).getByRole('button', { name: 'Put it into the message' }));
    await waitFor(() => expect(said()).toContain('The letter is in the message.'));
    expect(page.orders).toEqual([{ type: 'insert', paragraphs: concern.paragraphs }]);
    await waitFor(() => expect(drawer.textContent).toContain('in which nothing is written yet'));
    expect(within(drawer).queryByRole('button', { name: 'Put it into the message' })).toBeNull();
  });

  it.each([
    ['refused', 'The message did not take the change. Nothing was written.'],
    ['moved', 'The text has changed since. Nothing was written.'],
  ] as const)('says so when it is %s', async (result, words) => {
    if (!concern) throw new Error('There is no such letter');
    const { page, drawer, unfold } = await open(EMPTY);
    page.answer = result;
    await unfold();
    pick(drawer, concern.title);
    fireEvent.click(within(drawer).getByRole('button', { name: 'Put it into the message' }));
    await waitFor(() => expect(drawer.querySelector('.failed')?.textContent).toBe(words));
  });

  it('can only be copied where no message is open', async () => {
    if (!concern) throw new Error('There is no such letter');
    const { drawer, unfold } = await open();
    await unfold();
    pick(drawer, concern.title);
    expect(within(drawer).getByRole('button', { name: 'Copy' })).toBeTruthy();
    expect(within(drawer).queryByRole('button', { name: 'Put it into the message' })).toBeNull();
    expect(drawer.textContent).not.toContain('nothing is written yet');
  });
});

it.each(['listed', 'picked'])('have no fault that axe knows: %s', async (state) => {
  document.title = 'Kind Regards';
  document.documentElement.lang = 'en';
  const { drawer, unfold } = await open(EMPTY, 'teacher');
  await unfold();
  const [first = ''] = titles(drawer);
  if (state === 'picked') pick(drawer, first ?? '');
  const { violations, passes } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
});
