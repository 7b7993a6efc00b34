/** What `rules/cues.ts` must say, learnt from the labelled drafts. The same drafts give the same file. */
import {
  blind,
  everyday,
  fresh,
  letters,
  lines,
  nearMisses,
  plain,
  protect,
  protectPairs,
  quiet,
  shades,
  tune,
  typical,
} from '../accuracy/corpus.ts';
import { examples } from './examples.ts';
import { lessonsOf, type Source } from './lessons.ts';
import { learn } from './select.ts';
import { tableOf } from './table.ts';

/** More tell hardly more apart, and weigh 3 kB a thousand. */
const MOST = 12_000;
/** Whole drafts count as much more than single lines, which are hotter than life. */
const DRAFTS = 4;
/** Messages in which nothing is to be marked. */
const QUIET = 4;
/** No rule may be called off in its own examples. */
const EXAMPLES = 12;

/** Of the drafts by strangers none is among them: on those it is tried. */
const sources = (): readonly Source[] => [
  { drafts: examples(), counts: EXAMPLES },
  ...[tune(), fresh(), blind(), letters()].map((drafts) => ({ drafts, counts: DRAFTS })),
  ...[everyday(), quiet()].map((drafts) => ({ drafts, counts: QUIET })),
  ...[typical(), lines(), shades(), plain(), nearMisses(), protect(), protectPairs()].map((drafts) => ({
    drafts,
    counts: 1,
  })),
];

export const learntCues = (): string => {
  const { lessons, names } = lessonsOf(sources());
  const { table, step, bias } = tableOf(learn(lessons, MOST), names);
  // One by one: an object that is spread would come along wherever any part of its rule is asked for.
  return `/** Learnt by \`npm run learn\` from ${lessons.length} sentences, not written by hand. How to read it: \`Cues\` in \`src/rule.ts\`. */
export const step = ${step};
export const bias = ${bias};
export const table = \`
${table}
\`;
`;
};
