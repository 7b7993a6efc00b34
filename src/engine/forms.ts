/** What a word means as it was typed: which ids it stands for, and whether it may name a person. */
import { isDigit, isUpper } from './letters.ts';
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
  readonly typed: string;
  /** Lower case, one shape of apostrophe, nothing invisible. */
  readonly folded: string;
  readonly ids: readonly number[];
  /** Written like a name, and not one of the words that never are. */
  readonly named: boolean;
  readonly alsoName: boolean;
  readonly thirdPerson: boolean;
  /** Whether it may join with the next word: "should of". */
  readonly startsPair: boolean;
  /** The one id of a word of which nothing else is to be known; -1: look closely. */
  readonly only: number;
}

/** More different words than a long letter has, and room for them. */
const MOST = 3000;
const ROOM = 8192;

/** Forms by how they were typed. A table of our own: a word that is known is found without being cut out of the draft. */
class Table {
  readonly #forms = new Array<Form | undefined>(ROOM);
  count = 0;

  /** Where the form of these letters stands, or should be put. */
  place(text: string, from: number, to: number): number {
    let place = 0;
    for (let at = from; at < to; at += 1) place = (Math.imul(place, 31) + text.charCodeAt(at)) | 0;
    for (place = (place ^ (place >>> 15)) & (ROOM - 1); ; place = (place + 1) & (ROOM - 1)) {
      const typed = this.#forms[place]?.typed;
      if (typed === undefined || (typed.length === to - from && text.startsWith(typed, from))) return place;
    }
  }

  at(place: number): Form | undefined {
    return this.#forms[place];
  }

  put(place: number, form: Form): void {
    this.#forms[place] = form;
    this.count += 1;
  }
}

/** Remembers forms: draft words, kept in memory, bounded, and never handed on. What is still in use outlives a full table. */
export const createForms = (vocabulary: Vocabulary): ((text: string, from: number, to: number) => Form) => {
  let table = new Table();
  let older = table;

  const formOf = (typed: string): Form => {
    const folded = fold(typed);
    const capital = isUpper(typed.charCodeAt(0)) && typed.length > 1 && !isUpper(typed.charCodeAt(1));
    const plain = plainWords(typed).map((word) => vocabulary.id(word));
    const named = capital && !NOT_A_PERSON.has(folded) && !folded.startsWith("i'");
    const thirdPerson = THIRD_PERSON.has(folded);
    const isPlain = plain.length === 1 && !named && !thirdPerson && !isDigit(typed.charCodeAt(0));
    return {
      typed,
      folded,
      ids: plain.length > 0 ? plain : [0],
      named,
      alsoName: ALSO_NAMES.has(folded),
      thirdPerson,
      startsPair: startsPair(folded),
      only: isPlain ? (plain[0] ?? 0) : -1,
    };
  };

  return (text, from, to) => {
    let place = table.place(text, from, to);
    const known = table.at(place);
    if (known) return known;
    if (table.count >= MOST) {
      older = table;
      table = new Table();
      place = table.place(text, from, to);
    }
    const form = older.at(older.place(text, from, to)) ?? formOf(text.slice(from, to));
    table.put(place, form);
    return form;
  };
};
