/** Whether a fault of grammar is heard, and only where it is new and ours. */
import { beforeAll, describe, expect, it } from 'vitest';
import { grammarFaults } from './grammar.ts';
import { newFaults } from './harper.ts';

/** Harper takes some seconds to start. */
beforeAll(() => newFaults('', '', []), 60_000);

/** `Before. [[You lost it]].` with the marked words reworded. */
const faults = (marked: string, wording: string): Promise<readonly string[]> => {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return grammarFaults({ text: marked.replace('[[', '').replace(']]', ''), role: 'parent' }, { start, end }, wording);
};

describe('harper', () => {
  it.each([
    ['[[You lost it]] again.', 'She have lost it', 'harper hears Agreement in “have”'],
    ['Please come. [[You lost it]].', 'Could I explain the the plan', 'harper hears Repetition in “the the”'],
    ['[[You lost it]].', 'It took a hour to find', 'harper hears Miscellaneous in “a”'],
    ['Good 👍🏽 day. [[You lost it]].', 'He were told to wait', 'harper hears Agreement in “were”'],
  ])('hears a fault planted in “%s” → “%s”', async (marked, wording, fault) => {
    expect(await faults(marked, wording)).toEqual([fault]);
  });

  it.each([
    ['the writer’s own fault', 'She have [[a damn]] question.', 'a'],
    ['a fault the writer made first', '[[She have a damn question]].', 'She have a question'],
    ['spelling', '[[You lost it]].', 'Is Chidinmah upsett'],
    ['good English that it takes for bad', '[[You lost it]].', 'I am sure that was not meant'],
    ['a blank', '[[You lost it]].', 'I asked for a [what?] by [when?]'],
  ])('leaves %s alone', async (_, marked, wording) => {
    expect(await faults(marked, wording)).toEqual([]);
  });

  it('hears only what touches our words', async () => {
    const [before, after] = ['We met. He can come.', 'He were late. She can come.'];
    expect(await newFaults(before, after, [{ start: 14, end: 17 }])).toEqual([]);
    expect(await newFaults(before, after, [{ start: 0, end: 12 }])).toEqual(['harper hears Agreement in “were”']);
  });
});

it.each([
  ['What led to he missing recess?', 'has “to he” for “to him”'],
  ['Could you please calling me?', 'has “could you calling” for “could you call”'],
  ['Could you told me?', 'has “could you called” for “could you call”'],
  ['Could you tell me why is he alone?', 'has “tell me why is he” for “tell me why he is”'],
  ['I want to talking.', 'has “to missing” for “to miss”'],
  ['I have not see a reply.', 'has “have see” for “have seen”'],
  ['Could you bring the book you need to read?', undefined],
  ['Could you please proceed to let me know what happened to her?', undefined],
])('a template’s fault in “%s”: %s', async (wording, fault) => {
  expect(await faults('[[You lost it.]]', wording)).toEqual(fault ? [fault] : []);
});
