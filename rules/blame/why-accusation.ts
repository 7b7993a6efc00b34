import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        'why (did|would) {you} (make|have|let|force) <who:{kid}> <did:{word} …>',
        'why (did|would) {you} force <who:{kid}> to <did:{word} …>',
      ],
      rewordings: {
        plain: 'Can you help me understand what led to <who> <did:ing>?',
        soft: 'I would love to understand what led to <who> <did:ing>.',
        firm: 'Please tell me what led to <who> <did:ing>.',
      },
    },
    {
      words: 'why (did {you} not|did not {you}|could {you} not|could not {you}|would {you} not|would not {you}) {stress}? (tell|inform|let|notify|warn|call|email|contact) (me|us|{name}) (know)? <about:(about|when|that|if|before|until|as soon as) …>',
      rewordings: {
        plain: 'It would have helped me to hear <about>. How can we keep each other in the loop?',
        firm: 'I needed to hear <about>. Please let me know next time.',
      },
    },
    {
      words: 'why (did {you} not|did not {you}|could {you} not|could not {you}|would {you} not|would not {you}) {stress}? {duty} …',
      ask: 'What do you need now? Put that as one request.',
    },
    {
      words: 'why (can {you} not|can not {you}|will {you} not|will not {you}|do {you} not|do not {you}) {stress}? <act:{duty} …>',
      rewordings: {
        plain: 'Would it be possible to <act:base>? If not, what could we try instead?',
        firm: 'Please <act:base>, or tell me what would be possible instead.',
      },
    },
    {
      words: 'why (have {you} not|have not {you}|has {you} not|has not {you}) {stress}? (yet|even)? <done:{dutyPast} …>',
      rewordings: {
        plain: 'When do you think you could <done:base>?',
        firm: 'Please let me know when you can <done:base>.',
      },
    },
    {
      words: [
        'why (did|would) {you} {stress}? <did:(give|take|move|mark|send|change|put|pull|cancel|remove|keep|refuse|decide|allow|pick|choose|deny|ask|assign|punish|wait|single|leave|drop|fail|treat|switch|deduct|throw|tell|call|let|exclude|skip|ignore|lower|hold|write) …>',
      ],
      rewordings: {
        plain: 'Could you tell me more about the thinking behind <did:ing>?',
        soft: 'I would love to hear more about the thinking behind <did:ing>.',
        firm: 'Please explain the thinking behind <did:ing>.',
      },
    },
    {
      words: 'how come {you} {stress}? <did:(gave|took|moved|marked|sent|changed|put|pulled|cancelled|canceled|removed|kept|refused|decided|allowed|picked|chose|denied|asked|assigned|punished|waited|left|dropped|failed|told|called|let|made|lost|forgot) …>',
      rewordings: {
        plain: 'Could you tell me more about the thinking behind <did:ing>?',
        firm: 'Please explain the thinking behind <did:ing>.',
      },
    },
    {
      words: [
        'why (do|are|were|is|was|have|has|does|must) {you} (keep|always|constantly|still|never|insist|continue|allow|ignore|refuse|punish|treat|pick|let|make|hate) …',
        'why (are|were|is|was) {you} {stress}? (so|not|{harming}|treating|targeting|allowing|letting|making|punishing|keeping|wasting) …',
        'why (do|does) {you} {stress}? (treat|punish|hate|let|allow|ignore|make) …',
        'how come {you} (never|always|keep|can not|did not|do not|will not|have not) …',
        'why you (gave|took|moved|did|do|not|never|always|let|make|made|punish|punished|keep|always|send|sent|put|are not|have not) …',
        'why (does|did|do|has|have|is|was|were|are|could|can|would) {nobody} …',
        'why {nobody} …',
        'then why (was|were|did|is|are|has|have) …',
      ],
      ask: 'What would you like to find out, or to happen next? Put that as one question.',
    },
    {
      words: ['why (was (i|we) not|was not (i|we)|were (i|we) not|were not (i|we)) <done:(called|told|informed|notified|contacted|asked|invited|emailed|consulted|included|warned)> <rest:…>'],
      rewordings: {
        plain: 'I would have liked to be <done> <rest>. Could we agree how you will reach me next time?',
        firm: 'I needed to be <done> <rest>. Please make sure I am next time.',
      },
    },
    {
      severity: 'hint',
      words: 'why (is|was|were|are) {kid} {stress}? (not allowed|punished|made to|always|left out|sitting|failing|being (punished|singled|blamed|made|left|treated|kept|held|picked|targeted|excluded)) …',
      ask: 'What do you most want to find out? Write that as one open question.',
    },
    {
      words: [
        '(explain|tell me|tell us) (to (me|us))? why {you} …',
        'i (want|need|demand|deserve|expect|would like|would love|am waiting) (to know|to hear|to understand|to be told)? why {you} …',
        'i (want|demand|expect|would like) (an explanation|answers) …',
        'care to explain …',
        'perhaps (you|someone) (can|could|would|might) (explain|tell) …',
      ],
      ask: 'What do you most want to find out? Write that as one open question.',
    },
    {
      severity: 'stop',
      words: [
        'how dare (you|the school|they|she|he) …',
        'how (could|can) {you} (possibly|ever|even|be|do|let|allow|say|think|forget|not|miss|ignore|treat|expect|justify|call|claim|sleep|just|look|sit|stand|lose|send|make|put|leave|know) …',
        'how could (anyone|anybody|someone|somebody|a teacher|a school|any teacher|any school|a parent|any parent) …',
        'what (is|was) wrong with (you|this school|you people|that school|these people)',
        'what (on earth|the hell|the heck|in the world)? (are|were|was) (you|u|they|she|he|anyone|the school) {stress}? thinking',
        'what (gives|gave) (you|the school|anyone|her|him) the (right|idea) …',
        'what makes you think …',
        'who (do you think you are|gave you the right|gave you permission) …',
        'how (on earth|in the world|the hell|in gods name) …',
        'whose (bright|brilliant|great|genius|clever|smart)? idea (was|is) (it|this|that) …',
        'what kind of a? (person|teacher|school|parent|adult|mother|father|coach|place|people|educator|principal) …',
        'what sort of a? (person|teacher|school|parent|adult|mother|father|coach|place|people|educator|principal) …',
      ],
      ask: 'What do you most want to find out? Write that as one open question.',
    },
  ],
  unless: [
    'why (do|dont|did) not (we|i|they) …',
    'why do not you (give|call|come|let|send|drop|stop|take|bring|pop|text|ring|join|email|pick|try|use|go|get|have)',
    'why (did|do|would|are|have) you (choose|chose|chosen|become|became|love|like|enjoy|think|recommend|prefer|suggest|feel|use) …',
    'why (do|are|is|was|were) you (ask|asking|so (kind|good|patient|wonderful|nice|lovely|sweet|generous|amazing)) …',
    'why did you (take|go to) (so much|all this|all that|such) (trouble|care|time) …',
    'why did you have to be so (kind|good|patient|wonderful|nice|lovely|sweet|generous|amazing|great|thoughtful) …',
    '(asked|asks|asking|wonders|wondered|wondering|(i|we|i do|can|can fully|completely|totally) (understand|see|know)|explained|explains|saying|is|are|reason|reasons|remember) (me|us|him|her|you|myself|out)? (exactly|just)? why …',
    'how (can|could) you (help|support) …',
    'how (can|could) (you|we) be sure …',
    'how can you (tell|be sure|know) (if|whether|when|that) …',
    'how (could|can) {word} (tell|not love|not like|resist|thank|repay|help|get|find|support|best|better)',
    'what kind of (person|parent|teacher|school|people|place|adult|mother|coach) (would (you|he|she|they)|(do|does|did|is|are|was|were) (he|she|they|the|you|it)) …',
    'what sort of (person|parent|teacher|school|people|place|adult|mother|coach) (would (you|he|she|they)|(do|does|did|is|are|was|were) (he|she|they|the|you|it)) …',
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
  '[[Why did you make James miss recess?]] He came home in tears.': 'Can you help me understand what led to James missing recess? He came home in tears.',
  'Hello, [[why did you make her sit out of gym today]]': 'Hello, can you help me understand what led to her sitting out of gym today?',
  '[[Why didnt you tell me about the test before Friday?]]': 'It would have helped me to hear about the test before Friday. How can we keep each other in the loop?',
  '[[why cant you just let her use the bathroom when she asks]]': 'would it be possible to let her use the bathroom when she asks? If not, what could we try instead?',
  'Dear Ms. Ray, [[why did you move Ava’s seat without asking us?]]': 'Dear Ms. Ray, could you tell me more about the thinking behind moving Ava’s seat without asking us?',
  '[[how come you gave him a zero when he turned it in]]': 'could you tell me more about the thinking behind giving him a zero when he turned it in?',
  "[[Why wasn't I called when he fell asleep?]]": 'I would have liked to be called when he fell asleep. Could we agree how you will reach me next time?',
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
