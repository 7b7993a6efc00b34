import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(i can assure you i|i) have? (did|done) nothing wrong {end}',
        '{start} that is {stress}? not (true|what (happened|i said)) {end}',
      ],
      rewordings: {
        plain: 'I remember it differently: [what happened, where and when?].',
        soft: 'I may be missing something, and I would like to hear what you saw.',
        firm: 'I stand by what I saw: [what, where and when?].',
      },
      ask: 'What did they see?',
    },
    {
      words: 'i treat (every|all) {word}? {word}? {childNoun} {stress}? (equally|the same) {end}',
      rewordings: {
        plain: 'I want this to be fair, so please tell me what looked unfair to you',
        soft: 'I would like to hear where it looked unfair from your side',
        firm: 'I used the same rule for everyone: [which rule?]',
      },
      ask: 'What looked unfair to them?',
    },
    {
      words: [
        'i {stress}? (resent|object to|do not (appreciate|like|care for)|take (offence|offense|exception) (at|to)) (being|your|the (suggestion|implication|tone|insinuation|accusation)) …',
        '(are|were) you {stress}? (calling|accusing|blaming|insinuating|implying|questioning) (me|us|my|our|that (i|we)) …',
      ],
      rewordings: {
        plain: 'It was hard for me to read [which words?].',
        soft: 'I care about this, and [which words?] stung a little.',
        firm: 'I would like us to stay with what happened: [what, and when?].',
      },
      ask: 'Which words stung?',
    },
    {
      words: '(do not|please stop|stop) (blaming|blame|put this on) (me|us) ({end}|for) …',
      rewordings: {
        plain: 'I would like to look at what happened from both sides.',
        soft: 'I did [what?], and I am open to what else would help.',
        firm: 'I can answer for [what?], and [what?] was not in my hands.',
      },
      ask: 'Which part was yours, and which was not?',
    },
    {
      words: [
        '(i|we) have been (teaching|doing this) (since|for|longer|{number}) …6 (never|before you|longer|nobody|no one) …',
        'in (all)? my …3 years …4 (never|not once) …',
        'do not {stress}? (tell|teach) me how to (do my|teach|parent|raise|run|mark|grade) …',
      ],
      rewordings: {
        plain: 'What I would like you to know is [what did you do, and why?].',
        soft: 'I would like to hear what worried you about [what?], and then tell you how I saw it.',
        firm: 'The facts are [what, and where can they be read?].',
      },
      ask: 'What should they know? Say it here, once more.',
    },
    {
      words: [
        'after (all|everything) (that)? (i|we|this school) {stress}? (have|has)? {stress}? (did|done|do|gave|given|put) (for|to|into|up) …',
        'what (do|did)? {stress}? you (want|expect) (me|us|the school) to do (sit|follow|stand|hold|stay|read|call|ring|lock|about) …',
        '(i|we|teachers) (am|are) {stress}? (human|a (teacher|parent) not|not (a|your) (babysitter|robot|machine|nanny|bad {word})) …',
        'i (have|had|teach) {word} {word}? other? (kids|children|students|pupils) …8 (so no|(can|could) not (watch|be|see|possibly|chase)) …',
        '((that|this) is not on me|in my (defence|defense) …4 (you|no one|nobody|your)|before you (blame|accuse|judge|start on) (me|us|my)|(pushed|drove) me to it|can not be held responsible ({end}|for (what|your))) …',
        'none of this would have happened if …',
        '(not|never|hardly|since when) …4 (my|our|the schools|a teachers) (job|lookout|lessons) …',
        '(i|we) (only|never) {stress}? hear from you (when|if|unless|except|about|to) …',
        '(i am|there is) (only|just)? one (person|teacher|woman|man|human|of me) …',
        '(i|we) can not be (everywhere|in two) …',
        '(is|was)? (not|hardly) my fault ({end}|he|she|if|that|you|when|they) …',
        '(is (the thanks|what) i get|only so (much|many) (i|we)|did my (job|part) now) …',
      ],
      rewordings: {
        plain: 'I have put a lot into [what?], and what I can do now is [what?].',
        soft: 'I care about this, and I was a little hurt by [what?]. What would help you most?',
        firm: 'I can do [what?] by [which day?]. For [what?] I need your help.',
      },
      ask: 'What can you do, and what would you like them to see?',
    },
  ],
  unless: [
    'if it (were|was) not my job …2 to',
    'not a {word} news person',
    '… so (i|we) have (asked|put|moved|got) …',
    'never (laughed|cried)',
    'my fault (he|she) (says|said)',
    'about my job',
    'allowed me',
    '(idea|notion|clue) how (grateful|much (this|it|you)|happy|lucky) …',
    '… (so (proud|lucky)|the match|fun|happy to|one of me so) …',
    '… (could you|thank you|thanks for|i appreciate|grateful {end}|love|loved|lovely|proud|glad|lucky|sorry|i forgot|means|but|so please) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Answers before it listens',
  why: 'A defence ahead of a hearing can sound like: you are wrong to be upset.',
  tip: 'Hear it first, then give your facts.',
  source: {
    title: 'When the parent is right',
    link: 'https://www.taylorfrancis.com/books/9781317382522/chapters/10.4324/9781315675558-13',
  },
} satisfies Card;

export const flags: Flags = {
  '[[Are you accusing me of lying?]]': 'It was hard for me to read [which words?].',
  '[[We only hear from you when you want something.]]':
    'I have put a lot into [what?], and what I can do now is [what?].',
  '[[I am only one person.]]': 'I have put a lot into [what?], and what I can do now is [what?].',
  "[[I'm a teacher, not a babysitter.]]": 'I have put a lot into [what?], and what I can do now is [what?].',
  '[[I do not appreciate your tone.]]': 'It was hard for me to read [which words?].',
  '[[Do not tell me how to do my job.]]': 'What I would like you to know is [what did you do, and why?].',
  '[[I have been teaching for 20 years and never had a complaint.]]':
    'What I would like you to know is [what did you do, and why?].',
  '[[After everything I have done for this class.]]':
    'I have put a lot into [what?], and what I can do now is [what?].',
  '[[I did nothing wrong.]]': 'I remember it differently: [what happened, where and when?].',
  '[[I can assure you I have done nothing wrong.]]': 'I remember it differently: [what happened, where and when?].',
  '[[I treat all of my students equally.]]': 'I want this to be fair, so please tell me what looked unfair to you.',
  '[[That is simply not what happened.]]': 'I remember it differently: [what happened, where and when?].',
  '[[I resent the suggestion that I had favourites.]]': 'It was hard for me to read [which words?].',
  "[[Don't put this on me.]]": 'I would like to look at what happened from both sides.',
  '[[That is not true.]]': 'I remember it differently: [what happened, where and when?].',
  '[[Please stop blaming me for this.]]': 'I would like to look at what happened from both sides.',
  '[[Before you blame me, the trip was not mine.]]': 'I have put a lot into [what?], and what I can do now is [what?].',
  '[[None of this would have happened if the office had told me.]]':
    'I have put a lot into [what?], and what I can do now is [what?].',
  '[[That is not on me.]]': 'I have put a lot into [what?], and what I can do now is [what?].',
};

export const leaves: Leaves = [
  'I would have laughed if it were not my job to look stern.',
  'I am not a bad news person, so I will be quick.',
  "I can't be everywhere, so I have asked Ms. Obi to watch the gate.",
  'It was not my fault, he says.',
  "I've been teaching for 20 years and never laughed like that.",
  'In my defence, the dog did eat it.',
  'He never asked about my job.',
  'There is only one of me, so I will answer on Thursday.',
  'Was it me who had the key?',
  'That is not my job, but I know who can help: Ms. Ray in the office.',
  'Before blaming anyone I would like to hear what you saw.',
  "I'm a teacher, not a doctor, so please take this as one thing I saw: he squints at the board.",
  'What else can I do to help?',
  'What do you want me to do with the forms?',
  'I am only human and I forgot the slip, sorry.',
  'You have no idea how much this means to us.',
  'Were we supposed to bring lunch?',
  'I was just following the map and still got lost.',
  'I treat every allergy with the same plan.',
  'That is not the form I meant.',
  'The quiz was on 4 May and the score was 12 of 20.',
  'If you have read the letter, just sign it.',
  'I resent the form this morning.',
  'If that is not true, please tell me.',
  'I did everything on the list and it still leaks.',
  "Don't blame Sam, it was the wind.",
  'You bent over backwards for us, thank you.',
  'I have been teaching for 20 years and never had such a lovely class.',
  'Could you tell me how to do the new division?',
  'I have 28 other forms to print first.',
  'I never said thank you for the muffins!',
  'In my defence, I was six.',
  'I have 30 students and can not wait to meet them.',
];
