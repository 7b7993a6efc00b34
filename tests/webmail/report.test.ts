// @vitest-environment happy-dom
/** A report tells what a page is made of and not one word of what people wrote in it. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeTree } from '../../src/webmail/describe-tree.ts';
import { report } from '../../src/webmail/index.ts';
import { reportOn } from '../../src/webmail/report.ts';
import { drawEverything, show, siteOf } from './drawn.ts';
import { PAGE_NAMES, SHAPES } from './pages/shapes.ts';

beforeEach(drawEverything);

afterEach(() => {
  vi.restoreAllMocks();
});

/** Their values are the webmail's own; an address or a sentence is left out even there. */
const TOLD = ['role', 'contenteditable', 'aria-multiline', 'g_editable', 'data-testid', 'type', 'dir'];

/** A word that no webmail uses, an address, a sentence. */
const word = fc.stringMatching(/^zq[a-z]{5,9}$/);
const planted = fc.oneof(
  word,
  word.map((name) => `${name}@school.example`),
  fc.tuple(word, word).map((words) => words.join(' ')),
);

/** Puts secrets wherever a page may hold somebody's words. */
const plant = (secrets: readonly string[], pick: (below: number) => number): void => {
  const elements = Array.from(document.body.querySelectorAll('*'));
  for (const secret of secrets) {
    const element = elements[pick(elements.length)] as Element;
    const names = element.getAttributeNames().filter((name) => name !== 'class' && !TOLD.includes(name));
    const name = names[pick(names.length + 1)] ?? 'data-note';
    element.setAttribute(name, secret);
    element.append(secret);
    element.append(document.createComment(secret));
    if (/\W/.test(secret)) {
      element.setAttribute(TOLD[pick(TOLD.length)] as string, secret);
      element.setAttribute('class', `${element.className} ${secret.replace(' ', '@')}`);
    }
  }
};

test.each(['gmail-reply-collapsed', 'gmail-plain', 'outlook-reply-grouped'] as const)(
  '%s: whatever is planted anywhere never comes out',
  (name) => {
    const shape = SHAPES[name];
    fc.assert(
      fc.property(
        fc.array(planted, { minLength: 5, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (secrets, numbers) => {
          show(shape.body);
          plant(secrets, (below) => (numbers.next().value as number) % Math.max(1, below));
          const told = reportOn(siteOf(shape)) + describeTree(document.body, 2000).join('\n');
          for (const secret of secrets) for (const part of secret.split(' ')) expect(told).not.toContain(part);
          expect(told).not.toContain('@');
        },
      ),
      { numRuns: 20 },
    );
  },
);

describe('what people wrote in the pages themselves', () => {
  test.each(PAGE_NAMES)('%s', (name) => {
    const shape = SHAPES[name];
    show(shape.body);
    const told = reportOn(siteOf(shape));
    for (const words of ['Recess', 'Dana', 'Lee', 'school', 'example', 'useless', 'Friday', 'msg-', '178000']) {
      expect(told).not.toContain(words);
    }
  });
});

test('a report says which selectors find something, and where the box stands', () => {
  show(SHAPES['gmail-window'].body);
  const told = reportOn(siteOf(SHAPES['gmail-window']));
  expect(told).toMatch(/^gmail\neditable: 1 1 1 1 1\nroot: 1 1 0\n/);
  expect(told).toContain(
    'div.Am.aiL.Al.editable.LW-avf.tS-tW.tS-tY[id][hidefocus][aria-label][g_editable=true][role=textbox][aria-multiline=true][contenteditable=true]',
  );
  expect(told).toContain('input.aoT[name]');
});

test('the report is on the webmail of this tab', () => {
  show(SHAPES['outlook-new'].body);
  vi.stubGlobal('location', { hostname: 'outlook.live.com' });
  expect(report()).toBe(reportOn(siteOf({ webmail: 'outlook' })));
  vi.unstubAllGlobals();
});

test('a page in which nothing is known is described all the same', () => {
  show('<article class="new-box"><p contenteditable="plaintext-only" role="note">My words</p></article>');
  const told = reportOn(siteOf({ webmail: 'outlook' }));
  expect(told).toContain('article.new-box\n p[contenteditable=plaintext-only][role=note]');
  expect(told).not.toContain('My words');
});

test('a report ends somewhere', () => {
  show('<div><div role="textbox" contenteditable="true"></div></div>');
  document.body.firstElementChild?.append(...Array.from({ length: 3000 }, () => document.createElement('i')));
  expect(reportOn(siteOf({ webmail: 'gmail' })).split('\n').length).toBeLessThan(600);
});
