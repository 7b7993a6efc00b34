import { describe, expect, test } from 'vitest';
import { createReworder } from '../../src/reword/index.ts';
import type { Rewordings } from '../../src/rule.ts';
import { requested } from './requested.ts';

const LED_TO = 'Can you help me understand what led to <who> <did:ing> <rest>?';

const worded = (rewordings: Rewordings, marked: string, ask?: string) =>
  createReworder(() => ({ words: 'why', rewordings, ...(ask ? { ask } : {}) }))(requested(marked));

const plain = async (template: string, marked: string) =>
  (await worded({ plain: template }, marked)).rewordings[0]?.text;

describe('the wording everybody remembers', () => {
  test.each([
    ['Why did you make {who:my son} {did:miss} {rest:recess}?', 'my son missing recess'],
    ['Why did you make {who:James} {did:miss} {rest:recess}?', 'James missing recess'],
    ['Why did you make {who:her} {did:miss} {rest:recess}?', 'her missing recess'],
    [
      'Why did you make {who:my son James} {did:sit out} {rest:the whole party}?',
      'my son James sitting out the whole party',
    ],
    ['Why did you make {who:him} {did:leave}{rest:}?', 'him leaving'],
    ['Why did you make {who:him} {did:leave} {rest:}?', 'him leaving'],
    [
      'Why did you make {who:him} {did:feel stupid} {rest:in front of everyone}?',
      'him feeling stupid in front of everyone',
    ],
  ])('%s', async (marked, event) => {
    expect(await plain(LED_TO, marked)).toBe(`Can you help me understand what led to ${event}?`);
  });
});

describe('a wording that is a sentence of its own', () => {
  const NEXT = 'Next time, could you call me?';

  test.each([
    '[[You should have called.]]',
    'Hi Ms. Lee, [[you should have called.]]',
    'I know it was busy but [[you should have called.]]',
    'He cried all evening; [[you should have called.]]',
  ])('follows: %s', async (marked) => {
    expect(await plain(NEXT, marked)).toMatch(/next time, could you call me\?$/i);
  });

  test.each([
    'When he fell, [[you should have called.]]',
    'Answer me or [[you should have called.]]',
    'I am cross because [[you should have called.]]',
    'As his mother, I feel that [[you should have called.]]',
  ])('leaves half a clause alone: %s', async (marked) => {
    expect(await plain(NEXT, marked)).toBeUndefined();
  });
});

describe('the offer', () => {
  const three: Rewordings = { firm: 'Please call me.', soft: 'I would love a call.', plain: 'Could you call me?' };

  test('puts plain first, then soft, then firm', async () => {
    const { rewordings } = await worded(three, 'Call me.');
    expect(rewordings.map(({ firmness }) => firmness)).toEqual(['plain', 'soft', 'firm']);
  });

  test('leaves out the wordings that cannot be filled and keeps the rest', async () => {
    const { rewordings, ask } = await worded({ ...three, plain: 'Could <who> call me?' }, 'Call me.', 'When?');
    expect(rewordings.map(({ firmness }) => firmness)).toEqual(['soft', 'firm']);
    expect(ask).toBeUndefined();
  });

  test('says where its wordings speak of something that happened', async () => {
    const ofEvent = createReworder(() => ({ words: 'why', rewordings: three, event: true }));
    expect(await ofEvent(requested('Call me.'))).toMatchObject({ event: true });
    expect(await worded(three, 'Call me.')).not.toHaveProperty('event');
  });

  test('asks where no wording is left', async () => {
    const answer = await worded(
      { plain: LED_TO },
      'Why did you make {who:him} {did:late} {rest:again}?',
      'What happened?',
    );
    expect(answer).toEqual({ rewordings: [], ask: 'What happened?' });
    expect(await worded({}, 'How dare you!', 'What do you want to know?')).toEqual({
      rewordings: [],
      ask: 'What do you want to know?',
    });
    expect(await worded({ plain: '<who>?' }, 'Why?')).toEqual({ rewordings: [], ask: undefined });
  });

  test('offers nothing for an entry that no longer exists', async () => {
    const reword = createReworder(() => undefined);
    expect(await reword(requested('Why?'))).toEqual({ rewordings: [], ask: undefined });
  });

  test('says each wording once, and never the words that already stand there', async () => {
    const { rewordings } = await worded({ plain: 'Could you call me?', soft: 'Could you call me?' }, 'Call me.');
    expect(rewordings).toEqual([{ text: 'Could you call me?', firmness: 'plain' }]);
    expect((await worded({ plain: 'Could you call me?' }, 'Could you call me?')).rewordings).toEqual([]);
  });

  test('deletes with an empty wording, where a sentence is left', async () => {
    expect(await plain('', 'It is [[obviously ]]late.')).toBe('');
    expect(await plain('', 'Thanks for nothing.')).toBe('');
    expect(await plain('', '[[Obviously ]]you forgot.')).toBeUndefined();
    expect(await plain('', '[[obviously]], you forgot.')).toBeUndefined();
    expect(await plain('', '[[obviously ]]you forgot.')).toBe('');
  });

  test('keeps a blank in sight', async () => {
    expect(await plain('I wrote [when?] about <what>.', 'You ignored me about {what:the bus}.')).toBe(
      'I wrote [when?] about the bus.',
    );
  });

  test('answers the same request from memory', async () => {
    let looked = 0;
    const reword = createReworder(() => {
      looked += 1;
      return { words: 'why', rewordings: { plain: LED_TO } };
    });
    const marked = 'Why did you make {who:him} {did:wait} {rest:outside}?';
    expect(await reword(requested(marked))).toBe(await reword(requested(marked)));
    expect(looked).toBe(2);
  });

  test('forgets old answers rather than growing without end', async () => {
    const reword = createReworder(() => ({ words: 'why', rewordings: { plain: 'Why <n>?' } }));
    const first = await reword(requested('Why {n:first}'));
    for (let n = 0; n < 250; n += 1) await reword(requested(`Why {n:number${n}}`));
    expect(await reword(requested('Why {n:first}'))).not.toBe(first);
  });
});

describe('what a slot may hold', () => {
  const cases: [string, string, string | undefined][] = [
    ['trims spaces and commas', 'Why is {what:, the trip ,} off?', 'About the trip.'],
    ['puts a line break inside on one line', 'Why is {what:the\n  museum trip} off?', 'About the museum trip.'],
    ['drops a full stop that the wording does not need', 'Why no {what:trip...}', 'About trip.'],
    ['keeps the typos of the writer', 'Why no {what:recieved homwork}?', 'About recieved homwork.'],
    ['keeps accents and emoji', 'Why no {what:piñata for Zoë 🎉}?', 'About piñata for Zoë 🎉.'],
    ['abstains for a slot with nothing but commas', 'Why {what:, ,}?', undefined],
    ['abstains for several sentences in one slot', 'Why {what:recess? he cried} now', undefined],
    ['abstains for a clause behind a dash', 'Why {what:recess - he cried} now', undefined],
    ['keeps a hyphen', 'Why no {what:make-up test}?', 'About make-up test.'],
    ['keeps an abbreviation', 'Why no {what:word from Ms. Lee}?', 'About word from Ms. Lee.'],
  ];
  test.each(cases)('%s', async (_, marked, expected) => {
    expect(await plain('About <what>.', marked)).toBe(expected);
  });

  test('abstains for a slot that was not captured, even one named like a part of every object', async () => {
    expect(await plain('About <what>?', 'Why?')).toBeUndefined();
    expect(await plain('About <constructor>?', 'Why?')).toBeUndefined();
    expect(await plain('About <what:tense>?', 'Why {what:miss}?')).toBeUndefined();
  });

  test.each([
    ['I heard that <who> <did:past>.', 'Why make {who:him} {did:sit}?', 'I heard that he sat.'],
    ['I heard that <who> <did:past>.', 'Why make {who:James} {did:sit}?', 'I heard that James sat.'],
    ['I heard <who> had to <did:base>.', 'Why make {who:them} {did:sit}?', 'I heard they had to sit.'],
    ['I heard <who> had to <did:base>.', 'Why make {who:her} {did:sit}?', 'I heard she had to sit.'],
    ['<who> was upset.', 'Why ignore {who:her}?', 'She was upset.'],
    ['<who> was upset.', 'Why ignore {who:them}?', undefined],
    ['Please tell <who>.', 'Why ignore {who:them}?', 'Please tell them.'],
    ['What would help <who> most?', 'Why is {who:he} failing?', 'What would help him most?'],
    ['I think <who> may need help.', 'Why is {who:he} failing?', 'I think he may need help.'],
    ['Could you help <who> with this?', 'Why is {who:my son} failing?', 'Could you help my son with this?'],
  ])('"%s" for "%s": %s', async (template, marked, expected) => {
    expect(await plain(template, marked)).toBe(expected);
  });

  test('takes the capital of a sentence start back, but not that of a name', async () => {
    const template = 'I noticed that <who> was upset.';
    expect(await plain(template, '{who:My son} was punished.')).toBe('I noticed that my son was upset.');
    expect(await plain(template, '{who:Jayden} was punished.')).toBe('I noticed that Jayden was upset.');
    expect(await plain('<who> was upset.', '{who:My son} was punished.')).toBe('My son was upset.');
  });
});

describe('capitals', () => {
  const template = 'Can you tell me about <what>?';
  const cases: [string, string][] = [
    ['Why {what:the test}?', 'Can you tell me about the test?'],
    ['why {what:the test}?', 'can you tell me about the test?'],
    ['I am sad, [[why {what:the test}?]]', 'can you tell me about the test?'],
    ['WHY {what:THE TEST}?', 'Can you tell me about the test?'],
    ['Tell me, [[WHY {what:THE TEST}?]]', 'can you tell me about the test?'],
    ['WHY IGNORE {what:HIS IEP AND ADHD, 504 PLAN}?', 'Can you tell me about his IEP and ADHD, 504 plan?'],
    ["WHY {what:THE NOTE I'LL GET}?", "Can you tell me about the note I'll get?"],
    ['WHY {what:JAMES AND THE MONDAY TEST}?', 'Can you tell me about James and the Monday test?'],
    ['Why {what:THE TEST}?', 'Can you tell me about THE TEST?'],
    ['Why {what:The test}?', 'Can you tell me about the test?'],
    ['So [[I want to know why {what:the test}?]]', 'can you tell me about the test?'],
    ['I want to know why {what:the test}?', 'Can you tell me about the test?'],
  ];
  test.each(cases)('%s', async (marked, expected) => {
    expect(await plain(template, marked)).toBe(expected);
  });

  test.each(['I', 'I’d like', "I'm glad", 'I have'])('keeps the capital of "%s" after small letters', async (begin) => {
    expect(await plain(`${begin} to hear.`, 'why is that.')).toBe(`${begin.replace('’', "'")} to hear.`);
    expect(await plain('It helps.', 'why is that.')).toBe('it helps.');
    expect(await plain('IEP times matter.', 'why is that.')).toBe('IEP times matter.');
  });

  test('never puts a captured name in small letters', async () => {
    expect(await plain('<who> needs help.', 'why is {who:James} alone.')).toBe('James needs help.');
    expect(await plain('<who> needs help.', 'why is {who:my son} alone.')).toBe('my son needs help.');
  });
});

describe('apostrophes', () => {
  test.each([
    ['Why didn’t you {what:call}?', 'I’d value a call.'],
    ["Why didn't you {what:call}?", "I'd value a call."],
    ['Why didnt you {what:call}?', "I'd value a call."],
  ])('%s', async (marked, expected) => {
    expect(await plain("I'd value a <what>.", marked)).toBe(expected);
    expect(await plain('I’d value a <what>.', marked)).toBe(expected);
  });
});

describe('the end of the sentence', () => {
  const template = 'Can you tell me about <what>?';
  const cases: [string, string, string | undefined][] = [
    ['brings its own mark where the old one is replaced', 'Why {what:the test}???', 'Can you tell me about the test?'],
    ['leaves the mark that stays', '[[Why {what:the test}]]?', 'Can you tell me about the test'],
    ['has no mark where the sentence goes on', '[[Why {what:the test}]] today?', 'Can you tell me about the test'],
    ['keeps its mark before a closing bracket', '([[Why {what:the test}]])', 'Can you tell me about the test?'],
    ['keeps its mark at the end of a draft', 'Why {what:the test}', 'Can you tell me about the test?'],
  ];
  test.each(cases)('%s', async (_, marked, expected) => {
    expect(await plain(template, marked)).toBe(expected);
  });

  test('abstains with two sentences in the middle of one', async () => {
    const two = 'Can you tell me about <what>? I want to understand.';
    expect(await plain(two, '[[Why {what:the test}]] when he was ill?')).toBeUndefined();
    expect(await plain(two, 'Why {what:the test}?')).toBe('Can you tell me about the test? I want to understand.');
  });

  test('gives the old mark back to a wording without one', async () => {
    expect(await plain('tell us about <what>', 'explain {what:this}!')).toBe('tell us about this!');
  });
});

describe('one bent verb in a sentence with two', () => {
  test.each([
    'Why did you make {who:him} {did:sit} {rest:out and write lines}?',
    'Why did you make {who:him} {did:sit} {rest:there and watch}?',
    'Why did you make {who:him} {did:miss} {rest:recess and you never told me}?',
    'Why did you make {who:him} {did:go} {rest:sit in the hall}?',
    'Why did you make {who:him} {did:miss} {rest:recess then clean the tables}?',
  ])('%s abstains', async (marked) => {
    expect(await plain(LED_TO, marked)).toBeUndefined();
  });

  test('two verbs agree where neither is bent', async () => {
    const template = 'Would it be possible to <act:base>?';
    expect(await plain(template, 'Why cant you {act:call me and tell me}?')).toBe(
      'Would it be possible to call me and tell me?',
    );
    expect(await plain(template, 'Why cant you {act:call me but you email him}?')).toBeUndefined();
    expect(await plain(template, 'Why have you not {act:called and told me}?')).toBeUndefined();
  });

  test.each([
    ['Why did you make {who:him} {did:miss} {rest:recess and lunch}?', 'him missing recess and lunch'],
    ['Why did you make {who:him} {did:miss} {rest:math and reading}?', 'him missing math and reading'],
    ['Why did you make {who:him} {did:miss} {rest:recess when he was sick}?', 'him missing recess when he was sick'],
    ['Why did you make {who:him} {did:go} {rest:home}?', 'him going home'],
  ])('%s is one verb', async (marked, event) => {
    expect(await plain(LED_TO, marked)).toBe(`Can you help me understand what led to ${event}?`);
  });
});

describe('a day by which something is asked for', () => {
  const LOSES = 'Could you look into [what?]?';
  const all = async (rewordings: Rewordings, marked: string) =>
    (await worded(rewordings, marked)).rewordings.map(({ text }) => text);

  test.each([
    ['[[Sort it before Monday.]]', 'Could you sort it by Monday?'],
    ['[[Sort it before Monday.]]', 'Could you sort it [by which day?]?'],
    ['[[I am emailing the board tonight.]]', 'I would like to settle it tonight.'],
  ])('of “%s” stays or is asked for: “%s”', async (marked, keeps) => {
    expect(await all({ plain: LOSES, soft: keeps }, marked)).toEqual([keeps]);
  });

  test('counts for nothing where there is none', async () => {
    expect(await all({ plain: LOSES, soft: 'Could you sort it?' }, '[[Sort it now.]]')).toHaveLength(2);
  });

  test('answers the question for it', async () => {
    const asks = { plain: 'I need your help. What could be done, and by when?' };
    expect(await all(asks, '[[Sort it before Monday.]]')).toEqual([
      'I need your help. What could be done before Monday?',
    ]);
    expect(await all(asks, '[[Sort it.]]')).toEqual([asks.plain]);
    expect(await all({ plain: 'I need [what, and by when?].' }, '[[Sort it by noon.]]')).toEqual([
      'I need [what?] by noon.',
    ]);
  });

  test('may go where no wording has room for it', async () => {
    expect(await all({ plain: LOSES }, '[[Sort it before Monday.]]')).toEqual([LOSES]);
  });

  test.each([
    ['[[Sort it before Monday.]]', 'Could you sort it before Monday?'],
    ['[[It is on my desk by Thursday.]]', 'Could you sort it by Thursday?'],
    ['[[I expect it no later than noon on Friday.]]', 'Could you sort it by noon on Friday?'],
    ['[[Sort it by 3 pm.]]', 'Could you sort it by 3 pm?'],
    ['[[Sort it by eight o’clock tomorrow.]]', 'Could you sort it by eight o’clock tomorrow?'],
    ['[[Sort it by tomorrow morning.]]', 'Could you sort it by tomorrow morning?'],
    ['[[Sort it by Monday or by Tuesday.]]', 'Could you sort it by [when?]?'],
    ['[[Sort it by 3 pages.]]', 'Could you sort it by [when?]?'],
    ['[[Sort it by the door.]] by Monday', 'Could you sort it by [when?]'],
  ])('of “%s” fills the blank for it: “%s”', async (marked, keeps) => {
    expect(await all({ plain: 'Could you sort it by [when?]?' }, marked)).toEqual([keeps]);
  });
});
