/** How hot a draft runs. A weak measure, for the terminal's `score` alone: never a finding, and never an all-clear. */
import Sentiment from 'sentiment';
import { HOT, isCool } from './words.ts';

/** AFINN runs from -5 to 5. What it calls mildly negative is everyday school life. */
const STRONG = 3;

/** The weight at which a draft counts as half as hot as can be. */
const HALF = 6;

const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:[\s,]+\p{Lu}{2,}){2,}(?![\p{L}\p{N}])/gu;
const PRESSED = /[!?]*(?:\?[!?]+|!{2,})[!?]*/g;

const sentiment = new Sentiment();

/** Letters and apostrophes only: AFINN also rates emoji and box-drawing characters, at random. */
const plain = (text: string): string =>
  text
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[^\p{L}']+/gu, ' ')
    .replace(/(?<!\p{L})'+|'+(?!\p{L})/gu, ' ');

/** Its weight on its own, so that "not happy", which AFINN turns around, does not count as hostile. */
const weightOf = (word: string): number => {
  if (isCool(word)) return 0;
  const { score } = sentiment.analyze(word);
  return score <= -STRONG ? -score : 0;
};

const wordHeat = (text: string): number => {
  const words = plain(text);
  const contempt =
    words
      .toLowerCase()
      .split(' ')
      .filter((word) => HOT.has(word)).length * STRONG;
  return sentiment
    .analyze(words)
    .calculation.flatMap((rated) => Object.entries(rated))
    .reduce((sum, [word, score]) => sum + (score < 0 && !HOT.has(word) ? weightOf(word) : 0), contempt);
};

/** 0 for a calm draft, towards 1 for one that boils. Praise never makes up for an insult. */
export const heatOf = (text: string): number => {
  const words = wordHeat(text);
  const shouting = (text.match(SHOUTED) ?? []).length * 2;
  // "Thank you!!!" is warm, not hot: pressing only adds to heat that is there.
  const pressing = words + shouting > 0 ? Math.min(2, (text.match(PRESSED) ?? []).length) : 0;
  const heat = words + shouting + pressing;
  return heat / (heat + HALF);
};
