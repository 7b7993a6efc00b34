// @vitest-environment happy-dom
/** The guard sees what it is there to see: each fault is planted once. */
import { afterEach, expect, it } from 'vitest';
import { faultOf } from './guard.ts';

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'polluted');
  Reflect.deleteProperty(globalThis, 'planted');
  document.body.replaceChildren();
});

const spin = () => {
  const { user } = process.cpuUsage();
  while (process.cpuUsage().user - user < 60_000);
};

it.each([
  ['a crash', () => JSON.parse('{'), 'crash: SyntaxError'],
  ['a crash later on', () => Promise.reject(new TypeError('no')), 'crash: TypeError'],
  ['a hang', spin, 'hang: '],
  ['a new property of every object', () => Object.assign(Object.prototype, { polluted: 1 }), 'a prototype has changed'],
  ['markup', () => document.body.insertAdjacentHTML('beforeend', '<img data-planted>'), 'markup was interpreted'],
  ['a script', () => Object.assign(globalThis, { planted: 1 }), 'a script ran'],
])('%s is seen', async (_, enter, fault) => {
  expect(await faultOf(enter, undefined, 50)).toContain(fault);
});

it('a method that was replaced is seen', async () => {
  const { concat } = Array.prototype;
  const replace = () => {
    Array.prototype.concat = () => [];
  };
  const fault = await faultOf(replace, undefined);
  Array.prototype.concat = concat;
  expect(fault).toBe('a prototype has changed');
});

it('and nothing where there is nothing', async () => {
  expect(await faultOf(() => document.body.append('<img data-planted>'), undefined)).toBeUndefined();
});
