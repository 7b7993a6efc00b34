// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { followText } from '../../src/webmail/follow-text.ts';
import { mapText, type TextMap } from '../../src/webmail/text-map.ts';

let editable: HTMLElement;
let life: AbortController;

const start = (html: string) => {
  document.body.innerHTML = '<div contenteditable="true" role="textbox"></div>';
  editable = document.body.firstElementChild as HTMLElement;
  editable.innerHTML = html;
  life = new AbortController();
  return followText(editable, life.signal);
};

/** Which of the editor's words were asked for while `act` ran. */
const wordsReadBy = (act: () => void): readonly string[] => {
  let owner: object = document.createTextNode('');
  while (!Object.hasOwn(owner, 'data')) owner = Object.getPrototypeOf(owner);
  const read = vi.spyOn(owner as CharacterData, 'data', 'get');
  act();
  const words = read.mock.results.map(({ value }) => String(value));
  read.mockRestore();
  return words;
};

const textIn = (number: number): Text => editable.children[number]?.firstChild as Text;

describe('walks only the block that has changed', () => {
  test('where words have', () => {
    const followed = start('<div>One</div><div>Two</div><div>Three</div>');
    followed.map(undefined);
    textIn(1).data = 'Two and a half';
    let map: TextMap | undefined;
    const words = wordsReadBy(() => {
      map = followed.map(undefined);
    });
    expect(map?.text).toBe('One\nTwo and a half\nThree');
    expect(new Set(words)).toEqual(new Set(['Two and a half']));
  });

  test('where one has come and one has gone', () => {
    const followed = start('<div>One</div><div>Two</div><div>Three</div>');
    followed.map(undefined);
    editable.firstElementChild?.remove();
    editable.append('Four');
    let map: TextMap | undefined;
    const words = wordsReadBy(() => {
      map = followed.map(undefined);
    });
    expect(map?.text).toBe('Two\nThree\nFour');
    // What now stands at the top follows upon nothing, so it is read as a first line.
    expect(words).not.toContain('Three');
  });

  test('and nothing at all where nothing has', () => {
    const followed = start('<div>One</div><div>Two</div>');
    const before = followed.map(undefined);
    expect(wordsReadBy(() => followed.map(undefined))).toEqual([]);
    expect(followed.map(undefined)).toBe(before);
    expect(followed.map('Dana').text).toBe('One\nTwo');
  });
});

describe('keeps the range of a mark', () => {
  const spanOf = ({ text }: TextMap, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const markOf = (map: TextMap, words: string) => map.mark(spanOf(map, words));

  test('in a block that has not changed, though it may stand further down', () => {
    const followed = start('<div>One</div><div>You never call</div>');
    const before = markOf(followed.map(undefined), 'never');
    textIn(0).data = 'One and a half';
    const map = followed.map(undefined);
    expect(markOf(map, 'never')).toBe(before);
    expect(map.range(spanOf(map, 'never'))).not.toBe(before);
  });

  test('but not in one that has changed, nor one that the page has emptied', () => {
    const followed = start('<div>One</div><div>You never call</div>');
    const before = markOf(followed.map(undefined), 'never');
    textIn(1).data = 'Yet you never call';
    const after = markOf(followed.map(undefined), 'never');
    expect(after).not.toBe(before);
    expect(String(after)).toBe('never');
    after?.collapse(true);
    expect(String(markOf(followed.map(undefined), 'never'))).toBe('never');
  });
});

test('tells of changes of words and tree, not of colours, and no more once the compose has closed', async () => {
  const followed = start('<div>One</div>');
  const touched = vi.fn();
  followed.onTouch(touched);
  editable.firstElementChild?.setAttribute('class', 'blue');
  await Promise.resolve();
  expect(touched).not.toHaveBeenCalled();
  textIn(0).data = 'Two';
  await Promise.resolve();
  editable.append('Three');
  await Promise.resolve();
  expect(touched).toHaveBeenCalledTimes(2);
  life.abort();
  textIn(0).data = 'Four';
  await Promise.resolve();
  expect(touched).toHaveBeenCalledTimes(2);
  expect(followed.map(undefined).text).toBe('Four\nThree');
});

/** Numbers that look random and are the same at every run. */
const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const SCRAPS = [
  'You never call. ',
  ' \n ',
  '\u200B',
  '<br>',
  '<div>One</div>',
  '<div><br></div>',
  '<div>\n<div>Two</div>\n<p>Three <b>four</b></p></div>',
  '<span>five</span>',
  '<img alt="x">',
  '<div class="gmail_quote">Theirs</div>',
  '<div id="Signature">Dana</div>',
  '<div id="x_divRplyFwdMsg">From</div>',
  '<span hidden>Six</span>',
  '<style>b{}</style>',
  '<blockquote>Mine</blockquote>',
];

test('reads anew what comes back after it has changed outside', async () => {
  const followed = start('<div>One</div><div>Two</div>');
  followed.map(undefined);
  const two = editable.lastElementChild as Element;
  two.remove();
  await Promise.resolve();
  two.textContent = 'Two and a half';
  editable.append(two);
  expect(followed.map(undefined).text).toBe('One\nTwo and a half');
});

test('reads a draft inside the signature once the words above it have gone', () => {
  const followed = start('<div>One</div><div id="Signature">Please call me. Dana</div>');
  expect(followed.map('Dana').text).toBe('One');
  textIn(0).data = ' ';
  expect(followed.map('Dana').text.trim()).toBe('Please call me. Dana');
});

test('reads everything anew after more changes than it looks through', () => {
  const followed = start('<div>One</div><div>Two</div>');
  followed.map(undefined);
  for (let time = 0; time < 2000; time += 1) textIn(time % 2).data = `${time}`;
  expect(followed.map(undefined).text).toBe('1998\n1999');
});

describe('reads the same as if for the first time, after whatever edits', () => {
  /** One random edit: words, nodes that come, go, move within, leave and come back changed, attributes that tell. */
  const editWith = (roll: (below: number) => number, away: Node[]): void => {
    const all = [editable, ...editable.querySelectorAll('*')];
    const pick = () => all[roll(all.length)] as HTMLElement;
    const place = pick();
    const nodes = Array.from(place.childNodes);
    const one = nodes[roll(nodes.length)];
    const scrap = document.createElement('div');
    scrap.innerHTML = SCRAPS[roll(SCRAPS.length)] as string;
    const acts = [
      () => place.append(...scrap.childNodes),
      () => place.prepend(...scrap.childNodes),
      () => one?.after(...scrap.childNodes),
      () => one?.remove(),
      () => one?.nodeType === Node.TEXT_NODE && Object.assign(one, { data: `${one.textContent} more` }),
      () => {
        const text = editable.querySelector('div')?.firstChild;
        if (text?.nodeType === Node.TEXT_NODE) (text as Text).data = text.textContent?.slice(1) ?? '';
      },
      () => {
        if (one) away.push(place.removeChild(one));
      },
      () => {
        const back = away.pop();
        if (!back || back.contains(place)) return;
        if (roll(2)) back.appendChild(document.createTextNode(' changed while away'));
        place.append(back);
      },
      () => one && !one.contains(pick()) && editable.prepend(one),
      () => place !== editable && place.toggleAttribute('hidden'),
      () => place !== editable && place.setAttribute('class', roll(2) ? 'gmail_quote' : 'line'),
      () => place !== editable && place.setAttribute('id', ['Signature', 'appendonsend', ''][roll(3)] as string),
    ];
    try {
      acts[roll(acts.length)]?.();
    } catch {
      // A text node takes no children.
    }
  };

  const placesOf = (map: TextMap) =>
    Array.from({ length: map.text.length + 1 }, (_, start) => {
      const range = map.range({ start, end: Math.min(map.text.length, start + 3) });
      const caret = map.range({ start, end: start });
      return [
        range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset],
        caret && map.offset(caret.startContainer, caret.startOffset),
      ];
    });
  const marksOf = (map: TextMap, way: 'mark' | 'range') =>
    Array.from({ length: map.text.length }, (_, start) => {
      const range = map[way]({ start, end: Math.min(map.text.length, start + 4) });
      return range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
    });

  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('those of seed %i', async (seed) => {
    const roll = dice(seed * 7919);
    const followed = start('Hi,<div>You never call.</div><div>Two <b>three</b></div><div><br></div>');
    const away: Node[] = [];
    const signature = seed % 2 ? 'Dana' : undefined;
    for (let round = 0; round < 25; round += 1) {
      for (let edits = roll(4); edits >= 0; edits -= 1) editWith(roll, away);
      if (roll(2)) await Promise.resolve();
      const fresh = mapText(editable, signature);
      const map = followed.map(signature);
      expect(map.text).toBe(fresh.text);
      expect(placesOf(map)).toEqual(placesOf(fresh));
      expect(marksOf(map, 'mark')).toEqual(marksOf(fresh, 'range'));
    }
  });
});
