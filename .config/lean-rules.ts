/** Each build carries its share of the rules: pages what they notice, the background what they ask and offer. */
import type { Plugin } from 'vite';

/** What of the rules a build needs: what goes by the words of a draft, or what is said about what was found. */
export type Share = 'noticed' | 'said';

/** A stretch of source to be left out. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

const LEFT_OUT: Readonly<Record<Share, ReadonlySet<string>>> = {
  noticed: new Set(['ask', 'event', 'rewordings']),
  said: new Set(['words', 'unless', 'find']),
};

/** A node of the tree, as far as this looks: any object with a place, or a list of such. */
type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Written out in the rule, not worked out by a `find`. */
const isWritten = (value: unknown): boolean =>
  isTree(value) && ['ObjectExpression', 'Literal', 'TemplateLiteral'].includes(String(value.type));

const nameOf = (key: unknown): unknown => (isTree(key) ? (key.name ?? key.value) : undefined);

const isCut = (share: Share, { key, value }: Tree): boolean =>
  LEFT_OUT[share].has(String(nameOf(key))) && (share === 'said' || isWritten(value));

/** The properties of all object literals that a share does without. */
const cutsIn = (share: Share, node: Tree): Cut[] => {
  if (node.type === 'Property' && isCut(share, node)) return [{ start: Number(node.start), end: Number(node.end) }];
  return Object.values(node).flatMap((value) => {
    if (Array.isArray(value)) return value.filter(isTree).flatMap((each) => cutsIn(share, each));
    return isTree(value) ? cutsIn(share, value) : [];
  });
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
    return { code: without(code, cutsIn(share(), this.parse(code) as unknown as Tree)), map: null };
  },
});
