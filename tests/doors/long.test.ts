/** Messages made to keep whoever reads them busy: one thing over and over, as long as a message may be. */
import { expect, it } from 'vitest';
import { incoming } from '../../rules/incoming.ts';
import { rules } from '../../rules/index.ts';
import { whole } from '../../rules/whole.ts';
import { requestFrom } from '../../src/background/index.ts';
import { browser } from '../../src/browser.ts';
import { createIncomingReader } from '../../src/incoming/index.ts';
import { createLook } from '../../src/look/index.ts';
import { createReworder } from '../../src/reword/index.ts';
import { topicOf } from '../../src/ui/panel/topic.ts';
import { createWishing } from '../../src/wishes/index.ts';
import { engine } from '../our-engine.ts';
import { faultOf } from './guard.ts';

/** What the panel reads of a message, and the background of a sentence. */
const LONGEST = 20_000;

/** Found by a checker of patterns, or a guess at what a careless one would choke on. */
const PUMPS: readonly (readonly [string, string])[] = [
  ...['[\0', '\n\n', '\n\t', 'l lo', ' ', '\0', '!', '[[', '\t', "'", '0', '*', '"', '“', '(', ',', '… ', '\u00a0'],
  ...[
    'a',
    'A',
    'a ',
    'A ',
    'and ',
    'so, ',
    'also and ',
    '. ',
    '> ',
    '-- ',
    'you ',
    'never ',
    'why did you ',
    'I will ',
    'http://',
  ],
  ...[
    'please can you ',
    'about ',
    'when ',
    'my child, ',
    'x.',
    '1. ',
    '1) ',
    '\u200b',
    '😀',
    'ß',
    'İ',
    'you never, ',
    'and\n',
  ],
].map((pump) => [JSON.stringify(pump), pump]);

const look = createLook(engine, whole);
const reader = createIncomingReader(engine, incoming);
const wishing = createWishing(engine);
const reword = createReworder((rule, entry) => rules.coaching[rule]?.match?.[entry]);
const sender = { id: browser.runtime.id };
const entries = Object.entries(rules.coaching).flatMap(([rule, { match = [] }]) => (match.length > 0 ? [rule] : []));

const ENDS = ['\0', '?'];

it.each(PUMPS)('%s', { timeout: 120_000 }, async (_, pump) => {
  for (const end of ENDS) {
    const text = `Why did you make him ${pump.repeat(LONGEST)}`.slice(0, LONGEST - end.length) + end;
    const draft = { text, role: 'parent', subject: text.slice(0, 1000) } as const;
    const spans = { start: 0, end: LONGEST };
    const readings: Readonly<Record<string, () => unknown>> = {
      look: () => look.review(draft),
      wishes: () =>
        wishing(
          draft,
          new Set(),
          { findings: [], protected: [], sentences: [], failures: [] },
          { direct: false, phrases: { 'a a a': 'b', [pump.trim() || 'x']: 'c' } },
        ),
      message: () => reader.read(text, 'teacher'),
      answers: () => reader.answered(text, [...reader.read(text, 'parent').asks, { ...spans, kind: 'question' }], text),
      topic: () => topicOf(text),
      wording: async () => {
        for (const rule of entries) {
          const request = requestFrom(
            {
              type: 'reword',
              rule,
              entry: 0,
              ...spans,
              slots: { who: spans, did: { start: 0, end: 3 }, rest: spans },
              sentence: text,
            },
            sender,
          );
          if (request?.type !== 'reword') throw new Error('A right request is turned away');
          if (rule === entries[text.charCodeAt(25) % entries.length]) await reword(request);
        }
      },
    };
    for (const [name, read] of Object.entries(readings)) expect(await faultOf(read, undefined), name).toBeUndefined();
  }
});
