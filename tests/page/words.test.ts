/** What badge and pause say, in each language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../src/page/words/en.json' with { type: 'json' };
import es from '../../src/page/words/es.json' with { type: 'json' };
import { type Label, wordsFor } from '../../src/page/words.ts';

const LABELS = Object.keys(en) as readonly Label[];

/** The folders in which a string may be named. */
const sources = ['page', 'hold'].flatMap((name) => {
  const folder = new URL(`../../src/${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.map((file) => readFileSync(new URL(file, folder), 'utf8'));
});

describe('the words of a page', () => {
  it('are the same in number in Spanish (src/page/words/es.json)', () => {
    expect(Object.keys(es)).toEqual(LABELS);
  });

  it('are all used', () => {
    expect(LABELS.filter((label) => !sources.some((source) => source.includes(`'${label}'`)))).toEqual([]);
  });

  it.each(LABELS)('are said in Spanish, with the same gaps and whole signs: %s', (label) => {
    const gaps = (words: string) => words.match(/\{\{\w+\}\}/g);
    const count = (sign: string) => es[label].split(sign).length;
    expect(es[label]).not.toBe(en[label]);
    expect(gaps(es[label])).toEqual(gaps(en[label]));
    expect([count('¿'), count('¡')]).toEqual([count('?'), count('!')]);
    for (const words of [en[label], es[label]]) expect(words).toBe(words.trim() || 'words');
  });

  it('go by the language of a tag, and are English where we do not know it', () => {
    expect(['es', 'es-MX', 'ES', 'en-GB', 'fr', 'est', ''].map((tag) => wordsFor(tag).lang)).toEqual([
      'es',
      'es',
      'es',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it('count', () => {
    expect(wordsFor('es').say('many', 3)).toBe('Kind Regards: 3 frases para revisar. Abrir el panel.');
    expect(wordsFor('en').say('many', 12)).toContain(' 12 phrases ');
  });
});
