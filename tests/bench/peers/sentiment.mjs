import Sentiment from 'sentiment';

const sentiment = new Sentiment();
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** @type {(value: string) => unknown} */
export const review = (value) => sentiment.analyze(value);

/** It scores and marks nothing, so a sentence that scores below 0 is taken as marked. @type {(value: string) => { start: number, end: number }[]} */
export const spans = (value) =>
  Array.from(sentences.segment(value))
    .filter(({ segment }) => sentiment.analyze(segment).score < 0)
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }));
