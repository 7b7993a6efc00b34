// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BadgeFace } from '../../src/page/badge.ts';
import { type Choice, Coach } from '../../src/page/coach.ts';
import { commandFrom } from '../../src/page/commands.ts';
import type { MarkName } from '../../src/page/marks.ts';
import { pretend, review, WORDS } from './pretended.ts';

const start = (first: Partial<Choice> = {}) => {
  const life = new AbortController();
  const { compose, type } = pretend('You never call.');
  const marks: (readonly MarkName[])[] = [];
  const faces: BadgeFace[] = [];
  let choice: Choice = { on: true, role: 'parent', muted: new Set(), ...first };
  const show = (_: object, ranges: ReadonlyMap<MarkName, unknown>) => void marks.push([...ranges.keys()]);
  const tools = {
    mailbox: 'mail.google.com/u/0',
    review,
    words: () => WORDS,
    marks: { show, clear: () => {} },
    badge: { show: (face: BadgeFace) => void faces.push(face), place: () => {} },
    choice: () => choice,
    mayWork: () => true,
    onChange: () => {},
  };
  const coach = new Coach(1, compose, tools, life.signal);
  coach.look();
  const choose = (next: Partial<Choice>) => {
    choice = { ...choice, ...next };
    coach.look();
  };
  return { coach, choose, type, marks: () => marks.at(-1), face: () => faces.at(-1)?.state, life };
};

const pause = (coach: Coach, paused: boolean) => coach.obey({ type: 'pause', command: 1, compose: 1, paused });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('an email that is off shows nothing and takes no order, until it is on again', () => {
  const { coach, marks, face } = start();
  expect(marks()).toEqual(['caution']);
  expect(pause(coach, true)).toBe('done');
  expect([marks(), face(), coach.snapshot().state, coach.snapshot().text]).toEqual([[], 'off', 'off', '']);
  expect(coach.obey({ type: 'dismiss', command: 2, compose: 1, key: 'never0' })).toBe('moved');
  expect(pause(coach, false)).toBe('done');
  expect([marks(), face()]).toEqual([['caution'], 'ready']);
});

test('the next email begins on', () => {
  pause(start().coach, true);
  expect(start().face()).toBe('ready');
});

test('without lines the badge and the panel speak alone', () => {
  const { coach, marks, face } = start({ marks: false });
  expect([marks(), face(), coach.snapshot().findings.length]).toEqual([[], 'ready', 1]);
});

test('who rests longer is left alone for longer', () => {
  const { type, coach, choose } = start({ restMs: 5000 });
  type(' You always');
  vi.advanceTimersByTime(3000);
  coach.look();
  expect(coach.snapshot().findings).toHaveLength(1);
  vi.advanceTimersByTime(3000);
  expect(coach.snapshot().findings).toHaveLength(2);
  choose({ on: false });
});

test('other wishes ask for another review', () => {
  const { choose } = start();
  const before = review.mock.calls.length;
  const wishes = { phrases: {} };
  choose({ wishes });
  expect(review.mock.calls.length).toBe(before + 1);
  choose({ wishes });
  expect(review.mock.calls.length).toBe(before + 1);
});

test.each([{ paused: 'yes' }, {}, { paused: 1 }])('a pause of %j is no command', (fields) => {
  expect(commandFrom({ type: 'pause', command: 1, compose: 1, ...fields })).toBeUndefined();
  expect(commandFrom({ type: 'pause', command: 1, compose: 1, paused: true })).toMatchObject({ paused: true });
});
