// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BadgeFace } from '../../src/page/badge.ts';
import { type Choice, Coach } from '../../src/page/coach.ts';
import type { MarkName } from '../../src/page/marks.ts';
import { pretend, review, WORDS } from './pretended.ts';

const start = (text: string) => {
  const life = new AbortController();
  const box = pretend(text);
  const marked: string[][] = [];
  const faces: BadgeFace[] = [];
  let choice: Choice = { on: true, role: 'parent', muted: new Set() };
  const show = (_: object, ranges: ReadonlyMap<MarkName, readonly Range[]>) => {
    marked.push(Array.from(ranges, ([name, list]) => `${name}: ${list.join(', ')}`));
  };
  const clear = vi.fn();
  const badge = { show: vi.fn((face: BadgeFace) => void faces.push(face)) };
  const coach = new Coach(
    1,
    box.compose,
    {
      mailbox: 'mail.google.com/u/0',
      review,
      words: () => WORDS,
      marks: { show, clear },
      badge,
      choice: () => choice,
      mayWork: () => true,
      onChange: () => {},
    },
    life.signal,
  );
  coach.look();
  const choose = (next: Partial<Choice>) => {
    choice = { ...choice, ...next };
    coach.look();
  };
  return { ...box, coach, life, choose, clear, show: badge.show, marks: () => marked.at(-1), face: () => faces.at(-1) };
};

const words = (coach: Coach): readonly string[] => {
  const { text, findings } = coach.snapshot();
  return findings.map(({ start, end }) => text.slice(start, end));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('shows a draft that was there before', () => {
  const { coach, marks, face } = start('You never call. You always shout.');
  expect(words(coach)).toEqual(['never', 'always']);
  expect(marks()).toEqual(['caution: never, always']);
  expect(face()).toEqual({ state: 'ready', sign: 'caution', count: 2, label: 'many', lang: 'en' });
  expect(coach.snapshot()).toMatchObject({ text: 'You never call. You always shout.', isReply: false });
  expect(coach.snapshot().sentences).toHaveLength(2);
});

/** As Chromium tells of it: it trusts the beginning, and not the end (156, 2026-11). */
const composition = (editable: HTMLElement, name: 'compositionstart' | 'compositionend') => {
  const event = new Event(name);
  Object.defineProperty(event, 'isTrusted', { value: name === 'compositionstart' });
  editable.dispatchEvent(event);
};

describe('while somebody writes', () => {
  test('nothing happens in the task of the key, and one look follows the pause', () => {
    const { type, coach } = start('');
    const looked = review.mock.calls.length;
    for (const letter of 'You never.') type(letter);
    expect(review).toHaveBeenCalledTimes(looked);
    vi.advanceTimersByTime(130);
    expect(review).toHaveBeenCalledTimes(looked + 1);
    expect(words(coach)).toEqual(['never']);
  });

  test('half a sentence waits for a rest', () => {
    const { type, coach } = start('');
    type('You never');
    vi.advanceTimersByTime(1400);
    expect(words(coach)).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(words(coach)).toEqual(['never']);
  });

  test('who types without a pause is read as well', () => {
    const { type, coach } = start('You always.');
    for (let letters = 0; letters < 12; letters += 1) {
      type(letters === 0 ? ' You never. ' : 'x');
      vi.advanceTimersByTime(60);
    }
    expect(words(coach)).toEqual(['always', 'never']);
  });

  test('an input method in the middle of a word is left alone', () => {
    const { compose, type, coach } = start('');
    composition(compose.editable, 'compositionstart');
    type('You never.');
    vi.advanceTimersByTime(5000);
    expect(words(coach)).toEqual([]);
    composition(compose.editable, 'compositionend');
    vi.advanceTimersByTime(130);
    expect(words(coach)).toEqual(['never']);
  });

  test('what an input method has written is read at once, though a look after a rest is due later', () => {
    const { compose, type } = start('');
    type('You never');
    vi.advanceTimersByTime(130);
    const looked = vi.mocked(compose.read).mock.calls.length;
    composition(compose.editable, 'compositionstart');
    type(' call.');
    vi.advanceTimersByTime(200);
    composition(compose.editable, 'compositionend');
    vi.advanceTimersByTime(140);
    expect(compose.read).toHaveBeenCalledTimes(looked + 1);
  });

  test('a letter is read at once, though the look after a rest was about to come and is put off', () => {
    const { compose, coach, type } = start('');
    type('You never');
    vi.advanceTimersByTime(1460);
    type('r');
    coach.look();
    const looked = vi.mocked(compose.read).mock.calls.length;
    vi.advanceTimersByTime(140);
    expect(compose.read).toHaveBeenCalledTimes(looked + 1);
  });

  test('nothing at all runs while an input method composes, not even the look after a rest', () => {
    const { compose, type } = start('');
    type('You never');
    vi.advanceTimersByTime(130);
    composition(compose.editable, 'compositionstart');
    const looked = vi.mocked(compose.read).mock.calls.length;
    vi.advanceTimersByTime(5000);
    type('x');
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5000);
    expect(compose.read).toHaveBeenCalledTimes(looked);
    composition(compose.editable, 'compositionend');
    vi.advanceTimersByTime(130);
    expect(compose.read).toHaveBeenCalledTimes(looked + 1);
  });

  test('a page that nobody sees is not read until somebody does', () => {
    const { compose, type, coach } = start('');
    const looked = vi.mocked(compose.read).mock.calls.length;
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    type('You never.');
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5000);
    expect(compose.read).toHaveBeenCalledTimes(looked);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(130);
    expect(words(coach)).toEqual(['never']);
  });

  test('one timer serves many letters', () => {
    const { type } = start('');
    const once = vi.spyOn(globalThis, 'setTimeout');
    const ticking = vi.spyOn(globalThis, 'setInterval');
    for (let letters = 0; letters < 8; letters += 1) {
      type('x');
      vi.advanceTimersByTime(60);
    }
    expect(ticking).toHaveBeenCalledOnce();
    expect(once).not.toHaveBeenCalled();
  });
});

test('the same draft is not reviewed twice, whatever makes it be looked at', () => {
  const { coach, compose } = start('You never call.');
  const reviewed = review.mock.calls.length;
  coach.look();
  compose.editable.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(130);
  expect(review).toHaveBeenCalledTimes(reviewed);
});

describe('a command', () => {
  test('uses a wording and takes it back', () => {
    const { coach, box, marks } = start('You never call. Bye.');
    expect(coach.obey({ type: 'use', command: 1, compose: 1, key: 'never0', words: 'rarely' })).toBe('done');
    expect(box.text).toBe('You rarely call. Bye.');
    expect(marks()).toEqual([]);
    expect(coach.snapshot().edits).toMatchObject([
      { id: 1, rule: 'blame/absolutes', oldWords: 'never', newWords: 'rarely' },
    ]);
    expect(coach.obey({ type: 'undo', command: 2, compose: 1, edit: 1 })).toBe('done');
    expect(box.text).toBe('You never call. Bye.');
    expect(coach.snapshot()).toMatchObject({ edits: [], findings: [{ start: 4, end: 9 }] });
  });

  test.each([
    ['newest first', [2, 1]],
    ['oldest first', [1, 2]],
  ])('takes two wordings back, the later one above the earlier one, %s', (_, order) => {
    const { coach, box } = start('You never call. You always shout.');
    coach.obey({ type: 'use', command: 1, compose: 1, key: 'always1', words: 'sometimes' });
    coach.obey({ type: 'use', command: 2, compose: 1, key: 'never0', words: 'do not often' });
    expect(box.text).toBe('You do not often call. You sometimes shout.');
    expect(order.map((edit) => coach.obey({ type: 'undo', command: 3, compose: 1, edit }))).toEqual(['done', 'done']);
    expect(box.text).toBe('You never call. You always shout.');
  });

  test('writes nothing once the text has moved on', () => {
    const { coach, box } = start('You never call.');
    box.text = 'So you never call.';
    expect(coach.obey({ type: 'use', command: 1, compose: 1, key: 'never0', words: 'rarely' })).toBe('moved');
    expect(box.text).toBe('So you never call.');
    expect(coach.obey({ type: 'use', command: 2, compose: 1, key: 'never0', words: 'rarely' })).toBe('done');
    box.text = box.text.replace('rarely', 'seldom');
    expect(coach.obey({ type: 'undo', command: 3, compose: 1, edit: 1 })).toBe('moved');
    expect(coach.obey({ type: 'undo', command: 4, compose: 1, edit: 9 })).toBe('moved');
    expect(box.text).toBe('So you seldom call.');
  });

  test('that the editor refuses leaves no trace in the log', () => {
    const { coach, box } = start('You never call.');
    box.replaced = 'refused';
    expect(coach.obey({ type: 'use', command: 1, compose: 1, key: 'never0', words: 'rarely' })).toBe('refused');
    expect(coach.snapshot().edits).toMatchObject([]);
  });

  test('that the editor carries out in its own way can be taken back all the same', () => {
    const { coach, box } = start('You never call. You always shout.');
    Object.assign(box, { replaced: 'refused', meddles: true });
    expect(coach.obey({ type: 'use', command: 1, compose: 1, key: 'always1', words: 'sometimes' })).toBe('done');
    expect(box.text).toBe('You never call. You sometimes! shout.');
    Object.assign(box, { replaced: 'done', meddles: false });
    expect(coach.obey({ type: 'use', command: 2, compose: 1, key: 'never0', words: 'do not often' })).toBe('done');
    expect(coach.obey({ type: 'undo', command: 3, compose: 1, edit: 1 })).toBe('done');
    expect(box.text).toBe('You do not often call. You always shout.');
  });

  test('dismisses one finding for as long as the compose is open', () => {
    const { coach, type } = start('You never call. You always shout.');
    expect(coach.obey({ type: 'dismiss', command: 1, compose: 1, key: 'never0' })).toBe('done');
    type(' Bye.');
    vi.advanceTimersByTime(130);
    expect(words(coach)).toEqual(['always']);
    expect(coach.snapshot().dismissed).toEqual(['never0']);
  });

  test('gives a finding the focus mark and scrolls there, and takes it away', () => {
    const { coach, marks, compose } = start('You never call.');
    expect(coach.obey({ type: 'focus', command: 1, compose: 1, key: 'never0' })).toBe('done');
    expect(marks()).toEqual(['caution: never', 'focus: never']);
    expect(compose.reveal).toHaveBeenCalledOnce();
    expect(coach.snapshot().focus).toBe('never0');
    expect(coach.obey({ type: 'focus', command: 2, compose: 1, key: undefined })).toBe('done');
    expect(marks()).toEqual(['caution: never']);
    expect(coach.obey({ type: 'focus', command: 3, compose: 1, key: 'gone' })).toBe('moved');
  });
});

test('a caret put into a marked phrase picks it, and leaving lets go', () => {
  const { coach, box } = start('You never call.');
  box.caret = 6;
  coach.look();
  expect(coach.snapshot().focus).toBe('never0');
  box.caret = 12;
  coach.look();
  expect(coach.snapshot().focus).toBeUndefined();
});

test('a muted rule and the master switch work at once', () => {
  const { coach, choose, marks, face } = start('You never call.');
  choose({ muted: new Set(['blame/absolutes']) });
  expect(words(coach)).toEqual([]);
  choose({ muted: new Set() });
  expect(words(coach)).toEqual(['never']);
  choose({ on: false });
  expect(marks()).toEqual([]);
  expect(face()).toMatchObject({ state: 'off', count: 0 });
  expect(coach.snapshot()).toMatchObject({ state: 'off', findings: [] });
});

test('while it is off, nothing is read and nothing is told', () => {
  const { coach, choose, compose, type } = start('You never call. You always shout.');
  coach.obey({ type: 'use', command: 1, compose: 1, key: 'never0', words: 'rarely' });
  choose({ on: false });
  vi.mocked(compose.read).mockClear();
  type(' You never listen.');
  vi.advanceTimersByTime(5000);
  expect(coach.obey({ type: 'undo', command: 2, compose: 1, edit: 1 })).toBe('moved');
  expect(compose.read).not.toHaveBeenCalled();
  expect(coach.snapshot()).toMatchObject({ subject: '', to: [], text: '', findings: [], edits: [], protected: [] });
  choose({ on: true });
  expect(words(coach)).toEqual(['always', 'never']);
});

test('a compose whose words have no place in the page any more is lost, and nothing is thrown', () => {
  const { coach, compose, face } = start('You never call.');
  compose.range = () => {
    throw new Error('gone');
  };
  coach.look();
  expect(face()).toMatchObject({ state: 'lost' });
  expect(coach.snapshot()).toMatchObject({ state: 'lost', findings: [] });
});

test('a badge that cannot be drawn throws nothing', () => {
  const { coach, show } = start('You never call.');
  show.mockImplementation(() => {
    throw new Error('gone');
  });
  coach.look();
  expect(coach.snapshot()).toMatchObject({ state: 'lost' });
});

test('a draft of a megabyte is left alone until it is shorter, and costs no review', () => {
  const { coach, box, marks, face } = start('You never call.');
  box.text = 'You never call. '.repeat(65_536);
  review.mockClear();
  coach.look();
  expect(review).not.toHaveBeenCalled();
  expect(marks()).toEqual([]);
  expect(face()).toMatchObject({ state: 'long', label: 'long' });
  expect(coach.snapshot()).toMatchObject({ state: 'long', text: '', findings: [] });
  expect(coach.findings()).toEqual([]);
  box.text = 'You never call.';
  coach.look();
  expect(coach.snapshot()).toMatchObject({ state: 'ready', findings: [{ start: 4, end: 9 }] });
});

test('a compose that can no longer be read is lost, and found again', () => {
  const { coach, box, marks, face } = start('You never call.');
  box.broken = true;
  coach.look();
  expect(marks()).toEqual([]);
  expect(face()).toMatchObject({ state: 'lost' });
  box.broken = false;
  coach.look();
  expect(coach.snapshot()).toMatchObject({ state: 'ready', findings: [{ start: 4, end: 9 }] });
});

test('the end takes marks and timers along', () => {
  const { type, life, clear, coach } = start('');
  type('You never');
  life.abort();
  expect(clear).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(5000);
  expect(words(coach)).toEqual([]);
});
