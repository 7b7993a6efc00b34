import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: 'why (did|would) {you} (make|have) <who:{kid}> to? <did:{word} …>',
      rewordings: {
        plain: 'Can you help me understand what led to <who> <did:ing>?',
        soft: 'I would love to understand what led to <who> <did:ing>.',
        firm: 'Please tell me what led to <who> <did:ing>.',
      },
    },
    {
      words:
        'why (can not {you}|do not {you}) {stress}? <act:(let|give|call|tell|help|send|answer|email|check|stop|move|use|try|reply|respond|read|ask|explain) …>',
      rewordings: {
        plain: 'Would it be possible to <act:base>? If not, what could we try instead?',
        firm: 'Please <act:base>, or tell me what would be possible instead.',
      },
    },
    {
      words: 'why did {you} {stress}? <did:(give|take|tell|move|send|change|put|mark|keep) …>',
      rewordings: {
        plain: 'Could you tell me more about the thinking behind <did:ing>?',
        soft: 'I would love to hear more about the thinking behind <did:ing>.',
        firm: 'Please explain the thinking behind <did:ing>.',
      },
    },
    {
      words: [
        'why (did|do|are|would|have|can) not? {you} …',
        'why (did|is) not? ({anyone}|{nobody}) …',
        'why (was|were) not? (i|we|the {word}) {stress}? (not|signed|kept|called|told) …',
        'why (you|has? {nobody}|should) …',
        '(then why|how come ({you}|{kid})) …',
        '(explain|tell me) (why {you}|to me) …',
      ],
      ask: 'What do you most want to find out?',
    },
    {
      severity: 'stop',
      words: [
        'how dare you …',
        'how could (you|{anyone}) …',
        'how (you can|(do|does) (you (lose|miss)|a {word} go)) …',
        'what (is|was) wrong with (you|this school)',
        'what (on earth|the hell)? (were|exactly do) you {stress}? (thinking|do all)',
        'what (gives|made) you …',
        'who (gave you|(decided|thought) it) …',
        '(how|why) on earth …',
        'whose {word}? idea …',
        'what (kind|sort) of (person|parent|teacher) …',
        '(since when|on what grounds) …',
      ],
      ask: 'What do you most want to find out?',
    },
  ],
  unless: [
    '{warm} …',
    'why (on earth)? (do|did) not (we|i|you (give|call|come)) …',
    'why (did|do) you (choose|think|have to|lot|switch|become) …',
    '(why you (was|are) (out|giving)|why did no one warn me) …',
    '(asked|understand|see|(love|like|wants) to know) me? just? why …',
  ],
} satisfies Patterns;

export const card = {
  title: 'A question that may sound like blame',
  why: 'A “why did you” asks the reader to defend themselves before they can explain.',
  tip: 'Ask what happened, not why they did it.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Why did you make my son miss recess?]]': 'Can you help me understand what led to my son missing recess?',
  '[[Why did you make James miss recess?]] He came home in tears.':
    'Can you help me understand what led to James missing recess? He came home in tears.',
  'Hello, [[why did you make her sit out of gym today]]':
    'Hello, can you help me understand what led to her sitting out of gym today?',
  '[[Why didnt you tell me about the test before Friday?]]': null,
  '[[why cant you just let her use the bathroom when she asks]]':
    'would it be possible to let her use the bathroom when she asks? If not, what could we try instead?',
  'Dear Ms. Ray, [[why did you move Ava’s seat without asking us?]]':
    'Dear Ms. Ray, could you tell me more about the thinking behind moving Ava’s seat without asking us?',
  '[[how come you gave him a zero when he turned it in]]': null,
  "[[Why wasn't I told when he fell asleep?]]": null,
  '[[Why has nobody answered?]]': null,
  '[[How could you forget the one child who waits for you?]]': null,
  '[[What on earth were you thinking]]?': null,
  '[[Explain to me how a child loses two shoes.]]': null,
  '[[why do you keep sending him in late?]]': null,
  '[[How do you lose a child on a trip of twelve?]]': null,
  '[[Who thought it was a good idea to leave them there?]]': null,
};

export const leaves: Leaves = [
  "Why don't we find a time to talk next week?",
  'Why don’t you give me a call whenever suits you.',
  'He asked me why you draw a star on every page, and I said to ask you.',
  "That's why I wanted to thank you in person.",
  'Why did you choose this book? He loved it and wants the next one.',
  'I understand why you moved the date, and the new one works.',
  'Why is early pick-up at 2 on Friday?',
  'Why did you have to be so kind about it! He is still smiling.',
  'How can you tell if a child is ready for chapter books?',
  'Why did you switch to cursive so early? I would like to help at home.',
  'Why is the bus late on Mondays?',
  'Who decided on the goat costume? It was hilarious.',
  'Why do you think the chart worked?',
];
