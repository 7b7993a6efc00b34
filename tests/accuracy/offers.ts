/** Every wording that our rules offer on a set of drafts, with what is wrong with it. */
import type { Rewording } from '../../src/model.ts';
import type { Labelled } from './corpus.ts';
import { grammarFaults } from './grammar.ts';
import { asData } from './ours.ts';
import { faultsOfWording } from './wordings.ts';

export interface Offered {
  readonly draft: Labelled;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly wording: Rewording;
  readonly faults: readonly string[];
}

const offersOf = async (draft: Labelled): Promise<readonly Offered[]> => {
  const { findings } = await asData(draft);
  const offers = findings.flatMap(({ rule, start, end, words, rewordings }) =>
    rewordings.map(async (wording) => {
      const faults = faultsOfWording({ draft, finding: { start, end, words }, wording });
      const grammar = await grammarFaults(draft, { start, end }, wording.text);
      return { draft, rule, start, end, words, wording, faults: [...faults, ...grammar] };
    }),
  );
  return Promise.all(offers);
};

/** In reading order, draft after draft. */
export const offersIn = async (drafts: readonly Labelled[]): Promise<readonly Offered[]> =>
  (await Promise.all(drafts.map(offersOf))).flat();
