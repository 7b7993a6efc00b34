/**
 * Of compromise we use the word list and the endings (`src/reword/verbs.ts`), never its reader and its tagger. The build leaves out
 * the modules that only those need: two thirds of its weight (2026-11-23). A test compares what is left with the whole.
 */
import type { Plugin } from 'vite';

const FOLDER = '/node_modules/compromise/src/';

const UNUSED: readonly RegExp[] = [
  /^1-one\/(?!lexicon|tag|tokenize)[a-z-]+\/plugin\.js$/,
  /^2-two\/(?:contraction-two|lazy|postTagger|swap)\/plugin\.js$/,
  /^2-two\/preTagger\/(?:compute|tagSet)\/index\.js$/,
  /^2-two\/preTagger\/model\/(?:clues\/index|(?:patterns|regex)\/[a-z-]+|orgWords|placeWords)\.js$/i,
];

const isUnused = (id: string): boolean => {
  const [, path = ''] = id.split(FOLDER);
  return UNUSED.some((module) => module.test(path));
};

export const leanCompromise = (): Plugin => ({
  name: 'lean-compromise',
  enforce: 'pre',
  load: (id) => (isUnused(id) ? { code: 'export default {}', moduleType: 'js' } : null),
});
