// @vitest-environment happy-dom
/** Webmails change. With any one of our hooks gone from a page we still read the right box and know its Send, or say that we have lost it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Compose } from '../../src/compose.ts';
import { gmail } from '../../src/webmail/gmail.ts';
import { findLost } from '../../src/webmail/lost-box.ts';
import type { Site } from '../../src/webmail/site.ts';
import { watchComposes } from '../../src/webmail/watch-composes.ts';
import { composesOf, drawEverything, show, siteOf } from './drawn.ts';
import { editable } from './pages/gmail-parts.ts';
import { PAGE_NAMES, SHAPES } from './pages/shapes.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/webmail');
const FILES = {
  gmail: ['gmail', 'gmail-recipients', 'gmail-thread', 'not-own'],
  outlook: ['outlook', 'outlook-recipients', 'outlook-thread', 'not-own'],
};

/** Whatever a selector may hang on: `.class`, `#id`, `[attribute]` with or without a value. */
const HOOK = /\.-?[a-z_][\w-]*|#[a-z][\w-]*|\[[\w-]+(?:[\^$*]?="[^"]*")?\]/gi;

/** Every hook in the selectors of a webmail, from its source: a new one is tested without being listed here. */
const hooksOf = (webmail: keyof typeof FILES): readonly string[] => {
  const sources = FILES[webmail].map((file) => readFileSync(path.join(FOLDER, `${file}.ts`), 'utf8')).join('\n');
  const strings = Array.from(sources.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g), ([, one, other]) => one ?? other ?? '');
  const selectors = strings.filter((words) => !words.startsWith('./')).map((words) => words.replace(/\$\{\w+\}/, 'to'));
  return [...new Set(selectors.flatMap((selector) => selector.match(HOOK) ?? []))];
};

/** Takes a hook out of the page. */
const remove = (hook: string): void => {
  const [, attribute = ''] = /^\[([\w-]+)/.exec(hook) ?? [];
  for (const element of document.querySelectorAll(hook)) {
    if (hook.startsWith('.')) element.classList.remove(hook.slice(1));
    else if (hook.startsWith('#') || attribute === 'id') element.id = 'renamed';
    else element.removeAttribute(attribute);
  }
};

/** Nothing can be written in a box without it. */
const DEADLY = '[contenteditable="true"]';

/** The one part of a draft that is told by a single hook, and the writer's own words after all. */
const SIGNATURE = /Dana Reyes\nYou people never pick up the phone\.$/;

beforeEach(drawEverything);

afterEach(() => {
  vi.restoreAllMocks();
});

/** What would be pressed to send. */
const pressed = (compose: Compose): string | undefined => {
  let words: string | undefined;
  const note = ({ target }: Event) => {
    words = (target as Element).textContent?.trim();
  };
  window.addEventListener('click', note, { capture: true });
  compose.send();
  window.removeEventListener('click', note, { capture: true });
  return words;
};

/** What the coach makes of the page now. */
const look = (site: Site) => {
  const composes = composesOf(site);
  const boxes = composes.map((compose) => compose.editable);
  const texts = composes.map((compose) => compose.read().text.replace(SIGNATURE, '').trim());
  return { texts, lost: findLost(site, document, boxes).length, sends: composes.map(pressed) };
};

describe.each(PAGE_NAMES.filter((name) => SHAPES[name].opens === undefined))('%s', (name) => {
  const { body, boxes, isPlain, webmail } = SHAPES[name];
  const site = siteOf({ webmail });
  const whole = { texts: boxes.map(({ text }) => text), lost: 0, sends: boxes.map(() => 'Send') };

  test('is read as before with any one hook gone, and is lost without the one that makes a box of it', () => {
    show(body);
    const hooks = hooksOf(webmail).filter((hook) => document.querySelector(hook));
    expect(hooks.length).toBeGreaterThan(12);
    for (const hook of hooks) {
      show(body);
      remove(hook);
      const isDead = hook === DEADLY && !isPlain;
      expect({ hook, ...look(site) }).toEqual({
        hook,
        ...(isDead ? { texts: [], lost: boxes.length, sends: [] } : whole),
      });
    }
  }, 30_000);

  test('is read, or lost, with all selectors of one kind gone', () => {
    for (const kind of ['editable', 'root', 'signs', 'around', 'surely', 'send'] as const) {
      show(body);
      for (const hook of site[kind].join().match(HOOK) ?? []) remove(hook);
      const { texts, lost } = look(site);
      expect({ kind, boxes: texts.length + lost }).toEqual({ kind, boxes: boxes.length });
      for (const text of texts) expect(whole.texts).toContain(text);
    }
  }, 30_000);
});

test('a box in Gmail with nothing around it that we know is lost; in the settings it is a signature', () => {
  show(`<section><div>${editable('Hello')}</div></section>`);
  expect(look(gmail)).toEqual({ texts: [], lost: 1, sends: [] });
  vi.spyOn(document, 'location', 'get').mockReturnValue({ hash: '#settings/general' } as Location);
  expect(look(gmail)).toEqual({ texts: [], lost: 0, sends: [] });
});

test('one lost compose beside another that is read', () => {
  show(SHAPES['gmail-several'].body);
  document.querySelector('.M9 [g_editable]')?.remove();
  expect(look(gmail)).toEqual({ texts: ['Where is the bus?'], lost: 1, sends: ['Send'] });
});

describe('as time goes by', () => {
  /** A window of Gmail's with its two boxes, formatted and plain, and the composes that are open in it. */
  const begin = () => {
    vi.useFakeTimers();
    show(SHAPES['gmail-window'].body);
    const box = document.querySelector('[g_editable]') as HTMLElement;
    const place = box.parentElement as HTMLElement;
    const open: Compose[] = [];
    const end = new AbortController();
    const start = () =>
      watchComposes((compose, signal) => {
        open.push(compose);
        signal.addEventListener('abort', () => open.splice(open.indexOf(compose), 1));
      }, end.signal);
    vi.stubGlobal('location', { hostname: 'mail.google.com', hash: '' });
    return { box, place, open, start, end };
  };
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('a compose that is still being built is not lost', async () => {
    const { box, place, open, start, end } = begin();
    box.remove();
    start();
    await pass(2000);
    expect(open).toEqual([]);
    place.append(box);
    await pass(5000);
    expect(open.map((compose) => compose.read().subject)).toEqual(['Recess on Tuesday']);
    end.abort();
    expect(open).toEqual([]);
  });

  test('one without a box says so, and is found again when its box is back', async () => {
    const { box, place, open, start, end } = begin();
    box.remove();
    start();
    await pass(6000);
    expect(open).toHaveLength(1);
    expect(() => open[0]?.read()).toThrow();
    expect(open[0]?.isOpen()).toBe(true);
    expect(open[0]?.badgeHost()?.isConnected).toBe(true);
    place.append(box);
    await pass(6000);
    expect(open.map((compose) => compose.read().subject)).toEqual(['Recess on Tuesday']);
    end.abort();
  });

  test('the box of the other mode takes over when a person changes to plain text and back', async () => {
    const { open, start, end } = begin();
    const [plain, rich] = document.querySelectorAll('.Ar');
    start();
    await pass(500);
    const tags = () => open.map((compose) => compose.editable.tagName);
    expect(tags()).toEqual(['DIV']);
    for (const [one, other, tag] of [
      [rich, plain, 'TEXTAREA'],
      [plain, rich, 'DIV'],
    ] as const) {
      one?.setAttribute('style', 'display: none');
      other?.setAttribute('style', 'display: block');
      document.dispatchEvent(new FocusEvent('focusin'));
      await pass(500);
      expect(tags()).toEqual([tag]);
    }
    end.abort();
  });
});
