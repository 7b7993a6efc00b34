/** Reads one wording of a rule. */
import type { Form } from './bend.ts';

export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'slot'; readonly name: string; readonly form: Form | undefined };

const FORMS: Readonly<Record<string, Form>> = { ing: 'ing', past: 'past', base: 'base' };
const SLOT = /<([^<>:]+)(?::([a-z]+))?>/g;

/** Undefined for a form that does not exist, so that the wording is left out. */
export const piecesOf = (template: string): readonly Piece[] | undefined => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: source, 1: name = '', 2: form, index } of template.matchAll(SLOT)) {
    if (form !== undefined && !Object.hasOwn(FORMS, form)) return undefined;
    if (index > from) pieces.push({ kind: 'words', words: template.slice(from, index) });
    pieces.push({ kind: 'slot', name, form: form === undefined ? undefined : FORMS[form] });
    from = index + source.length;
  }
  if (from < template.length) pieces.push({ kind: 'words', words: template.slice(from) });
  return pieces;
};

/** Whether a wording bends a verb, which is what compromise is loaded for. */
export const bends = (template: string): boolean => /<[^<>:]+:[a-z]+>/.test(template);
