import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';
import { bias, step, table } from '../cues.ts';

export const patterns = {
  severity: 'hint',
  keepsClear: true,
  cues: { table, step, bias, above: 1.65, below: -1.5 },
  match: [{ words: [], ask: 'Read it as the one who opens it: what would you rather they heard?' }],
} satisfies Patterns;

export const card = {
  title: 'May sound sharper than meant',
  why: 'No single word does it: several small signs together can be heard as reproach, irony or a lecture, even where none was meant.',
  tip: 'Say what happened and what would help.',
  source: {
    title: 'Tone in email: sarcasm is lost',
    link: 'https://www.minke.com/2006/02/in_a_recent_stu/',
  },
} satisfies Card;

export const flags: Flags = {
  '[[You managed to lose the same form three times and still found a way to blame the printer.]]': null,
  '[[For a place that talks so much about kindness, you show very little of it.]]': null,
  '[[Clearly a phone call to his mother was too much trouble for anyone.]]': null,
  '[[Your solution was to sit him in the corridor like a lost umbrella.]]': null,
  '[[For someone who asks for respect, you give remarkably little of it to the staff here.]]': null,
  '[[Apparently the rules in your house stop at the front door.]]': null,
  '[[Clearly nobody thought a seven-year-old was worth the price of a stamp.]]': null,
  '[[You had a whole week to plan this and still managed to forget the vegetarians.]]': null,
  '[[You clearly had your mind made up before I sat down.]]': null,
};

export const leaves: Leaves = [
  'You managed to find his coat, and we are so grateful.',
  'For a small school you put on a wonderful play.',
  'Perhaps somebody could tell me which gate is open on Friday?',
  'Clearly I had the wrong day, sorry about that.',
  'Your idea of a quiet corner has worked so well that he asks for it at home.',
  'You were so busy at the fair that I did not get to thank you.',
  'Apparently the bus was early, so we will set the alarm for six.',
  'You had a whole week of rain and still managed a lovely sports day.',
  'How many emails do you get in a day? I will keep mine short.',
  'She came home in tears because the guinea pig has gone to another class.',
  'It took us four weeks to find the spelling list, and it was under our own sofa.',
  'I suppose it is easier for you if I collect her at the side door?',
  'Was it difficult for him to sit still today? He slept badly.',
  'Apparently a man nobody knew was allowed to take her from the playground.',
  'Perhaps somebody could explain how a child disappears between lunch and registration and nobody notices.',
  'Apparently he managed to leave the building and cross the road alone.',
  'The rest of the class can have the cupcakes, she does not like icing.',
];
