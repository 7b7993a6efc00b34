import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(know|realise|realize|remember|forget|forgetting|idea|ask around) (who|whom) (i am|we are|my {kin} is|pays|you (are {word}? (talking|speaking|dealing)|work)) …',
        'who do you think (i am|pays|you are (talking|speaking|dealing)) …',
        '(pay|pays|paying|paid|fund|funds|funded|for|from|of|our|my|your) (your (salary|salaries|wages|wage|paycheck|mortgage)|our taxes|my taxes|tax (money|dollars)) …',
        '(you (work|answer) (for|to) (me|us|parents|the taxpayer)|public servant|above your pay) …',
        '(fee|fees|tuition|tax) paying …',
        'paying (customer|customers|client|clients|parent|parents) …',
        '(biggest|largest|major|generous|top|regular|annual) (donor|donors|sponsor|sponsors|contributor|contributors|donation|donations) …',
        '(i|we) {stress}? (pay|paid|am paying|are paying|spend) {stress}? (good|serious|top|full|thousands|a fortune|through the nose|a lot of money|taxes|{number} {word}? (a|per) year|more (in|than)) …',
        '(for|given|considering) (what|how much|the (fees|money|tuition|price)) …1 (i|we|parents|families|my {kin}) …1 (pay|pays|paying|donated|given|give|paid|spend) …',
        '(is|was|not) (this|that)? what (i|we|our (fees|taxes|tuition)) …1 (pay|pays|paying|paid) (for|{end}) …',
        '(for|with|given) (this|that|the) (kind|sort|amount) of (money|fees|tuition) …',
        '(pay|pays|paid|donate|donated|donates|volunteer|built|funded|bought|raised) …8 and (this|that) is (how|what|the thanks) …',
        '(my|our) (company|firm|family|name|father|grandfather|husband|money|donation|donations|fees) …4 (built|funded|on (that|the|your|half the) {word}? (wall|plaque|building|gym|library)|paid for (the|your|that|half|this)) …',
        '(library|gym|hall|wing|lab|scoreboard|roof) …5 (built|paid|came|named) …3 (my|our|me|us) …',
        '(earn|earns|make|makes|earning|making) …5 (than you|in a (month|year|week)|what you earn) …',
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
        '(i|we|my {kin}) …3 (friends|friend|golf|golfs|dinner|lunch|dines|terms|grew up|play|plays|related|married|went to (school|college|university)) (with|to|of)? {power} …',
        '{power} {name}? …2 (friend|friends|mate|neighbour|neighbor|client|patient|golf|uncle|cousin) (of|with) (mine|ours|my|me|us) …',
        '(know|knows|have|has) {power} …2 (personally|well|socially|on speed dial|personal|private|direct|cell|mobile|home) …',
        '((your (boss|head|principal)|{power}) and (i|my {kin}|we)) {stress}? (go|play|were|grew|are (old|close|good)|have dinner) …',
        '(know (people|influential|important|powerful)|(friends|people|contacts|connections) in (high|the right)|direct line to|well connected) …',
        '(one|a (quick|quiet|single)) phone? (word|call|email|text) (from me|is all|to {power}|away|and (you|your)) …',
        '(people|someone|somebody|board|those|man|woman) you (report|answer) to …',
        '{lawyer} (friends|friend) …',
        '(in case|just so|before|bear in mind|keep in mind|remember|remind you|should|might|better|do|may) {you}? {word}? {word}? {word}? that? (i|my|we|our) …8 (lawyer|solicitor|attorney|judge|detective|police|board|governors|council|mayor|superintendent|donated|donate|fund|funds|funding|record|document) …',
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
        '(i|we|my {kin}) (am|are|is|was|happens to be|happen to be)? …2 {profession} …8 (not|never|you|your|think|this|that|what|expect|wrong|false) …',
        '(as|speaking as|having) …3 {profession} …8 (not|never|your|appalled|shocked|embarrassed|ashamed|expect|wrong|nonsense|unacceptable|tell you) …',
        '{start} (having|i have|i|we have) {stress}? (run|managed|manage|taught|led|chaired|worked|hired|trained|sat|practised|raised|been|employ|employed|written) …10 (i think i|i would be|if (any|one) of|you (would|can|do|need|should|could) not|than you|so do not|do not (tell|need|lecture|explain|have)|never (seen|been|had|met)|tell me|lecture me|your) …',
        '(have|holds|hold|got) (a|an|two|three|more) {word}? (degree|degrees|phd|masters|doctorate|mba|qualifications) …6 (you|your|think|not|than|lectured|told|tell) …',
        '(i think i (would (know|recognise|recognize|notice)|(know|can) (more|better|a|an|how to|my own|tell|read|spot|good|bad))|more (qualified|educated|qualifications|degrees|experience) …4 than (you|any|the whole|your)) …',
        '(longer than you|before you (were|could|had|left|qualified)|when you were (still|in|at|a|learning)) …',
        '(people|someone|somebody|parents|parent|man|woman|family|families|person) (like (me|us)|(in|of) (my|our) {word}? (position|standing|status|calibre|background|level)) …4 (do|does|should|are|is|will|deserve|expect|usually) not? …',
        '(am|are) not (used|accustomed|in the habit) (to|of) (being (told|spoken|ignored|kept|treated|summoned|questioned|made|lied)|asking|repeating|chasing|begging|waiting|people) …',
        '(am|are) not {stress}? (some|any old|just (any|another|some)|one of (your|those)) …',
        '(did|do|have) not (come|move|get|work|study|pay|go|train|spend|raise) …8 to (be|get|have|sit) {stress}? (spoken|talked|lectured|told|treated|ignored|summoned|questioned|kept|insulted|ordered|here|through|corrected) …',
        '(told|spoken|lectured|summoned|talked|corrected|ordered|lectures|advice|educated|judged) …3 (by|from) (a|an|some|someone|somebody) {word}? {word}? (receptionist|secretary|trainee|intern|assistant|clerk|something|junior|half|straight|fresh|barely|with no|who) …',
        '(in|at) my (profession|line|field|industry|firm|company|hospital|office|business|world|workplace) …6 (you|would|fired|sacked|answer|not|never) …',
        '((would|could) never have (hired|employed|promoted)|would not (have (hired|employed)|hire|last (a|five|ten))|if you worked for (me|us)) …',
        'i did not (move|work|sacrifice) …10 for (a|this|you|him|her|{ours}) …',
        'my time is (worth|too|more|valuable|money) …',
        'generations …6 (nobody|no one|never|not) …',
        '(know|remember|forget|forgetting|forgotten|learn) your place …',
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
