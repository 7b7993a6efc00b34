/** `npm run accuracy`: measures the rules on the labelled drafts, prints the tables and puts them into the README. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Listener } from './judge.ts';
import { ours, reviewer, sentencesOf } from './ours.ts';
import { putIntoReadme } from './readme.ts';
import {
  categoryTable,
  noteTable,
  peerTable,
  plainTable,
  quietTable,
  replyTable,
  scoreTable,
  voiceTable,
} from './tables.ts';
import { offerTable, sameTable } from './wording-tables.ts';

const { values } = parseArgs({ options: { peers: { type: 'boolean' } } });

const show = (marker: string, markdown: string): void => {
  process.stdout.write(`${markdown}\n\n`);
  putIntoReadme(marker, markdown);
};

/** A module of tests/bench, which brings its own packages: they are not there unless it was asked for. */
const fromBench = (file: string) =>
  import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), 'tests', 'bench', file)).href);

const figures = [
  scoreTable(ours, sentencesOf),
  plainTable(ours),
  quietTable(ours, sentencesOf),
  categoryTable(ours, sentencesOf),
  voiceTable(ours),
  noteTable((draft) => reviewer.review(draft).notes),
  replyTable(),
  await offerTable(),
  await sameTable(),
];
show('accuracy', figures.join('\n\n'));

if (values.peers) {
  const { marking } = (await fromBench('marking.mjs')) as {
    readonly marking: readonly { readonly name: string; readonly spans: (text: string) => ReturnType<Listener> }[];
  };
  const listeners = marking.map(({ name, spans }) => [name, ({ text }: { text: string }) => spans(text)] as const);
  show('peers', peerTable([['Kind Regards', ours], ...listeners], sentencesOf));
}
