/** `npm run learn`: learns the cues of `contempt/undertone` from the labelled drafts, and writes `rules/cues.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { lessonsOf } from './lessons.ts';
import { learn } from './select.ts';
import { tableOf } from './table.ts';

/** More tell hardly more apart, and weigh 3 kB a thousand. */
const MOST = 8000;
/** Whole drafts count as much more than single lines, which are hotter than life; so do the examples of our own rules. */
const DRAFTS = 4;

/** Of the drafts by strangers none is among them: on those it is tried. */
const sources = [
  ...[tune(), fresh(), blind(), letters(), examples()].map((drafts) => ({ drafts, counts: DRAFTS })),
  ...[
    quiet(),
    typical(),
    everyday(),
    lines(),
    shades(),
    plain(),
    nearMisses(),
    protect(),
    protectPairs(),
  ].map((drafts) => ({ drafts, counts: 1 })),
];

const { lessons, names } = lessonsOf(sources);
const { table, step, bias } = tableOf(learn(lessons, MOST), names);

writeFileSync(
  join(process.cwd(), 'rules', 'cues.ts'),
  `/** Learnt by \`npm run learn\` from ${lessons.length} sentences, not written by hand. How to read it: \`Cues\` in \`src/rule.ts\`. */
export const cues = {
  step: ${step},
  bias: ${bias},
  table: \`
${table}
\`,
};
`,
);
process.stdout.write(`${lessons.length} sentences, ${table.split('\n').length} words\n`);
