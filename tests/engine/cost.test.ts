/** Whether a review stays cheap. Ratios only: how fast the machine is must not matter. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';
import { hostile, hostileToRules } from '../bench/hostile.ts';
import { prose } from '../bench/texts.ts';
import { exponent, timedInTurns } from '../bench/timing.ts';

const reviewer = createReviewer(rules);
/** Of a text as if it were new. */
const review = (text: string) => {
  // What was heard in it before is forgotten for another one.
  reviewer.review({ text: '', role: 'parent' });
  return reviewer.review({ text, role: 'parent' });
};

const WORDS = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
const scan = (text: string): number => Array.from(text.matchAll(WORDS)).length;

/** How many plain scans of the same text for words a review may cost. Ten until 2026-11-22, when a fifth more constructions came in. */
const SCANS = 13;
/** Of the slope of time over length; 1 is linear. */
const STEEPEST = 1.08;
/** How much longer four times the text may take. */
const FOURFOLD = 6;

/** The machine may be busy with something else just then: a bad figure is taken again. */
const calmly = (limit: number, measure: () => number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 5 && best > limit; time += 1) best = Math.min(best, measure());
  return best;
};

/** How much longer the first takes than the second. */
const ratio = (budget: number, ...works: readonly [() => unknown, () => unknown]): number => {
  const [first, second] = timedInTurns(works, budget).map(({ min }) => min);
  return (first ?? Number.NaN) / (second ?? Number.NaN);
};

describe('a review', () => {
  it('reads all of the text that it is measured on', () => {
    const text = prose(20_000);
    expect(review(text).sentences.at(-1)?.end).toBeGreaterThan(text.length * 0.99);
  });

  it(`costs at most ${SCANS} plain scans for words`, () => {
    const text = prose(1000);
    const measure = () =>
      ratio(
        150,
        () => review(text),
        () => scan(text),
      );
    expect(calmly(SCANS, measure)).toBeLessThanOrEqual(SCANS);
  });

  it('takes twice as long for twice the words', { timeout: 60_000 }, () => {
    const lengths = [200, 600, 2000, 6000, 20_000];
    const works = lengths.map(prose).map((text) => () => review(text));
    const measure = () => exponent(timedInTurns(works, 150).map(({ min }, index) => [lengths[index] ?? 0, min]));
    expect(calmly(STEEPEST, measure)).toBeLessThanOrEqual(STEEPEST);
  });
});

describe('a hostile text four times as long', () => {
  it.each([...hostile, ...hostileToRules].map((one) => [one.name, one] as const))(
    `takes at most ${FOURFOLD} times as long: %s`,
    { timeout: 30_000 },
    (_, { text }) => {
      const [long, short] = [text(40_000), text(10_000)];
      // What is cubic would not come back from the whole of it.
      const slow = ratio(
        5,
        () => review(text(2000)),
        () => review(text(500)),
      );
      expect(slow).toBeLessThan(FOURFOLD * 6);
      const measure = () =>
        ratio(
          15,
          () => review(long),
          () => review(short),
        );
      expect(calmly(FOURFOLD, measure)).toBeLessThanOrEqual(FOURFOLD);
    },
  );
});
