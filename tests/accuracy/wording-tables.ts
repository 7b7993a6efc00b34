/** What our findings offer, as tables for the terminal and the README. */
import type { Firmness } from '../../src/model.ts';
import { fresh, type Labelled, tune, typical } from './corpus.ts';
import { emailOf } from './emails.ts';
import { type Count, share } from './judge.ts';
import { offersIn } from './offers.ts';
import { asData } from './ours.ts';
import { table } from './readme.ts';
import { type Compared, compared, saysTheSame } from './same.ts';
import { percent } from './tables.ts';

const countOf = <Item>(items: readonly Item[], isHit: (item: Item) => boolean): Count => ({
  of: items.length,
  hit: items.filter(isHit).length,
});

const outOf = ({ hit, of }: Count): string => `${hit} of ${of}`;

const shareOf = (counted: Count): string => (counted.of ? `${percent(share(counted))} of ${counted.of}` : '');

const offerRow = async (name: string, drafts: readonly Labelled[]): Promise<readonly string[]> => {
  const findings = (await Promise.all(drafts.map(asData))).flatMap((line) => line.findings);
  const wordings = await offersIn(drafts);
  const emails = (await Promise.all(drafts.map(emailOf))).filter(({ used }) => used > 0);
  const part = (offers: (finding: (typeof findings)[number]) => boolean) => percent(share(countOf(findings, offers)));
  return [
    name,
    String(findings.length),
    part(({ rewordings }) => rewordings.length > 0),
    part(({ rewordings }) => rewordings.length > 1),
    part(({ rewordings, ask }) => rewordings.length > 0 || ask !== undefined),
    shareOf(countOf(wordings, ({ faults }) => faults.length === 0)),
    shareOf(countOf(emails, ({ faults }) => faults.length === 0)),
  ];
};

/** What findings offer, and how many of the wordings are sound: see wordings.ts, seams.ts, grammar.ts and emails.ts. */
export const offerTable = async (): Promise<string> => {
  const head = ['with a wording', 'with two or more', 'with a wording or a question', 'sound wordings', 'sound drafts'];
  const rows = [offerRow('fresh', fresh()), offerRow('tune', tune()), offerRow('typical', typical())];
  return table(['findings in', 'how many', ...head], await Promise.all(rows));
};

const FIRMNESS: readonly Firmness[] = ['plain', 'soft', 'firm'];

/** Each of our findings once: any of its wordings may be the one. */
const byFinding = (all: readonly Compared[]): ReadonlyMap<string, readonly Compared[]> =>
  Map.groupBy(all, ({ offer: { draft, start } }) => `${draft.id} ${start}`);

/** How many wordings say what the author of the draft would have said; what they replace is the measure of chance. */
export const sameTable = async (): Promise<string> => {
  const all = compared(await offersIn(tune()));
  const same = ({ isSame }: Compared) => isSame;
  const findings = [...byFinding(all).values()];
  const replaced = findings.flatMap(([first]) => (first ? [first] : []));
  return table(
    ['tune, beside the author’s own rewording', 'say the same'],
    [
      ...FIRMNESS.map((firmness) => [
        firmness,
        outOf(
          countOf(
            all.filter((one) => one.offer.wording.firmness === firmness),
            same,
          ),
        ),
      ]),
      ['any of a finding’s wordings', outOf(countOf(findings, (ones) => ones.some(same)))],
      [
        'for comparison, the words as they stood',
        outOf(countOf(replaced, ({ stood, theirs }) => saysTheSame(stood, theirs))),
      ],
    ],
  );
};
