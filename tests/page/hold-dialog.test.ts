// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBeforeSending } from '../../src/page/hold-dialog.ts';
import { wordsFor } from '../../src/page/words.ts';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const ask = (about: 'strong' | 'again', tag = 'en') => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const answer = askBeforeSending(about, wordsFor(tag), life.signal);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  const host = root.host as HTMLElement;
  const buttons = Array.from(root.querySelectorAll('button'), ({ textContent }) => textContent);
  return { answer, root, host, buttons };
};

describe('the question before Send', () => {
  it('is in the language of its words, whatever the page speaks', () => {
    document.documentElement.lang = 'fr';
    const { host, root } = ask('strong', 'es-MX');
    expect([host.lang, root.querySelector('h2')?.textContent]).toEqual(['es', 'Un momento antes de enviarlo']);
  });

  it('keeps its keys from a page that listens early, and gives them back', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { capture: true, signal: life.signal });
    const { answer, host, root } = ask('strong');
    const press = (target: EventTarget, key: string) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    press(host, 'Escape');
    // Somebody has clicked beside the question.
    press(document.body, 'Escape');
    expect(heard).not.toHaveBeenCalled();
    root.querySelector('dialog')?.dispatchEvent(new Event('close'));
    expect(await answer).toBe('back');
    press(document.body, 'Escape');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is gone in the moment of Escape, and leaves nothing for the browser to close', async () => {
    const { answer, host, root } = ask('strong');
    const pressed = new Event('cancel', { cancelable: true });
    root.querySelector('dialog')?.dispatchEvent(pressed);
    expect([host.isConnected, pressed.defaultPrevented]).toEqual([false, true]);
    expect(await answer).toBe('back');
  });

  it('swallows no key once the page has thrown it out', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { capture: true, signal: life.signal });
    ask('strong').host.remove();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is answered by a page that throws it out: else the message could never go', async () => {
    const { answer, host } = ask('strong');
    host.remove();
    expect(await answer).toBe('back');
  });

  it('offers a time of one’s own', () => {
    const { root, buttons } = ask('strong');
    expect(root.querySelector('input')?.ariaLabel).toBe('A time of your own');
    expect(buttons).toEqual(['Send it now', 'Go back to it', 'In an hour', 'In the morning at 7:30', 'At this time']);
  });

  it('says that we could not send, with one way on', async () => {
    const { answer, root, buttons } = ask('again');
    expect(buttons).toEqual(['Go back to it']);
    expect(root.querySelector('#why')?.textContent).toBe(
      'We could not press Send. Press it once more, and it will go.',
    );
    life.abort();
    expect(await answer).toBe('back');
  });
});
