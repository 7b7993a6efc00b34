import { describe, expect, it } from 'vitest';
import { patterns } from '../../../rules/notes/no-example.ts';
import type { Whole } from '../../../src/rule.ts';
import { GENEROUS, LONG, took } from '../../quick.ts';

const speaks = (text: string): boolean => patterns.speaks({ text, concern: true, signs: () => 0 } as unknown as Whole);

describe('a letter without an example', () => {
  it('has no figure in a sentence', () => {
    expect(
      ['It is unfair.', 'Room 4\nIt is unfair.', 'He has 4 papers.', 'A\nHe has 4.', 'He said “no”'].map(speaks),
    ).toEqual([true, true, false, false, false]);
  });

  it('is told in little time, however many figures a line has', () => {
    for (const piece of ['1', '1 ', '1a', '1\r', 'a1\n']) {
      const text = piece.repeat(LONG / piece.length);
      expect(took(() => speaks(text))).toBeLessThan(GENEROUS);
    }
  });
});
