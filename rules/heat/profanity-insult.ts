import type { Card, Flags, Hit, Leaves, Patterns, Reading } from '../../src/rule.ts';

/** A swear word with its letters starred out. */
const MASKED = /(?<![\p{L}\p{N}*])(?:bull|[fsbpcw]h?[a-z]?)[*#$@%]{2,}[a-z]*|(?<!\p{L})(?:f[*#@]|sh[*!1#])[a-z]+/giu;

/** Every draft passes here: most have none of these. */
const STARRED = /[*#$@%]{2}|f[*#@]|sh[*!1#]/i;

export const patterns = {
  severity: 'stop',
  evenProtected: true,
  match: [
    {
      words: ['{swear}', '(this|that) is {stress}? (a load of)? (bs|crap|bull)', '(shut up|go to hell|damn it)'],
      ask: 'Take this out before sending? What do you want them to do?',
    },
    {
      words: ['<kept:(what|how|wake)> the {word}? (hell|heck)', '(bloody|damn) <kept:{word}>'],
      rewordings: { plain: '<kept>' },
      ask: 'Take this out before sending? What do you want them to do?',
    },
  ],
  unless: [
    '(bloody|damn) (app|website|site|printer|zip|wifi|internet|car|alarm|weather|rain|dog|cat|oven|phone|laptop|password|traffic)',
    '(i|me|myself) …2 shut up',
    'not shut up',
    '{start} bloody hell',
    '(bloody|damn) (good|great|marvellous|marvel|miracle|nose|legend|hero|brilliant|genius|gem|lovely|proud|saint|shame|star|treasure|wonderful)',
    '(said|called) …',
  ],
  find: ({ text, masked }: Reading): readonly Hit[] =>
    Array.from(STARRED.test(text) ? text.matchAll(MASKED) : [], ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })).filter(({ start }) => !masked(start)),
} satisfies Patterns;

export const card = {
  title: 'Swearing ends the conversation',
  why: 'Many schools pass such a mail to a manager instead of answering it.',
  tip: 'Take it out. Keep what you need.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[What the hell]] happened at the gate': 'What happened at the gate',
  '[[wtf]]': null,
  'Nobody rang me and [[that is bs]]': null,
  'Hang up the [[bloody coat]].': 'Hang up the coat.',
  '[[Go to hell]].': null,
  'Nobody rang and it is [[bullshit]].': null,
  'That rule is [[bull****]] to us.': null,
  'I want the [[f***ing]] form.': null,
  '[[How the heck]] did he get home?': 'How did he get home?',
};

export const leaves: Leaves = [
  'Sorry it is late, the bloody app logged me out again.',
  "I'll shut up now and see how the week goes.",
  'I pushed for Leanne, who is a bloody gem.',
  'He has not shut up about it.',
  'He came home with a bloody nose.',
  'Another boy called her a bitch on the bus.',
  'He said "this is shit" and was sent out.',
  'We are reading about hell in Dante.',
  'It was a bloody good concert.',
  'Our dog, Dammit, ate the form.',
  'The assessment is in class at 9.',
  'Email b.smith@school.org or call a**.',
  'Bloody legend, thank you!',
];
