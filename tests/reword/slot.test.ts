import { expect, test } from 'vitest';
import { slotWords } from '../../src/reword/slot.ts';

test.each([
  ['my son', 'my son'],
  [' my  son, ', 'my son'],
  ['my son; he', undefined],
  ['my son \uFFFC miss', undefined],
])('%j inside a wording is %j', (words, quoted) => {
  expect(slotWords(words, { start: 0, end: words.length })).toBe(quoted);
});
