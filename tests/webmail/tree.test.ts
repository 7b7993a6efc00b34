// @vitest-environment happy-dom
/** Steps through foreign markup. Siblings that lead round are in tests/e2e/careful.e2e.ts: here the walker itself would follow them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeWayTo } from '../../src/webmail/describe-tree.ts';
import { gmail } from '../../src/webmail/gmail.ts';
import { findLost } from '../../src/webmail/lost-box.ts';
import { messageBoxAt } from '../../src/webmail/message-box.ts';
import { around, behind, indexIn } from '../../src/webmail/tree.ts';
import { show } from './drawn.ts';

const at = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  const rects = [{ width: 300, height: 40 }] as unknown as DOMRectList;
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(rects);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('finds siblings and what is around, and stops where they end', () => {
  show('<p>One<b>two</b><i>three</i>four</p><p></p>');
  const [first] = [at('p')];
  expect(Array.from(first.childNodes, indexIn)).toEqual([0, 1, 2, 3]);
  expect(behind(at('b')).map(({ textContent }) => textContent)).toEqual(['three', 'four']);
  expect([around(at('b')), around(document.documentElement)]).toEqual([first, null]);
});

describe('a form whose field stands as what is around it leads nobody round', () => {
  /** What a browser does where a field is named `parentElement`. */
  const clobber = () => {
    const form = at('form');
    let left = 50;
    const get = () => {
      left -= 1;
      if (left < 0) throw new Error('Round and round');
      return form.querySelector('[name=parentElement]');
    };
    Object.defineProperty(form, 'parentElement', { get });
  };
  const MAIL = '<form><input name="subjectbox" tabindex="0"><input name="parentElement"><p>Hi</p></form>';

  test('looking for a compose whose box is lost', () => {
    show(`<div class="a3s">${MAIL}</div>`);
    clobber();
    expect(findLost(gmail, document, [])).toHaveLength(1);
  });

  test('looking for the editor around a pasted field', () => {
    show(`<div contenteditable="true">${MAIL}</div>`);
    clobber();
    Object.defineProperty(at('div'), 'isContentEditable', { value: true });
    expect(() => messageBoxAt(at('input'))).not.toThrow();
  });

  test('telling where a part of the page stands', () => {
    show(MAIL);
    clobber();
    expect(describeWayTo(at('p'))).toHaveLength(3);
  });
});
