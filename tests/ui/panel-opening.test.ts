import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';
import type { Role } from '../../src/model.ts';
import { type ShownFinding, shownFinding } from '../../src/shown.ts';
import { takesOpening, WITNESSES, type Witness, withOpening } from '../../src/ui/panel/opening.ts';

/** A finding for the words in `[[ ]]`, with the child as the words in `<< >>` within them. */
const found = (marked: string): ShownFinding => {
  const text = marked.replace(/\[\[|\]\]|<<|>>/g, '');
  const start = marked.indexOf('[[');
  const end = marked.replace(/<<|>>|\[\[/g, '').indexOf(']]');
  const who = marked.replace(/\[\[/g, '').indexOf('<<');
  const till = marked.replace(/<<|\[\[|\]\]/g, '').indexOf('>>');
  const slots = who < 0 ? {} : { who: { start: who, end: till } };
  const finding = { rule: 'blame/you-blame', key: 'a', severity: 'caution', entry: 0, start, end, slots } as const;
  return shownFinding(text, finding, [{ start: 0, end: text.length }]);
};

const FLAGGED = Object.entries(rules.coaching).flatMap(([id, { match = [] }]) =>
  match.filter(({ event }) => event).map(({ rewordings = {} }) => [id, Object.values(rewordings)] as const),
);

describe('who saw it', () => {
  const claim = found('[[You made <<him>> sit out the whole party.]]');
  const WORDING = 'I understand that he had to sit out the whole party. Could you share what happened from your side?';
  const rest = 'he had to sit out the whole party. Could you share what happened from your side?';

  it.each<[Role, Witness, string]>([
    ['parent', 'self', `I saw that ${rest}`],
    ['parent', 'child', `My child told me that ${rest}`],
    ['parent', 'adult', `I understand from another adult that ${rest}`],
    ['parent', 'unsure', `I may not have the whole picture. ${WORDING}`],
    ['teacher', 'self', `I saw that ${rest}`],
    ['teacher', 'child', `A student told me that ${rest}`],
    ['teacher', 'adult', `I understand from a colleague that ${rest}`],
    ['teacher', 'unsure', `I may not have the whole picture. ${WORDING}`],
  ])('is said by a %s in place of “I understand that” (%s)', (role, witness, words) => {
    expect(withOpening(WORDING, claim, witness, role)).toBe(words);
  });

  it.each<[Witness, string]>([
    ['self', 'I saw this myself. '],
    ['child', 'My child told me about this. '],
    ['adult', 'Another adult told me about this. '],
    ['unsure', 'I may not have the whole picture. '],
  ])('is said before a question (%s)', (witness, opening) => {
    const finding = found('[[why did you make <<her>> sit out of gym?]]');
    const question = 'Can you help me understand what led to her sitting out of gym?';
    expect(withOpening(question, finding, witness, 'parent')).toBe(opening + question);
  });

  it('does not make somebody else of a child that the sentence names', () => {
    const finding = found('[[Why did you make <<my son>> miss recess?]]');
    const question = 'Can you help me understand what led to my son missing recess?';
    expect(withOpening(question, finding, 'child', 'parent')).toBe(`I heard about this at home. ${question}`);
    expect(withOpening('I understand that my son had to miss recess.', finding, 'child', 'parent')).toBe(
      'I heard at home that my son had to miss recess.',
    );
    expect(withOpening(question, finding, 'child', 'teacher')).toBe(`A student told me about this. ${question}`);
  });

  it('goes on in small letters after a greeting', () => {
    const finding = found('Hello, [[why did you make <<her>> sit out?]]');
    expect(withOpening('can you help me understand it?', finding, 'adult', 'parent')).toBe(
      'another adult told me about this. Can you help me understand it?',
    );
    expect(withOpening('I understand that she had to sit out.', finding, 'self', 'parent')).toBe(
      'I saw that she had to sit out.',
    );
  });

  it('stays small where the writer writes small', () => {
    const finding = found('[[why did you make <<her>> sit out]]');
    expect(withOpening('can you help me understand it?', finding, 'child', 'parent')).toBe(
      'my child told me about this. can you help me understand it?',
    );
  });

  it('keeps the blanks of a wording', () => {
    const finding = found('[[you lost his project.]]');
    expect(withOpening('I believe you were given his project [when?].', finding, 'child', 'parent')).toBe(
      'My child told me that you were given his project [when?].',
    );
  });

  it.each([
    ['[[You lost it.]]', true],
    ['Mr. Cole, [[you lost it.]]', true],
    ['Well – [[you lost it.]]', true],
    ['He is sad because [[you lost it.]]', false],
  ])('has a place in “%s”: %s', (marked, expected) => {
    expect(takesOpening(found(marked))).toBe(expected);
  });

  it('is asked by some rules alone, whose wordings begin with words of their own', () => {
    expect(FLAGGED.length).toBeGreaterThan(0);
    expect(FLAGGED.length).toBeLessThan(Object.keys(rules.coaching).length);
    const wordings = FLAGGED.flatMap(([, all]) => all);
    expect(wordings.filter((each) => !/^[A-Z]/.test(each))).toEqual([]);
  });

  it.each(FLAGGED)('brings up nothing new before the wordings of %s', (_, wordings) => {
    const reviewer = createReviewer(rules);
    const shown = wordings.map((each) => each.replace(/<[^>]+>/g, 'it').replace(/\[[^\]]+\]/g, 'the trip'));
    for (const role of ['parent', 'teacher'] as const) {
      for (const text of shown.flatMap((each) => WITNESSES.map((one) => withOpening(each, claim, one, role)))) {
        expect([text, reviewer.review({ text, role }).findings]).toEqual([text, []]);
      }
    }
  });
});
