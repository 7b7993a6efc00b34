import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../src/engine/undertone.ts';
import { engine } from '../our-engine.ts';
import { learntCues } from './cues.ts';
import { tableOf } from './table.ts';
import { cuesOf, type Lesson, pairOf, train, wordsOf } from './train.ts';

const spoken = (text: string) =>
  engine.reviewer.review({ text, role: 'parent' }).findings.filter(({ rule }) => rule.startsWith('labels/'));

describe('what is learnt', () => {
  it('stands in rules/cues.ts: after a change to drafts or examples, run `npm run learn`', () => {
    expect(readFileSync('rules/cues.ts', 'utf8')).toBe(learntCues());
    // It learns for half a minute, and for longer where the machine is busy.
  }, 240_000);

  it('speaks of no name: one that is known would be none any more where it opens a sentence', () => {
    const people = ['Tyler', 'Leo', 'Theo', 'Ruby', 'Freya', 'Owen', 'Malik'];
    const said = people.flatMap((name) => spoken(`${name} is a liar.`).map(() => name));
    expect(said).toEqual(people);
  });

  it('is a word and its neighbour, there and back', () => {
    expect(wordsOf(pairOf(7, 9))).toEqual([7, 9]);
    expect(cuesOf([1, 5, 6]).map(wordsOf)).toEqual([
      [5, NOBODY],
      [1, 5],
      [6, NOBODY],
      [5, 6],
    ]);
  });

  it('tells hot from fair by what only one of them has', () => {
    const lesson = (word: number, isHot: boolean): Lesson => ({ ids: [1, word, 4], isHot, counts: 1 });
    const lessons = [...Array(20)].flatMap(() => [lesson(2, true), lesson(3, false)]);
    const { weights } = train(lessons, [pairOf(2, NOBODY), pairOf(3, NOBODY), pairOf(4, NOBODY)]);
    expect(weights.get(pairOf(2, NOBODY))).toBeGreaterThan(1);
    expect(weights.get(pairOf(3, NOBODY))).toBeLessThan(-0.5);
  });

  it('is written by word, strongest neighbours first, and without what weighs nothing', () => {
    const names = new Map([
      [0, '*'],
      [2, 'so'],
      [3, 'glad'],
      [4, 'nice'],
    ]);
    const weights = new Map([
      [pairOf(2, 4), 0.6],
      [pairOf(2, 3), 1.1],
      [pairOf(2, NOBODY), -0.5],
      [pairOf(3, 4), 0.1],
      [pairOf(0, 2), 0.25],
    ]);
    expect(tableOf({ weights, bias: -1.234 }, names)).toEqual({
      table: '* +1 so\nso +4 glad +2 nice -2 =',
      step: 0.25,
      bias: -1.23,
    });
  });
});
