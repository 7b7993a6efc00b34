import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quiet } from '../accuracy/corpus.ts';
import { reader } from '../accuracy/replies.ts';

const wordsOf = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

const ANGRY =
  'Ms Lee,\n\nNobody called me. My son came home crying and I am worried about Monday. Why was he moved to the back? ' +
  'Please send me the seating plan, and can he sit near the board? I need it by Friday, otherwise I will go to the principal.\n\nRosa';

describe('a message that is being answered', () => {
  const heard = reader.read(ANGRY, 'parent');

  it('asks first', () => {
    expect(heard.asks.map(({ kind }) => kind)).toEqual(['question', 'request', 'request']);
    expect(wordsOf(ANGRY, heard.asks)).toEqual([
      'Why was he moved to the back?',
      'Please send me the seating plan',
      'can he sit near the board?',
    ]);
  });

  it('worries, sets a date, blames and threatens, each kind for itself', () => {
    expect(wordsOf(ANGRY, heard.worries)).toEqual(['My son came home crying and I am worried about Monday.']);
    expect(wordsOf(ANGRY, heard.deadlines)).toEqual(['by Friday']);
    expect(wordsOf(ANGRY, heard.accusations)).toEqual(['Nobody called me.']);
    expect(wordsOf(ANGRY, heard.threats)).toHaveLength(1);
    expect(heard.neutral).toBe(false);
  });

  it('tells what is said of a person from what is said of an event', () => {
    const text = 'You are a useless teacher. Nobody called me. Can you call tomorrow?';
    const { insults, accusations } = reader.read(text, 'parent');
    expect(wordsOf(text, insults)).toEqual(['You are a useless teacher.']);
    expect(wordsOf(text, accusations)).toEqual(['You are a useless teacher.', 'Nobody called me.']);
  });

  it('says where a report of harm or a formal request stands', () => {
    const text = 'A boy punched him and he has a bruise on his arm. What will you do?';
    expect(wordsOf(text, reader.read(text, 'parent').serious)).not.toEqual([]);
  });

  it('takes the lines of a list for what the head of the list says', () => {
    const text = 'What we need:\n- a seat at the front\n- to know who helps him at lunch';
    expect(reader.read(text, 'parent').asks.map(({ kind }) => kind)).toEqual(['request', 'question']);
  });

  it.each([
    ['You will return the pass by Friday.', 'You will return the pass by Friday.'],
    ['State who was on duty.', 'State who was on duty.'],
    ['They will need a towel and a hat.', 'They will need a towel and a hat.'],
    ['Also need his shirt size for the play.', 'need his shirt size for the play.'],
    [
      'I should be grateful to learn on what evidence it was changed.',
      'be grateful to learn on what evidence it was changed.',
    ],
    [
      'Arrange for another member of staff to take her group.',
      'Arrange for another member of staff to take her group.',
    ],
  ])('hears an order, a statement, a need: %s', (text, ask) => {
    expect(wordsOf(text, reader.read(text, 'parent').asks)).toEqual([ask]);
  });

  it.each([
    ['The trip form needs your signature.', ['needs your signature.']],
    ['She is not to be photographed.', ['She is not to be photographed.']],
    ['The number of the driver may be given to us.', ['may be given to us.']],
    ['Pop the slip in his bag.', ['Pop the slip in his bag.']],
    ['I could do with a list of the words.', ['I could do with a list of the words.']],
    ["I'd rather he sat at the front.", ["I'd rather he sat at the front."]],
    ['whens the test', ['whens the test']],
    ['I am wondering about the cost of the trip.', ['I am wondering about the cost of the trip.']],
    ['Is he eating, and has anything changed at home?', ['Is he eating', 'has anything changed at home?']],
    [
      'Put the mark where it was and tell me what she is to do.',
      ['Put the mark where it was', 'tell me what she is to do.'],
    ],
    [
      'I ask for the following:\n(a) the name of the driver;\n(b) a copy of the rules.',
      ['the name of the driver', 'a copy of the rules.'],
    ],
  ])('hears every ask of: %s', (text, asks) => {
    expect(wordsOf(text, reader.read(text, 'parent').asks)).toEqual(asks);
  });

  it.each([
    'How do you people sleep?',
    'Was that really necessary?',
    'Did nobody think to check?',
    'Do you have any idea how that feels?',
    'I rang to ask why he had not come home.',
    'I must apologise for calling so late.',
    'Take care of yourself and give my love to the children.',
    'We are still waiting for a reply.',
    'How is your knee?',
    'How are you and the family?',
    'What kind of person does that?',
    'Where do you suppose a child picks that up?',
    'She asked me last night can I change her hair.',
    'What she does at home is up to her.',
    'Had you read it, you would know.',
    'A joke is one thing but this is another, is it?',
    'Kindly do the needful.',
    'Let me be blunt.',
  ])('leaves what only sounds like an ask: %s', (text) => {
    expect(wordsOf(text, reader.read(text, 'parent').asks)).toEqual([]);
  });

  it('takes the parts of a lettered list one by one', () => {
    const text =
      'I would be obliged if you would (a) find it, (b) stop giving him the lists, and (c) tell me when she is in.';
    expect(reader.read(text, 'parent').asks).toHaveLength(3);
  });

  it('finds two asks in one sentence, and one where an opener leads on to another', () => {
    expect(reader.read('Could you tell me whether the bus runs?', 'parent').asks).toHaveLength(1);
    expect(reader.read('When is the trip, and can he bring his own lunch?', 'parent').asks).toHaveLength(2);
  });

  it('asks nothing where nothing is asked', () => {
    for (const text of ['Thank you for the lovely day!', "Let me know if you need anything. There's cake.", '']) {
      expect(reader.read(text, 'parent').asks, text).toEqual([]);
    }
  });

  it('never calls everyday news an attack', () => {
    expect(quiet().filter(({ text, role }) => !reader.read(text, role).neutral)).toEqual([]);
  });

  it('gives spans of the message, in order, whatever it holds', () => {
    const parts = fc.constantFrom(
      'Please',
      'can he',
      '?',
      '\n- ',
      'What I want:',
      ' why',
      'if',
      'I will',
      ' “',
      '…',
      '😀',
      ' x.',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        let last = 0;
        for (const { start, end } of reader.read(text, 'teacher').asks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('a reply', () => {
  const answers = (incoming: string, reply: string) => {
    const { asks } = reader.read(incoming, 'parent');
    const answered = reader.answered(incoming, asks, reply);
    return asks.map((ask) => answered.has(ask));
  };

  it('answers with the thing that was asked for', () => {
    expect(answers('What time does the concert start?', 'The doors open at 6.30 and we begin at 7.')).toEqual([true]);
    expect(answers('Can he sit near the board?', 'He has a seat in the first row from Monday.')).toEqual([true]);
  });

  it.each([
    ['Can she retake the test?', 'Of course. Any lunchtime this week is fine.'],
    ['Please move his seat.', 'From Monday he sits at the front with Mr. Lee.'],
    ['Who do I talk to about lunch money?', 'Mrs. Pruitt in the front office has the form.'],
    ['How much is the trip?', 'It comes to £14 with the bus.'],
  ])('answers in other words: %s', (asked, reply) => expect(answers(asked, reply)).toEqual([true]));

  it.each([
    ['Please can you move his seat?', 'Yes.'],
    ['Who will pick her up?', 'I always love hearing from you. My sister will pick her up.'],
    ['Can you come on Monday at 3?', 'Thanks for writing! Yes, Monday at 3 works for us. See you then.'],
    ['Could you send me the worksheet?', 'Dear Mr. Bell, the sheet is attached. Best, Ana'],
  ])('answers amid thanks and greetings: %s', (asked, reply) => expect(answers(asked, reply)).toEqual([true]));

  it('answers what it speaks of, and leaves the rest open', () => {
    expect(answers('Is there homework? When is the trip?', 'The trip is on Tuesday.')).toEqual([false, true]);
    expect(answers('May she leave early? Who is on duty at lunch?', 'She can leave at 2.')).toEqual([true, false]);
    expect(answers('Is she allowed to leave early? Who is on duty at lunch?', 'Mr Bell is on duty at lunch.')).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    [
      'Is there a vegetarian option?',
      'Lunch is never the same twice! I remember the gravy of my own school with love.',
    ],
    ['Could you post the slides?', 'I know how hard it is. Slides are always a headache for everybody here.'],
    ['Please return the book.', 'Books were such a joy when I was a boy, and that one was my favourite.'],
  ])('is none where it only muses: %s', (asked, reply) => expect(answers(asked, reply)).toEqual([false]));

  it.each([
    [
      'Please send me the log.',
      'Thank you for your email. I take this very seriously and I will be in touch in due course.',
    ],
    [
      'Can she be the storyteller?',
      'Casting is always hard. I understand that it hurt, and I hope she enjoys the play.',
    ],
  ])('is none where it only puts off: %s', (asked, reply) => expect(answers(asked, reply)).toEqual([false]));

  it('does not answer with sympathy, an echo, or another day', () => {
    const asked = 'What time does the concert start?';
    expect(
      answers(asked, 'Thank you for asking about the concert. I know how much you both look forward to it.'),
    ).toEqual([false]);
    expect(answers(asked, 'I hope you can all come to the concert on Friday!')).toEqual([false]);
    expect(answers(asked, '')).toEqual([false]);
  });
});
