/**
 * Whatever comes in at a door, however foreign: nothing breaks, nothing hangs, no prototype changes, and what comes out
 * has the shape it should have. A short run in the check; `npm run fuzz` runs a million cases.
 */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { incoming } from '../../rules/incoming.ts';
import { rules } from '../../rules/index.ts';
import { whole } from '../../rules/whole.ts';
import { requestFrom } from '../../src/background/index.ts';
import { browser } from '../../src/browser.ts';
import { createIncomingReader } from '../../src/incoming/index.ts';
import { createLook } from '../../src/look/index.ts';
import type { Role } from '../../src/model.ts';
import { commandFrom } from '../../src/page/commands.ts';
import { readSettings, roleFor } from '../../src/settings/index.ts';

/** How many cases over all doors. */
const CASES = Number(process.env.KIND_REGARDS_CASES ?? 4000);
/** In milliseconds: a case that takes longer hangs, for a person. A busy machine stops a test for a second now and then. */
const PATIENCE = 3000;

const look = createLook(rules, whole);
const reader = createIncomingReader(rules, incoming);

const nasty = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'type',
  'hasOwnProperty',
  'muted:',
  'role:',
);
const key = fc.oneof(nasty, fc.string({ maxLength: 12 }));
const anything: fc.Arbitrary<unknown> = fc.anything({
  key,
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 3,
});

/** A message of the right kind with wrong things in it reaches further than a wrong message. */
const almost = (types: readonly string[], fields: readonly string[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...fields), anything))
    .map(([type, rest]) => ({ ...rest, type }));

const pieces = fc.constantFrom(
  ...(
    'you never answer Why did you make my son miss recess ? . \n \n\n> " “ ” ( ) http://x.y <b>bold</b> <script> &amp; 😀 IEP ' +
    'lawyer if I will please can could , ; … — u ur dont YOU NEVER !!! \u200b \u202e \ud800 1. - * Ms. Lee {{x}} [[when?]] -- From:'
  ).split(' '),
);
const mail = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map((list) => list.join(' ')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

const spansInside = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): void => {
  for (const { start, end } of spans) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(0 <= start && start < end && end <= text.length).toBe(true);
  }
};

interface Door {
  readonly comes: fc.Arbitrary<unknown>;
  readonly enter: (value: unknown) => void | Promise<void>;
  /** Slower doors get fewer cases. */
  readonly weight: number;
}

const DOORS: Readonly<Record<string, Door>> = {
  'a request to the background': {
    weight: 5,
    comes: fc.oneof(
      anything,
      almost(
        ['reword', 'warm', 'way', 'review', 'open-panel'],
        ['rule', 'entry', 'start', 'end', 'slots', 'sentence', 'way', 'at'],
      ),
    ),
    enter: (value) => {
      const request = requestFrom(value, { id: browser.runtime.id });
      expect(requestFrom(value, { id: 'somebody else' })).toBeUndefined();
      if (request?.type !== 'reword') return;
      expect(typeof request.sentence).toBe('string');
      expect(request.end).toBeLessThanOrEqual(request.sentence.length);
    },
  },
  'a command of the panel': {
    weight: 5,
    comes: fc.oneof(
      anything,
      almost(['use', 'undo', 'dismiss', 'focus'], ['command', 'compose', 'key', 'words', 'edit']),
    ),
    enter: (value) => {
      const command = commandFrom(value);
      if (command) expect([typeof command.command, typeof command.compose]).toEqual(['number', 'number']);
    },
  },
  'a store that others have written to': {
    weight: 1,
    comes: fc.dictionary(key, anything),
    enter: async (value) => {
      fakeBrowser.reset();
      await browser.storage.local.set(value as Record<string, unknown>).catch(() => undefined);
      const settings = await readSettings();
      expect(typeof settings.on).toBe('boolean');
      for (const rule of settings.muted) expect(typeof rule).toBe('string');
      expect(['parent', 'teacher']).toContain(roleFor(settings, '__proto__'));
    },
  },
  'a draft': {
    weight: 1,
    comes: fc.record({ text: mail, role: fc.constantFrom('parent', 'teacher'), subject: mail }),
    enter: (value) => {
      const draft = value as { readonly text: string; readonly role: Role; readonly subject: string };
      const { findings, praise, protected: plainly, sentences, failures } = look.review(draft);
      expect(failures).toEqual([]);
      for (const spans of [findings, praise, plainly, sentences]) spansInside(draft.text, spans);
    },
  },
  'a message that is being answered': {
    weight: 1,
    comes: fc.record({ text: mail, reply: mail }),
    enter: (value) => {
      const { text, reply } = value as { readonly text: string; readonly reply: string };
      const { neutral, ...kinds } = reader.read(text, 'parent');
      for (const spans of Object.values(kinds)) spansInside(text, spans);
      for (const ask of kinds.asks) expect(typeof reader.answers(text, ask, reply)).toBe('boolean');
      expect(typeof neutral).toBe('boolean');
    },
  },
};

const weights = Object.values(DOORS).reduce((sum, { weight }) => sum + weight, 0);
const before = Object.getOwnPropertyNames(Object.prototype).sort();

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
});

describe.each(Object.entries(DOORS))('%s', (_name, { comes, enter, weight }) => {
  const numRuns = Math.ceil((CASES * weight) / weights);
  it(`is let in or left out, ${numRuns} times`, { timeout: numRuns * 50 + 20_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(comes, async (value) => {
        const begun = performance.now();
        await enter(value);
        expect(performance.now() - begun).toBeLessThan(PATIENCE);
      }),
      { numRuns },
    );
  });
});
