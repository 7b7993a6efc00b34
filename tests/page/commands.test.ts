import { expect, test } from 'vitest';
import { commandFrom } from '../../src/page/commands.ts';

test.each([
  { type: 'use', command: 1, compose: 1, key: 'k', words: 'w' },
  { type: 'undo', command: 2, compose: 1, edit: 1 },
  { type: 'dismiss', command: 3, compose: 1, key: 'k' },
  { type: 'focus', command: 4, compose: 1, key: 'k' },
  { type: 'focus', command: 5, compose: 1, key: undefined },
  { type: 'incoming', command: 6, compose: 1 },
  { type: 'insert', command: 7, compose: 1, paragraphs: ['Dear [name],', 'Thank you.'] },
])('takes %j', (command) => {
  expect(commandFrom(command)).toEqual(command);
});

test('takes a key that JSON has turned into nothing', () => {
  expect(commandFrom({ type: 'focus', command: 1, compose: 1, key: null })).toEqual({
    type: 'focus',
    command: 1,
    compose: 1,
    key: undefined,
  });
});

test('takes words in the shape in which a draft is read', () => {
  const words = 'on 3\u00A0May,\tat\u200B noon\uFEFF';
  expect(commandFrom({ type: 'use', command: 1, compose: 1, key: 'k', words })).toMatchObject({
    words: 'on 3 May, at noon',
  });
});

test('takes paragraphs as one line each', () => {
  const paragraphs = ['Dear\u00A0Sam,', ' one\nline\u200B '];
  expect(commandFrom({ type: 'insert', command: 1, compose: 1, paragraphs })).toMatchObject({
    paragraphs: ['Dear Sam,', 'one line'],
  });
});

test.each([
  undefined,
  null,
  'use',
  {},
  { type: 'use', command: 1, compose: 1, key: 'k' },
  { type: 'use', command: '1', compose: 1, key: 'k', words: 'w' },
  { type: 'undo', command: 1, compose: 1, edit: 1.5 },
  { type: 'dismiss', command: 1, compose: 1, key: 4 },
  { type: 'focus', command: 1, compose: 1, key: {} },
  { type: 'send', command: 1, compose: 1 },
  { type: 'undo', command: 1, edit: 1 },
  { type: 'incoming', command: 1 },
  { type: 'insert', command: 1, compose: 1 },
  { type: 'insert', command: 1, compose: 1, paragraphs: [] },
  { type: 'insert', command: 1, compose: 1, paragraphs: 'Dear Sam,' },
  { type: 'insert', command: 1, compose: 1, paragraphs: ['Dear Sam,', 4] },
  { type: 'insert', command: 1, compose: 1, paragraphs: Array(3) },
  { type: 'insert', command: 1, compose: 1, paragraphs: ['Dear Sam,', ' \u200B'] },
  { type: 'insert', command: 1, compose: 1, paragraphs: Array.from({ length: 41 }, () => 'again') },
  { type: 'undo', command: 1, edit: 1, compose: '1' },
])('drops %j', (message) => {
  expect(commandFrom(message)).toBeUndefined();
});
