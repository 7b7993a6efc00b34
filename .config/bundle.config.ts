import { defineConfig } from 'vite';

/** The review for the terminal as one file for Node: `import.meta.glob` throws in plain Node, so the rules must be bundled. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'src/terminal/review.ts',
    target: 'node20',
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'review.js' } },
  },
});
