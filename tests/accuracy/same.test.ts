import { expect, it } from 'vitest';
import { tune } from './corpus.ts';
import { contentOf, saysTheSame } from './same.ts';

it('keeps what a sentence is about, in plain forms', () => {
  expect([...contentOf('I told the children that we’re missing two books.')]).toEqual([
    'tell',
    'child',
    'miss',
    'two',
    'book',
  ]);
});

it.each([
  [
    'Can you help me understand what led to my son missing recess?',
    'I’d like to understand why my son missed recess.',
    true,
  ],
  ['Could you call me on Friday?', 'Please give me a call Friday', true],
  ['Could you tell me what happened?', 'I would like a reply to my note about the bus.', false],
  ['Could you call me?', 'Could you send the book home?', false],
  ['', '', true],
  ['', 'Could you call me?', false],
  ['I wrote on [which days?] and have no reply yet.', 'I wrote on Monday and Tuesday and have no reply.', true],
  ['[what happened?]', 'He missed the bus.', false],
])('“%s” and “%s”: %s', (ours, theirs, isSame) => {
  expect(saysTheSame(ours, theirs)).toBe(isSame);
});

it('tells one rewording from another', () => {
  const drafts = tune().filter((_, index) => index % 4 === 0);
  const said = drafts.flatMap(({ gold }) => gold.flatMap(({ rewording }) => (rewording ? [rewording] : [])));
  const taken = said.filter((words, index) => saysTheSame(said[(index + 1) % said.length] ?? '', words));
  expect(said.every((words) => saysTheSame(words, words))).toBe(true);
  expect(taken.length / said.length).toBeLessThan(0.02);
}, 60_000);
