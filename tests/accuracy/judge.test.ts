import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model.ts';
import type { Labelled } from './corpus.ts';
import { byCategory, byVoice, counts, f1, share, tally } from './judge.ts';

const TEXT = 'You never call back. You never call. Best, Robin';
const SENTENCES: readonly Span[] = [
  { start: 0, end: 20 },
  { start: 21, end: 36 },
  { start: 37, end: 48 },
];
const split = () => SENTENCES;

const draft = (over: Partial<Labelled> = {}): Labelled => ({
  id: 'x',
  text: TEXT,
  role: 'parent',
  voice: 'uk',
  kind: '',
  gold: [{ start: 0, end: 19, category: 'absolute' }],
  ...over,
});
const clean = draft({ gold: [] });

describe('a finding counts', () => {
  const gold = { start: 4, end: 14 };

  it.each([
    ['the same words', { start: 4, end: 14 }, true],
    ['a word inside', { start: 6, end: 8 }, true],
    ['half of it', { start: 9, end: 19 }, true],
    ['less than half of both', { start: 10, end: 20 }, false],
    ['the whole sentence', { start: 0, end: 20 }, true],
    ['more than the sentence, but less than twice the words', { start: 3, end: 22 }, true],
    ['far more than the sentence', { start: 0, end: 36 }, false],
    ['words beside it', { start: 14, end: 20 }, false],
  ])('for %s: %#', (_, found, expected) => {
    expect(counts(found, gold, SENTENCES)).toBe(expected);
  });
});

describe('a tally', () => {
  it('counts right findings, heard phrases and alarms apart', () => {
    const listen = ({ gold }: Labelled) =>
      gold.length > 0
        ? [
            { start: 0, end: 9 },
            { start: 37, end: 40 },
          ]
        : [{ start: 0, end: 3 }];
    const counted = tally([draft(), clean], listen, split);
    expect(counted).toEqual({
      findings: { of: 3, hit: 1 },
      gold: { of: 1, hit: 1 },
      clean: { of: 1, hit: 1 },
    });
    expect(f1(counted)).toBeCloseTo(0.5);
  });

  it('takes two findings on one phrase as two right findings and one heard phrase', () => {
    const counted = tally(
      [draft()],
      () => [
        { start: 0, end: 3 },
        { start: 4, end: 9 },
      ],
      split,
    );
    expect([counted.findings, counted.gold]).toEqual([
      { of: 2, hit: 2 },
      { of: 1, hit: 1 },
    ]);
  });

  it('is perfect where there was nothing to hear and nothing was heard', () => {
    expect(f1(tally([clean], () => [], split))).toBe(1);
    expect(share({ of: 0, hit: 0 })).toBe(1);
  });

  it('goes by category and by voice', () => {
    const drafts = [
      draft(),
      draft({ gold: [{ start: 21, end: 35, category: 'heat' }] }),
      clean,
      { ...clean, voice: 'uk-north' },
      { ...clean, voice: 'in' },
    ];
    const listen = ({ gold, voice }: Labelled) => (gold.length > 0 || voice === 'in' ? [{ start: 0, end: 9 }] : []);
    expect(Object.fromEntries(byCategory(drafts, listen, split))).toEqual({
      absolute: { of: 1, hit: 1 },
      heat: { of: 1, hit: 0 },
    });
    expect(Object.fromEntries(byVoice(drafts, listen))).toEqual({ uk: { of: 2, hit: 0 }, in: { of: 1, hit: 1 } });
  });
});
