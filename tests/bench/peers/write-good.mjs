import writeGood from 'write-good';

/** @type {(value: string) => unknown} */
export const review = (value) => writeGood(value);

/** `offset` is what write-good calls the length. @type {(value: string) => { start: number, end: number }[]} */
export const spans = (value) => writeGood(value).map(({ index, offset }) => ({ start: index, end: index + offset }));
