import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        'why (did|would) {you} (make|have) <who:{kid}> <did:{word} …>',
        'why (did|would) {you} force <who:{kid}> to <did:{word} …>',
      ],
      rewordings: {
        plain: 'Can you help me understand what led to <who> <did:ing>?',
        soft: 'I would love to understand what led to <who> <did:ing>.',
        firm: 'Please tell me what led to <who> <did:ing>.',
      },
    },
    {
      words: 'why (did {you} not|did not {you}) {stress}? (tell|inform) (me|us) know? <about:(about|when) …>',
      rewordings: {
        plain: 'It would have helped me to hear <about>. How can we keep each other in the loop?',
        firm: 'I needed to hear <about>. Please let me know next time.',
      },
    },
    {
      words: 'why (did {you} not|did not {you}) {stress}? {duty} …',
      ask: 'What do you need now? Put that as one request.',
    },
    {
      words: 'why (can not {you}|do not {you}) {stress}? <act:{duty} …>',
      rewordings: {
        plain: 'Would it be possible to <act:base>? If not, what could we try instead?',
        firm: 'Please <act:base>, or tell me what would be possible instead.',
      },
    },
    {
      words: 'why (have {you} not|has not {you}) {stress}? (yet|even)? <done:{dutyPast} …>',
      rewordings: {
        plain: 'When do you think you could <done:base>?',
        firm: 'Please let me know when you can <done:base>.',
      },
    },
    {
      words: ['why (did|would) {you} {stress}? <did:(give|take|move|choose|tell) …>'],
      rewordings: {
        plain: 'Could you tell me more about the thinking behind <did:ing>?',
        soft: 'I would love to hear more about the thinking behind <did:ing>.',
        firm: 'Please explain the thinking behind <did:ing>.',
      },
    },
    {
      words: 'how come {you} {stress}? <did:(gave|took) …>',
      rewordings: {
        plain: 'Could you tell me more about the thinking behind <did:ing>?',
        firm: 'Please explain the thinking behind <did:ing>.',
      },
    },
    {
      words: [
        'why (do|are) {you} (keep|always) …',
        'why (are|was) {you} {stress}? (so|not) …',
        'why (do|does) {you} {stress}? (treat|punish|hate|let|allow|ignore|make) …',
        'how come {you} (never|always|keep|can not|did not|do not|will not|have not) …',
        'why you (moved|did|let|punish) …',
        'why (does|is) {nobody} …',
        'why {nobody} …',
        'then why (was|were) …',
      ],
      ask: 'What would you like to find out, or to happen next? Put that as one question.',
    },
    {
      words: ['why (was (i|we) not|was not (i|we)|were (i|we) not) <done:(called|told)> <rest:…>'],
      rewordings: {
        plain: 'I would have liked to be <done> <rest>. Could we agree how you will reach me next time?',
        firm: 'I needed to be <done> <rest>. Please make sure I am next time.',
      },
    },
    {
      words: [
        '(explain|tell me) (to (me|us))? why {you} …',
        'i (want|need) (to know|to hear)? why {you} …',
        'i (want|demand|expect|would like) (an explanation|answers) …',
        'care to explain …',
        'perhaps (you|someone) (can|could|would|might) (explain|tell) …',
      ],
      ask: 'What do you most want to find out? Write that as one open question.',
    },
    {
      severity: 'stop',
      words: [
        'how dare (you|the school) …',
        'how (could|can) {you} (possibly|let|forget|leave) …',
        'how could (anyone|anybody|someone|somebody|a teacher|a school|any teacher|any school|a parent|any parent) …',
        'what (is|was) wrong with (you|this school)',
        'what (on earth|the hell)? (are|were) (you|u) {stress}? thinking',
        'what (gives|gave) (you|the school|anyone|her|him) the (right|idea) …',
        'what makes you think …',
        'who (do you think you are|gave you the right) …',
        'how (on earth|in the world) …',
        'whose (bright|brilliant)? idea (was|is) (it|this) …',
        'what kind of a? (person|teacher|place) …',
        'what sort of a? (person|parent) …',
      ],
      ask: 'What do you most want to find out? Write that as one open question.',
    },
  ],
  unless: [
    'why do not you (give|call)',
    'why (did|do) you (choose|chose) …',
    'why (do|was) you (ask|so (kind|nice)) …',
    'why did you (take|go to) (so much|all this) (trouble|care) …',
    '(asked|(i|we) (understand|see)) (me|us)? (exactly|just)? why …',
    'how (can|could) you (help|support) …',
    'how (can|could) (you|we) be sure …',
    '(does|do|did) not explain why …',
  ],
} satisfies Patterns;

export const card = {
  title: 'A question that may sound like blame',
  why: 'A "why did you" asks the reader to defend themselves before they can explain.',
  tip: 'Ask what happened, not why they did it.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[Why did you make my son miss recess?]]': 'Can you help me understand what led to my son missing recess?',
  '[[Why did you make James miss recess?]] He came home in tears.':
    'Can you help me understand what led to James missing recess? He came home in tears.',
  'Hello, [[why did you make her sit out of gym today]]':
    'Hello, can you help me understand what led to her sitting out of gym today?',
  '[[Why didnt you tell me about the test before Friday?]]':
    'It would have helped me to hear about the test before Friday. How can we keep each other in the loop?',
  '[[why cant you just let her use the bathroom when she asks]]':
    'would it be possible to let her use the bathroom when she asks? If not, what could we try instead?',
  'Dear Ms. Ray, [[why did you move Ava’s seat without asking us?]]':
    'Dear Ms. Ray, could you tell me more about the thinking behind moving Ava’s seat without asking us?',
  '[[how come you gave him a zero when he turned it in]]':
    'could you tell me more about the thinking behind giving him a zero when he turned it in?',
  "[[Why wasn't I called when he fell asleep?]]":
    'I would have liked to be called when he fell asleep. Could we agree how you will reach me next time?',
  '[[Why hasn’t the school replied to my email?]]': null,
  '[[How could you forget the one child who waits for you?]]': null,
  '[[What on earth were you thinking]]?': null,
  '[[I want to know why you changed the date again.]]': null,
  '[[why do you keep sending him in late?]]': null,
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
];
