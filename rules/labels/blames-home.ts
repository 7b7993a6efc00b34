import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      writers: ['teacher'],
      words: [
        '({stress}|there) …3 (lack of|no) (structure|limits|discipline) {word}? at home …',
              ],
      rewordings: {
        plain: 'I would like to know what works for you at home with [what?]',
        soft: 'at school [what?] helps, and I wonder what helps at home',
        firm: 'I would like us to keep the same rule about [what?] at home and at school',
      },
      ask: 'What did you see at school?',
    },
    {
      writers: ['teacher'],
      words: [
        '(maybe if (he|she)|if you) spent less …',
        'if {anyone} at home had …',
      ],
      rewordings: {
        plain: 'It would help most if [who?] could [do what?] at home.',
        soft: 'What would make [which task?] easier at home?',
        firm: 'I need [what?] by [which day?], and I can help with [what?].',
      },
      ask: 'Which one small thing at home would help?',
    },
    {
      writers: ['teacher'],
      words: '<who:{pupil}> {word}? (has|have|having) no home training …',
      rewordings: {
        plain: '<who> [said or did what?] on [which day?]',
        soft: 'I would like us to talk about what <who> [said or did?] on [which day?]',
        firm: "I can't accept [what was said or done?] in my class",
      },
      ask: 'What was said or done?',
    },
    {
      writers: ['teacher'],
      words: [
        '(it is like nobody|nobody|somebody) {stress}? (over there|in that house) …',
        'whatever …4 in that house …',
        '(it is {stress}? clear that no one|nobody) …2 with (him|her) at home …',
      ],
      rewordings: {
        plain: 'I have noticed [what, and how often?].',
        soft: 'I have noticed [what?], and I wonder how [which part of the day?] goes at home.',
        firm: 'It would help if someone at home could [do what?] each [day or week?].',
      },
      ask: 'What did you notice, and how often?',
    },
    {
      writers: ['teacher'],
      words: '<who:{pupil}> {word}? {word}? not (learn|pick) that up? (here|from us) …',
      rewordings: {
        plain: 'I do not know where <who> picked that up',
        soft: 'I wonder if you have seen the same at home',
        firm: 'that is not all right at school, and I would be glad of your help with it',
      },
      ask: 'What was said or done?',
    },
    {
      writers: ['teacher'],
      words: 'never been told no',
      rewordings: {
        plain: 'not had much practice at hearing no',
        soft: 'not yet learned to take no for an answer',
      },
      ask: 'What did you see at school?',
    },
    {
      writers: ['teacher'],
      words: 'because nobody …2 (in that house|with (him|her) at home) …',
      rewordings: {
        plain: 'and it would help if someone at home could [do what?]',
        soft: 'and I wonder what would make [what?] easier at home',
        firm: 'and needs [how much?] of [what?] at home before [which day?]',
      },
      ask: 'What would help at home?',
    },
    {
      writers: ['teacher'],
      words: 'nobody …3 tells (him|her) no …',
      rewordings: {
        plain: '“no” is still a hard word to hear',
        soft: 'it would help to know how you say no at home',
      },
      ask: 'What did you see at school?',
    },
    {
      writers: ['teacher'],
      words: 'i can only do so much …6 if (nobody|you) …',
      rewordings: {
        plain: 'I would be glad of your help with [what?] at home',
        soft: 'I wonder what would make [what?] possible at home',
        firm: 'I can do [what?] here, and I need [what?] from home',
      },
      ask: 'Which help do you need from home?',
    },
    {
      writers: ['parent'],
      words: [
        '(with a family like his|you can understand his upbringing) …',
      ],
      rewordings: {
        plain: 'there may be things going on for that child too',
        soft: 'I do not know what that child is dealing with',
        firm: 'what I need is [what?]',
      },
      ask: 'What happened at school?',
    },
  ],
} satisfies Patterns;

export const card = {
  title: 'Points at the home',
  why: 'Families mostly do what they can. A finger at the home ends the talk; a question opens it.',
  tip: 'Ask what works at home.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[There is a lack of structure at home.]]': 'I would like to know what works for you at home with [what?].',
  'It looks as if [[somebody in that house lets him stay up.]]': null,
  '[[He did not learn that here.]]': 'I do not know where he picked that up.',
  'He is a boy who has [[never been told no]].': 'He is a boy who has not had much practice at hearing no.',
  '[[If you spent less time at work he might read.]]': 'It would help most if [who?] could [do what?] at home.',
  '[[I can only do so much if nobody reads with him.]]': 'I would be glad of your help with [what?] at home.',
  '[[Your daughter has no home training.]]': 'Your daughter [said or did what?] on [which day?].',
  '[[If someone at home had looked, you would have seen it.]]': 'It would help most if [who?] could [do what?] at home.',
  'He is behind because [[nobody reads with him at home.]]': null,
  '[[It is clear that no one sits with him at home.]]': 'I have noticed [what, and how often?].',
};

export const leaves: Leaves = [
  'Is there anyone at home who could read with him?',
  'Has anything changed at home that would help me to know?',
  'Not every family has a car, so there is a bus.',
  'He told us what he learned at home about bees.',
  'Your support at home shows.',
  'I would never send a form twice without asking.',
  'I see where she gets it, what a smile!',
  'Perhaps if he had more time he would finish.',
  'You can not pick it up here before 3.',
];
