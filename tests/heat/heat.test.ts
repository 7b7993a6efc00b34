import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heatOf } from '../../src/heat/index.ts';

const KIND = [
  'No worries at all.',
  'My son was sick and missed school.',
  'There was a scuffle at the bus, but no one was hurt.',
  'Sorry for the late reply, I was out sick.',
  'For the War of 1812 essay, please kill the second paragraph.',
  'How do I pay for the trip, and can I cancel by Friday?',
  'Please stop by my room any time.',
  'The fire drill is at ten; the alarm is loud and some kids find it hard.',
  'His grandmother died on Sunday, so he may be sad and lose focus.',
  'I am worried about his reading and a little angry with myself for waiting.',
  'She vomited at lunch and had a bad headache.',
  'We are reading To Kill a Mockingbird and The Taming of the Shrew.',
  'Nuts are not allowed in class because of an allergy.',
  'He is not happy about the seat change, and it is not fair to blame anyone.',
  'Thank you so much!!! You are the best.',
  'I feel terrible that I forgot the form.',
  'The IEP meeting is on Monday. 📌 ☐ Bring the PE form.',
  'I want to report bullying and harassment on the bus.',
  'I am not furious at all.',
  '',
];

const HOSTILE = [
  'You are the most incompetent teacher I have ever met.',
  'This is ridiculous and totally unacceptable.',
  'What the hell is going on in that class?!',
  'You are a liar and you lied to my face.',
  'YOU NEVER ANSWER MY EMAILS AND I AM DONE',
  'This is bullshit.',
  'You’re pathetic. ‘Stupid’ rule from a stupid school.',
  'Thank you so much, what a great job, you idiot.',
];

/** Any code units, lone surrogates too. fast-check's own `binary` strings take seconds to set up. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
  .map((units) => String.fromCharCode(...units));

describe('heatOf', () => {
  test.each(KIND)('"%s" is calm', (line) => {
    expect(heatOf(line)).toBe(0);
  });

  test.each(HOSTILE)('"%s" is hot', (line) => {
    expect(heatOf(line)).toBeGreaterThan(0.2);
  });

  test('praise does not cool an insult', () => {
    expect(heatOf('You are wonderful, kind and great, and an idiot.')).toBe(heatOf('You are an idiot.'));
  });

  test('more contempt is hotter, and pressing presses', () => {
    expect(heatOf('Useless and rude.')).toBeGreaterThan(heatOf('Useless.'));
    expect(heatOf('Useless!!!')).toBeGreaterThan(heatOf('Useless.'));
  });

  test('stays between 0 and 1 for any text, and is the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const heat = heatOf(text);
        expect(heat).toBeGreaterThanOrEqual(0);
        expect(heat).toBeLessThan(1);
        expect(heatOf(text)).toBe(heat);
      }),
    );
    expect(heatOf('constructor __proto__ idiot toString hasOwnProperty')).toBeGreaterThan(0);
  });

  test('takes a long draft in its stride', () => {
    const draft = 'This is ridiculous, you never answer and I am SO TIRED OF THIS!! '.repeat(2000);
    const before = performance.now();
    heatOf(draft);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
