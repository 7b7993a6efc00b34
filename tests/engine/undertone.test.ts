import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/engine/index.ts';
import type { Draft } from '../../src/model.ts';
import type { Cues, Patterns } from '../../src/rule.ts';
import { setOf } from './set.ts';

const cues: Cues = {
  step: 0.5,
  bias: -1,
  above: 2,
  below: -2,
  table: ['so +8 kind -8 grateful', 'grateful -6 =', '* +8 kindness', 'late +8 ? +2 =', '{quote} -8 =', ', +8 so'].join(
    '\n',
  ),
};

const weighed = {
  'a/undertone': { severity: 'hint', cues, match: [{ words: [], ask: 'What did you mean?' }] },
  'b/phrase': { severity: 'caution', match: [{ words: 'you people' }] },
  'b/stop': { severity: 'stop', match: [{ words: 'you crooks' }] },
  'b/firm': { severity: 'caution', standsFirm: true, match: [{ words: 'you lot' }] },
} satisfies Record<string, Patterns>;

const reviewOf = (text: string, muted: readonly string[] = [], role: Draft['role'] = 'parent') =>
  createReviewer(setOf(weighed)).review({ text, role }, new Set(muted));
const rulesIn = (text: string, muted: readonly string[] = []) => reviewOf(text, muted).findings.map(({ rule }) => rule);

describe('an undertone', () => {
  it('is heard where cues add up, and marks the whole sentence with what its first entry says', () => {
    const text = 'Hello there, all of you. That was so kind of them. See you then.';
    expect(reviewOf(text).findings).toMatchObject([
      { rule: 'a/undertone', entry: 0, severity: 'hint', start: 25, end: 50 },
    ]);
    expect(text.slice(25, 50)).toBe('That was so kind of them.');
  });

  it('goes by how a sentence ends, by its pauses and by words that it does not know', () => {
    expect(rulesIn('Will the bus be late?')).toEqual(['a/undertone']);
    expect(rulesIn('The bus will be late.')).toEqual([]);
    expect(rulesIn('Will the bus be late?!')).toEqual(['a/undertone']);
    expect(rulesIn('The bus will be late!')).toEqual([]);
    expect(rulesIn('The bell rang, so they left the hall.')).toEqual(['a/undertone']);
    expect(rulesIn('The bell rang so they left the hall.')).toEqual([]);
    expect(rulesIn('That was the wonderful kindness of them.')).toEqual(['a/undertone']);
    expect(rulesIn('We saw the late kindness in all of them.')).toEqual([]);
  });

  it('says nothing of three words, of words that are quoted, or where it is muted', () => {
    expect(rulesIn('So kind, Ella.')).toEqual([]);
    expect(rulesIn('She said “so kind of you” and then she left.')).toEqual([]);
    expect(rulesIn('That was so kind of them.', ['a/undertone'])).toEqual([]);
  });

  it('waits until the sentence has ended', () => {
    expect(rulesIn('That was so kind of them')).toEqual([]);
    expect(rulesIn('That was so kind of them\nBest, Ana')).toEqual(['a/undertone']);
  });

  it('leaves a sentence to any rule that has a phrasing for it', () => {
    const precedence = ['b/phrase', 'a/undertone'];
    const { review } = createReviewer(setOf(weighed, { precedence }));
    const { findings } = review({ text: 'It is so kind of you people.', role: 'parent' });
    expect(findings.map(({ rule }) => rule)).toEqual(['b/phrase']);
  });

  it('calls a phrasing off where a long sentence is calm, but never a stop, one that stands firm, or a short sentence', () => {
    const calm = (words: string) => `We are so grateful to ${words} for the lovely day at the farm.`;
    expect(rulesIn(calm('you people'))).toEqual([]);
    expect(rulesIn(calm('you people'), ['a/undertone'])).toEqual(['b/phrase']);
    expect(rulesIn(calm('you crooks'))).toEqual(['b/stop']);
    expect(rulesIn(calm('you lot'))).toEqual(['b/firm']);
    expect(rulesIn('So grateful to you people.')).toEqual(['b/phrase']);
    expect(rulesIn('We waited for you people for the whole day at the farm.')).toEqual(['b/phrase']);
  });
});
