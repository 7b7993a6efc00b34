/** `npm run accuracy`: measures the rules on the labelled drafts, prints the tables and puts them into the README. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fresh, tune, typical } from './corpus.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import type { Listener } from './judge.ts';
import { ours, sentencesOf } from './ours.ts';
import { putIntoReadme } from './readme.ts';
import { categoryTable, offerTable, peerTable, quietTable, scoreTable, voiceTable } from './tables.ts';

const { values } = parseArgs({ options: { peers: { type: 'boolean' }, grammar: { type: 'boolean' } } });

const show = (marker: string, markdown: string): void => {
  process.stdout.write(`${markdown}\n\n`);
  putIntoReadme(marker, markdown);
};

/** A module of tests/bench, which brings its own packages: they are not there unless it was asked for. */
const fromBench = (file: string) =>
  import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), 'tests', 'bench', file)).href);

const figures = [
  scoreTable(ours, sentencesOf),
  quietTable(ours, sentencesOf),
  categoryTable(ours, sentencesOf),
  voiceTable(ours),
  await offerTable(),
];
show('accuracy', figures.join('\n\n'));

if (values.peers) {
  const { marking } = (await fromBench('marking.mjs')) as {
    readonly marking: readonly { readonly name: string; readonly spans: (text: string) => ReturnType<Listener> }[];
  };
  const listeners = marking.map(({ name, spans }) => [name, ({ text }: { text: string }) => spans(text)] as const);
  show('peers', peerTable([['Kind Regards', ours], ...listeners], sentencesOf));
}

if (values.grammar) {
  const { grammar } = (await fromBench('peers/harper.mjs')) as { readonly grammar: Grammar };
  const offers = await grammarOf([...fresh(), ...tune(), ...typical()], grammar);
  for (const { draft, words, wording, grammar: faults } of offers.filter((offer) => offer.grammar.length > 0)) {
    process.stdout.write(`${draft.id}: “${words}” → “${wording.text}”\n  ${faults.join('\n  ')}\n`);
  }
  const bad = offers.filter((offer) => offer.grammar.length > 0).length;
  process.stdout.write(`${bad} of ${offers.length} wordings bring a fault that harper.js sees.\n`);
}
