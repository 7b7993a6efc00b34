import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '{medical} …',
    '{injury} …',
    '(was|were|been|being|is|got) {stress}? ({hurt}|refused|denied|not allowed|made to) …',
    '{hurt} …2 (him|her|them|my|me|{name}|by|a (child|classmate|boy|girl)|another|(in|on) (the|his)|down|twice|first) …',
    '(left|found) …4 (alone|unattended|outside|wrong stop|by himself|by herself|on the bus) …',
    '(afraid|scared|frightened) (to|of) …',
    '(wetting|wet) (the bed|himself|herself) …',
    '(broke|broken|hit|hurt|cut) (his|her|my) (wrist|arm|head|leg|nose|face) …',
    'called (him|her|them|my {childNoun}|{name}) (a|an|the) …',
    '(not|only|nobody|never) …4 (collect|take my|release|be released) …',
    '(stranger|following (him|her)|messaging|touching|tormenting) …',
  ],
  unless: [
    '(cake|plastic|butter) knife …',
    'killer whale …',
    'flu shot …',
    '(home run|goal|a hit|by your) …',
    'calling …',
    '(costume|visit) …',
    'into something …',
  ],
} satisfies Noticed;

export const card = {
  title: 'Safety and health, said plainly',
  why: 'What happened to a child must not be softened. Plain facts help the school act.',
  tip: 'Keep the facts, and keep a copy.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
  facts: [
    'Who was there, and who saw it',
    'What was said or done, in the exact words',
    'When and where',
    'Injuries and photos, if there are any',
    'What you ask for, and by when',
    'Ask for an answer in writing, and keep a copy',
  ],
} satisfies Card;

export const flags: Flags = {
  '[[A boy punched him in the stomach at recess.]] Can we talk today?': null,
  '[[He must never have peanuts.]]': null,
  '[[She was left alone on the bus for an hour.]]': null,
  '[[They called him a slur and pushed him into the locker.]]': null,
  '[[She is scared to go to school.]]': null,
};

export const leaves: Leaves = [
  'The bake sale was a big hit with everyone.',
  'They are reading To Kill a Mockingbird.',
  'We are dying to meet you.',
  'He hit a home run on Saturday.',
];
