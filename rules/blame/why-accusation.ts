import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  standsFirm: true,
  match: [
    {
      words: 'why (did|would) {you} (make|have) <who:{kid}> to? <did:{word} …>',
      rewordings: {
        plain: 'Can you help me understand what led to <who> <did:ing>?',
        soft: 'I would love to understand what led to <who> <did:ing>.',
        firm: 'Please tell me what led to <who> <did:ing>.',
      },
      event: true,
      ask: 'What do you most want to find out?',
    },
    {
      words: 'why (can not {you}|do not {you}) {stress}? <act:(let|call|tell|help|answer|stop|try|read|ask|listen) …>',
      rewordings: {
        plain: 'Would it be possible to <act:base>? If not, what could we try instead?',
        soft: 'Is there a way to <act:base>?',
        firm: 'Please <act:base>, or tell me what would be possible instead.',
      },
      ask: 'What do you most want to find out?',
    },
    {
      words: 'why did {you} {stress}? <did:(give|take|tell|move|send|change|put|mark|keep|let|leave) …>',
      rewordings: {
        plain: 'Could you tell me more about the thinking behind <did:ing>?',
        soft: 'I would love to hear more about the thinking behind <did:ing>.',
        firm: 'Please explain the thinking behind <did:ing>.',
      },
      event: true,
      ask: 'What do you most want to find out?',
    },
    {
      words: [
        'why did (not ({you}|{anyone}|{nobody})|{nobody}) {stress}? ({chore}|{heed}|ring|inform|mention|warn) …',
        'why (was|were) (not (i|we)|(i|we) (not|kept)) …',
        'why (am i|are we) {stress}? (finding out|hearing|reading|learning|only|getting|always) …',
        'when {word}? were you (planning|going) (to|on) (tell|telling|mention|mentioning|let|inform) …',
        'why (do|did|must) (i|we) {stress}? have to (find out|hear|chase|beg|ask) …',
      ],
      rewordings: {
        plain: 'I only heard about [what?] on [which day?]. Could you let me know sooner next time?',
        soft: 'It would help me to hear about [what?] as early as possible.',
        firm: 'Next time, please let me know about [what?] the same day.',
      },
      ask: 'What would you have liked to hear, and when?',
    },
    {
      words: [
        'why (have|has|could|can|will|would|are|is) (not {you}|you not|not {anyone}) …',
        'why (is|has|does|did|was)? {nobody} …',
        'why (was|is|has) not (the|his|her) {word} {word}? {stress}? (signed|been) …',
      ],
      rewordings: {
        plain: 'Could you tell me where things stand with [what?]?',
        soft: 'I would like to understand what got in the way of [what?].',
        firm: 'Please let me know by [when?] what will happen about [what?].',
      },
      ask: 'What do you most want to find out?',
    },
    {
      words: [
        'why (did|would|can) not? you …',
        'why would ({anyone} (let|send|think|leave|give|put|tell|do)|(he|she|my {childNoun}) be (marked|punished|sent|blamed)) …',
        '{start} why (even|bother) …',
        '{start} why (have|send|hold|ask|make|set|give|promise|write|go|call) …8 (if|when|only to) …',
        'why (can|does|do|is|are|was|were|did|could|have|has) {others} …8 (but|except|not|while|when) …',
        'why should ({kid}|he|she|i|we) {word}? ({bear}|have to|do your|keep|pay|miss|lose|be the) …',
        'why (do|does|is|are|did|would|can|could) {you} ({stress}|keep|kept|never|sending|making|letting|{harming}) …',
        '{start} why you people? (not|give|punish|send|did|do not|always|never|keep|can not) …',
        'why is it (always|that only|only ever) (my|our|your|him|her|me|us|{name}) …',
        '{start} (and|so)? where (is|was|were) the (adult|adults|respect|accountability|decency|compassion|common sense|empathy|fairness) ({end}|in|for|when) …',
        'why (do|did) (i|we) {stress}? (pay (fees|for|you|tax)|bother|waste) …',
        '{start} tell me why …',
        'why (does|must) it (always)? take (a|me|us|two|three|threats) …6 (before|to get|for you) …',
        '(i|we) (want|demand|deserve) to know why (you|{nobody}|the school) …',
        'how come ({nobody}|you (never|always|gave|told|let)|{kid} (got|gets|has to)) …',
        '({start}|{anyone} needs to) explain (why you|to me (why|how|what|in)) …',
        'explain (me|to me)? that please? {end}',
      ],
      rewordings: {
        plain: 'Can you help me understand what led to [what happened?]?',
        soft: 'I would like to hear your side of [what happened?].',
        firm: 'Please tell me how [what happened?] came about.',
      },
      event: true,
      ask: 'What do you most want to find out?',
    },
    {
      severity: 'stop',
      words: [
        'how (dare {you}|could (you|the school|this school|{anyone}|a {teacherNoun})) …',
        '{start} what (kind|sort) of (person|parent|teacher|(school|mother|father) (lets|loses|does|would)) …',
        'what (is|was) wrong with (you|this school) …',
        'what (on earth|the hell)? (were you {stress}? thinking|possessed you) …',
        '(what gives|who (gave|gives)) you (the (right|authority)|permission) …',
        '(why (the (hell|heck)|in the world)|(how|why) on earth (was|is|would|could)) …',
        'who ((on earth|in their right mind) {word}|(decided|thought) (it|that) was) …',
        'what made you (think|believe) (it|that|this|you) …',
        'whose bright idea …',
      ],
      rewordings: {
        plain: 'I was upset about [what happened?]. Can you help me understand how it came about?',
        soft: 'I would like to understand how [what happened?] came about.',
        firm: 'Please tell me how [what happened?] came about, and what will be different next time.',
      },
      event: true,
      ask: 'What do you most want to find out?',
    },
  ],
  unless: [
    '(asks|you ask) why …',
    'how dare you be so (good|kind|lovely|nice|brilliant|funny) …',
    'of (parent|parents|teacher|school) (evening|group|meeting|trip|dinner|lunch) …',
    'if …4 (ask|asks|asked|wonder|wonders) why …',
    '… (can|could) (sing|draw|paint|dance|cook|bake|juggle|do a) …',
    '… (birthday|retire) …',
    'was possible',
    '{warm} …',
    'why (on earth)? do not (we|i|you (give|call|come|bring|join|take|try)) …',
    'why did not (we|i) …',
    'why (did|do|would) you (choose|think|have|switch|become|ask|need|pick|use|want) …',
    '((can|could|would|will|not|to|please|you|i|he|she) {word}? explain (me|to me)? that|why not) …',
    '(i why you|why did (no one|nobody) warn|nobody allowed) …',
    '(asked|understand|see|(love|like|wants) to know) me? just? why …',
    'how could (you|anyone|someone) (tell|know|help|see|not|so) …',
    'why (can|will|could) not you (make|come|be (at|there|in)|join|attend|stay) …',
    '(thinking (of|for)|dare you retire|patience|by heart) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'A question that may sound like blame',
  why: 'A “why did you” asks the reader to defend themselves before they can explain.',
  tip: 'Ask what happened, not why they did it.',
  source: {
    title: 'Building Partnerships With Teachers That Help Your Child Thrive',
  },
} satisfies Card;

export const flags: Flags = {
  '[[Why did you make my son miss recess?]]': 'Can you help me understand what led to my son missing recess?',
  '[[Why did you make James miss recess?]] He came home in tears.':
    'Can you help me understand what led to James missing recess? He came home in tears.',
  'Hello, [[why did you make her sit out of gym today]]':
    'Hello, can you help me understand what led to her sitting out of gym today?',
  '[[Why didnt you tell me about the test before Friday?]]':
    'I only heard about [what?] on [which day?]. Could you let me know sooner next time?',
  '[[why cant you just let her use the bathroom when she asks]]':
    'would it be possible to let her use the bathroom when she asks? If not, what could we try instead?',
  'Dear Ms. Ray, [[why did you move Ava’s seat without asking us?]]':
    'Dear Ms. Ray, could you tell me more about the thinking behind moving Ava’s seat without asking us?',
  '[[how come you gave him a zero when he turned it in]]': 'can you help me understand what led to [what happened?]?',
  "[[Why wasn't I told when he fell asleep?]]":
    'I only heard about [what?] on [which day?]. Could you let me know sooner next time?',
  '[[Why am I finding out from another parent?]]':
    'I only heard about [what?] on [which day?]. Could you let me know sooner next time?',
  '[[Why do we always have to beg for an answer?]]':
    'I only heard about [what?] on [which day?]. Could you let me know sooner next time?',
  '[[Why is it always my daughter who gets moved?]]': 'Can you help me understand what led to [what happened?]?',
  '[[How come nobody called me?]]': 'Can you help me understand what led to [what happened?]?',
  '[[Why didnt you come to the meeting?]]': 'Can you help me understand what led to [what happened?]?',
  '[[Why has nobody answered?]]': 'Could you tell me where things stand with [what?]?',
  '[[How could you forget the one child who waits for you?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
  '[[What on earth were you thinking?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
  '[[Explain to me how a child loses two shoes.]]': 'Can you help me understand what led to [what happened?]?',
  '[[why do you keep sending him in late?]]': 'can you help me understand what led to [what happened?]?',
  '[[Who thought it was fine to read it out loud?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
  '[[Who thought it was a good idea to leave them there?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
  '[[Why do we pay fees if nobody teaches?]]': 'Can you help me understand what led to [what happened?]?',
  '[[Why am I hearing this from a neighbour?]]':
    'I only heard about [what?] on [which day?]. Could you let me know sooner next time?',
  '[[Why does it take three emails to get an answer?]]': 'Can you help me understand what led to [what happened?]?',
  "[[Why didn't anybody stop them?]]":
    'I only heard about [what?] on [which day?]. Could you let me know sooner next time?',
  '[[Why is it always your son I have to write home about?]]':
    'Can you help me understand what led to [what happened?]?',
  '[[Why even have a nurse if all she does is hand out ice packs?]]':
    'Can you help me understand what led to [what happened?]?',
  '[[Why the hell is her grade still missing?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
  '[[What possessed you to read it out loud?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
  '[[Why should Kwame apologise when the others did not?]]': 'Can you help me understand what led to [what happened?]?',
  '[[Who gave you permission to cut his hair?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
  '[[Who on earth sets a test on Eid?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
  "[[Where's the respect?]]": 'Can you help me understand what led to [what happened?]?',
  '[[When exactly were you planning to tell us?]]':
    'I only heard about [what?] on [which day?]. Could you let me know sooner next time?',
  '[[Why is it always Omar?]]': 'Can you help me understand what led to [what happened?]?',
  '[[What kind of school would do that to a child?]]':
    'I was upset about [what happened?]. Can you help me understand how it came about?',
};

export const leaves: Leaves = [
  'Your email asks why nobody noticed that Noor had not eaten; here is what I know.',
  'How dare you be so good and then leave us for Portugal!',
  'What sort of parent evening would suit you?',
  'If she asks why, would you say it was her ankle?',
  'Why did you wait till May to tell me she can draw?',
  "Why didn't you tell me it was your birthday?",
  'Why did nobody warn us about glitter?',
  'Who thought that was possible in March?',
  "Why don't we find a time to talk next week?",
  'Why don’t you give me a call whenever suits you.',
  'He asked me why you draw a star on every page, and I said to ask you.',
  "That's why I wanted to thank you in person.",
  'Why did you choose this book? He loved it and wants the next one.',
  'I understand why you moved the date, and the new one works.',
  'Why is early pick-up at 2 on Friday?',
  'Why did you have to be so kind about it! He is still smiling.',
  'How can you tell if a child is ready for chapter books?',
  'Why did you switch to cursive so early? I would like to help at home.',
  'Why is the bus late on Mondays?',
  'Who decided on the goat costume? It was hilarious.',
  'Why do you think the chart worked?',
  'Why are you collecting egg boxes?',
  'Why did the school close early on Friday?',
  'This is why you see him yawning in the morning.',
  'Could you explain to me how the reading levels work?',
  'What made you choose teaching?',
  'Whose idea was the goat?',
  'How on earth do you keep 28 of them quiet?',
  'Who gave you the idea for the play?',
  'Why are we the last stop on the bus route now?',
  'Why do we have to learn the new login?',
  'Why is it always so cold in the gym?',
  'How come you took early retirement?',
  'How could you tell he was left-handed?',
  'Why is your office closed today, is it a holiday?',
  'Why does it take so long for the bus to get to Mill Lane, is it the works?',
  'Why do we pay in cash, is the card machine broken?',
  'Could you tell me why the test moved?',
  'Why should he start with chapter two, is it easier?',
  'Where is the respect badge he was given kept?',
  'When are you planning to tell the class?',
  'Who decides which group they are in, and can a child move up?',
  'Why are all the coats in the hall, but not the bags?',
  'What kind of school is it, a primary?',
  'Why is it always windy on sports day?',
  'Why was there no lunch on the menu page for Thursday?',
  'Why would someone need two forms?',
  "Why can't you make it Friday, are you away?",
  'Why must he bring a towel?',
  'How could someone so small sing so loud?',
];
