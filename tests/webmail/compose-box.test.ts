// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { composeBox } from '../../src/webmail/compose-box.ts';
import { gmail } from '../../src/webmail/gmail.ts';

/** What a browser does with a selection when something is typed over it, as far as these tests go. */
const typeOverSelection = (name: string, _: boolean, words: string): boolean => {
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  if (name !== 'insertText') return true;
  const typed = document.createDocumentFragment();
  for (const [at, line] of words.split('\n').entries()) {
    if (at > 0) typed.append(document.createElement('br'));
    if (line !== '') typed.append(line);
  }
  range?.insertNode(typed);
  return true;
};

const boxOf = (inside: string) => {
  document.body.innerHTML =
    '<div class="M9"><input name="subjectbox"><div id="to" contenteditable="true" tabindex="0">Ms. Lee</div>' +
    `<div class="Am Al editable" contenteditable="true" tabindex="0">${inside}</div></div>`;
  const editable = document.querySelector('.editable') as HTMLElement;
  Object.defineProperty(editable, 'isContentEditable', { value: true });
  const compose = composeBox(editable, gmail, new AbortController().signal);
  const use = (expected: string, words: string) => {
    const start = compose.read().text.indexOf(expected);
    return compose.replace({ start, end: start + expected.length }, expected, words);
  };
  return { compose, editable, use };
};

beforeEach(() => {
  Object.assign(document, { execCommand: vi.fn(typeOverSelection) });
});

test('words give way to others and nothing else changes', () => {
  const { editable, use } = boxOf('<div>Hi. Why did <b>you</b> do it? Bye.</div>');
  expect(use('Why did you do it?', 'What happened?')).toBe('done');
  expect(editable.textContent).toBe('Hi. What happened? Bye.');
});

test('an input method is not disturbed, and when it is done words go in again', () => {
  const { editable, use } = boxOf('<div>Why did you do it?</div>');
  const begins = new Event('compositionstart');
  Object.defineProperty(begins, 'isTrusted', { value: true });
  editable.dispatchEvent(begins);
  expect(use('Why did you do it?', 'What happened?')).toBe('refused');
  editable.dispatchEvent(new Event('compositionend'));
  expect(use('Why did you do it?', 'What happened?')).toBe('done');
});

describe('nothing is written over', () => {
  test.each([
    ['a quote', 'as soon as<div class="gmail_quote">QUOTED</div>he fell', 'as soon as\n\nhe fell'],
    ['a signature', 'as soon as<span class="gmail_signature_prefix">-- </span><br>he fell', 'as soon as\n\n\nhe fell'],
    ['what is hidden', 'as soon as<span hidden>HIDDEN</span> he fell', 'as soon as he fell'],
    ['a picture', 'as soon as <img alt="x"> he fell', 'as soon as \uFFFC he fell'],
  ])('%s', (_, html, expected) => {
    const { compose, editable, use } = boxOf(html);
    const before = editable.innerHTML;
    expect(compose.read().text).toBe(expected);
    expect(use(expected, 'when he fell')).toBe('refused');
    expect(editable.innerHTML).toBe(before);
  });

  test('though right beside them it is', () => {
    const { editable, use } = boxOf('Why?<img alt="x"><div class="gmail_quote">QUOTED</div>');
    expect(use('Why?', 'What happened?')).toBe('done');
    expect(editable.innerHTML).toBe('What happened?<img alt="x"><div class="gmail_quote">QUOTED</div>');
  });
});

describe('an edit from the panel leaves the keyboard where it is', () => {
  test('in the subject', () => {
    const { use } = boxOf('Why?');
    const subject = document.querySelector('input') as HTMLInputElement;
    subject.focus();
    expect(use('Why?', 'What happened?')).toBe('done');
    expect(document.activeElement).toBe(subject);
  });

  test('nowhere', () => {
    const { use } = boxOf('Why?');
    expect(use('Why?', 'What happened?')).toBe('done');
    expect(document.activeElement).toBe(document.body);
  });

  test('in another editor, with its caret', () => {
    const { use } = boxOf('Why?');
    const to = document.querySelector('#to') as HTMLElement;
    Object.defineProperty(to, 'isContentEditable', { value: true });
    to.focus();
    document.getSelection()?.collapse(to.firstChild, 3);
    expect(use('Why?', 'What happened?')).toBe('done');
    expect(document.activeElement).toBe(to);
    expect(document.getSelection()?.focusNode).toBe(to.firstChild);
    expect(document.getSelection()?.focusOffset).toBe(3);
  });

  test('in the draft', () => {
    const { editable, use } = boxOf('Why? Bye.');
    editable.focus();
    document.getSelection()?.collapse(editable.firstChild, 9);
    expect(use('Why?', 'What happened?')).toBe('done');
    expect(document.activeElement).toBe(editable);
    expect(editable.contains(document.getSelection()?.focusNode ?? null)).toBe(true);
  });
});

describe('a letter', () => {
  const LETTER = ['Dear [name],', 'Thank you.', 'Sam'];
  const WRITTEN = 'Dear [name],<br><br>Thank you.<br><br>Sam';

  test.each([
    ['an empty box', '', WRITTEN],
    [
      'a reply, above what is quoted',
      '<div><br></div><div class="gmail_quote">QUOTED</div>',
      `<div>${WRITTEN}<br></div><div class="gmail_quote">QUOTED</div>`,
    ],
    [
      'a message with a signature',
      '<div><br></div><div class="gmail_signature">Sam</div>',
      `<div>${WRITTEN}<br></div><div class="gmail_signature">Sam</div>`,
    ],
  ])('is typed into %s', (_, html, after) => {
    const { compose, editable } = boxOf(html);
    expect(compose.insert(LETTER)).toBe('done');
    expect(editable.innerHTML).toBe(after);
    expect(compose.read().text.trim()).toBe(LETTER.join('\n\n'));
  });

  test.each(['Hi', '<div><br></div><img alt="x">'])('is refused where something stands: %s', (html) => {
    const { compose, editable } = boxOf(html);
    const before = editable.innerHTML;
    expect(compose.insert(LETTER)).toBe('refused');
    expect(editable.innerHTML).toBe(before);
  });

  test('is refused by an editor that takes nothing', () => {
    Object.assign(document, { execCommand: () => false });
    expect(boxOf('').compose.insert(LETTER)).toBe('refused');
  });

  test('leaves the keyboard where it is', () => {
    const { compose } = boxOf('');
    const subject = document.querySelector('input') as HTMLInputElement;
    subject.focus();
    compose.insert(LETTER);
    expect(document.activeElement).toBe(subject);
  });
});
