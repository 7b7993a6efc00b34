import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(know|realise|realize|remember|forget|idea|think) (who|whom) (i am|we are|my {kin} is|pays|funds|you are {word}? (talking|speaking|dealing)) …',
        '(do you know how (much|many)|you do? {stress}? (realise|realize)) …4 (i|my|we|our) …',
        '(your (salary|salaries|wages|paycheck)|(my|our) taxes|tax (money|dollars)|taxpayer|public servant) …',
        '(fee|fees|tuition) paying …',
        'paying (customer|customers|client|parent|parents) …',
        '(for|given|considering) (what|how much) (i|we) …1 (pay|pays|paying|donated|given|spend) …',
        '(i|we) {stress}? (donate|donated) …10 (you|not|this) …',
      ],
      rewordings: {
        plain: 'I would like to talk about [what?], because [why?].',
        soft: 'Could you help me understand [what?]?',
        firm: 'I need [what?] by [when?]. If that is not possible, please tell me why.',
      },
      ask: 'What do you need for your child? Ask for that.',
    },
    {
      words: [
        '(i|we|my {kin}) …3 (friends|golf|dinner|lunch|terms|school|close) (with|to) {power} …',
        '{power} {name}? …3 friend of (mine|ours) …',
        '(know|have) {power} …2 (personally|well|personal|private|direct|cell) …',
        'your (boss|head) and (i|my {kin}) …',
        '((friends|people|contacts) in high|(know|knows) people|pull strings|speed dial|well connected|in my (profession|industry|business|line of work)|to be spoken to|young lady|first name (basis|terms)|have connections|more valuable than|(dr|doctor|professor|mrs|mr|sir) {name}? to you|(have my|my) (assistant|people) (call|will)|father built|my (father|family) (founded|owns|employs)|do you know who (i am|we are|my {kin} is)) …',
        '(one|quick|quiet) phone? (word|call|email) (from me|is all|to {power}) …',
        '(people|someone|board|those) you (report|answer) to …',
        '(in case|before you|bear in mind|remember|remind you|mention|know|realise|realize|aware) …4 (i|my|we|our) …8 ({profession}|donated|funding|superintendent|document) …',
      ],
      rewordings: {
        plain: 'I would like to sort this out with you. Could we talk about [what?] on [which day?]?',
        soft: 'I would rather settle this between us. When could we talk about [what?]?',
        firm: 'I need an answer about [what?] by [when?]. If you cannot help, please tell me who can.',
      },
      ask: 'Would the reader help you more if this were left out?',
    },
    {
      words: [
        '(i|we|my {kin}) (am|are|is|was) …2 {profession} …8 (never|you|your|think|expect|wrong|false|and i do not) …',
        '(as|having) …3 {profession} …8 (not|never|your|appalled|shocked|embarrassed|ashamed|expect|wrong|tell you) …',
        '(having|i have) {stress}? (run|managed|taught|worked|sat|raised|been) …10 (i think i|i would be|if any|than you|do not (tell|need|lecture)|tell me) …',
        'have (a|two) {word}? (degree|degrees|master|masters|phd|doctorate) …8 (know|you|your|not|than) …',
        '{start} my {kin} is on the {word}? (board|council) {end}',
        'i think i (would (know|recognise|recognize)|(know|can) (more|better|a|an|my own|tell)) …',
        '(longer than you|before you (were|could|qualified)|when you were still (in|a|at school)) …',
        '(people like (me|us)|(someone|people|parents) in my position|you are {stress} a (teacher|secretary|receptionist)) …',
        '(am|are) not {stress}? (some|any old|just (any|another|some)|one of (your|those)) …',
        'not …10 to (be|get|have) {stress}? (spoken|talked|lectured|summoned|insulted|told (what|how|by)) …',
        '(not|never) have hired you …',
        'not (move|pay|work) …10 for (a|this|you) …',
        'generations …6 (nobody|no one|never|not) …',
      ],
      rewordings: {
        plain: 'I am upset about [what happened, and when?], and I would like to talk about it.',
        soft: 'I felt [how?] when [what happened?]. Could we talk about it?',
        firm: 'Please tell me by [when?] what will be done about [what?].',
      },
      ask: 'What do you know from this that would help? Say that.',
    },
  ],
  unless: [
    '… ({warm}|lucky|value|bargain|help|helps|volunteer|free|shift|shifts|nights|late|sorry|please|could|says hi|career day|collect|reach|pick|if you (would|need|like|want)|how (hard|stretched|busy|much work)|so you know|works from) …',
    '(if|when|can|could|how|where|should|did|will) (i|we) (pay|paid) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Pulls rank',
  why: 'Standing, money or friends in office tell the reader to give way, not why. The reason itself would win more.',
  tip: 'Give the reason; leave the rank out.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {};

export const leaves: Leaves = [];
