import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(did|do|does|have|has|is|are) (you|{anyone} {place}?|you people) (even|(actually|ever) (bother|look|check|listen|talk|met)) …',
        '(do|does|is|has) {anyone} (read (the|my|what)|care|look at|awake|alive|{place}) …',
        'have (you|{anyone}) ever? {stress}? (bothered|stopped to|sat down|actually) …',
      ],
      rewordings: {
        plain: 'Could you tell me what has been done about [what?] so far?',
        soft: 'Did [what?] reach you?',
        firm: 'Please look at [what?] and let me know what you think.',
      },
      ask: 'Which one answer do you need?',
    },
    {
      words: [
        '(did|has) (it|that) not? ever? ((cross|enter|pass|crossed) …5 (mind|head|minds)|(occur|occurred|dawn) (to|on)) …',
      ],
      rewordings: {
        plain: 'Next time, could you think of [what?] first?',
        soft: 'I would like to know how [what happened?] looked to you.',
        firm: 'Next time, please think of [what?] first.',
      },
      ask: 'Which one answer do you need?',
    },
    {
      words: [
        '(is|was) (it|that) …4 (too much to|that hard) …',
        '(is|was|were) {word} …5 too much to (ask|expect) …',
        'how (hard|difficult) (can it be|(is|was) it {stress}? (({end}|(for (you|{anyone}|a {word}))? to {stress}? {chore}))) …',
        'how many more? times (do|must|have) (i|we) …3 (ask|tell|say|told|asked|said|beg) …',
        'what …2 is the (use|point) (of|in) (giving|having|sending|paying|a|me|us) …',
        'would you …8 your own (kid|kids|child|children|son|daughter) …',
        'how (is|are|was|were|am) …4 (supposed|meant|expected) to …6 (when|if|with|from|without) …3 (nobody|no|you|not|never) …',
        '{start} shall i …5 (teach|wake|raise|draw you|do your) …',
        'am i just (writing|talking) …',
        'do not you (realize|realise|read|check|listen|care|answer|ever|teach|watch|talk to) …',
      ],
      rewordings: {
        plain: 'What would make [what?] easier?',
        soft: 'Is there something getting in the way of [what?]?',
        firm: 'Please [do what?] by [when?].',
      },
      ask: 'Which one answer do you need?',
    },
    {
      words: [
        'in what (world|universe|reality) …',
        '{start} (and|so)? since when (does|do|did) …6 (count|mean|make|need|get) …',
        'who (made|died and made) you …',
        'how do you {stress}? (sleep (at|{end})|live with|look …2 in the (eye|face)) …',
        '(does|do) …6 mean (anything|nothing) (to|at|in) (you|your) …',
        'do you (think|suppose|imagine) (i|we|the rest|the others|the other {word}|teachers|parents|anyone) …4 (enjoy|enjoys|stupid) …',
        '(are|is) {you} (serious|kidding|joking|(seriously|really|honestly) (telling|asking|expecting|suggesting|saying)) …',
        'do you (really|seriously|honestly) think (this|that) is …',
      ],
      rewordings: {
        plain: 'Could you tell me how [what?] was decided?',
        soft: 'Is this something you see in general, or only with [whom?]?',
        firm: 'Please tell me how [what?] was decided.',
      },
      ask: 'Which one answer do you need?',
    },
  ],
  unless: [
    'serious about …',
    '{warm} …',
    '(if|wonder|lost property|told (him|her|them)|asked too|the pond) …',
    '(do|does) you actually know',
  ],
} satisfies Patterns;

export const card = {
  title: 'A question with the answer inside',
  why: 'A question that wants no answer is heard as a charge, and leaves the reader nothing to say.',
  tip: 'Ask the one thing you want to know.',
  source: {
    title: 'Building Partnerships With Teachers That Help Your Child Thrive',
  },
} satisfies Card;

export const flags: Flags = {
  '[[Did anyone even read the plan?]]': 'Could you tell me what has been done about [what?] so far?',
  '[[Do you ever look at his planner?]]': 'Could you tell me what has been done about [what?] so far?',
  '[[How hard is it to send a note home?]]': 'What would make [what?] easier?',
  '[[Did it not cross anyones mind to ask her?]]': 'Next time, could you think of [what?] first?',
  '[[How many times do I have to say this?]]': 'What would make [what?] easier?',
  '[[What is the point of having a plan nobody follows?]]': 'What would make [what?] easier?',
  '[[Does anyone even run this place?]]': 'Could you tell me what has been done about [what?] so far?',
  '[[How hard is it to answer an email?]]': 'What would make [what?] easier?',
  '[[How many times must I ask?]]': 'What would make [what?] easier?',
  '[[Was one phone call really too much to ask?]]': 'What would make [what?] easier?',
  '[[Have you even met my daughter?]]': 'Could you tell me what has been done about [what?] so far?',
  '[[In what world is that a punishment?]]': 'Could you tell me how [what?] was decided?',
  '[[Who made you the judge of my family?]]': 'Could you tell me how [what?] was decided?',
  '[[Would you speak to your own children like that?]]': 'What would make [what?] easier?',
  '[[Does a signature mean nothing to you?]]': 'Could you tell me how [what?] was decided?',
  '[[Do you think I enjoy chasing you?]]': 'Could you tell me how [what?] was decided?',
};

export const leaves: Leaves = [
  'Did you get my email about the trip?',
  'Did anyone find a grey mitten?',
  'Do you know when picture day is?',
  'What is the point of the blue card, is it for the library?',
  'Do you really need twelve egg boxes?',
  'Have you ever been to the lake? It would suit the class.',
  'How many times a week is practice?',
  'Am I supposed to sign both pages?',
  'Is it too late to join?',
  'Was that the bell?',
  'Are you able to meet on Tuesday?',
  'Is it hard to get tickets?',
  'Did anyone look in lost property?',
  'Do you ever run a chess club?',
  'Have you any idea where his coat is?',
  'Am I expected to bring snacks?',
  'Which of you has the key to the shed?',
  'How hard is it to get into the orchestra?',
  'How many times do we have to come to practice?',
  'Does anyone look after the pond in July?',
  'Which part of the form do you not need?',
  'Do you really think he is ready for chapter books?',
  'Since when has he had the rash?',
  'What part of the homework should she do first?',
  'Who made the lovely banner?',
  'How do you sleep on the trip, tents or cabins?',
  'Do you have any idea when the bus gets back?',
  'Is there a reason he has a new seat? He likes it, we just wondered.',
  'Would you bring your own chair?',
  'How is he supposed to get to the field on Friday?',
  'Shall I write his name on the bag?',
  'Have you ever tried the ferry?',
  'Are you seriously giving up your Saturday for this? Thank you!',
  'What is the point of the exercise, so I can help him with it?',
  'Do we need a permission slip?',
  'What does the star mean in your marking code?',
  'Who is the parent in charge of the cake stall?',
  'Is this how you write a lower case g?',
];
