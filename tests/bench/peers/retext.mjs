import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextProfanities from 'retext-profanities';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const retext = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextProfanities)
  .use(retextIntensify)
  .use(retextStringify)
  .freeze();

/** @type {(value: string) => { place?: any }[]} */
export const review = (value) => retext.processSync(value).messages;

/** @type {(value: string) => { start: number, end: number }[]} */
export const spans = (value) =>
  review(value).map(({ place }) => ({ start: place.start.offset, end: place.end.offset }));
