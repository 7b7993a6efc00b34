/// <reference types="vite/types/importMeta.d.ts" />
/** What can only be said of a draft as a whole: for the panel and the terminal. The content script does without. */
import type { WholeSet } from '../src/look/index.ts';
import type { Noted, Noticed } from '../src/rule.ts';
import { signs } from './signs.ts';

const byId = <T>(files: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [path.slice(2, -3), file]));

export const whole: WholeSet = {
  praise: byId(import.meta.glob<Noticed>('./praise/*.ts', { eager: true, import: 'patterns' })),
  notes: byId(import.meta.glob<Noted>('./notes/*.ts', { eager: true, import: 'patterns' })),
  signs,
  // The most useful first: few are shown at once.
  order: [
    'notes/hot',
    'notes/hostile-subject',
    'notes/surprise-bad-news',
    'notes/harsh-start',
    'notes/vague-complaint',
    'notes/no-example',
    'notes/over-softened',
    'notes/many-issues',
    'notes/no-next-step',
    'notes/no-question',
    'notes/no-strength',
    'notes/no-appreciation',
    'notes/cc-up',
    'notes/too-long',
    'notes/no-greeting-close',
  ],
};
