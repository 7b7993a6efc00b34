/** What is read in a message that is being answered, against what its author said it asks. Pure but for the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incoming as incomingSet } from '../../rules/incoming.ts';
import { createIncomingReader } from '../../src/incoming/index.ts';
import { OTHER_SIDE, type Role, type Span } from '../../src/model.ts';
import { shared } from '../../src/span.ts';
import { engine } from '../our-engine.ts';
import type { Count } from './judge.ts';

/** A message, the draft that answers it, and what people say it asks. */
export interface Pair {
  /** Who writes the reply. */
  readonly role: Role;
  readonly incoming: string;
  readonly draft: string;
  readonly asks: readonly { readonly quote: string; readonly kind: string; readonly answered: boolean }[];
  /** Not told of messages that were written to try the ticks. */
  readonly neutral?: boolean;
}

export interface ReplyScore {
  readonly precision: Count;
  readonly recall: Count;
  /** Of the asks that were found: how many are rightly said to be answered, or not to be. */
  readonly answered: Count;
  /** Messages without blame or threat, and how many of them were taken for an attack. */
  readonly neutral: Count;
}

export const reader = createIncomingReader(engine, incomingSet);

/** Half of the shorter of the two. */
const meets = (one: Span, other: Span): boolean =>
  shared(one, other) * 2 >= Math.min(one.end - one.start, other.end - other.start);

/** One file of tests/corpus. */
export const pairsIn = (...path: readonly string[]): readonly Pair[] =>
  readFileSync(join(process.cwd(), 'tests', 'corpus', ...path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);

/** Pairs that may be looked at. Of `pairs`, only totals of the even numbers have been watched (2026-11-22). */
export const openPairs = {
  tune: () => pairsIn('tune', 'replies.jsonl'),
  pairs: () => pairsIn('pairs.jsonl'),
  tempting: () => pairsIn('pairs-tempting.jsonl'),
} as const;

/** Totals only, so that the test split stays unseen. */
export const scoreReplies = (pairs: readonly Pair[]): ReplyScore => {
  let [found, gold, hit, right, calm, attacked] = [0, 0, 0, 0, 0, 0];
  for (const { role, incoming, draft, asks, neutral = false } of pairs) {
    const heard = reader.read(incoming, OTHER_SIDE[role]);
    const free = new Set(heard.asks);
    const ticked = reader.answered(incoming, heard.asks, draft);
    for (const { quote, answered } of asks) {
      const start = incoming.indexOf(quote);
      const ask = [...free].find((one) => meets(one, { start, end: start + quote.length }));
      if (!ask) continue;
      free.delete(ask);
      hit += 1;
      right += Number(ticked.has(ask) === answered);
    }
    found += heard.asks.length;
    gold += asks.length;
    calm += Number(neutral);
    attacked += Number(neutral && !heard.neutral);
  }
  return {
    precision: { hit, of: found },
    recall: { hit, of: gold },
    answered: { hit: right, of: hit },
    neutral: { hit: attacked, of: calm },
  };
};
