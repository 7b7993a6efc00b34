/** Whatever a person, or the one who wrote to them, has written. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { incoming } from '../../rules/incoming.ts';
import { whole } from '../../rules/whole.ts';
import { createIncomingReader } from '../../src/incoming/index.ts';
import { createLook } from '../../src/look/index.ts';
import type { Role } from '../../src/model.ts';
import { isPhrase } from '../../src/settings/index.ts';
import { createWishing } from '../../src/wishes/index.ts';
import { engine } from '../our-engine.ts';
import { guard } from './guard.ts';
import { areInside, mail, words } from './hostile.ts';

const look = createLook(engine, whole);
const reader = createIncomingReader(engine, incoming);
const wishing = createWishing(engine);

interface Words {
  readonly text: string;
  readonly role: Role;
  readonly subject: string;
}

const draft = fc.record({ text: mail, role: fc.constantFrom('parent', 'teacher'), subject: words });

guard({
  'a draft': {
    weight: 50,
    comes: draft,
    enter: (value) => {
      const { text } = value as Words;
      const { findings, praise, protected: plainly, sentences, failures } = look.review(value as Words);
      expect(failures).toEqual([]);
      for (const spans of [findings, praise, plainly, sentences]) areInside(text, spans);
    },
  },
  'a message that is being answered': {
    weight: 30,
    comes: fc.record({ text: mail, reply: mail }),
    enter: (value) => {
      const { text, reply } = value as { readonly text: string; readonly reply: string };
      const { neutral, ...kinds } = reader.read(text, 'parent');
      for (const spans of Object.values(kinds)) areInside(text, spans);
      for (const ask of reader.answered(text, kinds.asks, reply)) expect(kinds.asks).toContain(ask);
      expect(typeof neutral).toBe('boolean');
    },
  },
  'phrases of one’s own': {
    weight: 20,
    comes: fc.record({ draft, phrases: fc.array(fc.tuple(words.filter(isPhrase), words), { maxLength: 4 }) }),
    enter: (value) => {
      const { draft, phrases } = value as { readonly draft: Words; readonly phrases: [string, string][] };
      const nothing = { findings: [], protected: [], sentences: [], failures: [] };
      const wishes = { direct: false, phrases: Object.fromEntries(phrases) };
      const { findings, failures } = wishing(draft, new Set(), nothing, wishes);
      expect(failures).toEqual([]);
      areInside(draft.text, findings);
    },
  },
});
