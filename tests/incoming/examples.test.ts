/** Every example of every kind runs: what it hears, and what it leaves. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';
import type { Flags, Leaves, Noticed } from '../../src/rule.ts';

interface KindFile {
  readonly patterns: Noticed;
  readonly flags: Flags;
  readonly leaves: Leaves;
}

const files = import.meta.glob<KindFile>('../../rules/incoming/*.ts', { eager: true });

describe.each(Object.entries(files))('%s', (path, { patterns, flags, leaves }) => {
  const { match, unless = [] } = patterns;
  const coaching = { [path]: { severity: 'hint' as const, match: [{ words: match }], unless } };
  const listener = createReviewer({ coaching, protect: {}, words: rules.words, precedence: [] });
  const heard = (text: string): readonly string[] => {
    const { failures, findings } = listener.review({ text, role: 'parent' });
    expect(failures).toEqual([]);
    return findings.map(({ start, end }) => text.slice(start, end));
  };

  it('has enough examples', () => {
    expect(Object.keys(flags).length).toBeGreaterThanOrEqual(8);
    expect(leaves.length).toBeGreaterThanOrEqual(6);
  });

  it.each(Object.keys(flags))('hears %s', (marked) => {
    const [, words] = /\[\[(.*)\]\]/.exec(marked) ?? [];
    expect(heard(marked.replace('[[', '').replace(']]', ''))).toEqual([words]);
  });

  it.each(leaves)('leaves %s', (text) => expect(heard(text)).toEqual([]));
});
