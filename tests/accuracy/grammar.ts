/** Whether a wording brings a fault of grammar along that the writer's own sentence did not have. */
import type { Draft, Span } from '../../src/model.ts';
import { newFaults } from './harper.ts';
import { filled, place, sentencesAround } from './placed.ts';

/** What a template does wrong and harper does not hear (2.10.0, 2026-11): each of these was tried on it. */
const MADE_WRONG: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['has “to he” for “to him”', /\b(?:to|for|with|about|behind|from|by|at|of) (?:he|she|they|we|i)\b/giu],
  [
    'has “could you calling” for “could you call”',
    /\b(?:can|could|will|would|did) (?:you|we|i|he|she|they) (?:please )?(?!(?:br|r|s|cl|st|sw|fl|spr)ing\b)\p{L}{2,}ing\b/giu,
  ],
  [
    'has “could you called” for “could you call”',
    /\b(?:can|could|will|would|did) (?:you|we|i|he|she|they) (?:please )?(?:was|were|had|knew|went|came|made|told|gave|took|\p{L}+(?<!e)ed)\b/giu,
  ],
  [
    'has “tell me why is he” for “tell me why he is”',
    /\b(?:understand|tell me|tell us|let me know|explain|see|know) (?:why|what|how|when|where) (?:is|are|was|were|did|does|do|has|have|had|can|will|would) (?:he|she|it|they|you|we|i)\b/giu,
  ],
  [
    'has “to missing” for “to miss”',
    /\b(?:want|wants|wanted|need|needs|able|asked?|going|have|has|had) to \p{L}{3,}ing\b/giu,
  ],
  [
    'has “have see” for “have seen”',
    /\b(?:have|has|had)(?: not|n['’]t)? (?:see|go|do|take|give|know|write|speak|be)\b/giu,
  ],
];

/** Faults that the words before do not have. */
const madeWrong = (before: string, after: string): readonly string[] =>
  MADE_WRONG.filter(([, pattern]) => (after.match(pattern) ?? []).length > (before.match(pattern) ?? []).length).map(
    ([fault]) => fault,
  );

/** The sentences around the wording, before and after. A blank is filled, as it would be before it is used. */
export const grammarFaults = async (draft: Draft, span: Span, wording: string): Promise<readonly string[]> => {
  const { text, at, taken } = place(draft.text, span, filled(wording));
  const was = sentencesAround(draft, taken);
  const is = sentencesAround({ ...draft, text }, at);
  const [before, after] = [draft.text.slice(was.start, was.end), text.slice(is.start, is.end)];
  const within = { start: at.start - is.start, end: at.end - is.start };
  return [...madeWrong(before, after), ...(await newFaults(before, after, [within]))];
};
