/** How much the neighbours of tests/bench weigh when they are bundled for a page, and how much we do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './bootstrap.mjs';

const bench = join(root, 'tests', 'bench');

/** By the names that the table gives them. */
const ENTRIES = {
  'Kind Regards': join(bench, 'ours.ts'),
  sentiment: join(bench, 'peers', 'sentiment.mjs'),
  'wink-nlp, sentences and parts of speech': join(bench, 'peers', 'wink.mjs'),
  'write-good': join(bench, 'peers', 'write-good.mjs'),
  'retext, four plugins': join(bench, 'peers', 'retext.mjs'),
  alex: join(bench, 'peers', 'alex.mjs'),
  'compromise, parse and 40 phrases': join(bench, 'peers', 'compromise.mjs'),
};

/** @type {(entry: string) => Promise<string>} */
const minified = async (entry) => {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      write: false,
      minify: true,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { output } = /** @type {{ output: { type: string, code?: string }[] }} */ ([result].flat()[0]);
  return output.map(({ code = '' }) => code).join('');
};

/** @type {(name: string, bytes: Buffer) => { name: string, minified: number, gzip: number }} */
const weighed = (name, bytes) => ({ name, minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });

export const sizes = async () => {
  const all = [];
  for (const [name, entry] of Object.entries(ENTRIES)) all.push(weighed(name, Buffer.from(await minified(entry))));
  // The rest of harper.js is glue around its WebAssembly.
  const harper = join(bench, 'node_modules', 'harper.js', 'dist', 'harper_wasm_bg.wasm');
  return [...all, weighed('harper.js', readFileSync(harper))];
};
