/** What each sentence of a reply tells: something done, decided or known, or only a feeling or a general truth. */
import { CLOCK, HOW_MUCH, NAME, RELATIVE, SIGNS, SUM, TITLED, WHEN, YES } from './signs.ts';

/** One sentence of a reply. */
export interface Telling {
  readonly words: string;
  /** From what only sounds like an answer, below zero, to something done and dated. */
  readonly tells: number;
  /** Whether somebody is named whom the message has not named itself. */
  readonly names: boolean;
}

/** A plain answer is short. */
const SHORT = { words: 8, adds: 0.4 } as const;
const FACT = 0.5;
const NEWS = 0.3;
/** A reply closes with kind words. */
const CLOSES = -0.8;

const isFact = (words: string): boolean => [CLOCK, WHEN, HOW_MUCH, SUM].some((sign) => sign.test(words));

const tellingOf = (words: string, message: string, isLast: boolean): Telling => {
  const isNews = (words.match(NAME) ?? []).some((name) => !message.includes(name));
  const signs = SIGNS.reduce((sum, [adds, sign]) => sum + (sign.test(words) ? adds : 0), 0);
  const tells =
    signs +
    (words.split(/\s+/u).length < SHORT.words ? SHORT.adds : 0) +
    (isFact(words) ? FACT : 0) +
    (isNews ? NEWS : 0) +
    (isLast ? CLOSES : 0);
  return { words, tells, names: isNews || TITLED.test(words) || RELATIVE.test(words) };
};

const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|respected|kind|best|warm|many|yours|with)\b[^.!?]{0,40},?$/iu;
const SENTENCE_ENDS = /(?<=[.!?…])(?<!\b(?:Mr|Mrs|Ms|Dr|St)\.)\s+|;\s+|\n+/u;

/** The sentences of a reply, without greeting and close. */
export const tellingsOf = (reply: string, message: string): readonly Telling[] =>
  reply
    .split(SENTENCE_ENDS)
    .map((words) => words.trim())
    .filter(
      (words) => (words.split(/\s+/u).length > 2 || /\d/u.test(words) || YES.test(words)) && !GREETING.test(words),
    )
    .map((words, index, all) => tellingOf(words, message, all.length > 3 && index === all.length - 1));
