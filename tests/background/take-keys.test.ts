/** The keys while no panel is open. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeKeys } from '../../src/background/index.ts';
import { browser, panelApi } from '../../src/browser.ts';
import { MAIL_MATCHES } from '../../src/webmail/index.ts';
import { type Pretended, pretendPermissions } from '../ui/permissions.ts';

const MAIL = { id: 7, windowId: 3, url: 'https://mail.google.com/mail/u/0/' };
/** Its address shows, as that of any page does on which our key is pressed. */
const ELSEWHERE = { id: 8, windowId: 3, url: 'https://news.example/today' };
const UNSEEN = { id: 10, windowId: 3 };
const PORTAL = { id: 11, windowId: 3, url: 'https://portal.example/messages?to=7' };
const OWN = { id: 9, windowId: 4, url: 'chrome-extension://us/sidepanel.html?tab=7' };

const opened: string[] = [];
let press: (key: string, tab?: object) => void;
let permissions: Pretended;
/** Panels that stand open: their window, and what their address ends with. */
let views: readonly { readonly windowId: number; readonly search: string }[];

/** Pretends a window, whether the panel has one of its own there, and a browser with a side panel or a sidebar. */
const pretend = (type: 'normal' | 'popup', { hasWindow = false, hasSidebar = false } = {}) => {
  const tabs = hasWindow ? [{ url: OWN.url }] : [];
  vi.spyOn(fakeBrowser.windows, 'get').mockImplementation((async () => ({
    type,
    left: 0,
    top: 0,
    width: 900,
  })) as never);
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation((async () => [{ id: 4, tabs }]) as never);
  const push = (what: string) => async () => {
    opened.push(what);
  };
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(push('window') as never);
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(push('window again') as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => MAIL) as never);
  if (hasSidebar) Object.assign(browser, { sidebarAction: { open: push('sidebar') } });
  else Object.assign(panelApi, { sidePanel: { open: push('side panel') } });
};

beforeEach(() => {
  fakeBrowser.reset();
  opened.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    ((path: string) => `chrome-extension://us${path}`) as never,
  );
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    press = listener as typeof press;
  });
  views = [];
  vi.spyOn(fakeBrowser.extension, 'getViews').mockImplementation(((where?: { windowId?: number }) =>
    views
      .filter(({ windowId }) => where?.windowId === undefined || where.windowId === windowId)
      .map(({ search }) => ({ location: { pathname: '/sidepanel.html', search } }))) as never);
  permissions = pretendPermissions(...MAIL_MATCHES);
  takeKeys(MAIL_MATCHES);
});

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(panelApi, { sidePanel: undefined });
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

test.each(['open', 'next', 'previous', 'use'])(
  'beside mail, %s opens the side panel in the very task of the key',
  (key) => {
    pretend('normal');
    press(key, MAIL);
    expect(opened).toEqual(['side panel']);
  },
);

test('elsewhere only “open” opens it, and from the panel itself nothing does', async () => {
  pretend('normal');
  for (const key of ['next', 'previous', 'use']) press(key, ELSEWHERE);
  press('next', UNSEEN);
  press('next', { ...MAIL, url: 'http://mail.google.com/' });
  press('next', { ...MAIL, url: 'https://mail.google.com.example/' });
  press('open', OWN);
  press('next', undefined);
  await settled();
  expect(opened).toEqual([]);
  press('open', ELSEWHERE);
  expect(opened).toEqual(['side panel']);
});

test('on a site that was added they open it in the very task of the key, until it is taken back', async () => {
  pretend('normal');
  permissions.grant('https://portal.example/*');
  await settled();
  press('next', PORTAL);
  expect(opened).toEqual(['side panel']);
  permissions.revoke('https://portal.example/*');
  await settled();
  press('next', PORTAL);
  await settled();
  expect(opened).toEqual(['side panel']);
});

test('a worker that the key has woken asks first whether the site was added', async () => {
  pretend('normal');
  permissions.origins.add('https://portal.example/*');
  press('next', PORTAL);
  expect(opened).toEqual([]);
  await settled();
  expect(opened).toEqual(['side panel']);
});

test('beside a pop-up, where nothing opens, a window of its own does, once', async () => {
  pretend('popup');
  press('next', MAIL);
  await vi.waitFor(() => expect(opened).toEqual(['side panel', 'window']));
  opened.length = 0;
  pretend('popup', { hasWindow: true });
  press('next', MAIL);
  await settled();
  expect(opened).toEqual(['side panel']);
  press('open', MAIL);
  await vi.waitFor(() => expect(opened).toEqual(['side panel', 'side panel', 'window again']));
});

test('in Firefox it is the sidebar, unless a panel is open already', async () => {
  pretend('normal', { hasSidebar: true });
  press('next', MAIL);
  expect(opened).toEqual(['sidebar']);
  views = [{ windowId: 3, search: '' }];
  press('next', MAIL);
  views = [{ windowId: 4, search: '?tab=7' }];
  press('next', MAIL);
  await settled();
  expect(opened).toEqual(['sidebar']);
});

test('a panel in another window, for another tab, is none here', () => {
  pretend('normal', { hasSidebar: true });
  views = [
    { windowId: 5, search: '' },
    { windowId: 4, search: '?tab=8' },
  ];
  press('next', MAIL);
  expect(opened).toEqual(['sidebar']);
});
