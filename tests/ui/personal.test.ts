/** What a person has told us of their child and of how they would rather talk, in the words that we offer. */
import { describe, expect, it } from 'vitest';
import { starters } from '../../rules/starters.ts';
import type { Role } from '../../src/model.ts';
import { readSettings, type Settings } from '../../src/settings/index.ts';
import { personalFor } from '../../src/ui/panel/personal.ts';

const usual = await readSettings();
const given = (more: Partial<Settings>, role: Role = 'parent') => personalFor({ ...usual, ...more }, role);

describe('the child', () => {
  const leo = given({ child: 'Leo', pronoun: 'he' });

  it.each([
    ['My child told me that [what happened?].', 'Leo told me that [what happened?].'],
    ['How did my child seem afterwards?', 'How did Leo seem afterwards?'],
    [
      'I am [child’s name]’s [mother, father, carer]. Thank you for [her, him, them].',
      'I am Leo’s [mother, father, carer]. Thank you for him.',
    ],
    // A record goes by the full name, which we do not know.
    ['I request the records of [child’s full name].', 'I request the records of [child’s full name].'],
  ])('is named in %s', (words, expected) => {
    expect(leo(words)).toBe(expected);
  });

  it('is called what the writer calls it in the sentence itself', () => {
    expect(leo('What led to my child missing recess?', 'Why did you make my child miss recess?')).toBe(
      'What led to my child missing recess?',
    );
  });

  it('is a parent’s, and nobody’s where none was named', () => {
    expect(given({ child: 'Leo', pronoun: 'he' }, 'teacher')('My child [her, him, them]')).toBe(
      'My child [her, him, them]',
    );
    expect(given({})('My child [her, him, them]')).toBe('My child [her, him, them]');
  });

  it('may have a name that means something to a pattern', () => {
    expect(given({ child: '$& Ann' })('My child and [child’s name]')).toBe('$& Ann and $& Ann');
  });
});

describe('a way to talk', () => {
  it.each([
    ['phone', 'Could we talk about it?', 'Could we talk by phone about it?'],
    ['person', 'I would like us to talk.', 'I would like us to talk in person.'],
    ['email', 'When could we talk about [what?]?', 'When could we talk by email about [what?]?'],
    [
      'email',
      'I find it hard to say more by email. Could we talk?',
      'I find it hard to say more by email. Could we talk?',
    ],
    ['phone', 'I’d rather talk about what we can do now.', 'I’d rather talk about what we can do now.'],
    ['phone', 'Could we meet, or talk by phone, about [topic]?', 'Could we talk by phone about [topic]?'],
    ['person', 'Could we meet, or talk by phone, about [topic]?', 'Could we meet about [topic]?'],
    ['person', 'If a call is easier, I am free.', 'If meeting is easier, I am free.'],
    ['unsaid', 'Could we talk about it?', 'Could we talk about it?'],
  ] as const)('by %s: %s', (channel, words, expected) => {
    expect(given({ channel })(words)).toBe(expected);
  });

  it('is found in the letters that propose to talk', () => {
    const person = given({ channel: 'person' });
    const changed = Object.entries(starters).flatMap(([id, { paragraphs }]) =>
      paragraphs.some((words) => person(words) !== words) ? [id] : [],
    );
    expect(changed).toEqual(expect.arrayContaining(['concern', 'meeting']));
  });
});
