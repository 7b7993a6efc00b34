import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '(did|do|does|have|has|is) (you|{anyone} {place}?|you people) (even (bother|read|look|check|listen|run|care|teach|notice|in charge|watching|met|know)|(actually|ever) (bother|look|check|listen|talk|met)) …',
        '(do|does) {anyone} (read (the|my|what)|care|look at) …',
      ],
      rewordings: {
        plain: 'Could you tell me what has been done about [what?] so far?',
        soft: 'Did [what?] reach you?',
        firm: 'Please look at [what?] and let me know what you think.',
      },
      ask: 'Which one answer do you need?',
    },
    {
      words: ['did (it|that) not? (cross|enter|pass) …5 (mind|head|minds) …'],
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
        'what is the (use|point) of (giving|having|me|us) …',
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
        'is (he|she) the only one who got …',
        '(are|were) you (serious|kidding) …',
        'do you (really|seriously|honestly) think (this|that) is …',
      ],
      rewordings: {
        plain: 'Could you tell me how [what?] was decided?',
        soft: 'Is this something you see in general, or only with [whom?]?',
        firm: 'Please tell me how [what?] was decided.',
      },
      ask: 'Which one answer do you need?',
    },

    {
      words: [
        'in what (world|universe|reality|planet|way) (is|does|do|was|would) (it|this|that|a) …',
        '{start} (and|so)? since when (is|are|was|do|does|did|has) …',
        '(what|which) part of …8 (did|do|was|is|are|were) (you|so|hard|unclear|not|difficult|confusing) …',
        '(who (made|died and made) you|who do you think you|who are you to) …',
        'how do you {stress}? (sleep|live with|look …2 in the (eye|face|mirror)) …',
        'would you …8 your own (kid|kids|child|children|son|daughter|boy|girl) …',
        'if (it|he|she|that|this) (was|were|had been) (yours|your own? {childNoun}) …',
        '(have you|do you {stress}? have) (any|the (slightest|faintest|foggiest)) (idea|clue|notion) (how (hard|upset|humiliating|frightened|scared|many|long (i|we|he|she)|(it|this|that))|what (it|this|that|those) {word}? (feels|costs|does|took|takes|means|looks|is)) …',
        '(shall|should|would you like me to|do you want me to|must) i? …5 (teach|wake|raise|spell it|draw (you|it)|explain it|do your|write it|run the|parent) …',
        '(is there) (a|any|some) {word}? reason …8 (treated|ignored|refuse|always|never|only|other than|nobody|like a|not (giving|answering|calling|reading|telling|doing)) …',
        '(does|do|did) …6 mean (anything|nothing) (to|at|in) (you|your|this) …',
        '(are|is) (you|{anyone}|the school) {stress}? (seriously|really|honestly) (telling|asking|expecting|suggesting|saying|blaming|trying) …',
        '(are|were|is) (you|{anyone}|you people) (blind|deaf|joking|awake|alive|for real|new|illiterate|(even)? listening|out of your mind|paying attention|in charge over|minding) …',
        '(does|do|is|has|did) {anyone} (over|up|down|in) there …',
        'do (i|we) need (a|an) {word}? (degree|phd|doctorate|lawyer|crystal ball|megaphone|hearing) …',
        '(going to|gonna|ever) do (something|anything) …4 or (do|must|should|shall|will) (i|we) …',
        'who (is|are) the (parent|parents|adult|adults|grown up|teacher|professional) (here|in|you|or) …',
        '(did|does|has) (it|that) (not|never|ever) (occur|occurred|dawn|dawned|strike|struck|cross|crossed) …',
        '(was|is) (the|your|that) plan {stress}? to …',
        'do you (really|honestly|seriously)? (think|suppose|imagine|believe) (i|we|the rest|the others|the other {word}|my colleagues|teachers|parents|anyone|they) …4 (enjoy|enjoys|likes|have nothing|am stupid|are stupid|is (fun|stupid|blind)|has nothing) …',
        '(have|did) you (ever)? (actually|once|even|bothered|bother|stopped to|stop to|sat down) (sat|think|thought|consider|considered|to|ask|asked|talk|talked|with|read|try|tried|listen|listened|look|looked|spoken|met|and)? …',
        'what …2 (pray|exactly|earthly)? is the (point|use|sense) (of|in) …',
        'how (is|are|was|were|am) …4 (supposed|meant|expected) to …6 (when|if|with|from|without) …3 (nobody|no|you|not|never|cut|missing) …',
        '(where|what|how|who|for what reason) …8 (may i ask|might i ask|pray|pray tell) …',
        'why bother …',
        '(did|does|do) (it|that|this) make you (feel|sleep) …',
        'would you (call|consider) (that|this|it) (acceptable|fair|ok|okay|normal|appropriate|good) …',
        '(is (this|that)|so (this|that) is) (what|how) (you|we|they|passes|counts) (pay|treat|handle|deal|look|speak|talk|run|for|as|call (teaching|care|safe|fair|an education|supervision|parenting|a)) …',
        '(is that|that is|so this is) (justice|fairness|inclusion|equality|safeguarding|parenting|teaching) …',
        'who exactly (do|did|does|is|was) …',
        '(were|was) (you|{anyone}|the {teacherNoun}) {stress}? (going|planning) to (tell|inform|mention|let|warn|share) …',
      ],
      rewordings: {
        plain: 'Could you tell me [what do you want to know?]?',
        soft: 'I would like to understand [what?]. Could you help me with that?',
        firm: 'Please tell me [what?] by [when?].',
      },
      ask: 'Which one answer do you need?',
    },
  ],
  unless: [
    '(what would you do|mean to you to|point of the|if it (was|were) your (turn|idea|birthday))',
    'since when (has|have|is|did) (he|she)',
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
  '[[Is she the only one who got a bad grade?]]': 'Could you tell me how [what?] was decided?',
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
];
