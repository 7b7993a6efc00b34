import { describe, expect, it } from 'vitest';
import { BLANK } from '../src/blank.ts';
import { partsOf } from '../src/ui/panel/blanks.ts';
import { GENEROUS, LONG, took } from './quick.ts';

describe('a blank', () => {
  it('stands in brackets, with something in it', () => {
    expect(['Could we talk on [which day?]', '[]', 'a] b [c'].map((text) => BLANK.test(text))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is looked for in little time, however many are opened and never closed', () => {
    for (const piece of ['[', '[a', '[ ']) {
      const text = piece.repeat(LONG / piece.length);
      expect(took(() => BLANK.test(text))).toBeLessThan(GENEROUS);
      expect(took(() => partsOf(text))).toBeLessThan(GENEROUS);
    }
  });
});
