// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleOf } from '../../src/example.ts';
import { choose, keepPhrase, mute, readSettings, settingsFile } from '../../src/settings/index.ts';
import { Options } from '../../src/ui/options/index.ts';
import { CARDS } from './mail-page.ts';
import { putOnRecord } from './on-record.ts';

const CATEGORIES = [
  { id: 'blame', title: 'Blame and accusation' },
  { id: 'pressure', title: 'Demands and threats' },
];

const loadMore = async () => ({
  examples: { 'blame/absolutes': { 'You [[never]] call.': 'You do not call.', '[[Always]]!': null } },
  severities: { 'blame/absolutes': 'caution' as const },
});

const loadFind = async () => (text: string, phrases: Readonly<Record<string, string>>) =>
  Object.keys(phrases).filter((phrase) => text.includes(phrase));

const open = async () => {
  render(<Options cards={CARDS} categories={CATEGORIES} loadMore={loadMore} loadFind={loadFind} />);
  await screen.findByRole('heading', { level: 1 });
};

const find = (name: string) => screen.getByRole('switch', { name });
const isOn = (name: string) => find(name).getAttribute('aria-checked') === 'true';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

const giveFile = (text: string) => {
  const input = screen.getByLabelText<HTMLInputElement>('Take from a file');
  Object.defineProperty(input, 'files', { value: [new File([text], 'settings.json')], configurable: true });
  fireEvent.change(input);
};

beforeEach(() => {
  fakeBrowser.reset();
  putOnRecord();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the options page', () => {
  it.each([
    ['I prefer direct', { direct: true }],
    ["English isn't my first language", { secondLanguage: true }],
    ['Lines under phrases', { marks: false }],
    ['Wait longer while I write', { pace: 'patient' }],
    ['Carry my switches to my other computers', { carry: true }],
    ['Coach my messages', { on: false }],
  ])('writes “%s” at once, and back', async (name, expected) => {
    await open();
    const before = isOn(name);
    fireEvent.click(find(name));
    await waitFor(() => expect(isOn(name)).toBe(!before));
    expect(await readSettings()).toMatchObject(expected);
    fireEvent.click(find(name));
    await waitFor(() => expect(isOn(name)).toBe(before));
  });

  it('shows the keys as they are set now, and leads to where they are changed', async () => {
    vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
      { name: 'next', shortcut: 'Alt+Shift+J' },
      { name: 'use', shortcut: '' },
    ] as never);
    const created = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await open();
    const keys = () => [...document.querySelectorAll('.keys dd')].map(({ textContent }) => textContent);
    await waitFor(() => expect(keys()).toEqual(['No key', 'Alt+Shift+J', 'No key', 'No key']));
    press('Change the keys');
    await waitFor(() => expect(created).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' }));
    vi.mocked(fakeBrowser.commands.getAll).mockResolvedValue([{ name: 'use', shortcut: 'Ctrl+Shift+9' }] as never);
    fireEvent(window, new Event('focus'));
    await waitFor(() => expect(keys()).toEqual(['No key', 'No key', 'No key', 'Ctrl+Shift+9']));
  });

  it('keeps the child’s name once it is typed, and says what is no name', async () => {
    await open();
    const name = () => screen.getByLabelText('Name');
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.change(name(), { target: { value: ' Leo ' } });
    await waitFor(async () => expect((await readSettings()).child).toBe('Leo'));
    fireEvent.change(name(), { target: { value: '[Leo]' } });
    expect((await screen.findByRole('alert')).textContent).toContain('without brackets');
    expect((await readSettings()).child).toBe('Leo');
    fireEvent.change(name(), { target: { value: '' } });
    await waitFor(async () => expect((await readSettings()).child).toBe(''));
  });

  it.each([
    ['Pronoun', 'he', { pronoun: 'he' }],
    ['When a talk would help', 'phone', { channel: 'phone' }],
    ['How they look', 'dots', { look: 'dots' }],
  ])('lets one pick: %s', async (label, value, expected) => {
    await open();
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    await waitFor(async () => expect(await readSettings()).toMatchObject(expected));
  });

  it('turns single sites off, those that the manifest names', async () => {
    await open();
    fireEvent.click(find('On outlook.office.com'));
    await waitFor(() => expect(isOn('On outlook.office.com')).toBe(false));
    expect([...(await readSettings()).offSites]).toEqual(['outlook.office.com']);
    expect(isOn('On mail.google.com')).toBe(true);
  });

  it('changes the role to begin with', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Teacher' }));
    await waitFor(async () => expect((await readSettings()).roles).toEqual({ '': 'teacher' }));
  });

  it('says of a rule why it speaks, how severe it is, and what it does with an example', async () => {
    await open();
    const rule = find('Every time, or this time?');
    const about = document.getElementById(rule.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toBe('Why of: Every time, or this time?');
    const whole = within(rule.closest<HTMLElement>('.rule') ?? document.body);
    await waitFor(() => expect(whole.getByText('Usually lands badly')).toBeTruthy());
    expect(whole.getByText('never').className).toBe('caution');
    expect(whole.getByText(/You do not call\./)).toBeTruthy();
  });

  it('has a name for everything and no fault that axe can see', async () => {
    await keepPhrase('kid', 'student');
    await open();
    press('Erase everything');
    await screen.findByText('Usually lands badly');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('an example', () => {
  it('is the shortest with a wording, else the shortest', () => {
    expect(exampleOf({ '[[a]]': null, 'a long [[one]] here': 'b', 'x [[y]]': 'z' })).toEqual({
      before: ['x ', 'y', ''],
      after: 'z',
    });
    expect(exampleOf({ 'long [[a]]': null, '[[b]].': null })).toEqual({ before: ['', 'b', '.'], after: null });
    expect(exampleOf({ '[[a]] and [[b]]': 'c' })).toBeUndefined();
    expect(exampleOf({ 'not [[closed': 'c' })).toBeUndefined();
  });
});

describe('own phrases', () => {
  it('are added, tried as they are typed, and removed', async () => {
    await open();
    type('When I write', ' kid ');
    type('offer', 'student');
    press('Add');
    await screen.findByRole('button', { name: 'Remove “kid”' });
    expect((await readSettings()).phrases).toEqual({ kid: 'student' });
    expect(screen.getByLabelText<HTMLInputElement>('When I write').value).toBe('');
    const stored = await fakeBrowser.storage.local.get(null);
    type('Try a sentence', 'My kid');
    expect(await screen.findByText('Marked: “kid”')).toBeTruthy();
    type('Try a sentence', 'My son');
    expect(await screen.findByText('Nothing would be marked.')).toBeTruthy();
    expect(await fakeBrowser.storage.local.get(null)).toEqual(stored);
    press('Remove “kid”');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove “kid”' })).toBeNull());
    expect((await readSettings()).phrases).toEqual({});
  });

  it.each([
    ['', 'student', 'Write the words to be marked first'],
    ['…', 'student', 'Write the words to be marked first'],
    ['kid', '', 'Write what to offer'],
  ])('that cannot be (%j → %j) are not kept, and it says why', async (phrase, wording, why) => {
    await open();
    type('When I write', phrase);
    type('offer', wording);
    press('Add');
    expect((await screen.findByRole('alert')).textContent).toContain(why);
    expect((await readSettings()).phrases).toEqual({});
  });

  it('of a school cannot be removed, and nothing is added where they are locked', async () => {
    await fakeBrowser.storage.managed.set({
      phrases: [{ phrase: 'low kids', wording: 'students' }],
      locked: ['phrases'],
    });
    await open();
    expect(screen.getByText('low kids')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove “low kids”' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
    expect(screen.getByText('Not to be changed here: your own phrases')).toBeTruthy();
    expect(find('Mark my own phrases').getAttribute('aria-disabled')).toBeNull();
    await fakeBrowser.storage.managed.set({ locked: ['rules'] });
    await waitFor(() => expect(find('Mark my own phrases').getAttribute('aria-disabled')).toBe('true'));
  });
});

describe('the settings file', () => {
  it('is saved as a download with everything in it', async () => {
    await mute('blame/absolutes', true);
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:settings';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect(this.download).toMatch(/^kind-regards-settings-\d{4}-\d\d-\d\d\.json$/);
    });
    await open();
    press('Save to a file');
    await waitFor(() => expect(click).toHaveBeenCalledTimes(1));
    expect(await saved?.text()).toBe(await settingsFile());
  });

  it('has the child in it where the box is ticked, which is there once a child is known', async () => {
    await choose({ child: 'Leo' });
    const saved: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push((blob as Blob).text());
      return 'blob:settings';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await open();
    press('Save to a file');
    await waitFor(() => expect(saved).toHaveLength(1));
    fireEvent.click(screen.getByRole('checkbox', { name: 'With my child’s name and pronoun' }));
    press('Save to a file');
    await waitFor(() => expect(saved).toHaveLength(2));
    expect((await Promise.all(saved)).map((text) => text.includes('Leo'))).toEqual([false, true]);
  });

  it('is taken whole', async () => {
    await choose({ direct: true });
    const text = await settingsFile();
    fakeBrowser.reset();
    putOnRecord();
    await open();
    giveFile(text);
    expect(await screen.findByText('Done. Everything here is now as the file has it.')).toBeTruthy();
    await waitFor(() => expect(isOn('I prefer direct')).toBe(true));
  });

  it.each([
    ['no json', 'cannot be read'],
    ['{}', 'no settings file of Kind Regards'],
    ['{"format":"Kind Regards settings","version":99,"settings":{}}', 'newer Kind Regards'],
    [
      '{"format":"Kind Regards settings","version":2,"settings":{"colour":"<b>red</b>"}}',
      '“colour”, which is no setting',
    ],
    ['{"format":"Kind Regards settings","version":2,"settings":{"on":7}}', 'value of “on” cannot be'],
    ['{"format":"Kind Regards settings","version":2,"settings":{"<img src=x>":7}}', '“<img src=x>”'],
  ])('with a fault is refused in a sentence: %#', async (text, sentence) => {
    await choose({ direct: true });
    const before = await fakeBrowser.storage.local.get(null);
    await open();
    giveFile(text);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(sentence);
    expect(alert.textContent).toContain('Nothing was changed.');
    expect(alert.children).toHaveLength(0);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('that there is no room for changes nothing and says so', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    giveFile('{"format":"Kind Regards settings","version":2,"settings":{"on":false}}');
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
    expect(isOn('Coach my messages')).toBe(true);
  });
});

describe('erasing', () => {
  it('asks once, with the keyboard on the harmless answer, and gives it back', async () => {
    await choose({ direct: true });
    await open();
    press('Erase everything');
    const keep = await screen.findByRole('button', { name: 'Keep everything' });
    await waitFor(() => expect(document.activeElement).toBe(keep));
    fireEvent.click(keep);
    const erase = await screen.findByRole('button', { name: 'Erase everything' });
    await waitFor(() => expect(document.activeElement).toBe(erase));
    expect((await readSettings()).direct).toBe(true);
  });

  it('leaves everything as on the first day', async () => {
    await choose({ direct: true });
    await keepPhrase('kid', 'student');
    await open();
    press('Erase everything');
    fireEvent.click(await screen.findByRole('button', { name: 'Erase' }));
    expect(await screen.findByText('Erased. Everything is as on the first day.')).toBeTruthy();
    await waitFor(() => expect(isOn('I prefer direct')).toBe(false));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('a school', () => {
  it('is named with what it has set', async () => {
    await fakeBrowser.storage.managed.set({ role: 'teacher', mutedRules: ['blame/absolutes'] });
    await open();
    const school = within(screen.getByRole('region', { name: 'Set by your school' }));
    for (const words of ['You write as: Teacher', '1 rule begins off', 'You can change all of it here.']) {
      expect(school.getByText(words)).toBeTruthy();
    }
    expect(isOn('Every time, or this time?')).toBe(false);
    fireEvent.click(find('Every time, or this time?'));
    await waitFor(() => expect(isOn('Every time, or this time?')).toBe(true));
  });

  it('is not spoken of where there is none', async () => {
    await open();
    expect(screen.queryByRole('region', { name: 'Set by your school' })).toBeNull();
  });
});
