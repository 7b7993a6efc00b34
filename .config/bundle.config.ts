import { defineConfig } from 'vite';

/** A program of ours as one file for Node; which one is said with `--ssr`. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  publicDir: false,
  logLevel: 'warn',
  // harper.js looks for its WebAssembly beside its own file.
  ssr: { noExternal: true, external: ['harper.js'] },
  build: {
    target: 'node20',
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: '[name].js' } },
  },
});
