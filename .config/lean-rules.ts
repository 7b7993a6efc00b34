/** The content script carries what the rules notice. What they ask and offer is the background's, and stays out of it. */
import type { Plugin } from 'vite';

/** A stretch of source to be left out. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

const LEFT_OUT = new Set(['ask', 'event', 'rewordings']);

/** A node of the tree, as far as this looks: any object with a place, or a list of such. */
type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Written out in the rule, not worked out by a `find`. */
const isWritten = (value: unknown): boolean =>
  isTree(value) && ['ObjectExpression', 'Literal', 'TemplateLiteral'].includes(String(value.type));

const nameOf = (key: unknown): unknown => (isTree(key) ? (key.name ?? key.value) : undefined);

/** The properties `ask`, `event` and `rewordings` of all object literals. */
const cutsIn = (node: Tree): Cut[] => {
  if (node.type === 'Property' && LEFT_OUT.has(String(nameOf(node.key))) && isWritten(node.value)) {
    return [{ start: Number(node.start), end: Number(node.end) }];
  }
  return Object.values(node).flatMap((value) => {
    if (Array.isArray(value)) return value.filter(isTree).flatMap(cutsIn);
    return isTree(value) ? cutsIn(value) : [];
  });
};

/** Cuts each property with the comma behind it; from the end, so that the places before stay true. */
const without = (code: string, cuts: readonly Cut[]): string =>
  cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code);

/** Leaves questions and wordings out of rule files. `isWanted` says for which build. */
export const leanRules = (isWanted: () => boolean): Plugin => ({
  name: 'lean-rules',
  enforce: 'post',
  transform(code, id) {
    if (!isWanted() || !/\/rules\/(?!words\/)[a-z]+\/[a-z-]+\.ts/.test(id)) return null;
    return { code: without(code, cutsIn(this.parse(code) as unknown as Tree)), map: null };
  },
});
