/** Reads an editor again and again: only what has changed since is walked. */
import { type Block, readBlocks, type Way } from './gather.ts';
import { joinBlocks, type TextMap, wayFor } from './text-map.ts';

/** The attributes that decide whether something is the writer's own, see `not-own.ts` and `gather.ts`. */
const TELLING = ['class', 'id', 'hidden', 'data-smartmail'];

/** More changes than this are not looked through one by one: everything is read anew. */
const MANY = 500;

/** An editor that is read more than once. */
export interface FollowedText {
  /** As it reads now. `signature` is what stood in the signature when it was first seen. */
  map(signature: string | undefined): TextMap;
  /** Calls back whenever words or tree may have changed, in the very task that changes them. */
  onTouch(touched: () => void): void;
}

const isSame = (one: Way, other: Way): boolean =>
  one.keepsBreaks === other.keepsBreaks && one.leftOut === other.leftOut && one.signature === other.signature;

/** The child of `root` that holds a node; none when it is no longer inside. By a walker, see `tree.ts`. */
const childAround = (root: Node, node: Node): Node | undefined => {
  const tree = document.createTreeWalker(root);
  tree.currentNode = node;
  for (let child = node; tree.parentNode(); child = tree.currentNode) if (tree.currentNode === root) return child;
  return undefined;
};

/** Follows the text of an editor until `signal` aborts. */
export const followText = (root: HTMLElement, signal: AbortSignal): FollowedText => {
  let last: { readonly way: Way; readonly map: TextMap } | undefined;
  let known = new Map<Node, Block>();
  let changes: MutationRecord[] = [];
  let isLost = false;
  const listeners: (() => void)[] = [];

  const note = (records: readonly MutationRecord[]) => {
    isLost ||= changes.length + records.length > MANY;
    if (isLost) changes = [];
    else changes.push(...records);
  };
  const observer = new MutationObserver((records) => {
    note(records);
    if (records.some(({ type }) => type !== 'attributes')) for (const touched of listeners) touched();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: TELLING });
  signal.addEventListener('abort', () => observer.disconnect());

  /** Lets go of every block that may read otherwise now; whether there was any change. */
  const forgetChanged = (): boolean => {
    note(observer.takeRecords());
    const isChanged = isLost || changes.length > 0;
    if (isLost) known.clear();
    for (const { target, addedNodes } of changes) {
      const child = target === root ? undefined : childAround(root, target);
      if (child) known.delete(child);
      // What comes back may have changed while it was away.
      else for (const added of addedNodes) known.delete(added);
    }
    changes = [];
    isLost = signal.aborted;
    return isChanged;
  };
  return {
    onTouch: (touched) => listeners.push(touched),
    map: (signature) => {
      const way = wayFor(root, signature);
      if (last && !isSame(last.way, way)) isLost = true;
      if (!forgetChanged() && last) return last.map;
      const blocks = readBlocks(root, way, known);
      known = new Map(blocks.map((block) => [block.node, block]));
      last = { way, map: joinBlocks(root, blocks, way) };
      return last.map;
    },
  };
};
