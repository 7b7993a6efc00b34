/**
 * Each build carries its share of the rules: pages what they notice, the background what they ask and offer, and the options
 * page the one example of each that it shows.
 */
import type { Plugin } from 'vite';
import { shownOf } from '../src/example.ts';

/** What of the rules a build needs: what goes by the words of a draft, or what is said about what was found. */
export type Share = 'noticed' | 'said';

/** A stretch of source to be left out. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

const LEFT_OUT: Readonly<Record<Share, ReadonlySet<string>>> = {
  noticed: new Set(['ask', 'event', 'rewordings']),
  said: new Set(['words', 'unless', 'find', 'cues']),
};

/** A node of the tree, as far as this looks: any object with a place, or a list of such. */
type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const childrenOf = (node: Tree): readonly Tree[] => Object.values(node).flat().filter(isTree);

/** Written out in the rule, not worked out by a `find`. */
const isWritten = (value: unknown): boolean =>
  isTree(value) && ['ObjectExpression', 'Literal', 'TemplateLiteral'].includes(String(value.type));

const nameOf = (key: unknown): unknown => (isTree(key) ? (key.name ?? key.value) : undefined);

const isCut = (share: Share, { key, value }: Tree): boolean =>
  LEFT_OUT[share].has(String(nameOf(key))) && (share === 'said' || isWritten(value));

const placeOf = ({ start, end }: Tree): Cut => ({ start: Number(start), end: Number(end) });

/** The properties of all object literals that a share does without. */
const cutsIn = (share: Share, node: Tree): readonly Cut[] =>
  node.type === 'Property' && isCut(share, node)
    ? [placeOf(node)]
    : childrenOf(node).flatMap((child) => cutsIn(share, child));

/** All examples of a rule but the one that is shown. */
const unshownIn = (node: Tree): readonly Cut[] => {
  if (node.type !== 'VariableDeclarator' || nameOf(node.id) !== 'flags') return childrenOf(node).flatMap(unshownIn);
  const examples = isTree(node.init) ? [node.init.properties].flat().filter(isTree) : [];
  const entries = examples.map(({ key, value }) => [String(nameOf(key)), isTree(value) ? value.value : null]);
  const shown = shownOf(Object.fromEntries(entries));
  return examples.filter(({ key }) => nameOf(key) !== shown).map(placeOf);
};

/** Cuts each property with the comma behind it; from the end, so that the places before stay true. */
const without = (code: string, cuts: readonly Cut[]): string =>
  cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code);

/** Leaves out of rule files what the build at hand does without. */
export const leanRules = (share: () => Share): Plugin => ({
  name: 'lean-rules',
  enforce: 'post',
  transform(code, id) {
    if (!/\/rules\/(?!words\/)[a-z]+\/[a-z-]+\.ts/.test(id)) return null;
    const tree = this.parse(code) as unknown as Tree;
    return { code: without(code, id.endsWith('?flags') ? unshownIn(tree) : cutsIn(share(), tree)), map: null };
  },
});
