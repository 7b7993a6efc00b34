/** Sentences that almost match our own patterns: what a matcher must work hardest on. */

import { rules } from '../../rules/index.ts';
import { type Node, parseWords, type Sequence } from '../../src/engine/notation.ts';
import type { Entry, Noticed, Patterns } from '../../src/rule.ts';

const BUILT_IN: Readonly<Record<string, string>> = { word: 'thing', name: 'James', number: '3', start: '', end: '' };

const ofClass = (name: string): string => BUILT_IN[name] ?? rules.words[name]?.[0] ?? '';

const sampleNode = (node: Node): string => {
  switch (node.kind) {
    case 'word':
      return node.word;
    case 'class':
      return node.name in BUILT_IN ? ofClass(node.name) : sample(parseWords(ofClass(node.name)));
    case 'gap':
      return 'of '.repeat(node.most);
    case 'phrases':
      return node.phrases[0] ?? '';
    case 'maybe':
      return sampleNode(node.node);
    case 'either':
      return sample(node.options[0] ?? []);
    case 'slot':
      return sample(node.inner);
  }
};

/** One phrase that the pattern matches, with every gap as long as it may be. */
const sample = (sequence: Sequence): string => sequence.map(sampleNode).join(' ').replace(/\s+/g, ' ').trim();

const wordsOf = (source: Patterns | Noticed): readonly string[] =>
  (source.match ?? []).flatMap((entry: Entry | string) => (typeof entry === 'string' ? entry : entry.words)).flat();

const LAST_GAP = /\s*…\d*$/;

/** The pattern without its last word, so that all but the end of it matches. */
const almost = (words: string): string => {
  const whole = sample(parseWords(words.replace(LAST_GAP, '')));
  return whole.split(' ').slice(0, -1).join(' ') || whole;
};

/** For each rule, all that almost is what it looks for. */
export const nearMatches = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({ ...rules.coaching, ...rules.protect })
      .map(([id, source]) => [id, wordsOf(source).map(almost).join(' ')] as const)
      .filter(([, text]) => text !== ''),
  );
