import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';
import type { Draft } from '../../src/model.ts';
import { fresh, nearMisses, tune } from '../accuracy/corpus.ts';

const reviewer = createReviewer(rules);
/** Has nothing to remember: what it read last is always another draft. */
const forgetful = createReviewer(rules);
const anew = (draft: Draft, muted?: ReadonlySet<string>) => {
  forgetful.review({ text: '', role: draft.role }, muted);
  return forgetful.review(draft, muted);
};

const texts = [...tune(), ...fresh(), ...nearMisses()].map(({ text }) => text);

/** What happens to a draft between two reviews: words come in, words go, or two places meet. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  away: fc.integer({ min: 0, max: 40 }),
  words: fc.constantFrom(
    '',
    ' ',
    'no',
    '. ',
    '\n',
    '\n\n',
    '> ',
    '"',
    '“',
    "'",
    'You never answer. ',
    'Why? ',
    ' ...',
    '-- \n',
    '\n-- \nAnn\n\n',
    '\n\nOn Mon 3 May 2026 Ann wrote:\n> You never answer.\n\n',
    'Mr. ',
  ),
});
const edited = (text: string, { at, away, words }: { at: number; away: number; words: string }): string => {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + words + text.slice(place + away);
};

describe('a review that remembers the draft before', () => {
  beforeAll(() => {
    reviewer.prepare();
    forgetful.prepare();
  });

  it('says what one would that remembers nothing, whatever has changed', { timeout: 60_000 }, () => {
    const story = fc.record({
      text: fc.constantFrom(...texts),
      role: fc.constantFrom('parent', 'teacher'),
      edits: fc.array(edit, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(story, ({ text, role, edits }) => {
        let now = text;
        for (const one of [undefined, ...edits]) {
          if (one) now = edited(now, one);
          const draft = { text: now, role } as const;
          const wanted = anew(draft);
          expect(reviewer.review(draft)).toEqual(wanted);
          // Another role, a muted rule, a subject: then the same words are read again.
          expect(reviewer.review(draft)).toEqual(wanted);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds what a sentence says where it stands now, its words for the wordings too', () => {
    const hot = 'Why did you make my son miss recess?';
    reviewer.review({ text: `${hot} Thanks.`, role: 'parent' });
    const text = `It rained on Tuesday.\n\n${hot} Thanks.`;
    const [finding] = reviewer.review({ text, role: 'parent' }).findings;
    expect(text.slice(finding?.start, finding?.end)).toBe(hot);
    const { who } = finding?.slots ?? {};
    expect(text.slice(who?.start, who?.end)).toBe('my son');
  });

  it.each([
    [
      'ends later',
      'You had a whole week to plan this and still managed to forget the vegetarians',
      (hot: string) => `${hot}\nThanks`,
    ],
    ['becomes a quoted line', '> You never answer my emails.', (hot: string) => `${hot}\nThanks`],
  ])('listens again to a sentence that %s', (_, hot, then) => {
    reviewer.review({ text: `Good morning. ${hot}`, role: 'parent' });
    const draft = { text: then(hot), role: 'parent' } as const;
    expect(reviewer.review(draft)).toEqual(anew(draft));
  });

  it.each([
    [
      'a line that now goes on with the one before',
      'Nobody told us that the bus would not come on the last day of term\nAnd you',
      'Nobody told us that the bus would not come on the last day of term\nand you never answer',
    ],
    [
      'what has become the head of a quoted mail',
      'Hi.\nFrom: You never answer.\nYou never answer.\nTo',
      'Hi.\nFrom: You never answer.\nYou never answer.\nTo: Ann',
    ],
  ])('reads %s again', (_, before, text) => {
    reviewer.review({ text: before, role: 'parent' });
    expect(reviewer.review({ text, role: 'parent' })).toEqual(anew({ text, role: 'parent' }));
  });

  it.each(['Could you call me?\n-- \nAnn\n\n', 'Hi.\n\nOn Mon 3 May 2026 Ann wrote:\n> You never answer.\n\n'])(
    'reads %j again and again as the first time',
    (text) => {
      const wanted = anew({ text, role: 'parent' });
      for (let time = 0; time < 3; time += 1) expect(reviewer.review({ text, role: 'parent' })).toEqual(wanted);
    },
  );

  it('asks again when another writes, and when a rule is muted', () => {
    const text = 'You never answer my emails.';
    const [finding] = reviewer.review({ text, role: 'parent' }).findings;
    const rule = finding?.rule ?? '';
    expect(reviewer.review({ text, role: 'parent' }, new Set([rule])).findings.map((one) => one.rule)).not.toContain(
      rule,
    );
    for (const role of ['teacher', 'parent'] as const) {
      expect(reviewer.review({ text, role })).toEqual(anew({ text, role }));
    }
  });
});
