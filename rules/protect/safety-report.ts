import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '{injury} …',
    '(was|were|been|being|is|got) {stress}? ({hurt}|refused|not allowed|made to) …',
    '{hurt} …2 (him|her|them|my|me|{name}|by|another|(in|on) (the|his)) …',
    '(left|found) …4 (alone|outside|wrong stop|on the bus) …',
    '(he|she|{name}|{childNoun}) {be} …2 (afraid|scared) (to|of) …',
    '(wetting|wet) (the bed|himself) …',
    '(broken|hit|hurt) (his|her) (wrist|head) …',
    'called (her|my {childNoun}) (a|the) …',
    '(stranger|(followed|following|messaging|touching) (him|her|the small|my)) …',
  ],
  unless: ['into something …', 'beat {word} to …', 'am i …2 being attacked …', '… ({menace}|or you) …'],
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
  '[[She was left alone on the bus for an hour.]]': null,
  '[[They pushed him into the locker.]]': null,
  '[[He was held face down for six minutes.]]': null,
  '[[There is a bruise on her arm.]]': null,
  '[[A man followed her to the gate.]]': null,
  '[[He is wetting the bed again.]]': null,
  '[[No adult was in the room.]]': null,
  '[[She is scared to go to school.]]': null,
};

export const leaves: Leaves = [
  'The bake sale was a big hit with everyone.',
  'They are reading To Kill a Mockingbird.',
  'We are dying to meet you.',
  'He hit a home run on Saturday.',
  'I am not afraid to use glitter.',
  'He beat me to the gate.',
  'The hair is touching the collar.',
];
