/** What stands before a captured verb, and so which of its shapes can be meant. */

/**
 * `bare`: after do, can, to · `caused`: after make, let, have · `told`: after its own subject ·
 * `perfect`: after have · `being`: after be · `going-on`: after keep, stop · `open`: cannot tell.
 */
export type Context = 'bare' | 'caused' | 'told' | 'perfect' | 'being' | 'going-on' | 'open';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ADVERBS = set(
  'not never even just ever also always really still only actually simply both all guys again literally please already at least ' +
    'constantly deliberately continually repeatedly obviously clearly',
);
const SUBJECTS = set("i you u ya y'all yall we they he she who ms mrs mr");
const OBJECTS = set('me him her us them it my your his our their');
const BARE = set(
  'do does did will would wud can could cud should must may might to lets cannot ' +
    'dont doesnt didnt wont wouldnt cant couldnt shouldnt mustnt ill youll well theyll hell shell id youd wed',
);
const PERFECT = set('have has had ive youve weve theyve havent hasnt hadnt');
const BEING = set(
  'am is are was were be been being im youre were theyre hes shes its isnt arent wasnt werent get gets got getting',
);
const GOING_ON = set('keep keeps kept stop stops stopped start starts started quit from by of without about like');
const CAUSING = set(
  'make makes made making let lets letting help helps helped helping watch watched see saw hear heard',
);

const LOOK_BACK = 10;

const wordsBefore = (sentence: string, offset: number): readonly string[] => {
  const clause =
    sentence
      .slice(0, offset)
      .split(/[.!?;:…]/)
      .at(-1) ?? '';
  const words =
    clause
      .toLowerCase()
      .replace(/['’‘`´ʼ]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(-LOOK_BACK).reverse();
};

const adjacent = (word: string): Context | undefined => {
  if (BARE.has(word)) return 'bare';
  if (PERFECT.has(word)) return 'perfect';
  if (BEING.has(word)) return 'being';
  return GOING_ON.has(word) ? 'going-on' : undefined;
};

/** Beyond a noun or a pronoun: what governs it. */
const governing = (words: readonly string[], subject: boolean): Context => {
  for (const word of words) {
    if (CAUSING.has(word) && !subject) return 'caused';
    if (PERFECT.has(word)) return subject ? 'perfect' : 'caused';
    if (BEING.has(word)) return 'being';
    if (BARE.has(word) && word !== 'to') return 'bare';
  }
  return subject ? 'told' : 'open';
};

/** Reads the words before `offset`, nearest first. */
export const contextAt = (sentence: string, offset: number): Context => {
  const words = wordsBefore(sentence, offset).filter((word) => !ADVERBS.has(word));
  const [nearest, ...further] = words;
  if (nearest === undefined) return 'open';
  if (OBJECTS.has(nearest)) return governing(further, false);
  if (SUBJECTS.has(nearest)) return governing(further.slice(0, 2), true);
  // "should of told" is "should have told" as it sounds.
  if (nearest === 'of' && BARE.has(further[0] ?? '')) return 'perfect';
  return adjacent(nearest) ?? governing(words, false);
};
