import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';
import { GENEROUS, LONG, took } from '../quick.ts';
import { setOf } from './set.ts';

const reviewer = createReviewer(rules);

/** What breaks readers: lone surrogates, emoji, right-to-left, HTML, invisible characters, stacked marks, hot phrases. */
const PIECES = [
  'you never answer',
  'Why did you make my son miss recess?',
  'THIS HAS TO STOP',
  '\ud83d',
  '\udc4d',
  '👩‍👧',
  '\u202eabc',
  'שלום לך',
  '<b>you</b>',
  '&nbsp;',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '’',
  '"',
  '“',
  '”',
  '\n',
  '\r\n',
  '...',
  '…',
  '?!',
  '!!!',
  'Mr.',
  'p.m.',
  ' ',
  '\t',
  "don't",
  'dont',
  'u',
  'of',
  'should',
  'id',
  'like',
  '> quoted',
  '-- ',
  'On Tue, 3 May 2026, Ms. Lee wrote:',
  '😡',
  '12',
  '3.5',
  'é',
  '\u0000',
];
const odd = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 30,
});

describe('a review', () => {
  beforeAll(() => void reviewer.prepare());

  it('reads a word of thousands of endings like any other', () => {
    for (const ending of ["'s", "n't", "'d've"]) {
      const text = `you${ending.repeat(LONG / ending.length)}`;
      expect(took(() => reviewer.review({ text, role: 'parent' }))).toBeLessThan(GENEROUS);
    }
  });

  it('never throws, and every span begins and ends on a word or its closing mark', () => {
    fc.assert(
      fc.property(odd, fc.constantFrom('parent' as const, 'teacher' as const), (pieces, role) => {
        const text = pieces.join(' ');
        const { findings, sentences, failures } = reviewer.review({ text, role });
        expect(failures).toEqual([]);
        let last = 0;
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        for (const { start, end } of sentences) expect(text.slice(start, end).trim()).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('is empty for an empty draft and for blanks', () => {
    for (const text of ['', ' ', '\n\n', '\u00a0'])
      expect(reviewer.review({ text, role: 'parent' }).findings).toEqual([]);
  });

  it('reads a megabyte', () => {
    const text = 'Why did you make my son miss recess? We were at the park. '.repeat(18_000);
    const { findings } = reviewer.review({ text, role: 'parent' });
    expect(findings.length).toBe(200);
  });

  it('leaves quotes, quoted lines, the thread and the signature alone', () => {
    const text = [
      'She wrote “you never listen to us” and ‘you ignored him again’.',
      '> You never answer my emails.',
      'On Tue, 3 May 2026, Ms. Lee wrote:',
      'You never answer my emails.',
      '-- ',
      'You never answer my emails.',
    ].join('\n');
    expect(reviewer.review({ text, role: 'parent' }).findings).toEqual([]);
  });

  it('speaks of names that are words as people', () => {
    const text = 'Sue will pick him up. I asked Will to call. Why did Grace make James leave?';
    expect(reviewer.review({ text, role: 'parent' }).findings).toEqual([]);
  });

  it('a muted rule is as if it did not exist', () => {
    const text = 'Why did you make my son miss recess?';
    expect(reviewer.review({ text, role: 'parent' }, new Set(['blame/why-accusation'])).findings).toEqual([]);
  });

  it('the same words twice have two keys', () => {
    const text = 'You never answer my emails. You never answer my emails.';
    const keys = reviewer.review({ text, role: 'parent' }).findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('a rule that throws is one failure without draft text, and the rest goes on', () => {
    const broken = createReviewer(
      setOf({
        'a/broken': {
          severity: 'hint',
          find: ({ text }) => {
            throw new TypeError(text);
          },
        },
        'a/sound': { severity: 'hint', match: [{ words: 'you never' }] },
      }),
    );
    const { findings, failures } = broken.review({ text: 'you never', role: 'parent' });
    expect(failures).toEqual([{ rule: 'a/broken', reason: 'TypeError' }]);
    expect(findings).toHaveLength(1);
  });

  it('overlapping rules settle by precedence, then by length', () => {
    const { review } = createReviewer(
      setOf(
        {
          'a/short': { severity: 'hint', match: [{ words: 'never answer' }] },
          'a/long': { severity: 'hint', match: [{ words: 'you never answer my' }] },
        },
        { precedence: ['a/short'] },
      ),
    );
    expect(review({ text: 'you never answer my mail', role: 'parent' }).findings.map(({ rule }) => rule)).toEqual([
      'a/short',
    ]);
  });

  it('a protected sentence shields all but insults and bare threats; a demand also keeps clear of the sentences beside it', () => {
    const { review } = createReviewer(
      setOf(
        {
          'a/demand': { severity: 'hint', match: [{ words: 'stop it' }], keepsClear: true },
          'a/blame': { severity: 'hint', match: [{ words: 'you ignored' }] },
          'a/insult': { severity: 'stop', match: [{ words: 'you fool' }], evenProtected: true },
        },
        { protect: { 'protect/harm': { match: ['hit my son'] } } },
      ),
    );
    const said = (text: string) => review({ text, role: 'parent' }).findings.map(({ rule }) => rule);
    expect(said('He hit my son and you ignored it, you fool.')).toEqual(['a/insult']);
    expect(said('He hit my son. Stop it now. You ignored it.')).toEqual(['a/blame']);
    expect(said('He hit my son. It rained. Stop it now.')).toEqual(['a/demand']);
  });

  it('compiles bit by bit as there is time, and a review what is left', () => {
    const rules = setOf({
      'a/one': { severity: 'hint', match: [{ words: 'one' }] },
      'a/two': { severity: 'hint', match: [{ words: 'two' }] },
    });
    const slow = createReviewer(rules);
    expect(slow.prepare(() => false)).toBe(false);
    expect(slow.review({ text: 'One. Two.', role: 'parent' }).findings).toHaveLength(2);
    const bitByBit = createReviewer(rules);
    let left = 1;
    expect(bitByBit.prepare(() => left-- > 0)).toBe(false);
    left = 2;
    expect(bitByBit.prepare(() => left-- > 0)).toBe(true);
    expect(bitByBit.review({ text: 'One. Two.', role: 'parent' }).findings).toHaveLength(2);
  });
});
