/** Catalogues in ICU's notation come compiled where they are asked for as `en.json?compiled`: a page then carries no parser. */
import { readFile } from 'node:fs/promises';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

export const catalogues = (): Plugin => ({
  name: 'catalogues',
  enforce: 'pre',
  async load(id) {
    const [file = '', asked] = id.split('?');
    if (asked !== 'compiled') return null;
    this.addWatchFile(file);
    const catalogue: Readonly<Record<string, string>> = JSON.parse(await readFile(file, 'utf8'));
    const compiled = Object.entries(catalogue).map(([key, words]) => [key, compile(words)]);
    return { code: `export const catalogue = ${JSON.stringify(Object.fromEntries(compiled))}`, moduleType: 'js' };
  },
});
