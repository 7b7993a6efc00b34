import type { Card, Flags, Hit, Leaves, Patterns, Reading } from '../../src/rule.ts';

const SOFTENER =
  /\b(?:sorry\s+to\s+(?:bother|bug|trouble|ask)|hate\s+to\s+(?:even\s+)?(?:ask|bother)|(?:probably|likely)\s+nothing|(?:maybe|perhaps)\s+(?:it'?s\s+just\s+me|i'?m\s+wrong)|no\s+worries\s+(?:at\s+all\s+)?if\s+not|(?:do\s+not|don'?t)\s+want\s+to\s+be\s+(?:that|a)|(?:not|isn'?t)\s+too\s+much\s+trouble|if\s+you\s+(?:ever\s+)?get\s+a\s+(?:sec|spare|chance)|i\s+know\s+(?:you'?re|how)\s+(?:so\s+|really\s+|very\s+)?busy|silly\s+question|just\s+wondering|tiny\s+thing|only\s+if\s+you\s+have\s+time)\b/gi;
/** A wish for an evaluation, only mused about: it starts no clock. */
const MUSED =
  /\b(?:sometimes|sort\s+of|kind\s+of|just)\s+wonder\s+(?:if|whether)\b[^.?!]*\b(?:tested|evaluat\w+|assess\w*)/i;
const ENOUGH = 3;

/** One courtesy is manners; from the third on, the request may be lost among them. */
const find = ({ text, masked }: Reading): readonly Hit[] => {
  const mused = MUSED.exec(text);
  const third = [...text.replaceAll('’', "'").matchAll(SOFTENER)].filter(({ index }) => !masked(index))[ENOUGH - 1];
  return [mused, third].flatMap((found) =>
    found && !masked(found.index) ? [{ start: found.index, end: found.index + found[0].length }] : [],
  );
};

export const patterns = {
  severity: 'hint',
  find,
} satisfies Patterns;

export const card = {
  title: 'The request may get lost',
  why: 'With this many apologies around it, a fair request is easy to miss or to put off.',
  tip: 'Ask for one thing, in one sentence.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  "Sorry to bother you again, I know you're so busy, it's [[probably nothing]], but he cried.": null,
  "I hate to ask, no worries if not, but [[maybe it's just me]].": null,
  "I don't want to be that mom, it's probably nothing, [[just wondering]] about the seat.": null,
  'I know how busy you are. Silly question. [[If you get a sec]], can he move?': null,
  'I [[sort of wonder if maybe he should be tested]].': null,
  'I [[sometimes wonder whether she needs to be evaluated]].': null,
  'I [[just wonder if perhaps we could have him assessed]].': null,
  "Just a tiny thing. I hate to bother you. It's [[probably nothing]].": null,
};

export const leaves: Leaves = [
  'Sorry to bother you, is the trip on Tuesday?',
  "I know you're busy, so Friday is fine.",
  'No worries if not, and thank you.',
  'I am requesting an evaluation.',
  'I wonder if he left his coat.',
  'Just wondering if the bus is late, sorry to bother you.',
];
