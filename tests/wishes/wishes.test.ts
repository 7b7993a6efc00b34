import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/index.ts';
import type { Finding, Review } from '../../src/model.ts';
import { createWishing } from '../../src/wishes/index.ts';
import { GENEROUS, LONG, took } from '../quick.ts';

const engine = createEngine({ coaching: {}, protect: {}, words: {}, precedence: [] });

const NONE: ReadonlySet<string> = new Set();
const EMPTY: Review = { findings: [], protected: [], sentences: [], failures: [] };

const review = (text: string, phrases: Record<string, string>, given = EMPTY, muted = NONE) =>
  createWishing(engine)({ text, role: 'teacher' }, muted, given, { direct: false, phrases });

const found = (text: string, phrases: Record<string, string>, given = EMPTY) =>
  review(text, phrases, given).findings.map(({ start, end, given: [wording] = [] }) => [
    text.slice(start, end),
    wording?.text,
  ]);

const finding = (severity: Finding['severity'], start: number, end: number): Finding => ({
  rule: 'blame/absolutes',
  key: `${start}`,
  severity,
  entry: 0,
  slots: {},
  start,
  end,
});

describe('phrases of one’s own', () => {
  it('are read in little time, however many apostrophes they have', () => {
    for (const piece of ["'", "' ", "a'"]) {
      const phrase = `a${piece.repeat(LONG / piece.length)}a`;
      expect(took(() => found('He is one of my low kids.', { [phrase]: 'students' }))).toBeLessThan(GENEROUS);
    }
  });

  it('are found without the apostrophes around their words', () => {
    expect(found('You are my low kids', { "'my' ' low kids''": 'mine' })).toEqual([['my low kids', 'mine']]);
  });

  it('are found in any case, with the wording wanted', () => {
    expect(found('He is one of my low  KIDS.', { 'Low kids': 'students' })).toEqual([['low  KIDS', 'students']]);
    expect(found('My low kids struggle. Low kids do.', { 'low kids': 'students', struggle: 'find it hard' })).toEqual([
      ['low kids', 'students'],
      ['struggle', 'find it hard'],
      ['Low kids', 'Students'],
    ]);
  });

  it('are whole words', () => {
    expect(found('The kidney beans and a billow of kids.', { kid: 'student', low: 'early' })).toEqual([]);
  });

  it('are words and no notation, whatever signs they have', () => {
    const phrases = { 'up (or) down?': 'sideways', '{kid}': 'student', '…': 'and so on', 'a|b': 'c' };
    expect(found('It went up or down again, kid.', phrases)).toEqual([
      ['up or down', 'sideways'],
      ['kid', 'student'],
    ]);
  });

  it('stay quiet in quotes, where a rule speaks, and in what is fair to say plainly', () => {
    const text = 'The kid is fine. The kid hit him.';
    const taken = { ...EMPTY, findings: [finding('caution', 0, 8)], protected: [{ rule: 'p', start: 17, end: 33 }] };
    expect(found(text, { kid: 'student' }, taken)).toEqual([['The kid ', undefined]]);
    expect(found('> the kid said\n\nHello.', { kid: 'student' })).toEqual([]);
  });

  it('are silent when they are turned off, and changed when they change', () => {
    expect(review('The kid.', { kid: 'student' }, EMPTY, new Set(['own/phrase'])).findings).toEqual([]);
    const wish = createWishing(engine);
    const look = (phrases: Record<string, string>) =>
      wish({ text: 'The kid and the boy.', role: 'parent' }, NONE, EMPTY, { direct: false, phrases }).findings.map(
        ({ given: [one] = [] }) => one?.text,
      );
    expect(look({ kid: 'student' })).toEqual(['student']);
    expect(look({ kid: 'child' })).toEqual(['child']);
    expect(look({ boy: 'student', kid: 'child' })).toEqual(['child', 'student']);
  });

  it('of any signs break no review', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string(), { maxKeys: 5 }),
        fc.string(),
        (phrases, text) => {
          const { findings, failures } = review(`${text} ${Object.keys(phrases).join(' ')}`, phrases);
          expect(failures).toEqual([]);
          expect(findings.every(({ start, end }) => start < end)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('who prefers direct', () => {
  it('sees no hint, and phrases of their own all the same', () => {
    const text = 'You always call the kid lazy.';
    const given = { ...EMPTY, findings: [finding('hint', 4, 10), finding('stop', 24, 28)] };
    const { findings } = createWishing(engine)({ text, role: 'parent' }, NONE, given, {
      direct: true,
      phrases: { kid: 'student' },
    });
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['kid', 'lazy']);
  });
});
