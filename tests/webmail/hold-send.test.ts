// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gmail } from '../../src/webmail/gmail.ts';
import { createSending } from '../../src/webmail/hold-send.ts';
import { composesOf, drawEverything, show } from './drawn.ts';
import { popUp, popUps } from './pages/gmail-parts.ts';
import { LEE, SAM } from './pages/people.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Scripts cannot make a trusted event, here as in a browser; the end-to-end tests use real ones. */
const trusted = <T extends Event>(event: T): T => Object.defineProperty(event, 'isTrusted', { value: true });

const compose = () => {
  document.body.innerHTML =
    '<div id="root"><div contenteditable="true" id="text"></div><div role="button" class="send" tabindex="0"><b id="in">Send</b></div>' +
    '<div role="button" class="menu"></div></div>';
  const sending = createSending({
    root: () => document.querySelector('#root') ?? undefined,
    buttons: '.send',
    wantsMouse: true,
  });
  const sent = vi.fn();
  document.querySelector('.send')?.addEventListener('click', sent);
  document.addEventListener('keydown', (event) => event.ctrlKey && sent(), { signal: life.signal });
  return { ...sending, sent, at: (selector: string) => document.querySelector(selector) as HTMLElement };
};

const click = () => trusted(new MouseEvent('click', { bubbles: true, cancelable: true }));
const key = (name: string, more: KeyboardEventInit = {}) =>
  trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));

describe('a held Send', () => {
  it.each([
    ['a click', '#in', click],
    ['Ctrl+Enter', '#text', () => key('Enter', { ctrlKey: true })],
    ['Cmd+Enter', '#text', () => key('Enter', { metaKey: true })],
    ['Enter on the button', '.send', () => key('Enter')],
    ['the space bar on the button', '.send', () => key(' ')],
  ])('does not go: %s', (_name, selector, event) => {
    const { hold, sent, at } = compose();
    const isHeld = vi.fn(() => true);
    hold(isHeld, life.signal);
    const given = event();
    at(selector).dispatchEvent(given);
    expect([sent.mock.calls.length, isHeld.mock.calls.length, given.defaultPrevented]).toEqual([0, 1, true]);
  });

  it('goes when it may, when a script sends, and after the hold has ended', () => {
    const { hold, sent, at } = compose();
    const isHeld = vi.fn(() => false);
    hold(isHeld, life.signal);
    at('.send').dispatchEvent(click());
    isHeld.mockReturnValue(true);
    at('.send').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    life.abort();
    at('.send').dispatchEvent(click());
    expect([sent.mock.calls.length, isHeld.mock.calls.length]).toEqual([3, 1]);
  });

  it('goes when our own code throws', () => {
    const { hold, sent, at } = compose();
    const breaks = () => {
      throw new Error('broken');
    };
    hold(breaks, life.signal);
    at('.send').dispatchEvent(click());
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('leaves other keys, other buttons and other boxes alone', () => {
    const { hold, at } = compose();
    const isHeld = vi.fn(() => true);
    hold(isHeld, life.signal);
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
    const { hold, press, sent, at } = compose();
    hold(() => true, life.signal);
    const seen: string[] = [];
    for (const type of ['mousedown', 'mouseup', 'click']) at('.send').addEventListener(type, () => seen.push(type));
    expect(press()).toBe(true);
    expect([seen, sent.mock.calls.length]).toEqual([['mousedown', 'mouseup', 'click'], 1]);
    at('.send').remove();
    expect(press()).toBe(false);
  });

  it.each([
    ['a click', '.archive', click, 'archive'],
    ['Enter on it', '.archive', () => key('Enter'), 'archive'],
    ['Ctrl+Enter, which is Send', '#text', () => key('Enter', { ctrlKey: true }), 'send'],
    ['a click, and then it was drawn anew', '.archive', click, 'send'],
    ['a click, and then Ctrl+Enter', '.archive', click, 'send'],
  ])('goes the way it was to go, “Send and archive” too: %s', (name, selector, event, way) => {
    const { hold, press, at } = compose();
    at('.send').insertAdjacentHTML('afterend', '<div role="button" class="send archive" tabindex="0"></div>');
    hold(() => true, life.signal);
    const went: string[] = [];
    for (const button of document.querySelectorAll('.send'))
      button.addEventListener(
        'click',
        ({ isTrusted }) => !isTrusted && went.push(button.className.split(' ').pop() ?? ''),
      );
    at(selector).dispatchEvent(event());
    if (name.endsWith('anew')) at('.archive').remove();
    if (name.endsWith('then Ctrl+Enter')) at('#text').dispatchEvent(key('Enter', { ctrlKey: true }));
    press();
    expect(went).toEqual([way]);
  });

  it('goes by key where no button is found that could send it later', () => {
    const { hold, sent, at } = compose();
    const isHeld = vi.fn(() => true);
    hold(isHeld, life.signal);
    at('.send').className = 'renamed';
    at('#text').dispatchEvent(key('Enter', { ctrlKey: true }));
    expect([sent.mock.calls.length, isHeld.mock.calls.length]).toEqual([1, 0]);
  });
});

/** Gmail's menu beside Send, open: in the compose itself (full capture 2020-11), or at the end of the page. */
const MENU = '<div role="menu"><div role="menuitem" selector="scheduledSend">Schedule send</div></div>';

describe('of two composes side by side', () => {
  const open = () => {
    drawEverything();
    show(popUps(popUp({ to: [LEE] }), popUp({ to: [SAM] })));
    const gates = composesOf(gmail).map((compose) => {
      const gate = vi.fn(() => true);
      compose.hold(gate, life.signal);
      return gate;
    });
    return { asked: () => gates.map(({ mock }) => mock.calls.length) };
  };

  it.each(['.M9', 'body'])('none holds a send that is scheduled from a menu in %s', (place) => {
    const { asked } = open();
    const around = [...document.querySelectorAll(place)].at(-1);
    around?.insertAdjacentHTML('beforeend', MENU);
    const item = document.querySelector('[selector="scheduledSend"]');
    const chosen = [click(), key('Enter')];
    for (const event of chosen) item?.dispatchEvent(event);
    expect([chosen.map(({ defaultPrevented }) => defaultPrevented), asked()]).toEqual([
      [false, false],
      [0, 0],
    ]);
  });

  it('only the one that goes asks', () => {
    const { asked } = open();
    [...document.querySelectorAll('.aoO')].at(-1)?.dispatchEvent(click());
    expect(asked()).toEqual([0, 1]);
  });
});
