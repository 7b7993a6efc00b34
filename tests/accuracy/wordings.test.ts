/** What our wordings do to facts, and whether the judge of it can tell. */
import { describe, expect, it } from 'vitest';
import { fresh, tune, typical } from './corpus.ts';
import { SOUND } from './floor.ts';
import { share } from './judge.ts';
import { offersIn } from './offers.ts';
import { faultsOfWording } from './wordings.ts';

/** `Dear all, [[you lost it]].` with the marked words reworded. */
const faults = (marked: string, wording: string): readonly string[] => {
  const start = marked.indexOf('[[');
  const words = marked.slice(start + 2, marked.indexOf(']]'));
  const text = marked.replace('[[', '').replace(']]', '');
  return faultsOfWording({
    draft: { text, role: 'parent' },
    finding: { start, end: start + words.length, words },
    wording: { text: wording, firmness: 'plain' },
  });
};

describe('the judge', () => {
  it.each([
    ['Why did you [[make James miss recess]]?', 'let him miss recess', 'loses “james”'],
    ['[[I told you on Friday]].', 'I told you.', 'loses “friday”'],
    ['[[You owe us 3.50 tomorrow]].', 'You owe us 3.50.', 'loses “tomorrow”'],
    ['[[You owe us 3.50]].', 'You owe us.', 'loses “3.50”'],
    ['[[I asked two people]].', 'I asked people.', 'loses “two”'],
    ['[[I asked two people]].', 'I asked [whom?].', ''],
    ['[[He was not told]].', 'He was told.', 'loses a negation'],
    ['[[He was not told]].', 'Could you tell him?', ''],
    ['[[He was not told]].', "He wasn't told.", ''],
    ['[[No offense, but he was told]].', 'He was told.', ''],
    ['[[Well, that is not my job]].', '', ''],
    ['[[Honestly, please send the book]].', 'The book is here.', 'loses a request'],
    ['[[Honestly, please send the book]].', '', 'loses a request'],
    ['[[I need the book]].', 'The book would help.', ''],
    ['We met. [[Tell him that]].', 'Tell Sam that.', 'invents “sam”'],
    ['[[Tell him that]].', 'Tell him that on Monday.', 'invents “monday”'],
    ['[[Tell him that]].', 'Tell him that 3 times.', 'invents “3”'],
    ['[[Tell him that]].', 'Tell him [by Monday?].', ''],
    ['We met on Monday. [[Tell him that]].', 'Tell him that by Mon.', ''],
    ['[[Honestly, ]]tell Sam.', '', ''],
  ])('of “%s” → “%s” says “%s”', (marked, wording, fault) => {
    // What the rules hear in these lines changes with the rules.
    const lasting = faults(marked, wording).filter((one) => !one.startsWith('is heard again'));
    expect(lasting).toEqual(fault === '' ? [] : [fault]);
  });

  it('hears a wording that is as bad as what it replaces', () => {
    expect(faults('[[Well.]]', 'Why did you make my son miss recess?')).toEqual([
      'is heard again by blame/why-accusation',
    ]);
  });
});

it('nearly every wording keeps every fact and request, and is quiet', async () => {
  const offers = await offersIn([...tune(), ...fresh(), ...typical()]);
  expect(offers.length).toBeGreaterThan(50);
  const unsound = offers.filter(({ faults: wrong }) => wrong.length > 0);
  const sound = { of: offers.length, hit: offers.length - unsound.length };
  const lines = unsound.map(({ draft, rule, words, wording, faults: wrong }) =>
    [draft.id, rule, `“${words}” → “${wording.text}”`, ...wrong].join(' · '),
  );
  expect(share(sound), `${sound.hit} of ${sound.of} wordings are sound:\n${lines.join('\n')}`).toBeGreaterThanOrEqual(
    SOUND,
  );
}, 60_000);
