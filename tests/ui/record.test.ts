import { describe, expect, it } from 'vitest';
import { waitHint } from '../../src/ui/panel/age.ts';
import { agreedIn, recordOf } from '../../src/ui/panel/record.ts';

const TEXT =
  'Thank you for coming in. I will send the reading list by Friday. It was a hard week. She can retake the test on Tuesday at 3:15. We will see.';
const sentences = Array.from(TEXT.matchAll(/[^.]+(?:\.|(?=\d))[^A-Z]*/gu), ({ 0: words, index }) => ({
  start: index,
  end: index + words.length,
}));
const draft = { text: TEXT, sentences, subject: 'Reading', to: ['Ms. Lee', 'Mr. Ruiz'] };

describe('a note of what was agreed', () => {
  it('holds the sentences that promise something with a date, and no others', () => {
    expect(agreedIn(draft)).toEqual([
      'I will send the reading list by Friday.',
      'She can retake the test on Tuesday at 3:15.',
    ]);
  });

  it('says day, people and subject first', () => {
    const lines = recordOf(draft, new Date(2026, 10, 22)).split('\n');
    expect(lines.slice(0, 3)).toEqual(['Date: 2026-11-22', 'With: Ms. Lee, Mr. Ruiz', 'Subject: Reading']);
    expect(lines).toContain('- I will send the reading list by Friday.');
  });

  it('says so where nothing is agreed yet', () => {
    expect(recordOf({ ...draft, text: 'Thanks.', sentences: [{ start: 0, end: 7 }] }, new Date())).toContain('nothing');
  });
});

describe('how long somebody has been waiting', () => {
  const now = new Date(2026, 10, 22, 10, 35).getTime();

  it('is said after five days, and of a heated message that has just come', () => {
    expect(waitHint('Nov 13, 2026, 9:00 AM', false, now)).toContain('9 days');
    expect(waitHint('Nov 22, 2026, 10:31 AM', true, now)).toContain('4 minutes');
  });

  it('is not said in between, of a calm one, of the future, or without a sure date', () => {
    for (const [date, heated] of [
      ['Nov 20, 2026, 9:00 AM', true],
      ['Nov 22, 2026, 10:31 AM', false],
      ['Nov 23, 2026, 9:00 AM', true],
      ['11/10/2026', true],
      ['Tuesday', false],
    ] as const)
      expect(waitHint(date, heated, now)).toBeUndefined();
  });
});
