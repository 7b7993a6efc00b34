// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { mapText } from '../../src/webmail/text-map.ts';

let editable: HTMLElement;

const write = (html: string): HTMLElement => {
  editable.innerHTML = html;
  return editable;
};

beforeEach(() => {
  document.body.innerHTML = '<div contenteditable="true" role="textbox"></div>';
  editable = document.body.firstElementChild as HTMLElement;
});

describe('reads', () => {
  test.each([
    ['a bare first line and divs after it', 'Hi,<div>One</div><div>Two</div>', 'Hi,\nOne\nTwo'],
    ['a blank line between divs', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['breaks in one div', '<div>One<br>Two<br><br>Three</div>', 'One\nTwo\n\nThree'],
    ['a break that only closes its div', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
    ['divs in divs', '<div dir="ltr"><div><div>One</div></div><div>Two</div></div>', 'One\nTwo'],
    ['an empty box', '<br>', '\n'],
    ['paragraphs and lists', '<p>One</p><ul><li>Two</li><li>Three</li></ul>', 'One\nTwo\nThree'],
    ['cells apart', '<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>', 'One\nTwo'],
    ['a phrase across inline tags as one', '<div>You <b>al</b><i>ways</i> do</div>', 'You always do'],
    ['no-break spaces as spaces', '<div>You&nbsp;<b>never</b>&nbsp;</div>', 'You never '],
    ['nothing for zero-width characters', '<div>ne\u200Bver\uFEFF mind\u200B</div>', 'never mind'],
    ['an emoji whole', '<div>Fine 👩‍👧 then 😊</div>', 'Fine 👩‍👧 then 😊'],
    ['a picture as one character', '<div>Fine <img alt="😊"> then</div>', 'Fine \uFFFC then'],
    ['right-to-left text', '<div dir="rtl">שלום לך</div>', 'שלום לך'],
    ['HTML typed as text', '<div>a &lt;b&gt; c</div>', 'a <b> c'],
    ['source indentation not at all', '<div>\n  <div>One</div>\n  <div>Two</div>\n</div>', 'One\nTwo'],
    ['a lone surrogate', '<div>a\uD83D b</div>', 'a\uD83D b'],
    ['no styles, scripts or comments', '<style>b{}</style><div>One<!-- no --></div><template>x</template>', 'One'],
    [
      'an indented paragraph, which is the writer’s own',
      '<blockquote style="margin:0 0 0 40px">Mine</blockquote>',
      'Mine',
    ],
  ])('%s', (_, html, text) => {
    expect(mapText(write(html)).text).toBe(text);
  });

  test.each([
    [
      'Gmail’s quote',
      '<div>Mine</div><div class="gmail_quote gmail_quote_container">Theirs</div><div>Mine too</div>',
      'Mine\n\nMine too',
    ],
    ['a quote without its container', '<div>Mine</div><blockquote class="gmail_quote">Theirs</blockquote>', 'Mine'],
    [
      'Gmail’s signature and its dashes',
      '<div>Mine</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Dana</div>',
      'Mine\n\n\n',
    ],
    ['all below Outlook’s marker', '<div>Mine</div><div id="appendonsend"></div><hr><div>Theirs</div>', 'Mine'],
    [
      'all below a header, renamed or not',
      '<div>Mine</div><div><div id="x_divRplyFwdMsg">From: A</div></div><p>Theirs</p>',
      'Mine',
    ],
    ['Outlook’s signature below own words', '<div>Mine</div><div id="Signature">Dana</div>', 'Mine'],
  ])('leaves out %s', (_, html, text) => {
    expect(mapText(write(html)).text).toBe(text);
  });

  test('a draft typed inside Outlook’s signature, once it has been touched', () => {
    write('<div><br></div><div id="Signature">Dana</div>');
    expect(mapText(editable, 'Dana').text.trim()).toBe('');
    expect(mapText(write('<div id="Signature">Please call me. Dana</div>'), 'Dana').text).toBe('Please call me. Dana');
  });

  test('tens of thousands of nodes, nested deep', () => {
    let inner = editable;
    for (let depth = 0; depth < 2000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    for (let line = 0; line < 2000; line += 1) inner.appendChild(document.createElement('p')).textContent = 'word';
    expect(mapText(editable).text).toHaveLength(2000 * 5 - 1);
  });
});

const HTML =
  'Hi&nbsp;<b>Ms.</b> Lee,<div><br></div><div>You\u200B <i>al<b>ways</b></i> 😊<img alt="x"> do<br>this.</div><div class="gmail_quote">Not mine</div><div>End</div>';

describe('finds the way back', () => {
  test('from every span to a range that reads the same', () => {
    const map = mapText(write(HTML));
    const inOneLine = map.text.split('\n').flatMap((line) => {
      const from = map.text.indexOf(line);
      return Array.from({ length: line.length }, (_, at) => ({ start: from + at, end: from + line.length }));
    });
    expect(inOneLine.length).toBeGreaterThan(20);
    for (const span of inOneLine) {
      const read = map
        .range(span)
        ?.toString()
        .replace(/\u00A0/g, ' ')
        .replace(/\u200B/g, '');
      expect(read).toBe(map.text.slice(span.start, span.end).replace(/\uFFFC/g, ''));
    }
  });

  test('from every offset to a point, and from there to the same offset', () => {
    const map = mapText(write(HTML));
    const inGap = map.text.indexOf('\n\nEnd') + 1;
    for (let offset = 0; offset <= map.text.length; offset += 1) {
      // The blank line in place of a quote is nowhere in the tree.
      if (offset === inGap) continue;
      const point = map.range({ start: offset, end: offset });
      expect(point && map.offset(point.startContainer, point.startOffset)).toBe(offset);
    }
  });

  test('to undefined where nothing of the writer’s stands', () => {
    const map = mapText(write(`${HTML}<div id="appendonsend"></div><div>Theirs</div>`));
    expect(map.offset(editable.querySelector('.gmail_quote')?.firstChild as Node, 2)).toBeUndefined();
    expect(map.offset(editable.lastElementChild?.firstChild as Node, 2)).toBeUndefined();
    expect(map.offset(document.body, 0)).toBeUndefined();
  });

  test('to a caret in a blank line', () => {
    const map = mapText(write('<div>One</div><div><br></div><div>Two</div>'));
    expect(map.offset(editable.children[1] as Node, 0)).toBe(4);
  });

  test('to no range once the words have changed or are gone', () => {
    const map = mapText(write('<div>One two</div><div>Three</div>'));
    (editable.firstElementChild?.firstChild as Text).data = 'One six';
    expect(map.range({ start: 4, end: 7 })).toBeUndefined();
    editable.lastElementChild?.remove();
    expect(map.range({ start: 8, end: 13 })).toBeUndefined();
    expect(map.range({ start: 3, end: 99 })).toBeUndefined();
  });
});
