/** Whatever is said between page, background and panel, however foreign. */

import fc from 'fast-check';
import { expect } from 'vitest';
import { rules } from '../../rules/index.ts';
import { requestFrom } from '../../src/background/index.ts';
import { browser } from '../../src/browser.ts';
import { commandFrom } from '../../src/page/commands.ts';
import { createReworder } from '../../src/reword/index.ts';
import { fromPage } from '../../src/ui/panel/from-page.ts';
import { guard } from './guard.ts';
import { almost, anything, areInside, mail, names, span, words } from './hostile.ts';
import { snapshots } from './snapshots.ts';

const entries = Object.entries(rules.coaching).flatMap(([rule, { match = [] }]) =>
  match.map((_, entry) => ({ rule, entry })),
);

const requests = fc.oneof(
  anything,
  almost({
    type: fc.constantFrom('reword', 'warm', 'way', 'review', 'open-panel', 'remind'),
    rule: fc.constantFrom(...Object.keys(rules.coaching)),
    entry: fc.integer({ min: -1, max: 30 }),
    start: fc.integer({ min: -1, max: 40 }),
    end: fc.integer({ min: -1, max: 80 }),
    slots: fc.dictionary(fc.oneof(names, fc.constantFrom('who', 'did', 'rest')), span),
    sentence: mail,
    way: fc.constantFrom('side', 'own-window'),
    when: fc.constantFrom('hour', 'morning', '16:30', '24:00'),
  }),
);

const own = { id: browser.runtime.id };
const reword = createReworder((rule, entry) => rules.coaching[rule]?.match?.[entry]);

const wordings = fc.record({
  entry: fc.constantFrom(...entries),
  sentence: mail,
  slots: fc.array(span, { maxLength: 3 }),
});

guard({
  'a request to the background': {
    weight: 190,
    comes: requests,
    enter: (value) => {
      const request = requestFrom(value, own);
      expect(requestFrom(value, { id: 'somebody else' })).toBeUndefined();
      expect(requestFrom(value, {})).toBeUndefined();
      if (request?.type !== 'reword') return;
      expect(typeof request.sentence).toBe('string');
      expect(request.end).toBeLessThanOrEqual(request.sentence.length);
    },
  },
  'a wording that is asked for': {
    weight: 44,
    comes: wordings,
    enter: async (value) => {
      const {
        entry,
        sentence: whole,
        slots,
      } = value as {
        entry: (typeof entries)[number];
        sentence: string;
        slots: unknown[];
      };
      const sentence = whole.slice(0, 20_000);
      const named = Object.fromEntries(slots.map((slot, at) => [['who', 'did', 'rest'][at], slot]));
      const request = requestFrom(
        { type: 'reword', ...entry, sentence, slots: named, start: 0, end: Math.min(40, sentence.length) },
        own,
      );
      if (request?.type !== 'reword') throw new Error('A right request is turned away');
      const { rewordings } = await reword(request);
      for (const { text } of rewordings) expect(typeof text).toBe('string');
    },
  },
  'a command of the panel': {
    weight: 190,
    comes: fc.oneof(
      anything,
      almost({
        type: fc.constantFrom('use', 'undo', 'dismiss', 'focus', 'pause', 'incoming', 'insert'),
        command: fc.nat(),
        compose: fc.nat(),
        key: words,
        words: mail,
        edit: fc.nat(),
        paused: fc.boolean(),
        paragraphs: fc.array(words, { maxLength: 45 }),
      }),
    ),
    enter: (value) => {
      const command = commandFrom(value);
      if (!command) return;
      expect([typeof command.command, typeof command.compose]).toEqual(['number', 'number']);
      if (command.type === 'insert') for (const line of command.paragraphs) expect(line).not.toMatch(/\n/);
    },
  },
  'what a mail page tells the panel': {
    weight: 130,
    comes: fc.oneof(anything, snapshots, almost({ type: fc.constantFrom('outcome', 'incoming'), command: fc.nat() })),
    enter: (value) => {
      const told = fromPage(value);
      if (told?.type !== 'snapshot') return;
      const { text, findings, protected: plainly, sentences } = told;
      for (const spans of [findings, plainly, sentences])
        areInside(
          text,
          spans.filter(({ start, end }) => start !== end),
        );
    },
  },
});
