import { describe, expect, it } from 'vitest';
import { minutesSinceHeated } from '../../src/page/since-heated.ts';
import { review } from './pretended.ts';

const now = new Date(2026, 10, 22, 10, 35);
const message = { text: 'You never call.', sender: 'Ms. Lee', date: 'Nov 22, 2026, 10:31 AM', sure: true };
const since = (changed: Partial<typeof message>) =>
  minutesSinceHeated({ ...message, ...changed }, 'teacher', review, now);

describe('how long a heated message waits', () => {
  it('is counted from its date', () => expect(since({})).toBe(4));

  it('is not known without a sure date, without heat, or without a message', () => {
    expect(since({ date: '10:31' })).toBeUndefined();
    expect(since({ text: 'Thank you for the call.' })).toBeUndefined();
    expect(minutesSinceHeated(undefined, 'teacher', review, now)).toBeUndefined();
  });

  it('is read as the other side wrote it, whatever this side has turned off', () => {
    since({});
    expect(review).toHaveBeenLastCalledWith({ text: message.text, role: 'parent' }, new Set());
  });
});
