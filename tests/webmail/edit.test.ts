import { describe, expect, test } from 'vitest';
import { shiftedCaret, tidySpan } from '../../src/webmail/edit.ts';

const without = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const span = tidySpan(text, { start, end: start + words.length }, '');
  return text.slice(0, span.start) + text.slice(span.end);
};

describe('taking words out', () => {
  test.each([
    ['I am so very sorry.', 'so very', 'I am sorry.'],
    ['Actually you said so.', 'Actually', 'you said so.'],
    ['Call me now!', 'now', 'Call me!'],
    ['Call me now', 'now', 'Call me'],
    ['One\nnow\nTwo', 'now', 'One\n\nTwo'],
    ['(now) or never', 'now', '() or never'],
  ])('%j without %j', (text, words, left) => {
    expect(without(text, words)).toBe(left);
  });
});

test('a span keeps its spaces when there are words to put', () => {
  expect(tidySpan('a b c', { start: 2, end: 3 }, 'x')).toEqual({ start: 2, end: 3 });
  expect(tidySpan('a  c', { start: 2, end: 2 }, '')).toEqual({ start: 2, end: 2 });
});

test.each([
  ['before', 2, 2],
  ['at the start', 5, 5],
  ['inside', 7, 8],
  ['at the end', 10, 8],
  ['behind', 14, 12],
])('a caret %s the words stays with what it stood at', (_, caret, shifted) => {
  expect(shiftedCaret(caret, { start: 5, end: 10 }, 3)).toBe(shifted);
});
