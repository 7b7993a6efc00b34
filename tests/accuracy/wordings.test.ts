/** What our wordings do to facts, and whether the judge of it can tell. */
import { describe, expect, it } from 'vitest';
import { fresh, tune, typical } from './corpus.ts';
import { emailOf } from './emails.ts';
import { READABLE, SOUND } from './floor.ts';
import { share } from './judge.ts';
import { type Offered, offersIn } from './offers.ts';
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
    ['[[I told you on Friday.]]', 'I told you.', 'loses “friday”'],
    ['[[You owe us 3.50 tomorrow.]]', 'You owe us 3.50.', 'loses “tomorrow”'],
    ['[[You owe us 3.50.]]', 'You owe us.', 'loses “3.50”'],
    ['[[I asked two people.]]', 'I asked people.', 'loses “two”'],
    ['[[I asked two people.]]', 'I asked [whom?].', ''],
    ['[[He was not told.]]', 'He was told.', 'loses a negation'],
    ['[[He was not told.]]', 'Could you tell him?', ''],
    ['[[He was not told.]]', "He wasn't told.", ''],
    ['[[No offense, but he was told.]]', 'He was told.', ''],
    ['[[Well, that is not my job.]]', '', ''],
    ['[[Honestly, please send the book.]]', 'The book is here.', 'loses a request'],
    ['[[Honestly, please send the book.]]', '', 'loses a request'],
    ['[[I need the book.]]', 'The book would help.', ''],
    ['We met. [[Tell him that.]]', 'Tell Sam that.', 'invents “sam”'],
    ['[[Tell him that.]]', 'Tell him that on Monday.', 'invents “monday”'],
    ['[[Tell him that.]]', 'Tell him that 3 times.', 'invents “3”'],
    ['[[Tell him that.]]', 'Tell him [by Monday?].', ''],
    ['We met on Monday. [[Tell him that.]]', 'Tell him that by Mon.', ''],
    ['[[Honestly, tell]] Sam.', 'Tell', ''],
    // One blank asks for one fact, and a blank for a day asks for nothing else.
    ['[[Three of us told Sam on Friday.]]', 'I told Sam [when?].', 'loses “three”'],
    ['[[I told you, Mr Hall, on Friday.]]', 'I told you [when?].', 'loses “hall”'],
    ['[[I told you on Friday and on Monday.]]', 'I told you [when?].', 'loses “monday”'],
    ['[[I told you on Friday and on Monday.]]', 'I told you on [which days?].', ''],
    ['[[Honestly, please send the book.]]', 'I wrote on [which day?].', 'loses a request'],
    ['[[Honestly, please send the book.]]', 'It is about [what you need?].', ''],
    ['[[He was not told.]]', 'I wrote to you [when?].', 'loses a negation'],
    // What somebody may not or cannot do stays a fact in a question.
    ['[[He cannot eat nuts, use your head.]]', 'Could we talk about nuts?', 'loses a negation'],
    ['[[He cannot eat nuts, use your head.]]', 'Could we talk about why he must have no nuts?', ''],
    ['[[I shall have it no later than noon.]]', 'It would help to have it by noon.', ''],
    ['[[Nobody thought to call me.]]', 'I wish I had been called.', ''],
    ['[[Nobody died, and I have it.]]', 'I have it.', ''],
    ['[[That is the third time.]]', 'That has happened before.', 'loses “third”'],
    ['[[Tell me that.]]', 'The two of us could talk for a minute or two.', ''],
    ['[[Be there on May 3 at 8:15 a.m.]]', 'Could you come by [when?].', ''],
    ['[[Be there on May 3 at 8:15 a.m.]]', 'Could you come.', 'loses “may”', 'loses “3”', 'loses “8:15”'],
    ['[[Not once did Sam eat by 12:30 on May 3.]]', 'I was upset by [what happened, and when?].', ''],
    ['[[He told Sam on Friday.]]', 'Could you look into [what?].', 'loses “friday”'],
    ["[[Send it for Christ's sake.]]", 'Please send it.', ''],
    ['[[As I said]] it is late.', 'To recap [what?]', ''],
    ['[[He and Sam fight.]]', 'Sam and he: the two of them are not getting along.', ''],
    ['[[You lot.]]', 'It is hard when [why did you make my son miss recess?].', ''],
    ['[[I told you twice.]]', 'I wrote on [which dates?].', ''],
    ['[[You owe us 3.50 by 3.]]', 'You owe us by [when?].', 'loses “3.50”'],
    ['He said “I do.” [[Glad to hear it.]]', 'Thank you.', ''],
  ])('of “%s” → “%s” says “%s”', (marked, wording, ...expected) => {
    // What the rules hear in these lines changes with the rules.
    const lasting = faults(marked, wording).filter((one) => !one.startsWith('is heard again'));
    expect(lasting).toEqual(expected.filter((fault) => fault !== ''));
  });

  it('hears a wording that is as bad as what it replaces', () => {
    expect(faults('[[Well.]]', 'Why did you make my son miss recess?')).toEqual([
      'is heard again by blame/why-accusation',
    ]);
  });
});

const wrong = ({ draft, rule, words, wording, faults: all }: Offered): string =>
  [draft.id, rule, `“${words}” → “${wording.text}”`, ...all].join(' · ');

it('nearly every wording keeps every fact and request, reads well and is quiet', async () => {
  const offers = await offersIn([...tune(), ...fresh(), ...typical()]);
  expect(offers.length).toBeGreaterThan(50);
  const unsound = offers.filter(({ faults: all }) => all.length > 0);
  const sound = { of: offers.length, hit: offers.length - unsound.length };
  const lines = unsound.map(wrong).join('\n');
  expect(share(sound), `${sound.hit} of ${sound.of} wordings are sound:\n${lines}`).toBeGreaterThanOrEqual(SOUND);
}, 240_000);

it('nearly every draft with the first wording of every finding is an email to send', async () => {
  const emails = (await Promise.all([...tune(), ...fresh()].map(emailOf))).filter(({ used }) => used > 0);
  expect(emails.length).toBeGreaterThan(20);
  const bad = emails.filter(({ faults: all }) => all.length > 0);
  const readable = { of: emails.length, hit: emails.length - bad.length };
  const lines = bad.map(({ draft, faults: all }) => [draft.id, ...all].join(' · ')).join('\n');
  expect(share(readable), `${readable.hit} of ${readable.of} are readable:\n${lines}`).toBeGreaterThanOrEqual(READABLE);
}, 240_000);
