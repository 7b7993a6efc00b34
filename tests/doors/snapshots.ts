/** Snapshots as a mail page might tell them whose script has gone wrong, or is an older one. */
import fc from 'fast-check';
import { rules } from '../../rules/index.ts';
import { almost, mail, names, span, words } from './hostile.ts';

const rule = fc.constantFrom(
  ...Object.keys(rules.coaching),
  'own/phrase',
  'gone/rule',
  ...['__proto__', 'constructor'],
);
const place = { start: fc.integer({ min: 0, max: 30 }), end: fc.integer({ min: 10, max: 60 }) };
const rewording = almost({ text: words, firmness: fc.constantFrom('plain', 'soft', 'firm') });

const finding = almost({
  ...place,
  rule,
  key: words,
  severity: fc.constantFrom('hint', 'caution', 'stop'),
  entry: fc.integer({ min: -1, max: 9 }),
  slots: fc.dictionary(names, span, { maxKeys: 2 }),
  given: fc.array(rewording, { maxLength: 2 }),
});

export const snapshots = almost({
  type: fc.constant('snapshot'),
  compose: fc.integer({ min: 0, max: 3 }),
  state: fc.constantFrom('ready', 'ready', 'ready', 'reading', 'off', 'lost', 'long'),
  mailbox: fc.constantFrom('mail.google.com/u/0', 'outlook.live.com', '__proto__'),
  role: fc.constantFrom('parent', 'teacher'),
  text: mail,
  subject: words,
  to: fc.array(words, { maxLength: 3 }),
  isReply: fc.boolean(),
  findings: fc.array(finding, { maxLength: 4 }),
  protected: fc.array(almost({ ...place, rule: fc.constantFrom(...Object.keys(rules.protect)) }), { maxLength: 2 }),
  sentences: fc.array(span, { maxLength: 3 }),
  edits: fc.array(almost({ id: fc.nat(), rule, oldWords: words, newWords: words, start: fc.nat({ max: 60 }) }), {
    maxLength: 2,
  }),
  dismissed: fc.array(words, { maxLength: 2 }),
  focus: words,
});
