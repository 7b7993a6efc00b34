import type { Flags, Leaves, Noticed } from '../../src/rule.ts';

const DATE =
  '({day}|tomorrow|today|tonight|noon|midday|midnight|christmas|thanksgiving|easter|half term|lunch|lunchtime|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|{number}|ptm|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri)';

/** By when something is wanted, or when something closes, in a message that is being answered. */
export const patterns = {
  match: [
    `(by|before|until|till) (the|this|next|latest|at)? ${DATE} (the|of|at|week|next|noon|morning|evening|night|afternoon|{number}|${DATE})? (of|at|{number}|${DATE})? {number}?`,
    '(by|before) (the)? (close of play|end of (the|this|next)? (day|week|month|term|year|school day|business)|weekend|next (week|class|lesson|term)|first thing {word}?|the {word} of {word})',
    'within (the)? (next)? ({number}|one|two|three|four|five|seven|ten|fourteen|twenty four|a|the) (school|working|business|calendar)? (day|days|hours|hour|week|weeks|month)',
    `(on or before|no later than|not later than|latest by|at the latest by|due (on|by)|due|(closes|close|closing) (on|at)|deadline (is|of)|cutoff is) (the|this|next)? ${DATE} ${DATE}? ${DATE}?`,
    '(end of (the|this) (day|week)|as soon as possible|asap|straight away|right away|immediately)',
  ],
  unless: [
    '(on|at|was|were|happened|left|came) (the)? (day|night) before …',
    'not until …',
    '(i|we|he|she) (am|is|was|were|are) …3 until …',
  ],
} satisfies Noticed;

export const flags: Flags = {
  'I need it fixed [[by Thursday]].': null,
  'Please answer [[by the end of the week]].': null,
  'We want a reply [[within 5 school days]].': null,
  'Return the form [[by the 17th]].': null,
  'Send it [[on or before 15th November]].': null,
  'Could you look [[before Thanksgiving]]?': null,
  'Let me know [[by close of play]].': null,
  'The list [[closes on Friday]].': null,
};

export const leaves: Leaves = [
  'He left the day before the trip.',
  'It was fine until he moved seats.',
  'We walked by the river.',
  'She has never been late before.',
  'See you on Friday.',
  'Thank you for the call.',
];
