import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['teacher'],
  severity: 'hint',
  match: [
    {
      words: [
        '({pledge}|i will make sure) …9 (never|not|no|ever|nobody|single) …9 (again|late|ever|fail|alone) …',
        '(never|zero|no|single) …14 {pledge} …',
        '(it|this|that) will never {stress}? happen again {end}',
        '{pledge} …2 ({pupil}|nobody|no one|nothing|everything|no {childNoun}) …2 will {stress}? (be|get|pass|win|love|go|happen|improve|ever|always) …',
        'will …8 {feat} …8 ({pledge}|leave it to me|make (certain|sure) of it) …',
        '(nobody|no one|no {childNoun}) …6 will {stress}? ever? (be|forget|tease|touch|bother|hurt|leave) …8 (again {end}|as long as i|while i|on my|under my|bullied|personally) …',
        '(will|need) never ever? (have to (worry|email|ask|chase)|worry|be (left|bullied|teased)|sit alone) …8 (again|ever|while|as long|here) …',
        '({pupil}|nothing|everything|every (single)? {childNoun}) …2 (will|can|is going to) …10 ({pledge}|leave it to me|whatever happens|no matter what|ever {end}) …',
      ],
      rewordings: {
        plain: 'I will [do what?] by [which day?] to make this less likely.',
        soft: "I can't promise that, and I will [do what?] each [day or lesson?].",
        firm: 'What I can promise is [which step?] by [which day?].',
      },
      ask: 'Can you keep this? Which step can you promise?',
    },
    {
      words: ['i will {stress}? ((change|raise) (his|her|the) (grade|mark)|give (him|her) an a) …'],
      rewordings: {
        plain: 'I will look at [which task?] again and write to you by [which day?].',
        soft: 'Let me look at [which task?] once more before I answer.',
        firm: 'I will check [which task?] against the rubric and tell you by [which day?].',
      },
      ask: 'Is this best for the child, and can you keep it?',
    },
    {
      words: 'i will do (whatever|anything) (it takes|you {stress}? would? (want|like|ask)) …',
      rewordings: {
        plain: 'I would like to hear what you hope for, and I will say by [which day?] what I can do',
        soft: 'I want this to get better, so please tell me what matters most to you',
        firm: 'I can offer [what?]',
      },
      ask: 'What can you offer for sure?',
    },
  ],
  unless: [
    '(i|we) will never …',
    'never again will i …',
    '(do it|get there|manage|be fine) {pledge}',
    '… (mistake|error|typo|(was|is) wrong|forget|until|no (guarantee|more)) …',
    '… (can|could|will) not {pledge} …',
    '{start} no {word} {pledge}',
    'will be (back|ready|there|here|home|with|waiting)',
    '… (fun|great time|enjoy|love it|love the|be fine) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'A promise that may not hold',
  why: 'A promise made to calm things down is hard to keep, and costs more trust later.',
  tip: 'Promise a step and a day.',
  source: { title: 'The Importance of Building Parent-Teacher Relationships' },
} satisfies Card;

export const flags: Flags = {
  '[[Nothing will happen to her on the trip, I promise.]]':
    'I will [do what?] by [which day?] to make this less likely.',
  '[[I guarantee that she will be top of the class.]]': 'I will [do what?] by [which day?] to make this less likely.',
  'You have [[my word that nobody will ever tease him again.]]': null,
  '[[Zero incidents from today on, you can count on that.]]':
    'I will [do what?] by [which day?] to make this less likely.',
  '[[I swear it will not happen again.]]': 'I will [do what?] by [which day?] to make this less likely.',
  '[[I will give him an A.]]': 'I will look at [which task?] again and write to you by [which day?].',
  '[[It will never happen again.]]': 'I will [do what?] by [which day?] to make this less likely.',
  '[[I promise it will never happen again.]]': 'I will [do what?] by [which day?] to make this less likely.',
  'OK, [[I will change his grade.]]': 'OK, I will look at [which task?] again and write to you by [which day?].',
  '[[I guarantee she will never be left out again.]]': 'I will [do what?] by [which day?] to make this less likely.',
  "[[I'll do whatever you want.]]":
    'I would like to hear what you hope for, and I will say by [which day?] what I can do.',
  '[[I promise he will never sit alone again.]]': 'I will [do what?] by [which day?] to make this less likely.',
  'We will see, and [[I will do anything you ask.]]':
    'We will see, and I would like to hear what you hope for, and I will say by [which day?] what I can do.',
  "[[I'll make sure no one bothers her ever again.]]": 'I will [do what?] by [which day?] to make this less likely.',
  '[[She will be on grade level by Easter, no question.]]':
    'I will [do what?] by [which day?] to make this less likely.',
  'You [[will never have to worry about lunch again.]]': null,
};

export const leaves: Leaves = [
  'I promise I will never mix them up again.',
  'Never again will I hand out glue before lunch, I promise.',
  'He will do it, trust me.',
  'I will make sure she gets the form.',
  'You do not have to worry about a coat, we have spare ones.',
  'I promise she will call you at three.',
  'Leave it with me, he will have his book by noon.',
  'He will never be late again now that he has a bike!',
  "I can't guarantee it will never happen again, but an adult now stands by that corridor at break.",
  'She will love it, I promise.',
  'He will never eat olives again!',
  'I can assure you that we check the gate every morning.',
  "I can't guarantee a place, but her name is on the list.",
  'I am sorry I used the wrong name. It will not happen again.',
  'I will look into it and call you by Friday.',
  'I promise to call you on Friday.',
  'I will change her grade tonight, the 62 was my typo.',
  "I can't guarantee a seat.",
  'This was my fault, and here is what I have changed.',
  'He can retake the quiz on Monday.',
  'I will email you the list.',
  "I promise it won't take long.",
  'No more emails today, I promise.',
  'Nobody will ever know who ate the cake.',
  'We will make sure she is safe on the trip.',
];
