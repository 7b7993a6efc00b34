import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../src/browser.ts';
import type { Command, FromPage } from '../../src/messages.ts';
import { type Connection, connectTo, type View } from '../../src/ui/panel/connection.ts';
import { SNAPSHOT } from './mail-page.ts';
import { type Pretended, pretendPermissions } from './permissions.ts';

/** The far end of one port. */
interface Line {
  readonly tab: number;
  readonly heard: Command[];
  readonly say: (message: FromPage) => void;
  readonly drop: () => void;
  /** From now on nothing can be sent, though nobody has hung up. */
  readonly breakDown: () => void;
  hungUp: boolean;
}

const lines: Line[] = [];
const latest = (): Line => {
  const line = lines.at(-1);
  if (!line) throw new Error('Nobody has connected');
  return line;
};

let active: { id: number; url?: string } | undefined;
let leave: AbortController;
let views: View[];
let connection: Connection;
let permissions: Pretended;

const pretendTabs = () => {
  const { tabs } = fakeBrowser;
  vi.spyOn(tabs, 'query').mockImplementation((async () => (active ? [active] : [])) as never);
  vi.spyOn(tabs, 'get').mockImplementation((async (id: number) => ({ id, url: 'https://mail.google.com/' })) as never);
  vi.spyOn(tabs, 'connect').mockImplementation(((tab: number, { name }: { name: string }) => {
    const onMessage = new Set<(message: FromPage) => void>();
    const onDisconnect = new Set<() => void>();
    let isBroken = false;
    const line: Line = {
      tab,
      breakDown: () => {
        isBroken = true;
      },
      heard: [],
      hungUp: false,
      say: (message) => onMessage.forEach((listener) => void listener(message)),
      drop: () => onDisconnect.forEach((listener) => void listener()),
    };
    lines.push(line);
    return {
      name,
      onMessage: { addListener: (listener: (message: FromPage) => void) => onMessage.add(listener) },
      onDisconnect: { addListener: (listener: () => void) => onDisconnect.add(listener) },
      postMessage: (command: Command) => {
        if (isBroken) throw new Error('Attempting to use a disconnected port object');
        line.heard.push(command);
      },
      disconnect: () => {
        line.hungUp = true;
      },
    };
  }) as never);
};

/** The page hangs up, and we have seen what that means. */
const hungUpOn = async () => {
  latest().drop();
  await vi.advanceTimersByTimeAsync(0);
};

const open = async (ownTab?: number) => {
  connection = connectTo(ownTab)((view) => views.push(view), leave.signal);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  lines.length = 0;
  views = [];
  active = { id: 7, url: 'https://mail.google.com/' };
  leave = new AbortController();
  permissions = pretendPermissions('https://mail.google.com/*', 'https://outlook.office.com/*');
  pretendTabs();
});

afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the connection of the panel', () => {
  it('finds the active tab of its window and shows what that page says', async () => {
    await open();
    expect(latest().tab).toBe(7);
    latest().say(SNAPSHOT);
    expect(views).toEqual([{ reach: 'seeking' }, { reach: 'open', snapshot: SNAPSHOT }]);
  });

  it('keeps to the tab it was opened for', async () => {
    await open(42);
    active = { id: 8, url: 'https://mail.google.com/' };
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(lines.map(({ tab }) => tab)).toEqual([42]);
  });

  it('follows the person to another tab, and hangs up on the first', async () => {
    await open();
    latest().say(SNAPSHOT);
    active = { id: 8, url: 'https://outlook.office.com/' };
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(lines.map(({ tab, hungUp }) => [tab, hungUp])).toEqual([
      [7, true],
      [8, false],
    ]);
    expect(views.at(-1)).toEqual({ reach: 'seeking' });
    lines[0]?.say(SNAPSHOT);
    expect(views.at(-1)).toEqual({ reach: 'seeking' });
    lines[0]?.drop();
    void connection.send({ type: 'undo', edit: 1 }, 1);
    expect(lines[1]?.heard).toHaveLength(1);
  });

  it('numbers commands and hands each its own outcome', async () => {
    await open();
    const first = connection.send({ type: 'dismiss', key: 'a' }, 1);
    const second = connection.send({ type: 'undo', edit: 3 }, 1);
    const [one, two] = latest().heard;
    latest().say({ type: 'outcome', command: two?.command ?? -1, result: 'moved' });
    latest().say({ type: 'outcome', command: one?.command ?? -1, result: 'done' });
    expect(await Promise.all([first, second])).toEqual(['done', 'moved']);
    expect(one).toMatchObject({ type: 'dismiss', key: 'a', compose: 1 });
  });

  it('waits for no answer from a page that has gone', async () => {
    await open();
    const sent = connection.send({ type: 'undo', edit: 1 }, 1);
    await hungUpOn();
    expect(await sent).toBe('unanswered');
    expect(await connection.send({ type: 'undo', edit: 1 }, 1)).toBe('unanswered');
  });

  it('waits for no answer once the person has gone to another tab', async () => {
    await open();
    const sent = connection.send({ type: 'undo', edit: 1 }, 1);
    active = { id: 8, url: 'https://outlook.office.com/' };
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    expect(await sent).toBe('unanswered');
  });

  it('gives up on a page that is too busy to answer, and is not confused by a late answer', async () => {
    await open();
    const sent = connection.send({ type: 'undo', edit: 1 }, 1);
    const settled = vi.fn();
    void sent.then(settled);
    await vi.advanceTimersByTimeAsync(4000);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(settled).toHaveBeenCalledExactlyOnceWith('unanswered');
    latest().say({ type: 'outcome', command: latest().heard[0]?.command ?? -1, result: 'done' });
    const next = connection.send({ type: 'undo', edit: 2 }, 1);
    latest().say({ type: 'outcome', command: latest().heard[1]?.command ?? -1, result: 'moved' });
    expect(await next).toBe('moved');
  });

  it('asks for the message being answered, and hands on what the page tells before the outcome', async () => {
    await open();
    const message = { text: 'Can you call me?', sender: 'Ms. Lee', date: '3 May', sure: true };
    const asked = connection.incoming(3);
    const [command] = latest().heard;
    expect(command).toEqual({ type: 'incoming', compose: 3, command: command?.command });
    latest().say({ type: 'incoming', compose: 3, message });
    latest().say({ type: 'outcome', command: command?.command ?? -1, result: 'done' });
    expect(await asked).toEqual(message);
    const again = connection.incoming(3);
    latest().say({ type: 'incoming', compose: 3 });
    latest().say({ type: 'outcome', command: latest().heard[1]?.command ?? -1, result: 'done' });
    expect(await again).toBeUndefined();
    expect(views).toEqual([{ reach: 'seeking' }]);
  });

  it('has no message from a page that does not know the question', async () => {
    await open();
    const asked = connection.incoming(1);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await asked).toBeUndefined();
  });

  it('has no answer from a port that throws', async () => {
    await open();
    latest().breakDown();
    expect(await connection.send({ type: 'undo', edit: 1 }, 1)).toBe('unanswered');
  });

  it('overhears what makes no sense', async () => {
    await open();
    latest().say({ type: 'snapshot', text: 4 } as never);
    latest().say(null as never);
    expect(views).toEqual([{ reach: 'seeking' }]);
  });

  it('takes a tab whose address it may not see for one without mail, and asks no more until it turns to another page', async () => {
    active = { id: 7 };
    await open();
    await hungUpOn();
    expect(views.at(-1)).toEqual({ reach: 'none' });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(lines).toHaveLength(1);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(lines).toHaveLength(2);
    latest().say(SNAPSHOT);
    expect(views.at(-1)?.reach).toBe('open');
  });

  it('gives a mail page that reloads a moment, then says that the connection is lost', async () => {
    await open();
    latest().say(SNAPSHOT);
    await hungUpOn();
    expect(views.at(-1)).toEqual({ reach: 'seeking' });
    for (const _ of [1, 2]) {
      await vi.advanceTimersByTimeAsync(500);
      await hungUpOn();
    }
    expect(views.at(-1)).toEqual({ reach: 'broken' });
    await vi.advanceTimersByTimeAsync(2000);
    latest().say(SNAPSHOT);
    expect(views.at(-1)?.reach).toBe('open');
  });

  it('asks a mail page that stays silent less and less often', async () => {
    await open();
    latest().drop();
    let asked = 1;
    for (const wait of [500, 500, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]) {
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(lines).toHaveLength(asked);
      await vi.advanceTimersByTimeAsync(1);
      asked += 1;
      expect(lines).toHaveLength(asked);
      latest().drop();
    }
  });

  it('connects as soon as the tab has loaded', async () => {
    active = { id: 7 };
    await open();
    latest().drop();
    active = { id: 7, url: 'https://mail.google.com/' };
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(lines).toHaveLength(2);
  });

  it('connects when the site in the tab is added, and shows no mail once it is taken back', async () => {
    active = { id: 7, url: 'https://portal.example/messages' };
    await open();
    await hungUpOn();
    expect(views.at(-1)).toEqual({ reach: 'none' });
    permissions.grant('https://portal.example/*');
    await vi.advanceTimersByTimeAsync(0);
    expect(lines).toHaveLength(2);
    latest().say(SNAPSHOT);
    expect(views.at(-1)?.reach).toBe('open');
    permissions.revoke('https://portal.example/*');
    await vi.advanceTimersByTimeAsync(0);
    await hungUpOn();
    expect(views.at(-1)).toEqual({ reach: 'none' });
  });

  it('asks whether a tab is coached only where its page is silent, and forgets the question when another tab has come', async () => {
    const contains = vi.spyOn(browser.permissions, 'contains');
    await open();
    latest().say(SNAPSHOT);
    expect(contains).not.toHaveBeenCalled();
    const { promise, resolve: answer } = Promise.withResolvers<boolean>();
    contains.mockReturnValue(promise as never);
    await hungUpOn();
    expect(contains).toHaveBeenCalledTimes(1);
    active = { id: 8, url: 'https://mail.google.com/' };
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    latest().say(SNAPSHOT);
    answer(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([views.at(-1)?.reach, lines.length]).toEqual(['open', 2]);
  });

  it('takes no page for mail because pressing our button shows us its address', async () => {
    active = { id: 7, url: 'https://elsewhere.example/' };
    await open();
    latest().drop();
    await vi.advanceTimersByTimeAsync(5000);
    expect([views.at(-1), lines.length]).toEqual([{ reach: 'none' }, 1]);
  });

  it('shows that there is no mail where there is no tab at all', async () => {
    active = undefined;
    await open();
    expect(views).toEqual([{ reach: 'none' }]);
  });

  it('survives a browser that throws on connecting', async () => {
    vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementationOnce(() => {
      throw new Error('No tab with that id');
    });
    await open();
    expect(views.at(-1)).toEqual({ reach: 'seeking' });
    await vi.advanceTimersByTimeAsync(500);
    expect(lines).toHaveLength(1);
  });

  it('stops for good when the panel closes', async () => {
    await open();
    leave.abort();
    expect(latest().hungUp).toBe(true);
    const seen = views.length;
    latest().say(SNAPSHOT);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([views.length, lines.length]).toEqual([seen, 1]);
  });
});
