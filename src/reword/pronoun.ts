/** A captured pronoun in the case its new place asks for: "made him sit" → "he had to sit". Never another person, never a guess. */

const SUBJECTS = new Map(Object.entries({ him: 'he', her: 'she', them: 'they', me: 'I', us: 'we' }));
const OBJECTS = new Map([...SUBJECTS].map(([object, subject]) => [subject.toLowerCase(), object]));

const AFTER_PREPOSITION = /\b(?:to|for|with|about|from|of|by|at|behind|let|help|tell|ask)\s+$/i;
const BEFORE_ANY_SUBJECT = /^\s+(?:had|may|might|can|could|will|would|should|did|got)\b/i;
const BEFORE_ONE = /^\s+(?:is|was|has|does|needs|seems|feels)\b/i;
const SENTENCE_START = /(?:^|[.?!]\s*)$/;

/** Where the pronoun will stand: the words before it, the words after it, and whether those begin with a bent past. */
interface Setting {
  readonly before: string;
  readonly after: string;
  readonly actsNext: boolean;
}

/** Undefined where neither case would agree with what follows. Anything but a lone pronoun comes back as it was. */
export const inCase = (words: string, { before, after, actsNext }: Setting): string | undefined => {
  const folded = words.toLowerCase();
  const subject = SUBJECTS.get(folded);
  const acts = actsNext || BEFORE_ANY_SUBJECT.test(after);
  const actsAlone = BEFORE_ONE.test(after);
  if (subject && (acts || (actsAlone && /^s?he$/.test(subject)))) return subject;
  if (subject) return actsAlone || SENTENCE_START.test(before) ? undefined : words;
  return acts || actsAlone || !AFTER_PREPOSITION.test(before) ? words : (OBJECTS.get(folded) ?? words);
};
