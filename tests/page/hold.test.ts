// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SendGate } from '../../src/compose.ts';
import type { HoldReason } from '../../src/hold/index.ts';
import { createHold } from '../../src/page/hold.ts';
import type { HoldAnswer } from '../../src/page/hold-dialog.ts';
import { pretend } from './pretended.ts';

const held = (
  ask: (about: HoldReason | 'again') => Promise<HoldAnswer>,
  reason: () => HoldReason | undefined = () => 'strong',
) => {
  const { compose } = pretend('You never call.');
  let gate: SendGate | undefined;
  const send = vi.fn(() => true);
  const remind = vi.fn();
  const life = new AbortController();
  const hold = (given: SendGate) => {
    gate = given;
  };
  const box = { ...compose, send, hold };
  createHold(box, { ask, reason, remind }, life.signal).want(true);
  /** What the webmail does when the person presses Send: true where it went. */
  const press = () => {
    if (!gate) throw new Error('Nothing holds');
    return !gate();
  };
  return { press, send, remind };
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a held message', () => {
  it('goes when the person says so, and once more if the webmail asks again', async () => {
    const { press, send } = held(async () => 'send');
    expect(press()).toBe(false);
    await settled();
    expect(send).toHaveBeenCalledTimes(1);
    expect(press()).toBe(true);
  });

  it('stays when the person goes back, and is asked about again', async () => {
    const ask = vi.fn(async (): Promise<HoldAnswer> => 'back');
    const { press, send, remind } = held(ask);
    expect(press()).toBe(false);
    await settled();
    expect(press()).toBe(false);
    expect([ask.mock.calls.length, send.mock.calls.length, remind.mock.calls.length]).toEqual([2, 0, 0]);
  });

  it('stays as a draft, with a reminder', async () => {
    const { press, send, remind } = held(async () => 'morning');
    press();
    await settled();
    expect(remind).toHaveBeenCalledWith('morning');
    expect(send).not.toHaveBeenCalled();
  });

  it('is asked about once, however often Send is pressed', async () => {
    const ask = vi.fn(() => new Promise<HoldAnswer>(() => {}));
    const { press } = held(ask);
    expect([press(), press(), press()]).toEqual([false, false, false]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('that we cannot send is still here, says so, and goes with the next press, however late', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const ask = vi.fn(async (): Promise<HoldAnswer> => 'send');
    const { press, send } = held(ask);
    send.mockReturnValue(false);
    press();
    await settled();
    expect(ask.mock.calls).toEqual([['strong'], ['again']]);
    expect(document.activeElement).toBe(document.body.querySelector('[tabindex]'));
    vi.spyOn(performance, 'now').mockReturnValue(3_600_000);
    expect(press()).toBe(true);
    expect([ask.mock.calls.length, send.mock.calls.length]).toEqual([2, 1]);
  });

  it('goes when there is nothing to look at, and when the question breaks', async () => {
    expect(
      held(
        async () => 'back',
        () => undefined,
      ).press(),
    ).toBe(true);
    const broken = new Error('broken');
    const never = (): never => {
      throw broken;
    };
    for (const ask of [() => Promise.reject(broken), never]) {
      const { press, send } = held(ask);
      press();
      await settled();
      expect(send).toHaveBeenCalledTimes(1);
    }
  });
});
