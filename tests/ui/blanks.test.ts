import { describe, expect, it } from 'vitest';
import { fill, openBlanks, partsOf } from '../../src/ui/panel/blanks.ts';

describe('blanks', () => {
  it('are told apart even when they ask the same', () => {
    expect(partsOf('[when?] or [when?].')).toEqual([
      { label: 'when?', id: 'when?#0' },
      ' or ',
      { label: 'when?', id: 'when?#1' },
      '.',
    ]);
  });

  it.each(['', 'No blank here.', 'An [ open bracket', 'Empty [] brackets'])('leave “%s” as it is', (wording) => {
    expect(openBlanks(wording, {})).toBe(0);
    expect(fill(wording, {})).toBe(wording);
  });

  it('stay open while only spaces are typed', () => {
    expect(openBlanks('By [when?]', { 'when?#0': ' \t' })).toBe(1);
    expect(openBlanks('By [when?]', { 'when?#0': 'Friday' })).toBe(0);
  });

  it('take what is typed as it is, brackets and dollar signs too', () => {
    expect(fill('By [when?] at [where?].', { 'when?#0': ' $& [x] ', 'where?#0': '👩‍🏫' })).toBe('By $& [x] at 👩‍🏫.');
  });
});
