/** Blanks of a wording, such as `[when?]`: found, counted, filled. */
import { BLANK } from '../../blank.ts';

export interface Blank {
  readonly label: string;
  /** Tells two blanks with the same label apart. */
  readonly id: string;
}

/** What the writer has typed, by the id of the blank. */
export type Filled = Readonly<Record<string, string>>;

const SPLIT = new RegExp(`(${BLANK.source})`);

/** A wording as words and blanks, in order. */
export const partsOf = (wording: string): readonly (string | Blank)[] => {
  const seen = new Map<string, number>();
  return wording.split(SPLIT).flatMap((part, index): readonly (string | Blank)[] => {
    if (!part) return [];
    // What stands at odd places is what was split by.
    if (index % 2 === 0) return [part];
    const label = part.slice(1, -1);
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    return [{ label, id: `${label}#${before}` }];
  });
};

const typed = (blank: Blank, filled: Filled): string => (filled[blank.id] ?? '').trim();

/** How many blanks are still to be filled. */
export const openBlanks = (wording: string, filled: Filled): number =>
  partsOf(wording).filter((part) => typeof part !== 'string' && !typed(part, filled)).length;

/** The wording with every blank filled in. */
export const fill = (wording: string, filled: Filled): string =>
  partsOf(wording)
    .map((part) => (typeof part === 'string' ? part : typed(part, filled)))
    .join('');
