/** Bundles the scripts of the pages, once per version of what goes into them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const CACHE = path.resolve(HERE, '../../../.cache/pages');
const ROOSTER = path.resolve(HERE, '../../../node_modules/roosterjs-content-model-core/package.json');

const versionOf = (script: string): string => {
  const parts = [path.join(HERE, script), path.join(HERE, 'hooks.ts'), ROOSTER].map((file) => readFileSync(file));
  return createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 12);
};

/** One page script as a file to serve. */
export const bundlePage = async (page: 'gmail' | 'outlook' | 'portal'): Promise<string> => {
  const name = `${page}-${versionOf(`${page}.ts`)}.js`;
  const file = path.join(CACHE, name);
  if (existsSync(file)) return file;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: CACHE,
      emptyOutDir: false,
      lib: { entry: path.join(HERE, `${page}.ts`), formats: ['iife'], name: 'page', fileName: () => name },
    },
  });
  return file;
};
