/** What a word means that needs a closer look: contractions, spellings, figures, other letters, stretched words. */

import { SPELLINGS } from './spellings.ts';
import { ABBREVIATIONS } from './stops.ts';
import {
  ALSO_NAME,
  FIRST_OF_PAIR,
  NO_NAME,
  SECOND_OF_PAIR,
  SHORT,
  SPELLED,
  SPOKEN,
  THIRD_PERSON,
  type Vocabulary,
} from './vocabulary.ts';
import { FIRSTS_OF_PAIRS, fold, plainWords, SECONDS_OF_PAIRS } from './words.ts';

/** Capitalised words that name no person. */
const NAMES_NOBODY = `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december mr mrs ms miss mx dr sir madam coach principal headteacher head i english maths math
  spanish french american british school god christmas easter thanksgiving halloween ok`;

/** Words that are also names. Capitalised in mid-sentence, or opening one before a verb of a third person, they are people. */
const ALSO_NAMES = `will may mark grant pat bill rob drew hope joy grace faith chase frank art rich dean angel max rocky
  young strong stern moody savage love sharp fair low slaughter wolf sue harsh dick fanny gay cox press rage bright best
  moore`;

const THIRD_PERSONS = `is was has will can said says did had does told asked isn't wasn't doesn't hasn't can't won't didn't isnt
  wasnt doesnt hasnt cant wont didnt needs refuses keeps gets seems never always came went`;

export interface Form {
  /** The words it stands for; 0 is one that no rule speaks of. */
  readonly ids: readonly number[];
  /** What is known of it, as in the vocabulary. */
  readonly traits: number;
}

/** More different odd words than a long letter has. */
const MOST = 2000;

/** Tells the vocabulary what is known of words, whoever speaks of them. */
const noteAll = (vocabulary: Vocabulary): void => {
  const known: readonly (readonly [trait: number, words: readonly string[]])[] = [
    [NO_NAME, NAMES_NOBODY.split(/\s+/)],
    [ALSO_NAME, ALSO_NAMES.split(/\s+/)],
    [THIRD_PERSON, THIRD_PERSONS.split(/\s+/)],
    [FIRST_OF_PAIR, FIRSTS_OF_PAIRS],
    [SECOND_OF_PAIR, SECONDS_OF_PAIRS],
    [SHORT, ABBREVIATIONS],
    [SPELLED, Object.keys(SPELLINGS)],
  ];
  for (const [trait, words] of known) for (const word of words) vocabulary.note(word, trait);
};

/** Remembers forms as they were typed: draft words, kept in memory, bounded, and never handed on. */
export const createForms = (vocabulary: Vocabulary): ((typed: string) => Form) => {
  noteAll(vocabulary);
  const forms = new Map<string, Form>();

  const formOf = (typed: string): Form => {
    const folded = fold(typed);
    const ids = plainWords(typed).map((word) => vocabulary.id(word));
    const traits = vocabulary.about(folded) & ~SPOKEN;
    return { ids: ids.length > 0 ? ids : [0], traits: folded.startsWith("i'") ? traits | NO_NAME : traits };
  };

  return (typed) => {
    const known = forms.get(typed);
    if (known) return known;
    if (forms.size >= MOST) forms.clear();
    const form = formOf(typed);
    forms.set(typed, form);
    return form;
  };
};
