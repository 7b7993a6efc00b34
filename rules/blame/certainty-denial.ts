import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  writers: ['parent'],
  severity: 'caution',
  standsFirm: true,
  match: [
    {
      words: [
        '({kid}|he|she) (would never|does not) {stress}? (in (his|her) life)? (lie ({end}|to|about)|get (cs|ds|fs|bad)|cheat|steal|hit|hurt|touch|swear|bully|push|threaten|(do|act|say|speak) (that ({end}|to)|this|such|like)|vape|smoke|fight|make (things|stuff) up) …',
        '({kid}|he|she) could (never|not possibly) have {word} (that|this|such|anyone) …',
        '(my|our) {childNoun} is not a (liar|thief|bully|cheat) …',
        '(i|we) have? {stress}? raised …4 (better than|right) …',
        '(there is)? (no (way|chance|universe|world)|zero chance|not a chance) …3 ({kid}|he|she) (would|{misdid}) …',
        '({kid}|he|she) is {stress}? (incapable|not capable) of (that|this|being|hurting|lying|doing) …',
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
        'know (for a fact|full well|exactly why) that? (you|he|she|it was) …',
        'i {stress}? know exactly (who did|what (happened {end}|goes on|is going on|you (did|are (trying|doing|up)))) …',
        '(you can not|{start} do not you?) tell me (that (a|he|she|my)|(he|she) (was|is|did)|different|otherwise) …',
        '(i|we) do not (need|want) (to hear)? (your|any|another|more) (side|explanation|excuses|excuse|version|story|opinion) …',
        '(your|that|this|the|his|her)? (report|statement|version|accusation) is {stress}? (invented|a lie|lies|false|untrue|not true) …',
        '(no|zero|not a) doubt (in my mind|that? you) …',
        'nothing {you} (say|do|can say|could say) …3 (change|convince|persuade) …',
        'i do not care what (you|your|the|anyone|they|he|she) {word}? (say|says|shows|think|thinks) …',
        '(do not {stress}? (bother|try)? to? (deny|denying|lie|pretend)|you can not deny|{start} admit it) …',
        '(make no mistake|mark my words) …',
        'and you {stress}? know it …',
        'you {stress}? know {stress}? (what you did|i am right|full well (that|what|why|he|she|you)) …',
      ],
      rewordings: {
        plain: 'I see [what?] differently, and this is what I know: [what, and how?].',
        soft: 'Could you tell me what you saw, so that we can put both accounts together?',
        firm: 'I do not agree with [what?]. Please tell me what it rests on.',
      },
      ask: 'How do you know it? Say that.',
    },
  ],
  unless: [
    '(i|we) do not lie …',
    'without (you|your) …',
    '(not mean|may be wrong|but i|spelling) …',
    '{warm} …',
    '(purpose|home (so|and)) …',
  ],
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
  '[[That is not the boy I know.]]': 'That surprised me, because at home we see [what?].',
  '[[My daughter would never steal from anyone.]]': 'That surprised me, because at home we see [what?].',
  "[[My daughter would never touch someone else's phone.]]": 'That surprised me, because at home we see [what?].',
  '[[Nothing you say is going to change my mind.]]':
    'I see [what?] differently, and this is what I know: [what, and how?].',
  "[[I don't care what the report says.]]": 'I see [what?] differently, and this is what I know: [what, and how?].',
  '[[Your version is simply not true.]]': 'I see [what?] differently, and this is what I know: [what, and how?].',
  "[[Don't bother denying it.]]": 'I see [what?] differently, and this is what I know: [what, and how?].',
  '[[Make no mistake, this was your doing.]]': 'I see [what?] differently, and this is what I know: [what, and how?].',
  'Sorry, but [[she would never steal a pen.]]': 'Sorry, but that surprised me, because at home we see [what?].',
  '[[He could never have done that.]]': 'That surprised me, because at home we see [what?].',
  '[[My son is not a liar.]]': 'That surprised me, because at home we see [what?].',
  '[[I raised him better than that.]]': 'That surprised me, because at home we see [what?].',
  "[[You can't tell me that a girl like her stole it.]]":
    'I see [what?] differently, and this is what I know: [what, and how?].',
  "[[I don't need your excuses.]]": 'I see [what?] differently, and this is what I know: [what, and how?].',
  '[[I know exactly what goes on in that room.]]':
    'I see [what?] differently, and this is what I know: [what, and how?].',
  '[[That report is a lie.]]': 'I see [what?] differently, and this is what I know: [what, and how?].',
  '[[You know what you did.]]': 'I see [what?] differently, and this is what I know: [what, and how?].',
  "[[I know exactly what you're trying to do.]]":
    'I see [what?] differently, and this is what I know: [what, and how?].',
};

export const leaves: Leaves = [
  "I've told her, because I don't lie to her.",
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
  'I know full well that we were late, sorry.',
  'I have no doubt that he did it, and he will say sorry.',
  'I know for a fact that our slip was in his bag on Friday.',
  "I don't care what colour the folder is.",
  'I think I know where the hat is, we will look tonight.',
  'He would never use that toilet alone, could someone go with him?',
  'I am certain you sent it, I just cannot find it.',
  'Make no mistake, the spelling list is long this week.',
  'I am positive that you said Tuesday, but I may be wrong.',
  'He could never have done this without you.',
  'I know exactly what happened to the ball, our dog has it.',
  'You cannot tell me which boy it was, I understand.',
  'I do not need any more explanation, it is clear now, thanks.',
  'I know exactly what you mean.',
  'I know exactly why you moved him, thank you.',
];
