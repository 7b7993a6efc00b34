// @vitest-environment happy-dom
/** Text boxes of pages that we know nothing of: where a coach begins, where it never does, and when it ends. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Compose } from '../../src/compose.ts';
import { freeBox } from '../../src/webmail/free-box.ts';
import { watchAnywhere } from '../../src/webmail/index.ts';
import { messageBoxAt } from '../../src/webmail/message-box.ts';
import { drawEverything, show } from './drawn.ts';

const LINE = 20;
const LONG = 'Why did you make my son miss recess again?';

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

beforeEach(() => {
  drawEverything();
  // Nothing is laid out here: `data-lines` says how high a box is, padding apart.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return Number(this.dataset.lines ?? 5) * LINE + 2 * Number.parseFloat(getComputedStyle(this).paddingTop || '0');
  });
  document.head.innerHTML = `<style>* { line-height: ${LINE}px; font-size: 16px }</style>`;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a message is', () => {
  test.each([
    ['what is written in a field of several lines', '<textarea id="box">Hi</textarea>'],
    ['a long line in a field of one', `<textarea id="box" data-lines="1">${LONG}</textarea>`],
    ['what is written in an editor', '<div id="box" contenteditable="true"><p>Hi</p></div>'],
    ['the same in an editor of plain text', '<div id="box" contenteditable="plaintext-only">Hi</div>'],
    [
      'the same in an editor that finds people while one writes',
      '<div id="box" contenteditable="true" role="textbox" aria-autocomplete="list">Hi</div>',
    ],
    ['the same in a form with other fields', '<form><input type="text"><textarea id="box">Hi</textarea></form>'],
  ])('%s', (_, html) => {
    show(html);
    expect(messageBoxAt(find('#box'))).toBe(find('#box'));
  });

  test('the whole editor, though a part of it may have the keyboard', () => {
    show(
      '<div id="box" contenteditable="true">Hi <figure contenteditable="false"><span id="part" contenteditable="true">' +
        'a caption</span></figure></div>',
    );
    expect(messageBoxAt(find('#part'))).toBe(find('#box'));
  });
});

describe('no message is', () => {
  test.each([
    ['an empty field', '<textarea id="box"> </textarea>'],
    ['a short line in a field of one', '<textarea id="box" data-lines="1">Hi</textarea>'],
    ['the same with room around it', '<textarea id="box" data-lines="1" style="padding: 15px">Hi</textarea>'],
    ['a line of a form', `<input id="box" value="${LONG}">`],
    ['a search', `<div role="search"><textarea id="box">${LONG}</textarea></div>`],
    ['a search that is a field', `<textarea id="box" role="combobox" aria-label="Search">${LONG}</textarea>`],
    ['a search by its name', `<textarea id="box" name="q">${LONG}</textarea>`],
    ['a title in an editor', `<div id="box" contenteditable="true" aria-multiline="false">${LONG}</div>`],
    ['what stands beside a password', `<form><input type="password"><textarea id="box">${LONG}</textarea></form>`],
    ['a postal address', `<textarea id="box" autocomplete="shipping street-address">${LONG}</textarea>`],
    ['code', `<div class="cm-editor"><div id="box" contenteditable="true">${LONG}</div></div>`],
    ['code in another editor', `<div class="monaco-editor"><textarea id="box">${LONG}</textarea></div>`],
    ['code in a third', `<div class="ace_editor"><textarea id="box">${LONG}</textarea></div>`],
    ['a terminal', `<div class="xterm"><textarea id="box">${LONG}</textarea></div>`],
    ['a table of figures', `<div role="grid"><div id="box" contenteditable="true">${LONG}</div></div>`],
    ['what can be read only', `<textarea id="box" readonly>${LONG}</textarea>`],
    ['what is closed', `<textarea id="box" disabled>${LONG}</textarea>`],
    ['what nobody sees', `<textarea id="box" style="display: none">${LONG}</textarea>`],
    ['what cannot be written in', `<div id="box" tabindex="0">${LONG}</div>`],
  ])('%s', (_, html) => {
    show(html);
    expect(messageBoxAt(find('#box'))).toBeUndefined();
  });

  test('nothing at all, and a page that is one editor', () => {
    expect(messageBoxAt(null)).toBeUndefined();
    document.body.contentEditable = 'true';
    document.body.textContent = LONG;
    expect(messageBoxAt(document.body)).toBeUndefined();
    document.body.removeAttribute('contenteditable');
  });
});

describe('on a page', () => {
  const opened: { readonly compose: Compose; readonly life: AbortSignal }[] = [];
  let leave: AbortController;

  const settle = () => vi.advanceTimersByTimeAsync(200);
  const type = (box: HTMLElement, words: string) => {
    box.focus();
    if (box instanceof HTMLTextAreaElement) box.value = words;
    else box.textContent = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return settle();
  };

  beforeEach(async () => {
    vi.useFakeTimers();
    opened.length = 0;
    leave = new AbortController();
    show(
      '<textarea id="one">a text that the page has brought along, longer than forty</textarea><textarea id="two"></textarea>',
    );
    watchAnywhere((compose, life) => opened.push({ compose, life }), leave.signal);
    await settle();
  });

  afterEach(() => leave.abort());

  test('nothing begins before somebody writes, however much the page holds', () => {
    expect(opened).toEqual([]);
  });

  test('an empty box that has the keyboard waits for words; the same box begins once', async () => {
    find('#two').focus();
    await settle();
    expect(opened).toEqual([]);
    await type(find('#two'), 'Dear Ms. Lee');
    await type(find('#two'), 'Dear Ms. Lee, why');
    expect(opened.map(({ compose }) => compose.editable)).toEqual([find('#two')]);
    expect(opened[0]?.compose.read()).toMatchObject({ text: 'Dear Ms. Lee, why', subject: '', to: [], isReply: false });
  });

  test('a draft that was there begins when somebody goes into it', async () => {
    find('#one').focus();
    await settle();
    expect(opened.map(({ compose }) => compose.editable)).toEqual([find('#one')]);
  });

  test('what is gone ends, and what is hidden does not', async () => {
    await type(find('#one'), LONG);
    await type(find('#two'), LONG);
    const [one, two] = opened;
    find('#two').style.display = 'none';
    find('#one').remove();
    await settle();
    expect([one?.life.aborted, two?.life.aborted]).toEqual([true, false]);
    expect(two?.compose.isOpen()).toBe(false);
  });

  test('all end when the site is taken back', async () => {
    await type(find('#two'), LONG);
    leave.abort();
    expect(opened[0]?.life.aborted).toBe(true);
    await type(find('#one'), LONG);
    expect(opened).toHaveLength(1);
  });
});

describe('a box as a compose', () => {
  const boxOf = (html: string) => {
    show(html);
    return freeBox(find('#box'), new AbortController().signal);
  };

  test('quotes and signatures of mail are not the writer’s, whoever’s mail it is', () => {
    const compose = boxOf(
      '<div id="box" contenteditable="true"><div>Hi.</div><div class="protonmail_signature_block">Ana</div>' +
        '<div class="protonmail_quote">Proton</div><div class="ydp12yahoo_quoted">Yahoo</div>' +
        '<div class="moz-cite-prefix">On Monday</div><blockquote type="cite">Thunderbird</blockquote></div>',
    );
    expect(compose.read().text.trim()).toBe('Hi.');
  });

  test('the badge stands around it, and in no line, label or table', () => {
    const place = (html: string) => boxOf(html).badgeHost()?.id;
    expect(place('<div id="around"><textarea id="box"></textarea></div>')).toBe('around');
    expect(place('<form id="around"><label><textarea id="box"></textarea></label></form>')).toBe('around');
    expect(place('<main id="around"><p><span id="box" contenteditable="true"></span></p></main>')).toBe('around');
  });

  test('the badge keeps clear of buttons, and of a box in which it would lie on the words', () => {
    const keepClear = (lines: number) =>
      boxOf(
        `<form><div><textarea id="box" data-lines="${lines}"></textarea></div><button id="send">Send</button></form>`,
      )
        .keepClear()
        .map(({ id }) => id);
    expect(keepClear(2)).toEqual(['box', 'send']);
    expect(keepClear(12)).toEqual(['send']);
  });

  test('nothing is held and nothing is sent: which button sends is not known', () => {
    expect(boxOf('<form><textarea id="box">Hi</textarea><button>Send</button></form>').send()).toBe(false);
  });

  test('an editor that makes something else of an edit gets its words back', () => {
    const compose = boxOf(`<div id="box" contenteditable="true">${LONG}</div>`);
    const commands: string[] = [];
    Object.assign(document, {
      execCommand: (name: string) => {
        commands.push(name);
        find('#box').textContent = name === 'undo' ? LONG : `${LONG} ${LONG}`;
        return true;
      },
    });
    expect(compose.replace({ start: 0, end: LONG.length }, LONG, 'What happened?')).toBe('refused');
    expect(commands).toEqual(['insertText', 'undo']);
    expect(find('#box').textContent).toBe(LONG);
  });

  test('an editor that takes nothing has nothing to give back', () => {
    const compose = boxOf(`<div id="box" contenteditable="true">${LONG}</div>`);
    const execCommand = vi.fn(() => false);
    Object.assign(document, { execCommand });
    expect(compose.replace({ start: 0, end: LONG.length }, LONG, 'What happened?')).toBe('refused');
    expect(execCommand).toHaveBeenCalledOnce();
  });
});
