// @vitest-environment happy-dom
/** What stands in real drafts of both webmails: the writer's own words are read, each at its place, and nobody else's. */
import { beforeEach, describe, expect, test } from 'vitest';
import { mapText } from '../../src/webmail/text-map.ts';
import { forwarded, quote, SIGNATURE } from './pages/gmail-parts.ts';
import { earlier, line, SIGNATURE as OUTLOOK_SIGNATURE } from './pages/outlook-parts.ts';
import { LEE } from './pages/people.ts';

let editable: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div contenteditable="true" role="textbox"></div>';
  editable = document.body.firstElementChild as HTMLElement;
});

const OBJECT = '\uFFFC';

/** Markup seen in drafts of 2020 to 2026, and what a person reads in it as their own. */
const DRAFTS: readonly (readonly [string, string, string])[] = [
  [
    'a mention, with the @ that Gmail leaves in it',
    '<div>Thanks <a class="gmail_plusreply" id="plusReplyChip-0" href="mailto:lee@school.example" tabindex="-1">@Ms. Lee</a>, you never answer.</div>',
    'Thanks @Ms. Lee, you never answer.',
  ],
  [
    'Gmail’s emoji, which are pictures',
    '<div>Why? <img class="an1" data-emoji="😡" alt="😡" src=""> You never answer.</div>',
    `Why? ${OBJECT} You never answer.`,
  ],
  [
    'a link chip between characters that nobody sees',
    '<div>See \u200B<a href="https://school.example/menu"><span><img alt="">\u200BMenu</span></a>\u200B for lunch.</div>',
    `See ${OBJECT}Menu for lunch.`,
  ],
  [
    'a file from Drive as a line of its own',
    '<div>Here it is:</div><div class="gmail_chip gmail_drive_chip" style="width: 396px"><a href="https://drive.example/x"><img alt=""><span dir="ltr">essay.pdf</span></a></div><div>You never read it.</div>',
    `Here it is:\n${OBJECT}essay.pdf\nYou never read it.`,
  ],
  [
    'a tracker that another extension left behind',
    '<div>You never answer.</div><div hspace="streak-pt-mark" style="max-height: 1px"><img alt="" style="width: 0px; max-height: 0px; overflow: hidden"></div>',
    `You never answer.\n${OBJECT}`,
  ],
  [
    'a phrase with bold, italics, a link and a misspelling mark in its middle',
    '<div>You <b>nev</b><i>er</i> <a href="https://a.example">ans</a><span class="spelling">wer</span> me.</div>',
    'You never answer me.',
  ],
  [
    'a list in a list',
    '<ol><li>First<ul><li>You never answer</li><li>Nor call</li></ul></li><li>Second</li></ol>',
    'First\nYou never answer\nNor call\nSecond',
  ],
  [
    'a table with more than words in its cells',
    '<table><tbody><tr><td><div>Day</div></td><td>You <b>never</b> answer</td></tr><tr><td><br></td><td>Tue</td></tr></tbody></table>',
    'Day\nYou never answer\n\nTue',
  ],
  [
    'right-to-left words beside others',
    '<div dir="rtl">למה <span dir="ltr">James</span> לא בא?</div><div dir="ltr">You never answer.</div>',
    'למה James לא בא?\nYou never answer.',
  ],
  [
    'no-break spaces around tags and at the end of a line',
    '<div>You&nbsp;<b>never&nbsp;</b>answer.&nbsp;</div><div>&nbsp;&nbsp;Why?</div>',
    'You never answer. \n  Why?',
  ],
  [
    'a draft that was opened many times',
    '<div dir="ltr"><div dir="ltr"><div dir="ltr"><div dir="ltr">You never answer.<div><br></div><div>Why?</div></div></div></div></div>',
    'You never answer.\n\nWhy?',
  ],
  ['words pasted with their source’s line breaks', '<div>You\n  never\n answer.</div>', 'You   never  answer.'],
  [
    'Outlook’s lines, with the mark that it sets around words from outside',
    `${line('You never answer.')}${line()}<div class="elementToProof"><span class="entityDelimiterBefore">\u200B</span><span class="_Entity" contenteditable="false">Ms. Lee</span><span class="entityDelimiterAfter">\u200B</span> Why?</div>`,
    'You never answer.\n\nMs. Lee Why?',
  ],
  [
    'Gmail’s reply with signature and quote',
    `<div dir="ltr">You never answer.<div><br></div>${SIGNATURE}</div><br>${quote(LEE, '<div>Their words</div>')}`,
    'You never answer.\n\n\n\n',
  ],
  [
    'words typed above, inside and below a quote: those inside are taken for the quote’s',
    `<div>Above.</div>${quote(LEE, '<div>Their words</div><div>Inside.</div>')}<div>Below.</div>`,
    'Above.\n\nBelow.',
  ],
  [
    'a message passed on, with a word of one’s own above it',
    `<div dir="ltr">For you.</div><br>${forwarded(LEE, '<div>Their words</div>')}`,
    'For you.\n\n',
  ],
  [
    'what was quoted by Apple’s and Mozilla’s programs',
    '<div>You never answer.</div><blockquote type="cite"><div>Their words</div></blockquote>',
    'You never answer.',
  ],
  [
    'Outlook’s reply with signature and thread',
    `${line('You never answer.')}${OUTLOOK_SIGNATURE}${earlier(LEE, '<div>Their words</div>')}`,
    'You never answer.',
  ],
];

describe.each(DRAFTS)('%s', (_, html, text) => {
  test('is read', () => {
    editable.innerHTML = html;
    expect(mapText(editable).text).toBe(text);
  });

  test('and every word is found again where it stands', () => {
    editable.innerHTML = html;
    const map = mapText(editable);
    const words = Array.from(text.matchAll(/[^\s\uFFFC]+/g));
    expect(words.length).toBeGreaterThan(0);
    for (const { 0: word, index } of words) {
      const range = map.range({ start: index, end: index + word.length });
      expect(range?.toString().replace(/[\u200B\uFEFF]/g, '')).toBe(word);
      expect(range && map.offset(range.startContainer, range.startOffset)).toBe(index);
      expect(range && map.isWhole(range)).toBe(true);
    }
  });
});

describe.each([
  ['Gmail', SIGNATURE],
  ['Outlook', OUTLOOK_SIGNATURE],
])('a signature of %s', (_, signature) => {
  const read = (html: string, first = html) => {
    editable.innerHTML = first;
    const untouched = editable.querySelector('.gmail_signature, #Signature')?.textContent ?? '';
    editable.innerHTML = html;
    return mapText(editable, untouched).text.trim();
  };

  test('is left out while nobody has typed in it', () => {
    expect(read(`<br>${signature}`)).toBe('');
    expect(read(`<div>You never answer.</div>${signature}`)).toBe('You never answer.');
  });

  test('is read once it holds the whole draft', () => {
    const typed = signature.replace('Dana Reyes', 'You never answer.<br>Dana Reyes');
    expect(read(`<br>${typed}`, `<br>${signature}`)).toMatch(/^You never answer\.\nDana Reyes\n/);
  });

  test('is left out below words of one’s own, touched or not', () => {
    const typed = signature.replace('Dana Reyes', 'Dana');
    expect(read(`<div>You never answer.</div>${typed}`, `<br>${signature}`)).toBe('You never answer.');
  });
});
