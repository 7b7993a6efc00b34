/// <reference types="vite/types/importMeta.d.ts" />
/** The examples of every rule that marks words, by rule id: the options page shows one of each. */
import type { Flags } from '../src/rule.ts';

// The query makes a module of its own of each, as in `cards.ts`.
const files = import.meta.glob<Flags>(['./*/*.ts', '!./{words,notes,incoming,starters}/*'], {
  eager: true,
  import: 'flags',
  query: '?flags',
});

export const examples: Readonly<Record<string, Flags>> = Object.fromEntries(
  Object.entries(files).map(([path, flags]) => [path.slice(2, -3), flags]),
);
