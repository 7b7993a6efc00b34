/** A whole draft after somebody used the first wording of every finding, in order, and what is wrong with it then. */
import type { Span } from '../../src/model.ts';
import type { Labelled } from './corpus.ts';
import { newFaults } from './harper.ts';
import { asData, reviewer } from './ours.ts';
import { filled, place, sentencesAround } from './placed.ts';
import { seamFaults } from './seams.ts';

/** Words for a stretch of the draft as it was. */
interface Wanted extends Span {
  readonly text: string;
}

interface Used {
  readonly text: string;
  /** Where the wordings stand, and what they took the place of in the draft as it was. */
  readonly at: readonly Span[];
  readonly taken: readonly Span[];
  readonly faults: readonly string[];
}

export interface Email {
  readonly draft: Labelled;
  readonly text: string;
  readonly used: number;
  readonly faults: readonly string[];
}

const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n.!?]{0,40}[,!.]?[ \t]*(?=\n)/iu;
const SIGN_OFF =
  /\n[ \t]*(?:(?:many |kind |best |warm )?(?:thanks|thank you|regards|wishes)|best|sincerely|yours\b[^\n]{0,12}|respectfully|warmly|cheers)[,.!]?[ \t]*\n[^\n]{1,40}\s*$/iu;

const trimmed = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0].trim() ?? '';

/** Puts one wording in where the wordings before it have moved its place to. */
const use = (used: Used, { start, end, text: wording }: Wanted): Used => {
  const shift = used.at.reduce((sum, at, index) => {
    const taken = used.taken[index] ?? at;
    return sum + (at.end - at.start) - (taken.end - taken.start);
  }, 0);
  const placed = place(used.text, { start: start + shift, end: end + shift }, wording);
  return {
    text: placed.text,
    at: [...used.at, placed.at],
    taken: [...used.taken, { start: placed.taken.start - shift, end: placed.taken.end - shift }],
    faults: [...used.faults, ...seamFaults(used.text, placed)],
  };
};

/** Whole sentences that we would have somebody say twice; three words may well come twice. */
const repeated = (wordings: readonly string[]): readonly string[] => {
  const said = wordings.filter((text) => text.split(' ').length > 3);
  return [...new Set(said.filter((text, index) => said.indexOf(text) < index))].map((text) => `says “${text}” twice`);
};

const heardAgain = (draft: Labelled, at: readonly Span[]): readonly string[] =>
  reviewer
    .review(draft)
    .findings.filter((finding) => at.some(({ start, end }) => finding.start < end && start < finding.end))
    .map(({ rule }) => `is heard again by ${rule}`);

const unframed = (before: string, after: string): readonly string[] =>
  (
    [
      ['greeting', GREETING],
      ['sign-off', SIGN_OFF],
    ] as const
  )
    .filter(([, pattern]) => trimmed(before, pattern) !== trimmed(after, pattern))
    .map(([part]) => `changes the ${part}`);

/** The sentences around each wording, put together, as they were and as they are. */
const grammar = async (draft: Labelled, { text, at, taken }: Used): Promise<readonly string[]> => {
  const before = taken
    .map((span) => sentencesAround(draft, span))
    .map(({ start, end }) => draft.text.slice(start, end));
  const faults = at.map((span) => {
    const { start, end } = sentencesAround({ ...draft, text }, span);
    const within = { start: span.start - start, end: span.end - start };
    return newFaults(before.join('\n'), text.slice(start, end), [within]);
  });
  return (await Promise.all(faults)).flat();
};

/** The draft with these wordings in it, in order. */
export const emailWith = async (draft: Labelled, wordings: readonly Wanted[]): Promise<Email> => {
  const used = wordings.reduce(use, { text: draft.text, at: [], taken: [], faults: [] });
  const faults = [
    ...used.faults,
    ...repeated(wordings.map(({ text }) => text)),
    ...heardAgain({ ...draft, text: used.text }, used.at),
    ...unframed(draft.text, used.text),
    ...(await grammar(draft, used)),
  ];
  return { draft, text: used.text, used: wordings.length, faults: [...new Set(faults)] };
};

/** The draft with every first wording in it, blanks filled. */
export const emailOf = async (draft: Labelled): Promise<Email> => {
  const { findings } = await asData(draft);
  const wordings = findings.flatMap(({ start, end, rewordings: [first] }) =>
    first ? [{ start, end, text: filled(first.text) }] : [],
  );
  return emailWith(draft, wordings);
};
