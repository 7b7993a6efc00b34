// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser, panelApi } from '../../src/browser.ts';
import { mute, readSettings, setRole, turnOn } from '../../src/settings/index.ts';
import { Popup } from '../../src/ui/popup/index.ts';
import { CARDS, openMailPage, SNAPSHOT } from './mail-page.ts';

const CATEGORIES = [
  { id: 'blame', title: 'Blame and accusation' },
  { id: 'pressure', title: 'Demands and threats' },
  { id: 'heat', title: 'Shouting' },
  { id: 'protect', title: 'Fair to say plainly' },
  { id: 'praise', title: 'What already works' },
];

const open = async () => {
  const { connect } = openMailPage({ reach: 'open', snapshot: SNAPSHOT });
  render(<Popup cards={CARDS} categories={CATEGORIES} connect={connect} />);
  await screen.findByRole('switch', { name: 'Coach my messages' });
};

const find = (name: string) => screen.getByRole('switch', { name });
const isOn = (name: string) => find(name).getAttribute('aria-checked') === 'true';
const search = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 7 }]) as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the popup', () => {
  it('lists every rule but the protecting ones as a switch, by category, in the order of the categories', async () => {
    await open();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Blame and accusation',
      'Demands and threats',
      'What already works',
    ]);
    expect(screen.getAllByRole('switch').map(({ textContent }) => textContent)).toEqual([
      'Coach my messages',
      'A question that may sound like blame',
      'Every time, or this time?',
      'May read as a threat',
      'Opens warmly',
    ]);
  });

  it('writes a switch at once and counts again', async () => {
    await open();
    expect(screen.getByText('4 of 4 rules on')).toBeTruthy();
    fireEvent.click(find('May read as a threat'));
    await waitFor(() => expect(isOn('May read as a threat')).toBe(false));
    expect([...(await readSettings()).muted]).toEqual(['pressure/threat-escalation']);
    expect(screen.getByText('3 of 4 rules on')).toBeTruthy();
    fireEvent.click(find('May read as a threat'));
    await waitFor(() => expect(isOn('May read as a threat')).toBe(true));
    expect((await readSettings()).muted.size).toBe(0);
  });

  it('shows changes from elsewhere', async () => {
    await open();
    await mute('blame/absolutes', true);
    await turnOn(false);
    await waitFor(() => expect(isOn('Every time, or this time?')).toBe(false));
    await waitFor(() => expect(isOn('Coach my messages')).toBe(false));
  });

  it('turns everything off and on with one switch', async () => {
    await open();
    fireEvent.click(find('Coach my messages'));
    await waitFor(() => expect(isOn('Coach my messages')).toBe(false));
    expect((await readSettings()).on).toBe(false);
  });

  it('turns all rules back on, and offers it only when one is off', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Turn all back on' })).toBeNull();
    await mute('blame/absolutes', true);
    fireEvent.click(await screen.findByRole('button', { name: 'Turn all back on' }));
    await waitFor(() => expect(isOn('Every time, or this time?')).toBe(true));
    expect((await readSettings()).muted.size).toBe(0);
  });

  it('finds rules by their words, in any case', async () => {
    await open();
    search(' THREAT ');
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(2));
    expect(find('May read as a threat')).toBeTruthy();
    search('no such words');
    expect(await screen.findByText('No rule has these words.')).toBeTruthy();
  });

  it('changes the role of the mailbox in the active tab', async () => {
    await setRole('teacher', SNAPSHOT.mailbox);
    await setRole('parent', 'outlook.office.com');
    await open();
    const parent = screen.getByRole<HTMLInputElement>('radio', { name: 'Parent' });
    await waitFor(() => expect(parent.checked).toBe(false));
    fireEvent.click(parent);
    await waitFor(async () => expect((await readSettings()).roles[SNAPSHOT.mailbox]).toBe('parent'));
  });

  it('says so when a change cannot be saved, and shows what is true', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    fireEvent.click(find('May read as a threat'));
    expect((await screen.findByRole('alert')).textContent).toBe('That could not be saved. Nothing was changed.');
    expect(isOn('May read as a threat')).toBe(true);
  });

  it('states the privacy promise', async () => {
    await open();
    expect(screen.getByText('Nothing leaves this browser')).toBeTruthy();
  });
});

describe('the button that opens the panel', () => {
  const close = () => vi.spyOn(window, 'close').mockImplementation(() => undefined);

  it('opens the side panel of the active tab in the very task of the click, and closes the popup', async () => {
    const closed = close();
    const opened = vi.fn(() => Promise.resolve());
    vi.spyOn(panelApi, 'sidePanel', 'get').mockReturnValue({ open: opened });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Open the panel' }));
    expect(opened).toHaveBeenCalledWith({ tabId: 7 });
    await waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it('opens the sidebar where there is no side panel', async () => {
    close();
    const opened = vi.fn(() => Promise.resolve());
    vi.spyOn(panelApi, 'sidePanel', 'get').mockReturnValue(undefined as never);
    Object.assign(browser, { sidebarAction: { open: opened } });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Open the panel' }));
    expect(opened).toHaveBeenCalledTimes(1);
    Object.assign(browser, { sidebarAction: undefined });
  });
});
