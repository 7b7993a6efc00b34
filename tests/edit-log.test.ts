import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, type Edit, editOf, follow, spanOf } from '../src/edit-log.ts';

const OLD = 'Hi. Why did you do it? Bye.';
const NOW = 'Hi. Can you tell me? Bye.';
const SHOWN = { id: 1, rule: 'a/b', oldWords: 'Why did you do it?', newWords: 'Can you tell me?' };

const edit = editOf(SHOWN, { start: 4, end: 22 }, OLD, NOW);

const undone = (text: string, one: Edit | undefined): string | undefined => {
  const span = one && spanOf(one, text);
  return span && text.slice(0, span.start) + one.taken + text.slice(span.end);
};

test('a wording can be taken back where it stands', () => {
  expect(undone(NOW, edit)).toBe(OLD);
});

describe('after the text has changed', () => {
  test.each([
    ['before it', `Dear all. ${NOW}`, `Dear all. ${OLD}`],
    ['right before it', NOW.replace('Can', '“Can'), OLD.replace('Why', '“Why')],
    ['behind it', `${NOW} And more.`, `${OLD} And more.`],
    ['right behind it', NOW.replace('me?', 'me?!'), OLD.replace('it?', 'it?!')],
  ])('%s, it still can', (_, text, expected) => {
    expect(undone(text, follow([edit], NOW, text)[0])).toBe(expected);
  });

  test('in the words themselves, it cannot', () => {
    const text = NOW.replace('tell me', 'show me');
    expect(undone(text, follow([edit], NOW, text)[0])).toBeUndefined();
  });

  test('back to the old words by the page’s own undo, it is forgotten', () => {
    expect(follow([edit], NOW, OLD)).toEqual([]);
  });

  test('several times, letter by letter, it still can', () => {
    let edits: readonly Edit[] = [edit];
    let text = NOW;
    for (const letter of 'Dear Ms. Lee, ') {
      const typed = 'Dear Ms. Lee, '.slice(0, text.length - NOW.length) + letter + NOW;
      edits = follow(edits, text, typed);
      text = typed;
    }
    expect(undone(text, edits[0])).toBe(`Dear Ms. Lee, ${OLD}`);
  });
});

describe('words taken out', () => {
  const old = 'I am so very sorry.';
  const now = 'I am sorry.';
  const gone = editOf({ ...SHOWN, oldWords: 'so very', newWords: '' }, { start: 5, end: 12 }, old, now);

  test('come back with their space', () => {
    expect(undone(now, gone)).toBe(old);
    expect(undone(`Oh! ${now}`, follow([gone], now, `Oh! ${now}`)[0])).toBe(`Oh! ${old}`);
  });

  test('do not come back into other words', () => {
    const text = 'I am sad.';
    expect(undone(text, follow([gone], now, text)[0])).toBeUndefined();
  });

  test('come back into a last line that they have left empty', () => {
    const emptied = editOf({ ...SHOWN, oldWords: 'Now!', newWords: '' }, { start: 3, end: 7 }, 'Hi\nNow!', 'Hi\n\n');
    expect(emptied.put).toBe('');
    expect(undone('Hi\n\n', emptied)).toBe('Hi\nNow!\n');
  });

  test('are forgotten once the page has brought them back', () => {
    expect(follow([gone], now, old)).toEqual([]);
  });
});

test('what the editor has added to the words goes away with them', () => {
  const meddled = NOW.replace('me?', 'me?!');
  expect(undone(meddled, editOf(SHOWN, { start: 4, end: 22 }, OLD, meddled))).toBe(OLD);
});

test('a change is the smallest that leads from one text to the other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
      (old, now) => {
        const { start, end, added } = changeBetween(old, now);
        expect(old.slice(0, start) + added + old.slice(end)).toBe(now);
        expect(end).toBeGreaterThanOrEqual(start);
      },
    ),
  );
});
