import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  standsFirm: true,
  match: [
    {
      words: [
        '{sorry} (that|if)? you ((feel|felt|think|believe|see) (it|this|that|the|my|we|i|she|he|your|a problem)|(found|took) (my|it)|have? (chose|chosen)|(were|are) (offended|(disappointed|unhappy|hurt|upset) (by|with|about|at))|can not take|misunderstood|do not {stress}? (agree|see it|understand|appreciate)) …',
        '{sorry} (for|about) {word}? (upset|offence|offense|distress|hurt|disappointment) (you|that you) …',
        'if (you|{anyone}|people) …8 (hurt|upset|offended|unhappy|left out|offence) …10 (regrettable|unfortunate|a shame|then (i|we)) …',
        '(mistakes were made|not sure what i am (apologising|sorry|apologizing)) …',
        '{sorry} if (it|this|that|the|my) …5 (landed|a bit much|not (to|what)|(upset|offended|hurts) (you|{end})) …',
        '{sorry} …7 (perceived|interpreted|misinterpreted|misunderstood|misread|(was|is|been|got) {stress}? (twisted|taken (out|the|personally|so|that))|(took|take|takes) (it|this|that|offence|offense|things|my)|(chose|choose|chosen) to|(saw|viewed|read) (it|this|that) (as|like|so|that)|can not take|(are|is|was) (so|too) (sensitive|upset)) …',
        '{sorry} (that|if)? you found …3 {harsh} …',
        '{sorry} …2 if …7 ({harsh}|direct|hurt|upset|offended) …8 (but|by|for you) …',
        '{sorry} if …6 (hurt|upset|offended) (you|anyone|your|anybody) …',
        '(it is)? {stress}? (unfortunate|regrettable|regrettably|shame) (that|some)? (you|parents|{name} {name}?|people) (feel|felt|chose|took|see|found|misread|misunderstood|(was|were) (upset|offended) by) …',
      ],
      rewordings: {
        plain: 'I can see that this has been upsetting, and I want to understand [what?].',
        soft: 'I’m sorry that I [what did you do?].',
        firm: 'I see it differently, and I’d still like to hear what upset you about [what?].',
      },
      ask: 'What are you sorry about?',
    },
    {
      words: '((i|we) am)? sorry but that is (life|just|how it|the (rule|way)) …',
      rewordings: {
        plain: 'I’m sorry this is hard. The reason is [why?], and what I can do is [what?].',
        soft: 'I know this is not what you hoped for. What I can offer is [what?].',
        firm: 'The rule is [what?], because [why?].',
      },
      ask: 'What can you offer instead?',
    },
    {
      words: [
        '{sorry} …8 (but|although|though|only because) …4 (stand by|did …2 ask|asked for|asking for it|had it coming|deserved|made me|truth|true|started it|rules are|(push|pushed) …2|drive|drove|someone had|somebody had) …',
        '{sorry} for (telling|expecting (too|better|more)|caring|daring|being honest|doing my job|having standards) …',
        '(sorry not sorry|(i|we) am not sorry|(someone|somebody) had to say it) …',
        '(i|we) (will not|do not|am not going to|refuse to|have nothing to) (apologise|apologize) …',
      ],
      rewordings: {
        plain: 'What matters to me is [what?]. I am sorry for [what did you say or do?].',
        soft: 'I’m sorry that I [what did you do?]. I would like to hear how it was for you.',
        firm: 'I would say it differently now: [how?]. What I still need is [what?].',
      },
      ask: 'Which part are you sorry for? Let that stand on its own.',
    },
  ],
  unless: [
    'mistakes were made (by (me|us)|on (my|our)|in|and (i|we)) …',
    'apologise (enough|for (loving|liking))',
    '… (i (should|was (short|wrong|tired|typing))|my (fault|mistake)|on me|of me|because of my|and (i|we) did|was unclear|sooner|earlier|rushing|in a (rush|hurry)|(i|we) (misread|misunderstood|took|misinterpreted|perceived)) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'An apology that lands as none',
  why: 'It speaks of how the reader took it, so what happened stays unsaid and the hurt stays open.',
  tip: 'Name the act, not the reaction.',
  source: {
    title: 'Apologies not to use',
    link: 'https://neodove.medium.com/why-your-customer-may-not-want-to-hear-a-sorry-988ce49c71e4',
  },
} satisfies Card;

export const flags: Flags = {
  '[[Soz if you took it wrong.]]': 'I can see that this has been upsetting, and I want to understand [what?].',
  '[[I am sorry that you interpreted my note as criticism.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry you found the feedback harsh.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[It is unfortunate that you feel that way.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry for telling the truth.]]': 'What matters to me is [what?]. I am sorry for [what did you say or do?].',
  '[[I am sorry this was taken out of context.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry you were upset, but he had it coming.]]':
    'What matters to me is [what?]. I am sorry for [what did you say or do?].',
  '[[Sorry not sorry.]]': 'What matters to me is [what?]. I am sorry for [what did you say or do?].',
  '[[I have nothing to apologise for.]]': 'What matters to me is [what?]. I am sorry for [what did you say or do?].',
  "[[I'm sorry you have chosen to be hurt.]]":
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[I am sorry if you felt the task was unfair.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry if my comment landed wrong for you.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  "[[I'm sorry you feel that way.]]": 'I can see that this has been upsetting, and I want to understand [what?].',
  '[[I am sorry if you were offended by the note.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry you took it that way.]]': 'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry, but that is the rule.]]': "I'm sorry this is hard. The reason is [why?], and what I can do is [what?].",
  "[[I'm sorry if my tone was not to your taste.]]":
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Sorry you see it that way.]]': 'I can see that this has been upsetting, and I want to understand [what?].',
  '[[If anyone was hurt by the remark, that is regrettable.]]':
    'I can see that this has been upsetting, and I want to understand [what?].',
  '[[Mistakes were made.]]': 'I can see that this has been upsetting, and I want to understand [what?].',
};

export const leaves: Leaves = [
  'Mistakes were made, and I made them.',
  'Sorry if it landed badly, that was careless of me.',
  'I do not apologise enough.',
  'It was a joke and he laughed with us.',
  'In hindsight I should have called you first.',
  "I'm not sure what to say except sorry.",
  'I am sorry, I misread the date.',
  'I am sorry that I misunderstood your note.',
  "It is a shame you couldn't come, we missed you.",
  'Forgive me for not replying sooner.',
  'Sorry you found the gate locked.',
  'I have already apologised to Sam.',
  'Sorry if you thought the trip was today, my email was unclear.',
  'Sorry if the note upset you, I should have called first.',
  "I'm sorry I missed your call.",
  'Sorry if you already got this.',
  'I apologise if you were kept waiting.',
  "I'm sorry my tone was sharp.",
  "I'm sorry you had to wait in the rain.",
  "I'm so sorry he felt left out at lunch.",
  'Sorry to hear you were ill.',
  'I apologise for my tone on Monday.',
  "I'm sorry you felt rushed, that was on me.",
  'We regret that the pool is closed.',
  'Sorry you found out from the screen and not from me.',
  'Sorry if my tone was sharp, I was tired.',
  'Sorry if someone already asked this.',
  'Sorry, but that is the week we are away.',
  'I am sorry you do not like the seat, shall we try another?',
  'I guess I should say sorry for the mud.',
];
