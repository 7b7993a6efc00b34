/** Whether the judge of a whole draft sees what is wrong with it. */
import { beforeAll, expect, it } from 'vitest';
import { emailWith } from './emails.ts';
import { newFaults } from './harper.ts';

/** Harper takes some seconds to start. */
beforeAll(() => newFaults('', '', []), 60_000);

const DRAFT =
  'Dear Ms Hall,\n\nWell, he came home. He had no book. Really, he had no lunch, you know.\n\nThanks,\nRobin';

const email = (...changes: readonly (readonly [old: string, wording: string])[]) => {
  const draft = { id: 'x', text: DRAFT, role: 'parent', voice: 'uk', kind: '', gold: [] } as const;
  const wordings = changes.map(([old, text]) => ({
    start: DRAFT.indexOf(old),
    end: DRAFT.indexOf(old) + old.length,
    text,
  }));
  return emailWith(draft, wordings);
};

it('puts every wording where its words have moved to', async () => {
  const { text, used, faults } = await email(
    ['Well, he', 'My dear little son'],
    ['He had no book.', ''],
    [', you know', ''],
  );
  expect(text).toBe('Dear Ms Hall,\n\nMy dear little son came home. Really, he had no lunch.\n\nThanks,\nRobin');
  expect([used, faults]).toEqual([3, []]);
});

it.each([
  [
    'a sentence twice',
    [
      ['Well, he came home.', 'Could we talk about it?'],
      ['He had no book.', 'Could we talk about it?'],
    ],
    'says “Could we talk about it?” twice',
  ],
  ['two marks', [['you know', 'and I am sorry.']], 'has two marks'],
  ['a small letter', [['Well, he', 'he']], 'begins without its capital'],
  ['a capital', [['no lunch, you know', 'No lunch']], 'has a capital inside'],
  ['a sentence without its end', [['He had no book.', 'He had no book']], 'loses the mark at its end'],
  ['a sentence ended too early', [['Well, he', 'Could he?']], 'ends the sentence too early'],
  ['a space before a mark', [['lunch', 'lunch ']], 'has a space before a mark'],
  ['two spaces', [['no book', 'no  book']], 'has two spaces'],
  ['a template', [['no book', 'no <thing>']], 'shows how it was made'],
  ['a greeting changed', [['Hall,\n\nWell', 'Hall, well']], 'changes the greeting'],
  ['a sign-off changed', [['.\n\nThanks,', '. Thanks,']], 'changes the sign-off'],
  ['bad grammar', [['He had no book.', 'Had we a orange book?']], 'harper hears Miscellaneous in “a”'],
  [
    'a line that is heard again',
    [['He had no book.', 'Why did you make my son miss recess?']],
    'is heard again by blame/why-accusation',
  ],
] as const)('sees %s', async (_, changes, fault) => {
  expect((await email(...changes)).faults).toContain(fault);
});
