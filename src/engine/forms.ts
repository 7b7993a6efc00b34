/** What a word means as it was typed: which ids it stands for, and whether it may name a person. */
import { isUpper } from './letters.ts';
import { fold, plainWords, startsPair, type Vocabulary } from './words.ts';

/** Capitalised words that name no person. */
const NOT_A_PERSON = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december mr mrs ms miss mx dr sir madam coach principal headteacher head i english maths math spanish
  french american british school god christmas easter thanksgiving halloween ok`.split(/\s+/),
);

/** Words that are also names. Capitalised in mid-sentence, or opening one before a verb of a third person, they are people. */
const ALSO_NAMES = new Set(
  `will may mark grant pat bill rob drew hope joy grace faith chase frank art rich dean angel max rocky young strong stern
  moody savage love sharp fair low slaughter wolf sue harsh dick fanny gay cox press rage bright best moore`.split(
    /\s+/,
  ),
);

/** Verbs that follow a name which opens a sentence: "Sue will pick him up". */
const THIRD_PERSON = new Set(
  `is was has will can said says did had does told asked isn't wasn't doesn't hasn't can't won't didn't isnt wasnt doesnt
  hasnt cant wont didnt needs refuses keeps gets seems never always came went`.split(/\s+/),
);

export interface Form {
  /** Lower case, one shape of apostrophe, nothing invisible. */
  readonly folded: string;
  readonly ids: readonly number[];
  /** Written like a name, and not one of the words that never are. */
  readonly named: boolean;
  readonly alsoName: boolean;
  readonly thirdPerson: boolean;
  /** Whether it may join with the next word: "should of". */
  readonly startsPair: boolean;
}

/** More different words than a long letter has. */
const MOST = 3000;

/** Remembers forms: draft words, kept in memory, bounded, and never handed on. What is still in use outlives a full memory. */
export const createForms = (vocabulary: Vocabulary): ((typed: string) => Form) => {
  let forms = new Map<string, Form>();
  let older = forms;

  const formOf = (typed: string): Form => {
    const folded = fold(typed);
    const capital = isUpper(typed.charCodeAt(0)) && typed.length > 1 && !isUpper(typed.charCodeAt(1));
    const plain = plainWords(typed).map((word) => vocabulary.id(word));
    return {
      folded,
      ids: plain.length > 0 ? plain : [0],
      named: capital && !NOT_A_PERSON.has(folded) && !folded.startsWith("i'"),
      alsoName: ALSO_NAMES.has(folded),
      thirdPerson: THIRD_PERSON.has(folded),
      startsPair: startsPair(folded),
    };
  };

  return (typed) => {
    const known = forms.get(typed);
    if (known) return known;
    if (forms.size >= MOST) {
      older = forms;
      forms = new Map();
    }
    const form = older.get(typed) ?? formOf(typed);
    forms.set(typed, form);
    return form;
  };
};
