import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
await linter.setup();

/** @type {(value: string) => Promise<unknown>} */
export const review = (value) => linter.lint(value, { language: 'plaintext' });
