import { text } from 'alex';

/** @type {(value: string) => unknown} */
export const review = (value) => text(value).messages;

/** @type {(value: string) => { start: number, end: number }[]} */
export const spans = (value) =>
  text(value).messages.map(({ position }) => ({ start: position.start.offset, end: position.end.offset }));
