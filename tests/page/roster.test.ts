// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { FromPage, Outcome, Snapshot } from '../../src/messages.ts';
import { Roster, type TabTools } from '../../src/page/roster.ts';
import { pretend, review, WORDS } from './pretended.ts';

/** A panel at the far end of a port. */
const panelOf = (roster: Roster) => {
  const told: FromPage[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const port = {
    name: 'panel',
    postMessage: vi.fn((message: FromPage) => void told.push(message)),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
  };
  roster.serve(port as unknown as Runtime.Port);
  let command = 0;
  /** Gives a command and gives back its outcome. */
  const ask = (order: object): Outcome['result'] | undefined => {
    command += 1;
    for (const listener of listeners) listener({ ...order, command });
    return told.find((each): each is Outcome => each.type === 'outcome' && each.command === command)?.result;
  };
  const sees = () => told.findLast((each): each is Snapshot => each.type === 'snapshot');
  return { ask, sees, port };
};

const start = (more: Partial<TabTools> = {}) => {
  const life = new AbortController();
  const tools: TabTools = {
    mailbox: 'mail.google.com/u/0',
    choice: { on: true, role: 'parent', muted: new Set() },
    review,
    words: () => WORDS,
    remind: () => {},
    openPanel: () => Promise.resolve(),
    isAlive: () => true,
    ...more,
  };
  const roster = new Roster(tools, life.signal);
  const open = (text: string) => {
    const one = pretend(text);
    const end = new AbortController();
    roster.open(one.compose, end.signal);
    return { ...one, end };
  };
  return { roster, open, life };
};

/** The browser tells of a change of size; here somebody must. */
const sizes = new Map<Element, (() => void)[]>();
const resize = (element: Element): void => {
  for (const told of sizes.get(element) ?? []) told();
};

beforeEach(() => {
  vi.useFakeTimers();
  // The first compose is number one.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  sizes.clear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(readonly told: () => void) {}
      observe(element: Element) {
        sizes.set(element, [...(sizes.get(element) ?? []), this.told]);
      }
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a command', () => {
  test('is for the compose that the panel showed, whichever is active now', () => {
    const { roster, open } = start();
    const one = open('You never call.');
    const other = open('You never listen.');
    const { ask, sees } = panelOf(roster);
    expect(sees()?.compose).toBe(2);
    expect(ask({ type: 'use', compose: 1, key: 'never0', words: 'rarely' })).toBe('done');
    expect([one.box.text, other.box.text]).toEqual(['You rarely call.', 'You never listen.']);
    expect(ask({ type: 'undo', compose: 2, edit: 1 })).toBe('moved');
    expect(one.box.text).toBe('You rarely call.');
  });

  test('changes nothing once its compose is minimised or closed', () => {
    const { roster, open } = start();
    const one = open('You never call.');
    const other = open('You never listen.');
    const { ask } = panelOf(roster);
    other.box.open = false;
    expect(ask({ type: 'use', compose: 2, key: 'never0', words: 'rarely' })).toBe('moved');
    other.end.abort();
    expect(ask({ type: 'use', compose: 2, key: 'never0', words: 'rarely' })).toBe('moved');
    expect([one.box.text, other.box.text]).toEqual(['You never call.', 'You never listen.']);
  });
});

test('a compose of one page is none of another’s, though each is the first there', () => {
  vi.mocked(Math.random).mockRestore();
  const pages = ['You never call.', 'You never listen.'].map((text) => {
    const { roster, open } = start();
    return { ...open(text), ...panelOf(roster) };
  });
  const [here, there] = pages.map(({ sees }) => sees()?.compose);
  expect(here).not.toBe(there);
  expect(here).toSatisfy(Number.isSafeInteger);
  const order = { type: 'use', compose: here, key: 'never0', words: 'rarely' };
  expect(pages.map(({ ask }) => ask(order))).toEqual(['done', 'moved']);
  expect(pages.map(({ box }) => box.text)).toEqual(['You rarely call.', 'You never listen.']);
});

test('two composes in one place are told apart, and what stands beside both changes nothing', () => {
  const { open, roster } = start();
  const place = document.body.appendChild(document.createElement('form'));
  const button = place.appendChild(document.createElement('button'));
  const [one, two] = ['You never listen.', 'It is always so.'].map((text) => {
    const opened = open(text);
    opened.compose.badgeHost = () => place;
    place.append(opened.compose.editable);
    return opened.compose.editable;
  });
  const panel = panelOf(roster);
  two?.focus();
  expect(panel.sees()?.text).toBe('It is always so.');
  button.focus();
  expect(panel.sees()?.text).toBe('It is always so.');
  one?.focus();
  expect(panel.sees()?.text).toBe('You never listen.');
});

test('a command that comes twice is carried out once', () => {
  const { roster, open } = start();
  const { box } = open('You never call. You never listen.');
  const { ask } = panelOf(roster);
  const use = { type: 'use', compose: 1, key: 'never0', words: 'rarely' } as const;
  expect([ask(use), box.text]).toEqual(['done', 'You rarely call. You never listen.']);
  const undo = { type: 'undo', compose: 1, edit: 1 } as const;
  expect([ask(undo), ask(undo)]).toEqual(['done', 'moved']);
  expect(box.text).toBe('You never call. You never listen.');
  const insert = { type: 'insert', compose: 2, paragraphs: ['Dear Sam,'] } as const;
  const empty = open('');
  expect([ask(insert), ask(insert)]).toEqual(['done', 'refused']);
  expect(empty.box.text).toBe('Dear Sam,');
});

test('the panel turns to another compose when the one it shows is minimised', () => {
  const { roster, open } = start();
  open('You never call.');
  const other = open('You never listen.');
  const { sees } = panelOf(roster);
  expect(sees()?.compose).toBe(2);
  other.box.open = false;
  resize(other.compose.editable);
  vi.advanceTimersByTime(200);
  expect(sees()?.compose).toBe(1);
});

describe('is always answered', () => {
  const order = { type: 'use', compose: 1, key: 'never0', words: 'rarely' };

  test('where the webmail throws', () => {
    const { roster, open } = start();
    const { compose } = open('You never call.');
    const { ask } = panelOf(roster);
    compose.replace = () => {
      throw new Error('gone');
    };
    expect(ask(order)).toBe('refused');
  });

  test('once the extension is gone, and the panel is let go', () => {
    let alive = true;
    const { roster, open } = start({ isAlive: () => alive });
    const { box } = open('You never call.');
    const { ask, port } = panelOf(roster);
    alive = false;
    expect(ask(order)).toBe('refused');
    expect(box.text).toBe('You never call.');
    expect(port.disconnect).toHaveBeenCalledOnce();
  });
});

test('the end hangs up on every panel, even on one whose port is broken', () => {
  const { roster, life } = start();
  const [one, other] = [panelOf(roster), panelOf(roster)];
  one.port.disconnect.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  life.abort();
  expect(other.port.disconnect).toHaveBeenCalledOnce();
});

describe('a panel that cannot be opened', () => {
  const press = (open: (text: string) => unknown) => {
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    open('You never call.');
    const button = (attach.mock.results[0]?.value as ShadowRoot | undefined)?.querySelector('button');
    attach.mockRestore();
    const click = new MouseEvent('click');
    Object.defineProperty(click, 'isTrusted', { value: true });
    button?.dispatchEvent(click);
    return vi.advanceTimersByTimeAsync(0);
  };
  const badge = () => document.querySelector<HTMLElement>('[data-kind-regards]')?.dataset.state;
  const openPanel = () => Promise.reject(new Error('no window'));

  test('leaves the coach as it is', async () => {
    await press(start({ openPanel }).open);
    expect(badge()).toBe('ready');
  });

  test('says that the tab is stale where nobody can answer any more', async () => {
    let alive = true;
    await press(
      start({
        isAlive: () => alive,
        openPanel: () => {
          alive = false;
          return openPanel();
        },
      }).open,
    );
    expect(badge()).toBe('stale');
  });
});

test('a badge that the page has put there ends nothing', () => {
  const { roster, open } = start();
  const { compose } = open('You never call.');
  const fake = document.createElement('div');
  fake.dataset.kindRegards = 'badge';
  compose.badgeHost()?.append(fake);
  expect(panelOf(roster).ask({ type: 'dismiss', compose: 1, key: 'never0' })).toBe('done');
});

test('until the reviewer has come a draft is read and nothing shows; then it is looked at again', () => {
  let come: typeof review | undefined;
  const { roster, open } = start({ review: (draft, muted) => come?.(draft, muted) });
  const { sees } = panelOf(roster);
  open('You never answer my emails. Thank you for the book.');
  vi.advanceTimersByTime(3_000);
  expect(sees()).toMatchObject({ state: 'reading', findings: [] });
  expect(document.querySelector<HTMLElement>('[data-kind-regards]')?.dataset.state).toBe('reading');
  come = review;
  roster.lookAgain();
  expect(sees()).toMatchObject({ state: 'ready', findings: [{ start: 4, end: 9 }] });
});

test('a panel is told nothing twice', () => {
  const { roster, open } = start();
  const { box, compose } = open('You never call.');
  const { port } = panelOf(roster);
  const told = port.postMessage.mock.calls.length;
  roster.lookAgain();
  compose.editable.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(200);
  expect(port.postMessage).toHaveBeenCalledTimes(told);
  box.text = 'You never call me.';
  roster.lookAgain();
  expect(port.postMessage).toHaveBeenCalledTimes(told + 1);
});

describe('in a tab that nobody sees', () => {
  const hide = () => vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const muted = { on: true, role: 'parent', muted: new Set(['blame/absolutes']) } as const;

  test('nothing is read until somebody does, whatever is chosen or opened', () => {
    const { roster, open } = start();
    const one = open('You never call.');
    const hidden = hide();
    const other = open('You never listen.');
    vi.mocked(one.compose.read).mockClear();
    roster.choose(muted);
    vi.advanceTimersByTime(5000);
    expect(one.compose.read).not.toHaveBeenCalled();
    expect(other.compose.read).not.toHaveBeenCalled();
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(one.compose.read).toHaveBeenCalled();
    expect(other.compose.read).toHaveBeenCalled();
    expect(panelOf(roster).sees()?.findings).toEqual([]);
  });

  test('unless a panel in front of it shows what comes of it', () => {
    const { roster, open } = start();
    open('You never call.');
    const hidden = hide();
    roster.choose(muted);
    const { sees } = panelOf(roster);
    expect(sees()?.findings).toEqual([]);
    roster.choose({ ...muted, muted: new Set() });
    expect(sees()?.findings).toHaveLength(1);
    hidden.mockRestore();
  });
});
