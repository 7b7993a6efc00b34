/** Words that stand in no text of ours, planted into a message to see where they turn up. */

export const PLANTED = {
  subject: 'Quillmarrow',
  recipient: 'Brandlewick',
  draft: 'zephyrquist',
  child: 'Wendellina',
  incoming: 'ottervalence',
  pasted: 'marbleshank',
} as const;

/** A word as such, and inside whatever was encoded by the three bytes. */
const shapesOf = (word: string): readonly string[] => [
  word.toLowerCase(),
  ...[0, 1, 2].map((before) => {
    const code = Buffer.from(' '.repeat(before) + word).toString('base64');
    // What stands at either end depends on the neighbours.
    return code.slice(before === 0 ? 0 : before + 1, -4).toLowerCase();
  }),
];

const SHAPES = Object.values(PLANTED).map((word) => [word, shapesOf(word)] as const);

/** The planted words in what was seen somewhere, each as `where: word`. */
export const plantedIn = (where: string, seen: unknown): readonly string[] => {
  const text = (typeof seen === 'string' ? seen : (JSON.stringify(seen) ?? '')).toLowerCase();
  return SHAPES.filter(([, shapes]) => shapes.some((shape) => text.includes(shape))).map(
    ([word]) => `${where}: ${word}`,
  );
};

/** The same for the bytes of a file, in which text may have two bytes a letter. */
export const plantedInBytes = (where: string, bytes: Buffer): readonly string[] => [
  ...new Set([...plantedIn(where, bytes.toString('latin1')), ...plantedIn(where, bytes.toString('utf16le'))]),
];
