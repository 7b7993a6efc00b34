/**
 * Who saw what a wording speaks of, said before it: a child's account is one view of what happened, and readers answer it
 * more easily when it is called that. Pure. These words go into a draft, so they speak the language of the rules, not the panel's.
 */
import type { Role } from '../../model.ts';
import type { ShownFinding } from '../../shown.ts';

export const WITNESSES = ['self', 'child', 'adult', 'unsure'] as const;

export type Witness = (typeof WITNESSES)[number];

/** How a witness is brought in. */
interface Opening {
  /** In place of "I understand that". */
  readonly claim?: string;
  /** A sentence of its own, before questions and wishes. */
  readonly apart: string;
}

const SELF: Opening = { claim: 'I saw that', apart: 'I saw this myself.' };
const UNSURE: Opening = { apart: 'I may not have the whole picture.' };

const OPENINGS: Readonly<Record<Role, Readonly<Record<Witness, Opening>>>> = {
  parent: {
    self: SELF,
    child: { claim: 'My child told me that', apart: 'My child told me about this.' },
    adult: { claim: 'I understand from another adult that', apart: 'Another adult told me about this.' },
    unsure: UNSURE,
  },
  teacher: {
    self: SELF,
    child: { claim: 'A student told me that', apart: 'A student told me about this.' },
    adult: { claim: 'I understand from a colleague that', apart: 'A colleague told me about this.' },
    unsure: UNSURE,
  },
};

/** "My child told me that James …" would sound as if James were somebody else. */
const NAMED_CHILD: Opening = { claim: 'I heard at home that', apart: 'I heard about this at home.' };

const CLAIM = /^I (?:understand|believe) (?:that )?/i;
const PRONOUN = /^(?:him|her|them|he|she|they)$/i;

const before = ({ sentence, sentenceStart, start }: ShownFinding): string => sentence.slice(0, start - sentenceStart);

/** Whether an opening fits: at the beginning of a sentence, or after a pause such as that of a greeting. */
export const takesOpening = (finding: ShownFinding): boolean => /(?:^|[,:;–—-])\s*$/.test(before(finding));

/** The child as a phrase has named it, other than by a pronoun. */
const isNamed = ({ slots, sentence, sentenceStart }: ShownFinding): boolean => {
  const { who } = slots;
  return who !== undefined && !PRONOUN.test(sentence.slice(who.start - sentenceStart, who.end - sentenceStart));
};

const openingFor = (finding: ShownFinding, witness: Witness, role: Role): Opening =>
  witness === 'child' && role === 'parent' && isNamed(finding) ? NAMED_CHILD : OPENINGS[role][witness];

const lower = (words: string): string =>
  words.startsWith('I ') ? words : words.charAt(0).toLowerCase() + words.slice(1);
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A wording that says who saw it. Small letters stay where the writer writes small. */
export const withOpening = (wording: string, finding: ShownFinding, witness: Witness, role: Role): string => {
  const { claim, apart } = openingFor(finding, witness, role);
  const isFirst = before(finding).trim() === '';
  const isSmall = /^\p{Ll}/u.test(wording);
  const cased = isFirst && !isSmall ? (words: string) => words : lower;
  const [evidence] = CLAIM.exec(wording) ?? [];
  if (evidence && claim) return `${cased(claim)} ${wording.slice(evidence.length)}`;
  return `${cased(apart)} ${isFirst ? wording : upper(wording)}`;
};
