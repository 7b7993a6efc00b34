// @vitest-environment happy-dom
/** A mail page that is not as we know it: somebody else's tree, names and words, in the message and around it. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { gmail } from '../../src/webmail/gmail.ts';
import { outlook } from '../../src/webmail/outlook.ts';
import { reportOn } from '../../src/webmail/report.ts';
import type { Site } from '../../src/webmail/site.ts';
import { composesOf, drawEverything } from '../webmail/drawn.ts';
import { guard } from './guard.ts';
import { mail, words } from './hostile.ts';

/** One step of building a tree: an element is opened or closed, or words are put where we are. */
type Step = { readonly open: string; readonly attributes: Readonly<Record<string, string>> } | 'close' | string;

const tags = fc.constantFrom(
  ...'div div div span p br br img blockquote pre ul li b table td form input textarea button svg style template select h2 a'.split(
    ' ',
  ),
);
const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'role',
    'name',
    'contenteditable',
    'hidden',
    'email',
    'data-legacy-message-id',
    'title',
  ),
  fc.oneof(
    { weight: 1, arbitrary: words },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...'gmail_quote gmail_signature gmail_attr adn M9 ii a3s gD g3 HQ Signature divRplyFwdMsg appendonsend UniqueMessageBody'.split(
          ' ',
        ),
        ...'MSG_1_FROM MSG_1_SUBJECT textbox document main true false subjectbox to rm draft composeid querySelector parentNode'.split(
          ' ',
        ),
      ),
    },
  ),
  { maxKeys: 3 },
);
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ open: tags, attributes }) },
    { weight: 3, arbitrary: fc.constant('close' as const) },
    { weight: 4, arbitrary: fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: mail }) },
  ),
  { maxLength: 40 },
);

const treeOf = (list: readonly Step[]): Element => {
  const root = document.createElement('div');
  let at: Element = root;
  for (const step of list) {
    if (step === 'close') at = at === root ? root : (at.parentElement ?? root);
    else if (typeof step === 'string') at.append(step);
    else {
      const element = document.createElement(step.open);
      for (const [name, value] of Object.entries(step.attributes)) element.setAttribute(name, value);
      at.append(element);
      at = element;
    }
  }
  return root;
};

/** A compose with a strange message in it, beside a strange message, and strange things around its subject. */
const pageOf = (site: Site, inside: readonly Step[], beside: readonly Step[]): HTMLElement => {
  const editable = document.createElement('div');
  for (const [name, value] of Object.entries({
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    g_editable: 'true',
  })) {
    editable.setAttribute(name, value);
  }
  editable.append(...treeOf(inside).childNodes);
  const compose = document.createElement('div');
  compose.className = site.webmail === 'gmail' ? 'M9' : '';
  compose.id = site.webmail === 'gmail' ? '' : 'docking_InitVisiblePart_0';
  const subject = document.createElement('input');
  subject.name = 'subjectbox';
  subject.id = 'MSG_9_SUBJECT';
  subject.value = 'Re: zebrafinch';
  compose.append(subject, editable);
  const main = document.createElement('main');
  main.append(treeOf(beside), compose);
  document.body.replaceChildren(main);
  return editable;
};

beforeAll(drawEverything);
afterAll(() => {
  vi.restoreAllMocks();
});

const SITES = { gmail, outlook };

guard({
  'a mail page': {
    weight: 40,
    comes: fc.record({ webmail: fc.constantFrom('gmail', 'outlook'), inside: steps, beside: steps }),
    enter: (value) => {
      const { webmail, inside, beside } = value as { webmail: keyof typeof SITES; inside: Step[]; beside: Step[] };
      const site = SITES[webmail];
      // What pretends to be drawn remembers whom it was asked about, and the page who observes it: thousands of pages would stay in memory.
      vi.clearAllMocks();
      const life = new AbortController();
      const editable = pageOf(site, inside, beside);
      for (const compose of composesOf(site, undefined, life.signal)) {
        const { text, subject, to } = compose.read();
        for (const each of [text, subject, ...to]) expect(typeof each).toBe('string');
        for (let start = 0; start < text.length; start += 1 + (text.length >> 3)) {
          compose.range({ start, end: Math.min(text.length, start + 5) });
        }
        const answered = compose.incoming();
        if (answered) expect(answered.text).not.toBe('');
        expect(compose.replace({ start: 0, end: 3 }, `${text.slice(0, 3)}!`, 'x')).toBe('moved');
      }
      life.abort();
      expect(editable.isConnected).toBe(true);
      expect(reportOn(site)).not.toContain('zebrafinch');
    },
  },
});
