// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdSend, pressSend, type SendParts } from '../../src/webmail/hold-send.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

/** Scripts cannot make a trusted event, here as in a browser; the end-to-end tests use real ones. */
const trusted = <T extends Event>(event: T): T => Object.defineProperty(event, 'isTrusted', { value: true });

const compose = () => {
  document.body.innerHTML =
    '<div id="root"><div contenteditable="true" id="text"></div><div role="button" class="send" tabindex="0"><b id="in">Send</b></div>' +
    '<div role="button" class="menu"></div></div><div role="menu"><div class="later" role="menuitem"></div></div>';
  const parts: SendParts = {
    root: () => document.querySelector('#root') ?? undefined,
    buttons: '.send, .later',
    wantsMouse: true,
  };
  const sent = vi.fn();
  document.querySelector('.send')?.addEventListener('click', sent);
  document.querySelector('.later')?.addEventListener('click', sent);
  document.addEventListener('keydown', (event) => event.ctrlKey && sent(), { signal: life.signal });
  return { parts, sent, at: (selector: string) => document.querySelector(selector) as HTMLElement };
};

const click = () => trusted(new MouseEvent('click', { bubbles: true, cancelable: true }));
const key = (name: string, more: KeyboardEventInit = {}) =>
  trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));

describe('a held Send', () => {
  it.each([
    ['a click', '#in', click],
    ['a scheduled send', '.later', click],
    ['Ctrl+Enter', '#text', () => key('Enter', { ctrlKey: true })],
    ['Cmd+Enter', '#text', () => key('Enter', { metaKey: true })],
    ['Enter on the button', '.send', () => key('Enter')],
    ['the space bar on the button', '.send', () => key(' ')],
  ])('does not go: %s', (_name, selector, event) => {
    const { parts, sent, at } = compose();
    const isHeld = vi.fn(() => true);
    holdSend(parts, isHeld, life.signal);
    const given = event();
    at(selector).dispatchEvent(given);
    expect([sent.mock.calls.length, isHeld.mock.calls.length, given.defaultPrevented]).toEqual([0, 1, true]);
  });

  it('goes when it may, when a script sends, and after the hold has ended', () => {
    const { parts, sent, at } = compose();
    const isHeld = vi.fn(() => false);
    holdSend(parts, isHeld, life.signal);
    at('.send').dispatchEvent(click());
    isHeld.mockReturnValue(true);
    at('.send').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    life.abort();
    at('.send').dispatchEvent(click());
    expect([sent.mock.calls.length, isHeld.mock.calls.length]).toEqual([3, 1]);
  });

  it('goes when our own code throws', () => {
    const { parts, sent, at } = compose();
    const breaks = () => {
      throw new Error('broken');
    };
    holdSend(parts, breaks, life.signal);
    at('.send').dispatchEvent(click());
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('leaves other keys, other buttons and other boxes alone', () => {
    const { parts, at } = compose();
    const isHeld = vi.fn(() => true);
    holdSend(parts, isHeld, life.signal);
    for (const [selector, event] of [
      ['#text', key('Enter')],
      ['#text', key('Enter', { ctrlKey: true, isComposing: true })],
      ['.menu', click()],
    ] as const) {
      at(selector).dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    }
    document.body.dispatchEvent(key('Enter', { ctrlKey: true }));
    expect(isHeld).not.toHaveBeenCalled();
  });

  it('is pressed for the person once they say so', () => {
    const { parts, sent, at } = compose();
    holdSend(parts, () => true, life.signal);
    const seen: string[] = [];
    for (const type of ['mousedown', 'mouseup', 'click']) at('.send').addEventListener(type, () => seen.push(type));
    expect(pressSend(parts)).toBe(true);
    expect([seen, sent.mock.calls.length]).toEqual([['mousedown', 'mouseup', 'click'], 1]);
    at('.send').remove();
    at('.later').remove();
    expect(pressSend(parts)).toBe(false);
  });
});
