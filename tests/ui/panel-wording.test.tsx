// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Worded } from '../../src/messages.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import { CARDS, finding, NEVER, openMailPage, reword, SNAPSHOT, WHY } from './mail-page.ts';

const open = async (more: Partial<ShownDraft> = {}, words = reword) => {
  const page = openMailPage({ reach: 'open', snapshot: { ...SNAPSHOT, ...more } });
  const noLook = () => Promise.reject(new Error('not part of this test'));
  render(<Panel connect={page.connect} cards={CARDS} reword={words} loadReview={noLook} />);
  await screen.findByRole('radiogroup', { name: 'I am writing as a' });
  return page;
};

const useButton = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Use this wording' });
const opener = (at: number) => document.querySelectorAll('.opener')[at] as HTMLElement;
const chosen = () => screen.queryByRole<HTMLInputElement>('radio', { name: /er$|^Plain$/, checked: true });
const wording = () => document.querySelector('[data-wording]')?.textContent;
const knownBy = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'How do you know?' });
const know = async (as: string) => {
  const select = await knownBy();
  const option = within(select).getByRole<HTMLOptionElement>('option', { name: as });
  fireEvent.change(select, { target: { value: option.value } });
};

/** All three, whatever the phrase. */
const threeWays = (): Promise<Worded> =>
  Promise.resolve({
    ask: undefined,
    rewordings: [
      { text: 'plainly [when?]', firmness: 'plain' },
      { text: 'softly [when?]', firmness: 'soft' },
      { text: 'firmly [when?]', firmness: 'firm' },
    ],
  });

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('how firmly', () => {
  it('is plain to begin with, and offers soft before plain before firm', async () => {
    await open({}, threeWays);
    const dial = await screen.findByRole('radiogroup', { name: 'How firmly' });
    expect([...dial.querySelectorAll('label')].map((each) => each.textContent)).toEqual(['Softer', 'Plain', 'Firmer']);
    expect(chosen()?.closest('label')?.textContent).toBe('Plain');
  });

  it('is remembered from card to card while the panel is open', async () => {
    await open({}, threeWays);
    fireEvent.click(await screen.findByRole('radio', { name: 'Softer' }));
    await waitFor(() => expect(wording()).toMatch(/^softly/));
    fireEvent.click(opener(1));
    await waitFor(() => expect(wording()).toMatch(/^softly/));
    expect(chosen()?.closest('label')?.textContent).toBe('Softer');
  });

  it('is plain where a wording has no such way, and comes back where it has', async () => {
    const ways: Readonly<Record<string, () => Promise<Worded>>> = { [WHY.rule]: threeWays };
    await open({}, (asked) => ways[asked.rule]?.() ?? reword(asked));
    fireEvent.click(await screen.findByRole('radio', { name: 'Firmer' }));
    await waitFor(() => expect(wording()).toMatch(/^firmly/));
    fireEvent.click(opener(1));
    await waitFor(() => expect(wording()).toMatch(/^I wrote on/));
    expect(screen.queryByRole('radiogroup', { name: 'How firmly' })).toBeNull();
    fireEvent.click(opener(0));
    await waitFor(() => expect(wording()).toMatch(/^firmly/));
  });

  it('keeps what was typed into a blank', async () => {
    await open({}, threeWays);
    fireEvent.input(await screen.findByRole('textbox', { name: 'when?' }), { target: { value: 'Friday' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Firmer' }));
    await waitFor(() => expect(wording()).toMatch(/^firmly/));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'when?' }).value).toBe('Friday');
  });
});

describe('a wording in its place', () => {
  it('is shown within the sentence it would stand in', async () => {
    await open({ findings: [finding(NEVER.rule, 'hint', 'never answer')] });
    await useButton();
    expect([...document.querySelectorAll('[data-wording] .soft')].map((each) => each.textContent)).toEqual([
      'You ',
      ' my emails.',
    ]);
  });

  it('is used by Enter in its last blank, and goes to the next blank before', async () => {
    const page = await open({ findings: [NEVER] });
    const [day, when] = await screen.findAllByRole<HTMLInputElement>('textbox', { name: /\?$/ });
    if (!day || !when) throw new Error('There should be two blanks');
    day.focus();
    fireEvent.input(day, { target: { value: 'Monday' } });
    await waitFor(() => expect(day.value).toBe('Monday'));
    fireEvent.keyDown(day, { key: 'Enter' });
    expect(document.activeElement).toBe(when);
    fireEvent.input(when, { target: { value: 'Friday' } });
    await waitFor(async () => expect((await useButton()).disabled).toBe(false));
    fireEvent.submit(when.form as HTMLFormElement);
    await waitFor(() => expect(page.orders.at(-1)).toMatchObject({ type: 'use' }));
  });
});

describe('how the writer knows', () => {
  it('is asked where the wording speaks of an event, and is left unsaid to begin with', async () => {
    await open();
    const select = await knownBy();
    expect(select.value).toBe('');
    expect(
      within(select)
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['Leave it unsaid', 'I saw it', 'My child told me', 'Another adult told me', 'I am not sure']);
    expect(wording()).toBe('Can you help me understand what led to my son missing recess?');
  });

  it('is not asked on other cards', async () => {
    await open({ findings: [NEVER] });
    await useButton();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('speaks of students and colleagues where a teacher writes', async () => {
    await open({ role: 'teacher' });
    const options = within(await knownBy()).getAllByRole('option');
    expect(options.map((each) => each.textContent)).toContain('A student told me');
  });

  it('begins the wording, in the preview and in the draft', async () => {
    const page = await open();
    await know('My child told me');
    const words = 'My child told me about this. Can you help me understand what led to my son missing recess?';
    await waitFor(() => expect(wording()).toBe(words));
    fireEvent.click(await useButton());
    await waitFor(() => expect(page.orders.at(-1)).toMatchObject({ type: 'use', words }));
  });

  it('can be left unsaid again, and goes with any firmness', async () => {
    await open();
    await know('I am not sure');
    await waitFor(() => expect(wording()).toMatch(/^I may not have the whole picture\. Can you/));
    fireEvent.click(screen.getByRole('radio', { name: 'Firmer' }));
    await waitFor(() => expect(wording()).toMatch(/^I may not have the whole picture\. Please tell me/));
    await know('Leave it unsaid');
    await waitFor(() => expect(wording()).toMatch(/^Please tell me/));
  });
});
