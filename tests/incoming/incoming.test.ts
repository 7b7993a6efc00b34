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
  const answers = (incoming: string, reply: string) =>
    reader.read(incoming, 'parent').asks.map((ask) => reader.answers(incoming, ask, reply));

  it('answers with the thing that was asked for', () => {
    expect(answers('What time does the concert start?', 'The doors open at 6.30 and we begin at 7.')).toEqual([true]);
    expect(answers('Can he sit near the board?', 'He has a seat in the first row from Monday.')).toEqual([true]);
  });

  it('does not answer with sympathy, an echo, or another day', () => {
    const asked = 'What time does the concert start?';
    expect(
      answers(asked, 'Thank you for asking about the concert. I know how much you both look forward to it.'),
    ).toEqual([false]);
    expect(answers(asked, 'I hope you can all come to the concert on Friday!')).toEqual([false]);
    expect(answers(asked, '')).toEqual([false]);
  });
});
