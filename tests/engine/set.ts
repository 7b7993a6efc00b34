import { createReviewer, type RuleSet } from '../../src/engine/index.ts';
import type { Patterns } from '../../src/rule.ts';

/** A rule set with nothing but what a test names. */
export const setOf = (coaching: Readonly<Record<string, Patterns>>, more: Partial<RuleSet> = {}): RuleSet => ({
  coaching,
  protect: {},
  words: { kid: ['my (son|daughter)', '{name}', 'him', 'her'], you: ['you', 'the school'] },
  precedence: Object.keys(coaching),
  ...more,
});

/** The words that one pattern finds in a draft. */
export const found = (words: string, text: string, unless: readonly string[] = []): string[] => {
  const { review } = createReviewer(setOf({ 'a/rule': { severity: 'hint', match: [{ words }], unless } }));
  const { findings, failures } = review({ text, role: 'parent' });
  if (failures.length > 0) throw new Error(JSON.stringify(failures));
  return findings.map(({ start, end }) => text.slice(start, end));
};
