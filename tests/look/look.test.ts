/** The longer look with rules of its own: what it asks of a draft, whatever the rules are. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/index.ts';
import { createLook, type WholeSet } from '../../src/look/index.ts';
import type { Draft } from '../../src/model.ts';
import type { Noted, Whole } from '../../src/rule.ts';
import { setOf } from '../engine/set.ts';

const rules = setOf(
  { 'blame/never': { severity: 'caution', match: [{ words: 'you never' }] } },
  { protect: { 'protect/harm': { match: ['punched …'] } } },
);
const engine = createEngine(rules);

const EMPTY: WholeSet = {
  praise: {},
  notes: {},
  signs: { grievance: ['unfair'], concern: ['worried', 'problem'] },
  order: [],
};

const LONG = 'The folder is in the bag and the bag is in the hall. '.repeat(5);

const look = (text: string, set: Partial<WholeSet>, more: Partial<Draft> = {}) =>
  createLook(engine, { ...EMPTY, ...set }).review({ text, role: 'parent', ...more });

const always: Noted = { speaks: () => true };

/** What a note gets to see of a draft. */
const seen = (text: string, more: Partial<Draft> = {}): Whole => {
  let whole: Whole | undefined;
  const speaks = (one: Whole) => {
    whole = one;
    return false;
  };
  look(text, { notes: { 'notes/a': { least: 0, speaks } }, order: ['notes/a'] }, more);
  if (!whole) throw new Error('The note was not asked');
  return whole;
};

describe('praise', () => {
  const praise = { 'praise/thanks': { match: ['(thank you|thanks) for …'], unless: ['… but …'] } };
  const praised = (text: string) => look(text, { praise }).praise.map(({ start, end }) => text.slice(start, end));

  it('names what works, with its place', () => {
    expect(praised('Hello. Thank you for the call. Bye.')).toEqual(['Thank you for the call.']);
    expect(praised('Thank you for the call, but no.')).toEqual([]);
  });

  it('is quiet in a sentence that is marked, and in one to be kept as it is', () => {
    expect(praised('Thank you for the call you never made.')).toEqual([]);
    expect(praised('Thank you for asking, he was punched.')).toEqual([]);
    expect(praised('Thank you for the call. You never write.')).toEqual(['Thank you for the call.']);
  });

  it('says each thing once', () => {
    expect(praised('Thank you for the call. Thanks for the book.')).toEqual(['Thank you for the call.']);
  });

  it('is none of a rule that is turned off', () => {
    const { review } = createLook(engine, { ...EMPTY, praise });
    expect(review({ text: 'Thank you for it.', role: 'parent' }, new Set(['praise/thanks'])).praise).toEqual([]);
  });
});

describe('notes', () => {
  const ids = ['notes/a', 'notes/b', 'notes/c', 'notes/d'];
  const notes = Object.fromEntries(ids.map((id) => [id, always]));
  const heard = (text: string, more: Partial<WholeSet> = {}) =>
    look(text, { notes, order: ids, ...more }).notes.map(({ rule }) => rule);

  it('stand with the most useful first', () => {
    expect(heard(LONG, { order: ids.toReversed() })).toEqual(ids.toReversed());
  });

  it('are for drafts of some length, or of the length a note names', () => {
    expect(heard('Short and sweet.')).toEqual([]);
    expect(heard('Short and sweet.', { notes: { ...notes, 'notes/b': { ...always, least: 3 } } })).toEqual(['notes/b']);
  });

  it('are never about a draft that has something to be said plainly', () => {
    expect(heard(`${LONG} On Monday he was punched.`)).toEqual([]);
  });

  it('are for whom they are meant', () => {
    expect(heard(LONG, { notes: { 'notes/a': { ...always, writers: ['teacher'] } } })).toEqual([]);
  });

  it('that break are one failure each, without a word of the draft', () => {
    const broken: Noted = {
      speaks: ({ text }) => {
        throw new Error(text);
      },
    };
    const unknown: Noted = { speaks: ({ signs }) => signs('no such sign') > 0 };
    const set = { notes: { 'notes/a': broken, 'notes/b': unknown, 'notes/c': always }, order: ids };
    const { notes: spoken, failures } = look(LONG, set);
    expect(spoken).toEqual([{ rule: 'notes/c' }]);
    expect(failures).toEqual([
      { rule: 'notes/a', reason: 'Error' },
      { rule: 'notes/b', reason: 'RangeError' },
    ]);
  });
});

describe('a draft as a note sees it', () => {
  it('has its words, subject and whether it answers', () => {
    expect(seen('One two\n\nthree.')).toMatchObject({ words: 3, subject: '', isReply: false });
    expect(seen('One.', { subject: 'Recess', isReply: true })).toMatchObject({ subject: 'Recess', isReply: true });
  });

  it('has a concern with a finding, with a grievance, or when two sentences say so', () => {
    expect(seen('It is unfair.').concern).toBe(true);
    expect(seen('You never call.').concern).toBe(true);
    expect(seen('I am worried.').concern).toBe(false);
    expect(seen('I am worried. It is a problem.').concern).toBe(true);
  });

  it('counts real questions only', () => {
    expect(seen('How is he? What helps?').questions).toBe(2);
    expect(seen('How is he? Why do you never call, you never do?').questions).toBe(1);
  });

  it('gives no sign in a sentence that is marked', () => {
    expect(seen('I am worried. I am worried that you never call.').signs('concern')).toBe(1);
  });
});
