import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/engine/index.ts';
import { found, setOf } from './set.ts';

describe('the notation', () => {
  it.each([
    ['did you', 'Did  YOU see it', ['Did  YOU']],
    ['did not', 'He didn’t. She didnt. We didn`t.', ['didn’t', 'didnt', 'didn`t']],
    ["didn't you", 'why didnt u call', ['didnt u']],
    ['should have', 'you should of called, shoulda, should’ve', ['should of', 'shoulda', 'should’ve']],
    ['is late', "he's late and it is late", ["he's late", 'is late'].map((words) => words.replace("he's", "he's"))],
    ['(call|ring up) me', 'call me, or ring up me', ['call me', 'ring up me']],
    ['very? late', 'late, very late', ['late', 'very late']],
    ['why … late', 'why were we all so terribly late', ['why were we all so terribly late']],
    ['why …2 late', 'why were we all so terribly late', []],
    ['why …', 'Ask why he left early?! Fine.', ['why he left early?!']],
    ['tell {kid}', 'tell my son, tell James, tell the cat', ['tell my son', 'tell James']],
    ['<who:{kid}> left', 'then my daughter left', ['my daughter left']],
    ['room {number}', 'room 12, room twelve', ['room 12']],
    ['{start} why', 'Why now. That is why. Why?', ['Why', 'Why']],
    ['late {end}', 'Late again. He is late.', ['late.']],
    ['so rude', 'sooo rude', ['sooo rude']],
    ["i'd like", 'id like a word', ['id like']],
    ['you', 'Quoth: "you never listen", he said to you', ['you']],
  ])('%s in %j', (words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  it('an unless calls off what it touches, and reaches to the edges with …', () => {
    expect(found('you never', 'I am not saying you never call. You never call.', ['not saying …'])).toEqual([
      'You never',
    ]);
    expect(found('you never', 'You never call but thanks.', ['… thanks'])).toEqual([]);
  });

  it.each([
    ['why (did', /expected "\)" at the end/],
    ['{cat}', /no word class \{cat\}/],
    ['… you', /must begin with a word/],
    ['{word} you', /must begin with a word/],
    ['really?', /at least one word must stand/],
    ['you …3', /in last place/],
    ['you | me', /no partner/],
    ['(you|)', /empty/],
    ['', /empty/],
  ])('says how to mend %j', (words, sentence) => {
    const { review } = createReviewer(setOf({ 'a/rule': { severity: 'hint', match: [{ words }] } }));
    const { failures } = review({ text: 'you', role: 'parent' });
    expect(failures).toMatchObject([{ rule: 'a/rule' }]);
    expect(failures[0]?.reason).toMatch(sentence);
  });

  it('literals, | and ? agree with compromise on plain sentences', () => {
    const vocabulary = ['we', 'bring', 'three', 'red', 'apples', 'home', 'slowly'];
    // Each word stands once in a pattern: compromise takes an optional word greedily and never gives it back.
    const shapes = fc.array(fc.constantFrom('word', 'either', 'maybe'), { minLength: 1, maxLength: 4 });
    const pattern = fc.tuple(fc.shuffledSubarray(vocabulary, { minLength: 7 }), shapes).map(([words, pieces]) => {
      const [first = '', ...others] = words;
      const piece = (shape: string) => {
        const word = others.shift() ?? '';
        if (shape === 'either' && others.length > 0) return `(${word}|${others.shift()})`;
        return shape === 'maybe' ? `${word}?` : word;
      };
      return [first, ...pieces.map(piece)]
        .map((part) => part.trim())
        .filter((part) => part !== '' && part !== '?')
        .join(' ');
    });
    const sentence = fc
      .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(pattern, sentence, (words, text) => {
        expect(found(words, text).length > 0, `${words} in ${text}`).toBe(nlp(text).match(words).found);
      }),
      { numRuns: 500 },
    );
  });
});
