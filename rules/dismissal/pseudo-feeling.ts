import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'hint',
  match: [
    {
      words: '(i|we) {stress}? (feel|felt) {stress}? (ignored|unheard|dismissed) (by ({you}|your)|{end}) …',
      rewordings: {
        plain: 'I’m worried that my message about [what?] got missed. Could you let me know [what?]?',
        soft: 'I’d like to be sure that you have heard about [what?].',
        firm: 'I have not had an answer about [what?], sent on [which day?]. Could I have one by [when?]?',
      },
      ask: 'Which message or worry got no answer?',
    },
    {
      words:
        '(i|we) {word}? {stress}? (feel|felt|feeling) {stress}? {stress}? {wronged} (by ({you}|your|someone (who|with)|this|that (email|note|letter))|(in|at|after|during) (that|your|the|our) (meeting|email|call|letter|note|message|conversation)|when (you|i (asked|wrote|called|raised))|every time|and ({wronged}|unwelcome)|{end}) …',
      rewordings: {
        plain: 'I came away hurt after [what was said?], and I’d like us to talk about what helps now.',
        soft: 'When [what happened?], I was hurt. I don’t think that was the aim.',
        firm: 'I was hurt by [what was said?]. Please talk to me about it on [which day?].',
      },
      ask: 'What was said, and how did it leave you?',
    },
    {
      words: [
        '(i|we) {stress}? (feel|felt) {stress}? (let down|betrayed|abandoned|pushed out|cheated|lied to) (by {you}|{end}) …',
        '(i|we) {stress}? (feel|felt) (like|that|as if) {you} {stress}? (do not (listen|care|trust|like|want)|have given up|wants) …',
        '(this|that) is all? the thanks (i|we) (get|got) …',
        '({you}|it|this|that|(your|the) (email|note|letter|message|tone|words|comments|staff|office)) {stress}? (make|makes|made|making|leave|leaves|left) (me|us) {stress}? (feel|feeling) {stress}? (like|as if|as though|that)? (i am|we are|i was|we were)? {stress}? ({lowly}|{wronged}) …',
        '(feel|feels|felt|feeling|shake the feeling|get the (feeling|impression|sense)|getting the (feeling|impression|sense)) (to me|to us)? {stress}? (like|that|as if|as though)? {you} {stress}? {slighting} …',
        '(feel|feels|felt|feeling) (to me|to us)? {stress}? (like|that|as if|as though)? (i|we|he|she|my {childNoun}|our {childNoun}|{name}) (am|is|are|was|were) {stress}? {stress}? being? ({lowly}|{wronged}|for you|talking to (a|the) (wall|brick)|not (welcome|wanted|important|valued|good enough|believed|taken)|on trial|the enemy) …',
        '(feel|feels|felt|feeling) (like|that|as if|as though)? (whatever|nothing|no matter what) (i|we) (do|did|say|write|try) …5 (enough|wrong|right|matters|counts) …',
        '(feel|feels|felt|feeling) (like|that|as if|as though)? i care more …4 than you …',
        '(feel|feels|feeling) …2 (nobody|no one|everyone|everybody) (at|in) (this|your|the) (school|office|house) {stress}? (cares|listens|hates|ignores|is against|thinks) …',
        '(feel|feels|feeling) (like|that|as if|as though)? (the|other) {word}? (kids|parents|families|children) (with|of|who) …8 (get|gets|got|always|are given) …',
      ],
      rewordings: {
        plain: 'I am [how do you feel?], because [what happened?]. Could we talk about it?',
        soft: 'When [what happened?], I was [how did you feel?]. How did it look from your side?',
        firm: 'I was counting on [what?]. What can be done about it now?',
      },
      ask: 'What happened, and what do you feel: hurt, worried, disappointed?',
    },
  ],
} satisfies Patterns;

export const card = {
  title: 'Sounds like blame, not a feeling',
  why: 'Words such as ignored or attacked need a doer, so the reader hears a charge.',
  tip: 'Name the feeling and what happened.',
  source: {
    title: 'Trigger words to avoid',
    link: 'https://counselingrecovery.com/blog-san-jose/8-trigger-words-to-avoid-in-relationships',
  },
} satisfies Card;

export const flags: Flags = {
  '[[We feel pushed out.]]': 'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  'And [[this is the thanks I get.]]': 'And I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[I feel ignored by the school.]]':
    "I'm worried that my message about [what?] got missed. Could you let me know [what?]?",
  '[[I felt attacked in that meeting.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  '[[We feel completely dismissed.]]':
    "I'm worried that my message about [what?] got missed. Could you let me know [what?]?",
  "[[I feel like you don't listen to us.]]":
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[We felt let down by you.]]': 'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[You make me feel like a bad mother.]]':
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[I feel disrespected by your email.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
  '[[We feel as if the school just wants him gone.]]':
    'I am [how do you feel?], because [what happened?]. Could we talk about it?',
  '[[We felt judged by your note.]]':
    "I came away hurt after [what was said?], and I'd like us to talk about what helps now.",
};

export const leaves: Leaves = [
  'I feel sad about it.',
  'He feels left out at lunch.',
  'I feel that you really see her.',
  'I feel like Tuesday works better.',
  'I feel like you do not have enough chairs, so we will bring two.',
  'I never felt ignored here.',
  'You made me feel so welcome.',
  'I felt dismissed by the doctor.',
];
