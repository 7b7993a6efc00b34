/** Finding → wordings that fit the sentence. Pure: no DOM, no browser. The only user of compromise. */
import type { Worded, WordingWanted } from '../messages.ts';
import type { Firmness, Rewording } from '../model.ts';
import type { Entry } from '../rule.ts';
import { keepsDays, withDeadline } from './deadline.ts';
import { fill } from './fill.ts';
import { isShouted } from './slot.ts';
import { bends } from './template.ts';
import { loadVerbs, type Verbs } from './verbs.ts';

const ORDER: readonly Firmness[] = ['plain', 'soft', 'firm'];

/** Enough for the findings of a few long drafts. */
const MOST_KEPT = 200;

const NOTHING: Worded = { rewordings: [], ask: undefined };

let loading: Promise<Verbs> | undefined;

const verbsLoaded = (): Promise<Verbs> => {
  loading ??= loadVerbs().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

/** Loads what bent wordings need, ahead of the first one. Never rejects: without it those wordings are left out. */
export const warm = async (): Promise<void> => {
  await verbsLoaded().catch(() => undefined);
};

const worded = (entry: Entry, wanted: WordingWanted, verbs: Verbs | undefined): Worded => {
  const all: Rewording[] = [];
  for (const firmness of ORDER) {
    const template = entry.rewordings?.[firmness];
    const text = template === undefined ? undefined : fill(withDeadline(template, wanted), wanted, verbs);
    if (text !== undefined && !all.some((other) => other.text === text)) all.push({ text, firmness });
  }
  const kept = all.filter(({ text }) => keepsDays(wanted, text));
  // Where only a firm one has room for the day, or none, the writer chooses among all, and sees it go.
  const rewordings = kept.some(({ firmness }) => firmness !== 'firm') ? kept : all;
  const ask = rewordings.length > 0 ? undefined : entry.ask;
  return entry.event ? { rewordings, ask, event: true } : { rewordings, ask };
};

const needsVerbs = (entry: Entry, { sentence, start, end }: WordingWanted): boolean =>
  Object.values(entry.rewordings ?? {}).some(bends) || isShouted(sentence.slice(start, end));

/** Words findings, plain first. `entriesOf` looks an entry up in the rules. Answers are kept in memory by request. */
export const createReworder = (
  entriesOf: (rule: string, entry: number) => Entry | undefined,
): ((wanted: WordingWanted) => Promise<Worded>) => {
  const kept = new Map<string, Worded>();
  return async (wanted) => {
    const entry = entriesOf(wanted.rule, wanted.entry);
    if (!entry) return NOTHING;
    const request = JSON.stringify(wanted);
    const known = kept.get(request);
    if (known) return known;
    const wants = needsVerbs(entry, wanted);
    const verbs = wants ? await verbsLoaded().catch(() => undefined) : undefined;
    const answer = worded(entry, wanted, verbs);
    if (!wants || verbs) keep(kept, request, answer);
    return answer;
  };
};

/** The oldest answer makes room for the newest. */
const keep = (kept: Map<string, Worded>, request: string, answer: Worded): void => {
  const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(request, answer);
};
