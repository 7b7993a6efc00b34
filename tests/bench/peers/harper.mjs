import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
await linter.setup();

/** @type {(value: string) => Promise<unknown>} */
export const review = (value) => linter.lint(value, { language: 'plaintext' });

/** One line a fault: what kind and what it says. Spelling is the writer's own. @type {(value: string) => Promise<string[]>} */
export const grammar = async (value) =>
  (await linter.lint(value, { language: 'plaintext' }))
    .map((lint) => `${lint.lint_kind()}: ${lint.message()}`)
    .filter((fault) => !fault.startsWith('Spelling'));
