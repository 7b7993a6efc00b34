/** The habits of this house. A file that breaks one fails here with a sentence that tells the cure. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories } from '../../rules/categories.ts';
import * as shared from '../../rules/words/index.ts';
import { faultsOf } from './rule-faults.ts';
import { faultsOfSource } from './source-faults.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const rules = import.meta.glob<Record<string, unknown>>([
  '../../rules/*/*.ts',
  '!../../rules/{words,incoming,starters}/*',
]);

const idOf = (path: string): string => path.replace('../../rules/', '').replace(/\.ts$/, '');

const sources = ['src', 'rules', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css|html|json)$/.test(file))
    .map((file) => join(folder, file)),
);

describe('every rule file', () => {
  it.each(Object.entries(rules))('%s keeps to the form', async (path, load) => {
    expect(faultsOf(idOf(path), await load())).toEqual([]);
  });

  it('stands in a category that has a title', () => {
    const titled = new Set<string>(categories.map(({ id }) => id));
    const untitled = [...new Set(Object.keys(rules).map((path) => idOf(path).split('/')[0] ?? ''))]
      .filter((category) => !titled.has(category))
      .map((category) => `rules/${category} has no title: give it one in rules/categories.ts.`);
    expect(untitled).toEqual([]);
  });
});

const words: Readonly<Record<string, readonly string[]>> = shared;
const namedIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe('every word class', () => {
  it('stands in a rule, or in a class that does', () => {
    const rulesOnly = sources.filter((path) => path.startsWith('rules') && !path.startsWith(join('rules', 'words')));
    const used = new Set(rulesOnly.flatMap((path) => namedIn(readFileSync(join(ROOT, path), 'utf8'))));
    for (const name of used) for (const inner of (words[name] ?? []).flatMap(namedIn)) used.add(inner);
    const idle = Object.keys(words)
      .filter((name) => !used.has(name))
      .map((name) => `{${name}} stands nowhere: every page would carry it for nothing. Take it out of rules/words.`);
    expect(Object.keys(words).length).toBeGreaterThan(20);
    expect(idle).toEqual([]);
  });
});

describe('the map in CONTRIBUTING.md', () => {
  it('has every file that stands in no folder of its own', () => {
    const [, map = ''] = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split('```');
    const lost = ['src', 'rules']
      .flatMap((folder) => readdirSync(join(ROOT, folder)))
      .filter((name) => name.endsWith('.ts') && !new RegExp(`(?<![\\w-])${name}`).test(map));
    expect(map).toContain('entrypoints/');
    expect(lost).toEqual([]);
  });
});

describe('every source file', () => {
  it('keeps drafts in memory and packages in their folders', () => {
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.flatMap((path) => faultsOfSource(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});

const good = {
  patterns: {},
  card: { title: 'What the reader hears', why: 'How it may land.', tip: 'Ask.', source: { title: 'A guide' } },
  flags: { '[[one]]': null, '[[two]]': null, 'and [[three]]': null, '[[four]].': null },
  leaves: ['a', 'b', 'c', 'd', 'e', 'f'],
};
const { patterns: _, ...unpatterned } = good;

describe('the habits themselves', () => {
  it('let a good rule pass', () => {
    expect(faultsOf('blame/as-i-said', good)).toEqual([]);
    expect(
      faultsOf('praise/thanks', {
        ...good,
        flags: Object.fromEntries([...'abcdefgh'].map((words) => [`[[${words}]]`, null])),
      }),
    ).toEqual([]);
    expect(faultsOf('protect/a-right', { ...good, leaves: ['a', 'b', 'c'] })).toEqual([]);
    expect(faultsOf('notes/no-hello', { ...good, flags: ['a', 'b', 'c', 'd'] })).toEqual([]);
  });

  it.each([
    ['blame/AsISaid', good, 'kebab-case'],
    ['blame/as-i-said', unpatterned, 'exports no `patterns`'],
    ['blame/as-i-said', { ...good, card: { ...good.card, title: 'x'.repeat(40) } }, 'title has 40 characters'],
    ['blame/as-i-said', { ...good, card: { ...good.card, why: 'so '.repeat(26) } }, 'why has 26 words'],
    ['blame/as-i-said', { ...good, card: { ...good.card, tip: 'so '.repeat(11) } }, 'tip has 11 words'],
    ['blame/as-i-said', { ...good, card: { ...good.card, tip: '' } }, 'no tip'],
    ['blame/as-i-said', { ...good, card: { ...good.card, source: {} } }, 'no source'],
    [
      'blame/as-i-said',
      { ...good, card: { ...good.card, source: { title: 'A', link: 'http://a.example' } } },
      'not https',
    ],
    ['blame/as-i-said', { ...good, flags: { '[[one]]': null } }, '1 flags'],
    ['blame/as-i-said', { ...good, flags: { ...good.flags, five: null } }, 'marks nothing'],
    ['blame/as-i-said', { ...good, leaves: ['a', 'b', 'c'] }, '3 leaves'],
    ['blame/as-i-said', { ...good, leaves: [...good.leaves, 'a'] }, 'stands there twice'],
    ['protect/a-right', { ...good, leaves: ['a', 'b'] }, '2 leaves'],
    ['praise/thanks', good, '4 flags'],
    ['notes/no-hello', { ...good, flags: ['a'] }, '1 flags'],
  ])('%s with a fault says so: %#', (id, file, fault) => {
    expect(faultsOf(id, file)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['src/page/marks.ts', 'console.log(draft.text)', 'console'],
    ['src/ui/panel.tsx', "import polyfill from 'webextension-polyfill'", 'src/browser.ts'],
    ['src/engine/index.ts', "const nlp = await import('compromise/two')", 'src/reword'],
    ['src/reword/index.ts', "import Sentiment from 'sentiment'", 'src/heat'],
    ['entrypoints/background.ts', 'browser.storage.local.get(null)', 'src/settings'],
    ['rules/blame/a.ts', '// see /home/me/notes', 'one machine'],
    ['src/heat/index.ts', "await fetch('https://a.example')", 'network'],
  ])('%s with `%s` says so', (path, text, cure) => {
    expect(faultsOfSource(path, text)).toEqual([expect.stringContaining(cure)]);
  });

  it.each([
    ['src/terminal/review.ts', 'console.log(1)'],
    ['src/browser.ts', "export { default as browser } from 'webextension-polyfill'"],
    ['src/ui/panel.ts', "import type { Runtime } from 'webextension-polyfill';"],
    ['src/reword/index.ts', "import('compromise')"],
    ['src/settings/index.ts', 'browser.storage.local.clear()'],
  ])('%s may say `%s`', (path, text) => {
    expect(faultsOfSource(path, text)).toEqual([]);
  });
});
