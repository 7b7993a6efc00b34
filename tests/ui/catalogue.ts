/** What the tests of the catalogues know of their notation and of what the build makes of it. */
import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

/** What is filled in: its name and, where it is counted, what is said for each number, such as `one`. */
type Gap = readonly [name: string, type?: number, forms?: Readonly<Record<string, unknown>>];

const gapsOf = (message: unknown): readonly Gap[] =>
  Array.isArray(message)
    ? message
        .filter((piece): piece is Gap => Array.isArray(piece))
        .flatMap((gap) => [gap, ...Object.values(gap[2] ?? {}).flatMap(gapsOf)])
    : [];

/** Names of all that is filled in, whatever the number. */
export const gapsIn = (words: string): readonly string[] =>
  [...new Set(gapsOf(compile(words)).map(([name]) => name))].toSorted();

/** The numbers that a message tells apart, for each place where it counts. */
export const numbersIn = (words: string): readonly (readonly string[])[] =>
  gapsOf(compile(words)).flatMap(([, , forms]) => (forms ? [Object.keys(forms).toSorted()] : []));

const retold = (message: unknown, tell: (words: string) => string): unknown => {
  if (typeof message === 'string') return tell(message);
  if (!Array.isArray(message)) return message;
  return message.map((piece) => {
    if (!Array.isArray(piece)) return retold(piece, tell);
    const [name, ...counted] = piece as unknown as Gap;
    const [type, forms] = counted;
    if (!forms) return piece;
    return [
      name,
      type,
      Object.fromEntries(Object.entries(forms).map(([number, form]) => [number, retold(form, tell)])),
    ];
  });
};

/** A message with its words told otherwise, and what is filled in left as it is. */
export const tellOtherwise = (words: string, tell: (words: string) => string): CompiledMessage =>
  retold(compile(words), tell) as CompiledMessage;

/** Words that stand in a message or begin one: English in every catalogue. */
export const IN_MESSAGES: ReadonlySet<string> = new Set([
  'own.placeholder',
  'welcome.letter.parent',
  'welcome.letter.teacher',
]);
