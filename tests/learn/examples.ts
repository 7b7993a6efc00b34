/// <reference types="vite/types/importMeta.d.ts" />
/** What our own files say, as labelled drafts: examples that rules find or leave, and letters to begin with. */
import type { Flags, Leaves, Starter } from '../../src/rule.ts';
import type { Labelled } from '../accuracy/corpus.ts';

interface RuleFile {
  readonly flags: Flags;
  readonly leaves: Leaves;
}

const rules = import.meta.glob<RuleFile>(['../../rules/*/*.ts', '!../../rules/{words,notes,incoming,starters}/*'], {
  eager: true,
});
const starters = import.meta.glob<Starter>('../../rules/starters/*.ts', { eager: true, import: 'starter' });

const labelled = (text: string, gold: Labelled['gold'] = []): Labelled => ({
  id: text,
  text,
  gold,
  role: 'parent',
  voice: 'unnamed',
  kind: 'example',
});

const flagged = (marked: string): Labelled => {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return labelled(marked.replace('[[', '').replace(']]', ''), [{ start, end, category: 'example' }]);
};

/** What praise notices and what is fair to say plainly is marked, and yet does no harm. */
const isHarmless = (path: string): boolean => /\/(?:praise|protect)\//.test(path);

const unmarked = (marked: string): Labelled => labelled(marked.replaceAll(/\[\[|\]\]/g, ''));

export const examples = (): readonly Labelled[] => [
  ...Object.entries(rules).flatMap(([path, { flags, leaves }]) => [
    ...Object.keys(flags).map(isHarmless(path) ? unmarked : flagged),
    ...Object.values(flags).flatMap((after) => (after === null ? [] : [labelled(after)])),
    ...leaves.map((leaf) => labelled(leaf)),
  ]),
  ...Object.values(starters).flatMap(({ paragraphs }) => paragraphs.map((paragraph) => labelled(paragraph))),
];
