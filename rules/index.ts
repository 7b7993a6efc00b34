/// <reference types="vite/types/importMeta.d.ts" />
/**
 * The patterns that mark words, found by their place in the tree: `rules/<category>/<id>.ts`. Cards are kept apart, in
 * `cards.ts`, and so is what is said of a whole draft, in `whole.ts`.
 */
import type { RuleSet } from '../src/engine/index.ts';
import type { Noticed, Patterns } from '../src/rule.ts';
import { precedence } from './precedence.ts';
import * as words from './words/index.ts';

const byId = <T>(files: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [path.slice(2, -3), file]));

/** What the engine is told: the content script's share of the rules. */
export const rules: RuleSet = {
  coaching: byId(
    import.meta.glob<Patterns>(['./*/*.ts', '!./{words,protect,praise,notes,incoming,starters}/*'], {
      eager: true,
      import: 'patterns',
    }),
  ),
  protect: byId(import.meta.glob<Noticed>('./protect/*.ts', { eager: true, import: 'patterns' })),
  words,
  precedence,
};
