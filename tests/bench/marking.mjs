/** The neighbours that mark words, each as a function from a text to spans. */
import { spans as alex } from './peers/alex.mjs';
import { spans as retext } from './peers/retext.mjs';
import { spans as sentiment } from './peers/sentiment.mjs';
import { spans as writeGood } from './peers/write-good.mjs';

export const marking = [
  { name: 'alex', spans: alex },
  { name: 'write-good', spans: writeGood },
  { name: 'retext, four plugins', spans: retext },
  { name: 'sentiment', spans: sentiment },
];
