/** What kind of answer an ask wants, told by its own words, and by what it is known. */
import { ALLOWS, BECAUSE, CLOCK, GIVEN, HOW_MUCH, SUM, WHEN, YES } from './signs.ts';
import type { Telling } from './telling.ts';

/** A kind of answer. */
interface Want {
  readonly asked: RegExp;
  readonly given: (telling: Telling) => boolean;
}

const by =
  (...signs: readonly RegExp[]) =>
  ({ words }: Telling): boolean =>
    signs.some((sign) => sign.test(words));

const TIME: Want = { asked: /\b(?:what|which) time\b/iu, given: by(CLOCK) };
const DATE: Want = {
  asked: /\b(?:when(?!ever)|what (?:days?|date)|how (?:long|often|late|early)|which (?:day|date|week))\b/iu,
  given: by(WHEN, CLOCK, HOW_MUCH),
};
const NUMBER: Want = { asked: /\bhow (?:much|many)\b/iu, given: by(HOW_MUCH, SUM) };

/** Somebody may be named by what they are, and nobody is an answer too. */
const NAME: Want = {
  asked: /\bwho(?:m|['’]?s)?\b|\bname of\b/iu,
  given: ({ words, names }) =>
    names || /\b(?:i|me|we|my|our|nobody|no one|none|man|woman|lady|lad|girl|boy|staff|team|teacher)\b/iu.test(words),
};
const THING: Want = {
  asked:
    /\b(?:send|return|give|provide|bring|copy|forward|supply|pay|sign|back|refund|list|form|post|receipt|email)\b/iu,
  given: by(GIVEN),
};

/** Without one of these the ask cannot be answered. */
const NEEDED: readonly Want[] = [TIME, DATE, NUMBER, NAME];

const WANTS: readonly Want[] = [
  ...NEEDED,
  { asked: /\b(?:score|percent|price|number|size)\b/iu, given: by(HOW_MUCH, SUM) },
  { asked: /\b(?:why|reason|explain|how come|explanation)\b/iu, given: by(BECAUSE) },
  {
    asked:
      /^(?:[^?]{0,12}\b)?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|whether|if)\b/iu,
    given: by(YES, ALLOWS),
  },
  THING,
];

/** Whether an ask is answered by a name. */
export const wantsName = (ask: string): boolean => NAME.asked.test(ask);

/** Whether a thing or a sum is to be handed over. */
export const wantsThing = (ask: string): boolean => THING.asked.test(ask);

/** Whether a reply can answer an ask at all: no question for a time is answered without one. */
export const canAnswer = (ask: string, tellings: readonly Telling[]): boolean =>
  NEEDED.every(({ asked, given }) => !asked.test(ask) || tellings.some(given));

/** Whether a sentence gives a kind of answer that the ask wants. */
export const fitsOf = (ask: string): ((telling: Telling) => boolean) => {
  const wants = WANTS.filter(({ asked }) => asked.test(ask));
  return (telling) => wants.some(({ given }) => given(telling));
};
