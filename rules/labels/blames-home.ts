import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      writers: ['teacher'],
      words: [
        '({stress}|there|clear|{pupil}) …4 (lack of|no|little) (structure|discipline|boundaries|routine|rules|support|help) {word}? {word}? {home} …',
        '(manners|discipline|respect|it|that|charity) {word}? (start|starts|begins|begin|are taught|is taught|is learned|comes) (at|from) home ({end}|not) …',
        '(raised|brought up|parented|babysat) by (a|an|the|wolves|animals|screens|youtube) …',
        '(spend|spent) (less|more|some) time (on|with) your …',
        '(behaves|acts|does (it|this|that)|is like (this|that)) …3 because (you|of (you|what)) …',
        '(maybe|perhaps) if (he|she) (went to bed|slept|got …1 sleep|had (a|some) (routine|bedtime)) …',
        'look …2 closer to home (before|{end}|if) …',
        '{pupil} …3 (hear|hears|heard|hearing|learned|copied|picks|picked|copying|gets|getting) (up)? ((it|that|this|such|{word}? {conduct}) (from|{home})|from) (someone|somebody|somewhere and|home|you|{home}|(his|her) (mother|father|mum|dad|brother)) …',
        '(see|know|wonder|surprise) {stress}? where (he|she|{name}|they) {stress}? (gets|get|picks) …',
        '(problem|issue|answer) …2 (is|lies|starts|begins) (at home|with (you|(his|the) parents)) …',
        '(chaos|(a|the) (zoo|circus|free for all)|no (rules|routine|bedtime|discipline|boundaries|limits|supervision)|anything goes) …1 {home} …',
        '(broken|fatherless) (home|homes|family|families|households) …',
        '(in the mirror|your parenting|parenting (classes|class|skills)|you are raising (a|an)) …',
      ],
      rewordings: {
        plain: 'I would like to know what works for you at home with [what?].',
        soft: 'At school [what?] helps, and I wonder what helps at home.',
        firm: 'I would like us to keep the same rule about [what?] at home and at school.',
      },
      ask: 'What did you see at school?',
    },
    {
      writers: ['teacher'],
      words: [
        'if (he|she|you) spent less …',
        '(that|this) is what (happens|comes|you get) (when|with|of|from) …8 (parents|mother|home|boundaries|rules|letting|no one|nobody) …',
        'if …8 {home} …8 (would|could) not …',
        'until (you|someone|somebody|one of you|{word} parents) …4 (start|starts|stop|take|takes|learn|begins) …6 …',
        '(good|decent|responsible|real) (parents|families|homes|mothers) {word} …',
        '(mother|father|parent|parents) who {stress}? (encourages|spoils|excuses|defends|hide|shouts|spoil) …',
        '(if|maybe if|perhaps if) (you|{anyone}) {word}? (put half|spent|paid {word}? attention|cared|bothered|sat|parented|read (to|with)|(was|were) {stress}? (stricter|involved|more)) …6 (he|she|him|her|attention) …',
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
      words: [
        '(and|then|yet) you wonder why …',
        '(someone|somebody) {home} …2 (clearly|obviously|doing|writing|did|wrote|let|telling|teaching|told|taught) …',
        '(it is like nobody|nobody|somebody) {stress}? (over there|in that house) …',
        '{nobody} (at home|over there|at your {word}) {stress}? ({be}? (bothered|checking|reading|helping|minding|listening)|bothers|cares|checks|reads|helps|tells) …',
        '(is|does|did) {anyone} {home} {stress}? (actually|ever|even|bother) …',
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
      words:
        '<who:{pupil}> {word}? {word}? not (learn|pick) up? (that|this|it) {word}? {word}? (here|from us|at school) …',
      rewordings: {
        plain: 'I do not know where <who> picked that up',
        soft: 'I wonder if you have seen the same at home',
        firm: 'that is not all right at school, and I would be glad of your help with it',
      },
      ask: 'What was said or done?',
    },
    {
      writers: ['teacher'],
      words: [
        'you {stress}? (need to|must|should|have to|ought to) be? {stress}? (discipline|control|parent|supervise|punish|stricter) {word} …',
        'teach {kid} {word}? (manners|respect|discipline|right|how to (behave|speak|treat)|to (behave|respect|listen)) …',
        '{start} (please|kindly|just)? (control|discipline|parent|rein in) (your|him|her|that) …',
        'you {stress}? let (him|her|{kid}|a|an) …6 (til|until|whatever|as (he|she)|get away|all night|midnight) …',
        'you (do not|never) (discipline|say no|tell (him|her) no|set (any|limits)|check (his|her)|read (with|to)) …',
        'you {be}? {stress}? (spoil|spoiling|babying|pander to|indulge|give in to) {kid} …',
      ],
      rewordings: {
        plain: 'I would be glad of your help with [what?] at home.',
        soft: 'I wonder what works at home when [what happens?].',
        firm: 'I need your support with [what?], starting on [which day?].',
      },
      ask: 'What one thing at home would help, and why?',
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
      words: ['<who:{pupil}> {word}? (has|have|having) no home training …'],
      writers: ['teacher'],
      rewordings: {
        plain: '<who> [said or did what?] on [which day?]',
        soft: 'I would like us to talk about what <who> [said or did?] on [which day?]',
        firm: "I can't accept [what was said or done?] in my class",
      },
      ask: 'What was said or done?',
    },
    {
      words: [
        '(what|the|that) (kind|sort) of (home|house|family|parent|mother|home life) ({pupil} comes|lets|let|sends|allows) …',
      ],
      rewordings: {
        plain: 'I do not know what is going on there, and I would like [what?].',
        soft: 'There may be more to it than I can see from here.',
        firm: 'What I need is [what?] by [which day?].',
      },
      ask: 'What happened, and what do you need?',
    },
  ],
  unless: [
    '… (book|story|film|lovely|happy to|chance|do well|told (me|us)|thank|lucky|glad|proud|smile|lucky|baby|we (could|can) try|settle|happy) …',
    '(if|when|did|could|would|can) you (let|do not) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Points at the home',
  why: 'Families mostly do what they can. A finger at the home ends the talk; a question opens it.',
  tip: 'Ask what works at home.',
  source: {
    title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success',
  },
} satisfies Card;

export const flags: Flags = {
  'Perhaps [[if there were a routine at home he would not be so tired.]]': null,
  '[[Until you start setting limits, nothing will change.]]': 'It would help most if [who?] could [do what?] at home.',
  '[[Good parents check homework.]]': 'It would help most if [who?] could [do what?] at home.',
  '[[Teach your son some respect.]]': 'I would be glad of your help with [what?] at home.',
  '[[Maybe if you were more involved, he would do better.]]': 'It would help most if [who?] could [do what?] at home.',
  '[[You need to discipline him at home.]]': 'I would be glad of your help with [what?] at home.',
  '[[You let him do whatever he wants.]]': 'I would be glad of your help with [what?] at home.',
  '[[You never say no to him.]]': 'I would be glad of your help with [what?] at home.',
  '[[You spoil him and we pay for it.]]': 'I would be glad of your help with [what?] at home.',
  '[[If homework was a priority at home we would not be here.]]':
    'It would help most if [who?] could [do what?] at home.',
  'He is up until two, [[and you wonder why he cannot spell.]]': null,
  '[[Maybe if you paid some attention he would read.]]': 'It would help most if [who?] could [do what?] at home.',
  '[[Manners start at home.]]': 'I would like to know what works for you at home with [what?].',
  '[[There is a lack of structure at home.]]': 'I would like to know what works for you at home with [what?].',
  '[[He did not learn that here.]]': 'I do not know where he picked that up.',
  'He is a boy who has [[never been told no]].': 'He is a boy who has not had much practice at hearing no.',
  '[[If you spent less time at work he might read.]]': 'It would help most if [who?] could [do what?] at home.',
  'Clearly [[nobody at home is checking her log.]]': null,
  'Perhaps [[spend less time on your phone.]]': null,
  'She [[behaves like this because you let her.]]': null,
};

export const leaves: Leaves = [
  'What works at home might work here too.',
  'The coat came from home.',
  'No wonder she is tired, you drove all night.',
  'Until things settle at home, he can hand his work in late.',
  'She learned that song from someone at home.',
  'Could you teach him to tie his laces?',
  'It is chaos in our house in the mornings.',
  'If you had told me the time, I would have moved the meeting.',
  'If you were free on Tuesday he would love to show you.',
  'If someone had a spare coat, he could borrow it.',
  'If you took some photos at the fair, we would love to see them.',
  'Have a look at home for the blue folder, would you?',
  'You let him borrow the tent, and the class had a wonderful night.',
  'Could you let him stay until 4 on Monday?',
  'You do not need to read with him tonight.',
  'He gets help at home from his gran.',
  'Perhaps if someone had a spare coat he could borrow it.',
  'Maybe if you had ten minutes we could talk.',
  'If you put half in each folder we are done.',
  'What sort of house does he draw?',
  'It looks like nobody at home got the letter, so here it is again.',
  'The story is about a boy who was raised by wolves.',
  'With the family he comes from, he will have every chance.',
  'Good manners start at home and yours are lovely.',
  'Is there anyone at home who could read with him?',
  'Has anything changed at home that would help me to know?',
  'Not every family has a car, so there is a bus.',
  'He told us what he learned at home about bees.',
  'Your support at home shows.',
  'I would never send a form twice without asking.',
  'I see where she gets it, what a smile!',
  'Perhaps if he had more time he would finish.',
  'You can not pick it up here before 3.',
  'Nobody at home is watching the match tonight.',
  'Kindly disregard if you have paid already.',
  "She's been copying from her neighbor since her glasses broke.",
];
