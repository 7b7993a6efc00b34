/// <reference types="vite/types/importMeta.d.ts" />
/** What the panel says about each rule, by rule id. Not bundled into the content script. */
import type { Card } from '../src/rule.ts';

// The query makes a module of its own of each card: else the patterns, which share the file, would come with it.
const files = import.meta.glob<Card>(['./*/*.ts', '!./{words,incoming,starters}/*'], {
  eager: true,
  import: 'card',
  query: '?card',
});

export const cards: Readonly<Record<string, Card>> = Object.fromEntries(
  Object.entries(files).map(([path, card]) => [path.slice(2, -3), card]),
);
