/** One wording and one finding → the words that stand in for it, or nothing where a slot cannot be filled. */
import type { WordingWanted } from '../messages.ts';
import { bend, hasSecondClause, hasSecondSubject } from './bend.ts';
import { contextAt } from './context.ts';
import { inCase } from './pronoun.ts';
import { calm, isShouted, lowered, slotWords } from './slot.ts';
import { type Piece, piecesOf } from './template.ts';
import type { Verbs } from './verbs.ts';

type Wanted = Pick<WordingWanted, 'sentence' | 'start' | 'end' | 'slots'>;

const SENTENCE_START = /(?:^|[.?!]\s*)$/;
const CLOSING = /(?<![.?!…])[.?!…]+$/u;
const I_FORM = /^I(?:['’]\p{L}+)?(?!\p{L})/u;
const INITIALS = /^\p{Lu}{2,}/u;

/** The words of one slot as they will stand in the wording. */
const filled = (piece: Piece & { kind: 'slot' }, wanted: Wanted, verbs: Verbs | undefined): string | undefined => {
  const span = Object.hasOwn(wanted.slots, piece.name) ? wanted.slots[piece.name] : undefined;
  const raw = span && slotWords(wanted.sentence, span);
  if (!span || raw === undefined) return undefined;
  const words = isShouted(wanted.sentence.slice(wanted.start, wanted.end)) ? calm(raw, verbs) : raw;
  if (!piece.form) return words;
  if (!verbs) return undefined;
  const place = { context: contextAt(wanted.sentence, span.start), following: wanted.sentence.slice(span.end) };
  const bent = bend(words, piece.form, place, verbs);
  const captured = wanted.sentence.slice(span.start, wanted.end);
  const stretched = bent === words ? hasSecondSubject(captured, verbs) : hasSecondClause(captured, verbs);
  return stretched ? undefined : bent;
};

/** The captured pronoun in the case that the words around it in the wording ask for. */
const settled = (words: string, before: string, [next, later]: readonly Piece[]): string | undefined => {
  const after = next?.kind === 'words' ? next.words : '';
  const close = after.trim() === '' && next?.kind === 'words' ? later : next;
  return inCase(words, { before, after, actsNext: close?.kind === 'slot' && close.form === 'past' });
};

/** Joins without doubled spaces, and without one before a full stop where a slot was empty. */
const joined = (before: string, next: string): string => {
  const tight = (before === '' || before.endsWith(' ')) && /^[ .,;:?!…]/.test(next);
  return tight ? before.trimEnd() + (before.trimEnd() === '' ? next.trimStart() : next) : before + next;
};

const assembled = (pieces: readonly Piece[], wanted: Wanted, verbs: Verbs | undefined): string | undefined => {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'words') {
      text = joined(text, withApostrophes(piece.words, wanted.sentence));
      continue;
    }
    const words = filled(piece, wanted, verbs);
    const inPlace = words === undefined ? undefined : settled(words, text, pieces.slice(index + 1));
    if (inPlace === undefined) return undefined;
    text = joined(text, SENTENCE_START.test(text) ? inPlace : lowered(inPlace));
  }
  return text.trim();
};

/** The apostrophes of the sentence; straight ones where it has both or none. */
const withApostrophes = (words: string, sentence: string): string =>
  sentence.includes('’') && !sentence.includes("'") ? words.replaceAll("'", '’') : words.replaceAll('’', "'");

/**
 * A wording that brings its own full stop must not leave two, nor one in the middle of a sentence that goes on;
 * words that took their full stop along must get it back.
 */
const closedLike = (text: string, { sentence, start, end }: Wanted): string | undefined => {
  const after = sentence.slice(end);
  const own = CLOSING.exec(text)?.[0] ?? '';
  const replaced = CLOSING.exec(sentence.slice(start, end).trimEnd())?.[0] ?? '';
  if (own === '') return text + (text === '' || after.trim() !== '' ? '' : replaced);
  if (/^[\s"'”’)\]]*$/u.test(after)) return text;
  const goesOn = !/^\s*[.?!…]/u.test(after);
  const open = text.slice(0, -own.length).trimEnd();
  return goesOn && /[.?!…]\s/u.test(open) ? undefined : open;
};

/** Begins as the replaced words began, but never puts `I`, initials or a captured name in small letters. */
const casedLike = (text: string, startsWithSlot: boolean, { sentence, start, end }: Wanted): string => {
  const replaced = sentence.slice(start, end);
  const first = replaced.charAt(0);
  const isFirst = !/[\p{L}\p{N}]/u.test(sentence.slice(0, start));
  const takesPosition = isShouted(replaced) || I_FORM.test(replaced);
  // Behind a comma a capital is a name's: "…, Harvard will live."
  const isOwn = isFirst || !/,\s*$/.test(sentence.slice(0, start));
  const upper = takesPosition ? isFirst : isOwn && first !== first.toLowerCase();
  if (first.toLowerCase() === first.toUpperCase()) return text;
  if (upper) return text.charAt(0).toUpperCase() + text.slice(1);
  if (startsWithSlot) return lowered(text);
  return I_FORM.test(text) || INITIALS.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
};

/** Whether what is left after a deletion still begins like a sentence: no comma in front, no capital gone. */
const leavesASentence = ({ sentence, start, end }: Wanted): boolean => {
  const after = sentence.slice(end).trimStart();
  if (/[\p{L}\p{N}]/u.test(sentence.slice(0, start))) return true;
  return (
    !/^[,;:]/.test(after) && (/^\P{Ll}/u.test(after) || after === '' || /^\P{Lu}/u.test(sentence.slice(start, end)))
  );
};

const JOINS = /(?:[;:–—(]|(?:^|\P{L})(?:and|but|so|plus|then|yet))\s*$/iu;
const LEANS =
  /(?:^|[,;:]\s*|\s)(?:when|whenever|if|because|since|after|before|as|although|though|while|once|unless|until|that|which|who|where|even)\s[^,;:]*,\s*$/i;

/** Whether a whole sentence can follow what stands before the finding: a greeting or an "and", never half a clause. */
const canBegin = (before: string): boolean => {
  const open = before.trim();
  if (!/[\p{L}\p{N}]/u.test(open) || JOINS.test(before)) return true;
  return open.endsWith(',') && !LEANS.test(before);
};

/** The filled wording; `''` for a wording that deletes; undefined where it abstains or changes nothing. */
export const fill = (template: string, wanted: Wanted, verbs: Verbs | undefined): string | undefined => {
  if (template.trim() === '') return leavesASentence(wanted) ? '' : undefined;
  if (CLOSING.test(template) && !canBegin(wanted.sentence.slice(0, wanted.start))) return undefined;
  const pieces = piecesOf(template);
  const text = pieces && assembled(pieces, wanted, verbs);
  const closed = text && closedLike(text, wanted);
  if (!closed) return undefined;
  const cased = casedLike(closed, pieces?.[0]?.kind === 'slot', wanted);
  return cased === wanted.sentence.slice(wanted.start, wanted.end) ? undefined : cased;
};
