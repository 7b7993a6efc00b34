import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['parent'],
  severity: 'caution',
  match: [
    {
      words: [
        '({kid}|he|she) (would never|does not) (lie ({end}|to|about)|get (cs|ds|fs|bad)|cheat|steal|hit|hurt|(do|act like) (that|this)) …',
        '(there is|is)? no way (on earth|in hell)? that? ({kid}|he|she) (hit|did|said|would|stole|threw|started|pushed|called) …',
        '(i know exactly what happened and …2)? (can not|{nobody} can) tell me (different|otherwise) …',
        '({kid}|he|she) is {stress}? (incapable|not capable) of (being|hurting|lying|doing) …',
        'what did (the|that) other {word} do to …',
        '(he|she) (only|just) …3 because …3 (bored|provoked|you|your) …',
        '(he|she) was {stress}? defending (himself|herself) …',
        '(he|she) must have been provoked …',
        'i know my {childNoun} and (this|that) …',
        '(this|that) is not the {childNoun} i know …',
        'are you sure it was (not|my|him) …',
      ],
      rewordings: {
        plain: 'That surprised me, because at home we see [what?].',
        soft: 'Could you tell me more about what you saw, so I can talk with [whom?]?',
        firm: 'Please tell me what happened, and what came just before [what?].',
      },
      ask: 'What surprised you? Say that.',
    },

    {
      words: [
        '({kid}|he|she) would never {stress}? (in (his|her|a) (life|million years|hundred years))? {misdeed} …',
        '(no (way|chance|universe|world|possibility|reality|planet)|zero (chance|possibility)|not a chance) …4 (that|in which)? ({kid}|he|she) {stress}? {misdid} …',
        '(is|was) {stress}? (not|never) capable of (that|this|such|hurting|lying|cheating|being|violence) …',
        '({kid}|he|she) (does|did|has|was) not {stress}? (know (words|language)|have it in|a bad bone|(raised|brought up) (to|like)) …',
        'we do not (use (that|such)|speak|talk|raise|have) …3 in (this|our|my) (house|home|family) …',
      ],
      rewordings: {
        plain: 'That surprised me, because at home we see [what?].',
        soft: 'Could you tell me more about what you saw, so I can talk with [whom?]?',
        firm: 'Please tell me what happened, and what came just before [what?].',
      },
      ask: 'What surprised you? Say that.',
    },
    {
      words: [
        '(know|knew) for a fact that? (you|it was|the|he|she|nobody|this|that) …',
        '(know|knew|knows) (full|perfectly|damn|bloody|very|fine) well (that|what|who|why|how)? (you|it|this|that|i|he|she|we) …',
        '(there is|i have) (no|zero|not a|absolutely no) (doubt|question) …3 (in my mind)? that …',
        '(100|certain|positive|convinced|sure) {stress}? that? {you} (dropped|changed|{harmed}|did (it|this|that)|told|marked|made (it|this|that)|{did}) …',
        'nothing {you} (say|says|do|show|can say|could say|tell) …',
        'i do not care what (you|your|the|that|anyone|they|he|she) {word}? (say|says|camera|video|report|shows|thinks|think|saw|claim|claims|rules|book|handbook|policy) …',
        '(your|that|this) (version|story|account|statement|report|comment|email) …3 (is|was) {stress}? (a lie|false|untrue|fiction|made up|nonsense|wrong|not true|rubbish|garbage) …',
        '((do not|no point|no use) (even|you)? {stress}? (bother|try)? (to)? (deny|denying|lie|lying|pretend|pretending)|you can not deny|admit it) …',
        '(make no mistake|mark my words|let there be no (mistake|misunderstanding|doubt)) …',
        'and you {stress}? know it …',
        'as you {stress}? (full|perfectly|very) well know …',
        'did not happen (the way|like|as|how) (you|that|he|she|they) …',
        '(i|we) can (already|categorically)? (tell|promise|assure) you (categorically|right now|already|for a fact|he|she|it was|this|that)? …3 (did not|was not|what you will) …',
        'i (will|do) not (want to)? (hear|listen to|have) (another|a|any|one) {word}? word …',
        'i think i (would)? know (my|when|what|if|how|whether|better) …',
        '(swear|swears) (to|on) (it|that|my|his|her|god|the) …',
        'know exactly what (goes|is going) on …',
        '(no need to|do not bother to|no point) (investigate|investigating|ask (him|her)|look into) …',
      ],
      rewordings: {
        plain: 'I see [what?] differently, and this is what I know: [what, and how?].',
        soft: 'Could you tell me what you saw, so that we can put both accounts together?',
        firm: 'I do not agree with [what?]. Please tell me what it rests on.',
      },
      ask: 'How do you know it? Say that.',
    },
  ],
  unless: ['{warm} …', '(purpose|home (so|and)) …'],
} satisfies Patterns;

export const card = {
  title: 'Shuts the door on their account',
  why: 'It tells the reader they are mistaken before they have told you what they saw.',
  tip: 'Say it surprised you, then ask.',
  source: { title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success' },
} satisfies Card;

export const flags: Flags = {
  '[[My son would never do that.]]': 'That surprised me, because at home we see [what?].',
  '[[She does not lie to me.]]': 'That surprised me, because at home we see [what?].',
  '[[There is no way he hit someone unless he was provoked.]]': 'That surprised me, because at home we see [what?].',
  '[[I know my daughter and this is not her.]]': 'That surprised me, because at home we see [what?].',
  '[[Are you sure it was him?]]': 'That surprised me, because at home we see [what?].',
  '[[He does not act like this at home.]]': 'That surprised me, because at home we see [what?].',
  '[[Our son would never cheat in a test.]]': 'That surprised me, because at home we see [what?].',
  'Sorry, but [[she would never steal a pen.]]': 'Sorry, but that surprised me, because at home we see [what?].',
  '[[That is not the boy I know.]]': 'That surprised me, because at home we see [what?].',
  '[[My daughter would never steal from anyone.]]': 'That surprised me, because at home we see [what?].',
};

export const leaves: Leaves = [
  'She would never ask for help on her own.',
  'He never eats in the cafeteria, he brings a sandwich.',
  'I know my son can be loud, please tell me.',
  "Are you sure you don't want help on Friday?",
  'This surprised me, at home we do not see it.',
  'He has never had a fever this high.',
  'There is no way you could have known.',
  "I can't believe he ate the broccoli.",
  'There is no way he can be there by three.',
  'I know my son and he will try to skip the bath.',
  'He would never tell you that he cannot see the board.',
  'Are you sure it was Friday?',
];
