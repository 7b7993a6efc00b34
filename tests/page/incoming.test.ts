// @vitest-environment happy-dom
/** What the panel asks of the page beyond wordings: which message is being answered, and a letter to begin with. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { FromPage, Outcome, Snapshot } from '../../src/messages.ts';
import { Roster } from '../../src/page/roster.ts';
import { pretend, review, stubPage, WORDS } from './pretended.ts';

const MESSAGE = { text: 'Can you call me?', sender: 'Ms. Lee', date: '3 May', sure: true };

let life: AbortController;

const start = (on = true) => {
  let isAlive = true;
  const tools = {
    mailbox: 'mail.google.com/u/0',
    choice: { on, role: 'parent' as const, muted: new Set<string>() },
    review,
    words: () => WORDS,
    remind: () => {},
    openPanel: () => Promise.resolve(),
    isAlive: () => isAlive,
  };
  const roster = new Roster(tools, life.signal);
  const open = (text: string) => {
    const one = pretend(text);
    roster.open(one.compose, life.signal);
    return one;
  };
  const told: FromPage[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const serve = () =>
    roster.serve({
      name: 'panel',
      postMessage: (message: FromPage) => void told.push(message),
      disconnect: () => {},
      onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
      onDisconnect: { addListener: () => {} },
    } as unknown as Runtime.Port);
  /** What comes back for a command, in order, snapshots left out. */
  const ask = (order: object) => {
    told.length = 0;
    for (const listener of listeners) listener({ command: 4, compose: 1, ...order });
    return told.filter(({ type }) => type !== 'snapshot');
  };
  const die = () => {
    isAlive = false;
  };
  const sees = () => told.findLast((each): each is Snapshot => each.type === 'snapshot');
  return { open, serve, ask, die, sees, told };
};

beforeEach(() => {
  life = new AbortController();
  // The first compose is number one.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  stubPage();
});

afterEach(() => {
  // A timer that outlived its test would find the page's functions gone.
  life.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const outcome = (result: Outcome['result']): Outcome => ({ type: 'outcome', command: 4, result });

describe('the message being answered', () => {
  test('is told when the panel asks, and then the outcome', () => {
    const { open, serve, ask } = start();
    const { compose } = open('');
    vi.mocked(compose.incoming).mockReturnValue(MESSAGE);
    serve();
    expect(ask({ type: 'incoming' })).toEqual([{ type: 'incoming', compose: 1, message: MESSAGE }, outcome('done')]);
  });

  test('never travels with a snapshot', () => {
    const { open, serve, told } = start();
    const { compose, type } = open('Hi');
    vi.mocked(compose.incoming).mockReturnValue(MESSAGE);
    serve();
    type(' again.');
    expect(JSON.stringify(told)).not.toContain(MESSAGE.text);
    expect(compose.incoming).not.toHaveBeenCalled();
  });

  test('is none where it cannot be read', () => {
    const { open, serve, ask } = start();
    const { compose } = open('');
    vi.mocked(compose.incoming).mockImplementation(() => {
      throw new Error('gone');
    });
    serve();
    expect(ask({ type: 'incoming' })).toEqual([{ type: 'incoming', compose: 1 }, outcome('done')]);
    expect(ask({ type: 'incoming', compose: 9 })).toEqual([{ type: 'incoming', compose: 9 }, outcome('moved')]);
  });

  test.each([
    ['while coaching is off', false, false],
    ['once the extension has gone', true, true],
  ])('is not read %s', (_, on, gone) => {
    const { open, serve, ask, die } = start(on);
    const { compose } = open('');
    serve();
    if (gone) die();
    ask({ type: 'incoming' });
    expect(compose.incoming).not.toHaveBeenCalled();
  });

  test('is not read while this email is paused, nor from a compose that is minimised', () => {
    const { open, serve, ask } = start();
    const { compose, box } = open('');
    serve();
    ask({ type: 'pause', paused: true });
    expect(ask({ type: 'incoming' })).toEqual([{ type: 'incoming', compose: 1 }, outcome('moved')]);
    ask({ type: 'pause', paused: false });
    box.open = false;
    expect(ask({ type: 'incoming' })).toEqual([{ type: 'incoming', compose: 1 }, outcome('moved')]);
    expect(compose.incoming).not.toHaveBeenCalled();
  });
});

describe('a letter', () => {
  const LETTER = { type: 'insert', paragraphs: ['Dear [name],', 'You never know.'] };

  test('is put into an empty message, and looked at at once', () => {
    const { open, serve, ask, sees } = start();
    const { box } = open('');
    serve();
    expect(ask(LETTER)).toEqual([outcome('done')]);
    expect(box.text).toBe('Dear [name],\n\nYou never know.');
    expect(sees()?.text).toBe(box.text);
    expect(sees()?.findings).toHaveLength(1);
  });

  test('is not put where something is written, nor into a message that is not coached', () => {
    const { open, serve, ask } = start();
    const { box } = open('Dear Sam,');
    serve();
    expect(ask(LETTER)).toEqual([outcome('refused')]);
    ask({ type: 'pause', paused: true });
    expect(ask(LETTER)).toEqual([outcome('moved')]);
    expect(box.text).toBe('Dear Sam,');
  });
});
