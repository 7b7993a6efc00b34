import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestFrom } from '../../src/background/index.ts';

const us = { id: fakeBrowser.runtime.id };

const wanted = {
  type: 'reword',
  rule: 'blame/why-accusation',
  entry: 0,
  start: 0,
  end: 3,
  slots: { who: { start: 0, end: 3 } },
  sentence: 'Why?',
};

test.each([
  wanted,
  { type: 'review' },
  { type: 'warm' },
  { type: 'way' },
  { type: 'open-panel', way: 'side' },
  { type: 'open-panel', way: 'own-window' },
])('takes %j', (request) => {
  expect(requestFrom(request, us)).toEqual(request);
});

test('takes nothing along that it does not know', () => {
  expect(requestFrom({ type: 'open-panel', way: 'out', url: 'https://example.com' }, us)).toEqual({
    type: 'open-panel',
    way: 'side',
  });
  expect(requestFrom({ ...wanted, slots: { who: { start: 2, end: 1 } } }, us)).toEqual({ ...wanted, slots: {} });
});

test.each([
  undefined,
  'warm',
  { type: 'other' },
  { ...wanted, end: 9 },
  { ...wanted, start: -1 },
  { ...wanted, rule: 7 },
  { ...wanted, entry: 'x' },
  { ...wanted, slots: undefined },
  { ...wanted, sentence: 'x'.repeat(30_000) },
])('drops %j', (message) => {
  expect(requestFrom(message, us)).toBeUndefined();
});

test.each([{ id: 'another-extension' }, {}])('drops everything from %j', (sender) => {
  expect(requestFrom(wanted, sender)).toBeUndefined();
});
