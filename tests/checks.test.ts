import { expect, test } from 'vitest';
import { isFields, spanIn } from '../src/checks.ts';

test.each([undefined, null, 0, '', 'text', true, [], [{ start: 0, end: 1 }], () => ({})])(
  '%j has no fields and is no span',
  (value) => {
    expect([isFields(value), spanIn(9)(value)]).toEqual([false, false]);
  },
);

test('a list that was given ends is a list all the same', () => {
  expect(spanIn(9)(Object.assign([], { start: 0, end: 1 }))).toBe(false);
});

test.each([
  [{ start: 0, end: 0 }, true],
  [{ start: 2, end: 9 }, true],
  [{ start: 2, end: 10 }, false],
  [{ start: 3, end: 2 }, false],
  [{ start: -1, end: 2 }, false],
  [{ start: 0.5, end: 2 }, false],
  [{ start: '0', end: 2 }, false],
  [{ start: 0, end: Number.POSITIVE_INFINITY }, false],
  [{ start: 0 }, false],
])('%j in a text of nine letters: %j', (value, is) => {
  expect(spanIn(9)(value)).toBe(is);
});
