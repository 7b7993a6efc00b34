/** What searches the end-to-end flows for planted words finds them, wherever and however they stand. */
import { describe, expect, it } from 'vitest';
import { PLANTED, plantedIn, plantedInBytes } from '../e2e/planted.ts';

const line = `Why did you make ${PLANTED.child} miss recess?`;

describe.each(Object.values(PLANTED))('%s is found', (word) => {
  const places: readonly (readonly [string, unknown])[] = [
    ['in a line of the console', `draft: ${word}.`],
    ['in small letters', word.toLowerCase()],
    ['in an object', { notes: [{ text: `x${word}y` }] }],
    ['as the key of an object', { [word]: true }],
    ['in an address', `https://a.example/?q=${encodeURIComponent(`so, ${word}!`)}`],
    ...[0, 1, 2, 3, 4].map(
      (more) => [`in base64, ${more} further in`, btoa(`${'x'.repeat(more)}${word} and on`)] as const,
    ),
  ];
  it.each(places)('%s', (_, seen) => {
    expect(plantedIn('there', seen)).toEqual([`there: ${word}`]);
  });

  it('in a file of either width', () => {
    expect(plantedInBytes('file', Buffer.from(`\x00\x01${word}\x02`))).toEqual([`file: ${word}`]);
    expect(plantedInBytes('file', Buffer.from(word, 'utf16le'))).toEqual([`file: ${word}`]);
  });
});

it('each is named, once', () => {
  expect(plantedIn('there', `${line} ${line} ${PLANTED.subject}`)).toEqual([
    `there: ${PLANTED.subject}`,
    `there: ${PLANTED.child}`,
  ]);
});

it.each(['', 'Why did you make my son miss recess?', { on: true, 'role:': 'parent' }, undefined, null])(
  'nothing is found in %j',
  (seen) => {
    expect(plantedIn('there', seen)).toEqual([]);
  },
);
