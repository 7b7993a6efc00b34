// @vitest-environment happy-dom
/** A compose in plain text: the same doings as in an editor, on a textarea. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { composeBox } from '../../src/webmail/compose-box.ts';
import { gmail } from '../../src/webmail/gmail.ts';

/** What a browser does with a text field's selection, as far as these tests go. */
const edit = (name: string, _: boolean, words = ''): boolean => {
  const field = document.activeElement as HTMLTextAreaElement;
  field.setRangeText(name === 'insertText' ? words : '', field.selectionStart, field.selectionEnd, 'end');
  return true;
};

const boxOf = (value: string) => {
  document.body.innerHTML =
    '<div class="M9"><input name="subjectbox"><textarea class="Ak" form="nosend"></textarea></div>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = value;
  const compose = composeBox(field, gmail, new AbortController().signal);
  const spanOf = (words: string) => {
    const start = compose.read().text.indexOf(words);
    return { start, end: start + words.length };
  };
  const use = (expected: string, words: string) => compose.replace(spanOf(expected), expected, words);
  return { compose, field, spanOf, use };
};

beforeEach(() => {
  Object.assign(document, { execCommand: vi.fn(edit) });
});

test('is read as it stands, and has no ranges', () => {
  const { compose, spanOf } = boxOf('Hi,\n\nWhy did you?\u00A0Bye.\n> Quoted');
  expect(compose.read()).toMatchObject({ text: 'Hi,\n\nWhy did you? Bye.\n> Quoted', caret: undefined });
  expect(compose.range(spanOf('Why'))).toBeUndefined();
});

test('the caret counts once the field has the keyboard', () => {
  const { compose, field } = boxOf('a\u200Bb\uFEFFc');
  field.focus();
  field.setSelectionRange(4, 4);
  expect(compose.read()).toMatchObject({ text: 'abc', caret: 2 });
});

describe('words give way to others', () => {
  test('and nothing else changes', () => {
    const { field, use } = boxOf('Hi. Why did you do it?\nBye.');
    expect(use('Why did you do it?', 'What happened?')).toBe('done');
    expect(field.value).toBe('Hi. What happened?\nBye.');
  });

  test('across characters that nobody sees', () => {
    const { field, use } = boxOf('H\u200Bi. Wh\u200By? B\uFEFFye.');
    expect(use('Why?', 'How?')).toBe('done');
    expect(field.value).toBe('H\u200Bi. How? B\uFEFFye.');
  });

  test('or to none, without two spaces', () => {
    const { field, use } = boxOf('I am so very sorry.');
    expect(use('so very', '')).toBe('done');
    expect(field.value).toBe('I am sorry.');
  });

  test('in one step, by the one command that can be undone', () => {
    const { use } = boxOf('Why?');
    use('Why?', 'How?');
    expect(document.execCommand).toHaveBeenCalledTimes(1);
    expect(document.execCommand).toHaveBeenCalledWith('insertText', false, 'How?');
  });

  test('and the caret stays with its words', () => {
    const { field, use } = boxOf('Why? Bye.');
    field.focus();
    field.setSelectionRange(9, 9);
    use('Why?', 'What happened?');
    expect([field.selectionStart, field.selectionEnd]).toEqual([19, 19]);
  });

  test('and the keyboard stays where it was', () => {
    const { use } = boxOf('Why?');
    const subject = document.querySelector('input') as HTMLInputElement;
    subject.focus();
    expect(use('Why?', 'How?')).toBe('done');
    expect(document.activeElement).toBe(subject);
  });
});

describe('nothing is written', () => {
  test('when the words have moved on', () => {
    const { compose, field, spanOf } = boxOf('Why?');
    const span = spanOf('Why?');
    field.value = 'Who?';
    expect(compose.replace(span, 'Why?', 'How?')).toBe('moved');
    expect(field.value).toBe('Who?');
  });

  test('into a field that cannot be written in', () => {
    const { field, use } = boxOf('Why?');
    field.readOnly = true;
    expect(use('Why?', 'How?')).toBe('refused');
    expect(field.value).toBe('Why?');
  });

  test('and that is said when the browser refuses', () => {
    Object.assign(document, { execCommand: () => false });
    expect(boxOf('Why?').use('Why?', 'How?')).toBe('refused');
  });
});

test('a phrase is shown by selecting it', () => {
  const { compose, field, spanOf } = boxOf('H\u200Bi. Why did you? Bye.');
  compose.reveal(spanOf('Why did you?'));
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Why did you?');
  expect(document.activeElement).toBe(field);
});

describe('a letter', () => {
  test('is one step in an empty field', () => {
    const { compose, field } = boxOf(' \n');
    expect(compose.insert(['Dear [name],', 'Thank you.'])).toBe('done');
    expect(field.value.trim()).toBe('Dear [name],\n\nThank you.');
    expect(document.execCommand).toHaveBeenCalledOnce();
  });

  test('is refused where something is written, and by a field that takes nothing', () => {
    const { compose, field } = boxOf('Hi');
    expect(compose.insert(['Dear [name],'])).toBe('refused');
    expect(field.value).toBe('Hi');
    const empty = boxOf('');
    empty.field.readOnly = true;
    expect(empty.compose.insert(['Dear [name],'])).toBe('refused');
  });
});
