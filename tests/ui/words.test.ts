import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import panel from '../../src/ui/words/en.json' with { type: 'json' };
import pages from '../../src/ui/words/pages.json' with { type: 'json' };
import { list, say } from '../../src/ui/words.ts';

const en = { ...panel, ...pages };
const ui = new URL('../../src/ui/', import.meta.url);
const sources = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(new URL(name, ui), 'utf8'));

/** Keys as the source writes them; a key with a part filled in stands for all that fit. */
const written = sources.flatMap((source) =>
  [...source.matchAll(/['`]((?:[.a-z]|\$\{[^}]+\})+)['`]/g)].map(
    ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[a-z]+')}$`),
  ),
);

describe('words', () => {
  it('fill their placeholders and leave signs as they are', () => {
    expect(say('changed', { words: `"a" & <b> $t(product) {{count}}` })).toBe(
      'Changed: “"a" & <b> $t(product) {{count}}”',
    );
  });

  it('count one and many', () => {
    expect([0, 1, 5].map((count) => say('count', { count }))).toEqual([
      '0 phrases to look at',
      '1 phrase to look at',
      '5 phrases to look at',
    ]);
  });

  it('join names', () => {
    expect(list(['Ms. Lee', 'Mr. Hahn'])).toBe('Ms. Lee and Mr. Hahn');
  });

  it('are all used', () => {
    const unused = Object.keys(en)
      .map((key) => key.replace(/_(one|other)$/, ''))
      .filter((key) => !written.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('stand in one catalogue each', () => {
    expect(Object.keys(pages).filter((key) => key in panel)).toEqual([]);
  });

  it('have both numbers wherever they have one', () => {
    const keys = new Set(Object.keys(en));
    const stems = [...keys].filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -'_one'.length));
    expect(stems.filter((stem) => !keys.has(`${stem}_other`))).toEqual([]);
  });
});
