/** Phrasings without severity, heard as findings are: praise and signs in a draft, asks and worries in a message. */
import type { Engine, Reviewer } from './engine/index.ts';
import type { Noticed } from './rule.ts';

/** A reviewer of these alone, each under its name. Where two meet, the one named first in `precedence` speaks. */
export const listenFor = (
  { createReviewer, rules }: Engine,
  noticed: Readonly<Record<string, Noticed>>,
  precedence: readonly string[] = [],
): Reviewer => {
  const coaching = Object.entries(noticed).map(
    ([id, { match, ...rest }]) => [id, { ...rest, severity: 'hint', match: [{ words: match }] }] as const,
  );
  return createReviewer({ coaching: Object.fromEntries(coaching), protect: {}, words: rules.words, precedence });
};
