// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser, panelApi } from '../../src/browser.ts';
import { mute, readSettings, setRole, turnOn } from '../../src/settings/index.ts';
import type { View } from '../../src/ui/panel/connection.ts';
import { Popup } from '../../src/ui/popup/index.ts';
import { CARDS, type MailPage, openMailPage, SNAPSHOT } from './mail-page.ts';
import { POLICY, putOnRecord } from './on-record.ts';
import { type Pretended, pretendPermissions } from './permissions.ts';

const CATEGORIES = [
  { id: 'blame', title: 'Blame and accusation' },
  { id: 'pressure', title: 'Demands and threats' },
  { id: 'heat', title: 'Shouting' },
  { id: 'protect', title: 'Fair to say plainly' },
  { id: 'praise', title: 'What already works' },
];

const openOn = async (view: View): Promise<MailPage> => {
  const page = openMailPage(view);
  render(<Popup cards={CARDS} categories={CATEGORIES} connect={page.connect} />);
  await screen.findByRole('switch', { name: 'Coach my messages' });
  return page;
};

/** Where the tab has no mail there is nothing but the rules. */
const open = () => openOn({ reach: 'none' });
const openOnMail = () => openOn({ reach: 'open', snapshot: SNAPSHOT });

const find = (name: string) => screen.getByRole('switch', { name });
const isOn = (name: string) => find(name).getAttribute('aria-checked') === 'true';
const search = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });

const PORTAL = 'https://portal.example/*';

let permissions: Pretended;
let address: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  putOnRecord();
  permissions = pretendPermissions('https://mail.google.com/*');
  address = 'https://mail.google.com/mail/u/0/';
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 7, url: address }]) as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the popup', () => {
  it('lists every rule but the protecting ones as a switch, by category, in the order of the categories', async () => {
    await open();
    const headings = within(screen.getByRole('region', { name: 'Rules' })).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
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
    await openOnMail();
    const parent = screen.getByRole<HTMLInputElement>('radio', { name: 'Parent' });
    await waitFor(() => expect(parent.checked).toBe(false));
    fireEvent.click(parent);
    await waitFor(async () => expect((await readSettings()).roles[SNAPSHOT.mailbox]).toBe('parent'));
  });

  it('says so when a change cannot be saved, and shows what is true', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    fireEvent.click(find('May read as a threat'));
    expect((await screen.findByRole('alert')).textContent).toBe('That could not be saved. Nothing was changed.');
    expect(isOn('May read as a threat')).toBe(true);
  });

  it('says so when there is no room to save it, and keeps what was there', async () => {
    await mute('blame/absolutes', true);
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    fireEvent.click(find('May read as a threat'));
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
    expect([...(await readSettings()).switchedOff]).toEqual(['blame/absolutes']);
    fireEvent.click(find('May read as a threat'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect([...(await readSettings()).switchedOff].sort()).toEqual(['blame/absolutes', 'pressure/threat-escalation']);
  });

  it('states the privacy promise and proves it with the manifest as it is', async () => {
    await open();
    const promise = screen.getByText('Nothing leaves this browser');
    const proof = promise.closest('details');
    expect(proof?.textContent).toContain(POLICY);
    for (const words of ['storage', 'scripting', 'somethingNew', 'mail.google.com', 'outlook.office.com', 'F12']) {
      expect(proof?.textContent).toContain(words);
    }
  });

  it('leads to all settings', async () => {
    vi.spyOn(window, 'close').mockImplementation(() => undefined);
    const opened = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.runtime, { openOptionsPage: opened });
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'All settings' }));
    expect(opened).toHaveBeenCalledTimes(1);
  });
});

describe('on mail', () => {
  const SITE = 'On mail.google.com';
  const EMAIL = 'For this email';
  const has = (name: string) => screen.queryByRole('switch', { name }) !== null;

  it('the popup turns one site off, and the email with it', async () => {
    await openOnMail();
    fireEvent.click(find(SITE));
    await waitFor(() => expect(isOn(SITE)).toBe(false));
    expect([...(await readSettings()).offSites]).toEqual(['mail.google.com']);
    expect(has(EMAIL)).toBe(false);
    fireEvent.click(find(SITE));
    await waitFor(() => expect(has(EMAIL)).toBe(true));
  });

  it('this one email is paused in the page, and nothing is stored', async () => {
    const page = await openOnMail();
    const before = await fakeBrowser.storage.local.get(null);
    fireEvent.click(find(EMAIL));
    await waitFor(() => expect(isOn(EMAIL)).toBe(false));
    expect(page.orders).toEqual([{ type: 'pause', paused: true }]);
    expect(screen.getByText('Off until you close this message. The next one begins on.')).toBeTruthy();
    fireEvent.click(find(EMAIL));
    await waitFor(() => expect(isOn(EMAIL)).toBe(true));
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('no email is spoken of where none is open, and no site where there is no mail', async () => {
    const page = await openOn({ reach: 'open', snapshot: { ...SNAPSHOT, compose: 0 } });
    expect([has(SITE), has(EMAIL)]).toEqual([true, false]);
    page.show({ reach: 'none' });
    await waitFor(() => expect(has(SITE)).toBe(false));
    page.show({ reach: 'open', snapshot: SNAPSHOT });
    await turnOn(false);
    await waitFor(() => expect(isOn('Coach my messages')).toBe(false));
    expect([has(SITE), has(EMAIL)]).toEqual([false, false]);
  });
});

describe('on another site', () => {
  const ADD = 'Use Kind Regards here';
  const REMOVE = 'Stop using it here';
  const CLOSED = /^It cannot be used on this page/;
  const button = (name: string) => screen.findByRole('button', { name });

  beforeEach(() => {
    address = 'https://portal.example/messages/7?to=lee';
  });

  it('asks the browser for that one site, in the very task of the click, and offers the way back', async () => {
    await open();
    const add = await button(ADD);
    expect(screen.getByText(/^In text boxes of portal\.example in which you write/)).toBeTruthy();
    expect(permissions.asked).toEqual([]);
    fireEvent.click(add);
    expect(permissions.asked).toEqual([[PORTAL]]);
    fireEvent.click(await button(REMOVE));
    await button(ADD);
    expect(permissions.origins.has(PORTAL)).toBe(false);
  });

  it('takes no for an answer', async () => {
    permissions.answer = () => false;
    await open();
    fireEvent.click(await button(ADD));
    await vi.waitFor(() => expect(permissions.asked).toHaveLength(1));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: ADD })).toBeTruthy();
  });

  it('says so when the browser does not even ask', async () => {
    permissions.answer = () => {
      throw new Error('Blocked by policy');
    };
    await open();
    fireEvent.click(await button(ADD));
    expect((await screen.findByRole('alert')).textContent).toBe('Your browser does not allow it on this site.');
  });

  it.each([
    ['an address without encryption', 'http://portal.example/'],
    ['a page of the browser’s, which hides its address', undefined],
    ['a page of our own', 'chrome-extension://abc/options.html'],
    ['a shop for extensions', 'https://chromewebstore.google.com/'],
    ['a machine without a name', 'https://[::1]/'],
  ])('says in one sentence where it cannot be used: %s', async (_, at) => {
    address = at;
    await open();
    expect(await screen.findByText(CLOSED)).toBeTruthy();
    expect(screen.queryByRole('button', { name: ADD })).toBeNull();
  });

  it('says nothing of it on mail, and nothing while the coach is off', async () => {
    address = 'https://mail.google.com/mail/u/0/';
    await open();
    expect(screen.queryByRole('button', { name: ADD })).toBeNull();
    expect(screen.queryByText(CLOSED)).toBeNull();
    cleanup();
    address = 'https://portal.example/';
    await turnOn(false);
    await open();
    expect(screen.queryByRole('button', { name: ADD })).toBeNull();
  });

  it('is listed among the sites as long as it is allowed', async () => {
    permissions.grant(PORTAL);
    await open();
    expect(await screen.findByText('portal.example', { selector: 'code' })).toBeTruthy();
  });

  it('is not offered where the school allows mail only', async () => {
    await fakeBrowser.storage.managed.set({ anywhere: false });
    await open();
    expect(await screen.findByText('Your school allows it in Gmail and Outlook only.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: ADD })).toBeNull();
  });
});

describe('a school', () => {
  it('shows what it has locked, and the lock holds', async () => {
    await fakeBrowser.storage.managed.set({
      role: 'teacher',
      mutedRules: ['blame/absolutes'],
      locked: ['role', 'rules'],
    });
    await mute('pressure/threat-escalation', true);
    await openOnMail();
    expect(screen.getByText('Your school has set who is writing.')).toBeTruthy();
    expect(screen.getByText('Your school has set which rules are on.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Teacher' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Parent' }).disabled).toBe(true);
    const rule = find('Every time, or this time?');
    expect(rule.getAttribute('aria-disabled')).toBe('true');
    expect(isOn('May read as a threat')).toBe(true);
    const before = await fakeBrowser.storage.local.get(null);
    fireEvent.click(rule);
    fireEvent.click(find('May read as a threat'));
    await readSettings();
    expect(isOn('Every time, or this time?')).toBe(false);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(screen.queryByRole('button', { name: 'Turn all back on' })).toBeNull();
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
