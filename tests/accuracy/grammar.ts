/** Whether a wording brings a grammar fault along that the writer's own sentence did not have. */
import type { Labelled } from './corpus.ts';
import { type Offered, offersIn } from './offers.ts';
import { reviewer } from './ours.ts';

/** What a grammar checker has to say about a text, one line a fault. */
export type Grammar = (text: string) => Promise<readonly string[]>;

const BLANK = /\[[^\]]+\?\]/g;

/** The sentences around the wording, before and after; a blank is filled with a plain word. */
const around = ({ draft, start, end, wording }: Offered): readonly [before: string, after: string] => {
  const touched = reviewer.review(draft).sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const from = Math.min(start, touched[0]?.start ?? start);
  const to = Math.max(end, touched.at(-1)?.end ?? end);
  const [head, tail] = [draft.text.slice(from, start), draft.text.slice(end, to)];
  return [draft.text.slice(from, to), head + wording.text.replace(BLANK, 'Monday') + tail];
};

export interface Faulty extends Offered {
  readonly grammar: readonly string[];
}

/** Each wording with the faults it brings. */
export const grammarOf = async (drafts: readonly Labelled[], check: Grammar): Promise<readonly Faulty[]> => {
  const offers = await offersIn(drafts);
  const faulty: Faulty[] = [];
  // One after the other: the checker is one machine.
  for (const offer of offers) {
    const [before, after] = around(offer);
    const known = await check(before);
    const grammar = (await check(after)).filter((fault) => !known.includes(fault));
    faulty.push({ ...offer, grammar });
  }
  return faulty;
};
