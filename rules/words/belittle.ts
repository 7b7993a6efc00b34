/** How people are mocked and made small. */

/** Who could do the job better than the reader, it is said. */
export const creature = [
  'houseplant',
  'potted plant',
  'monkey',
  'chimp',
  'dog',
  'cat',
  'hamster',
  'goldfish',
  'robot',
  'potato',
  'toddler',
  'year old',
  'child of {word}',
];

/** Where better people are met, and diplomas come from. */
export const zoo = [
  'zoo',
  'circus',
  'drive through',
  'monkey house',
  'cracker',
  'vending machine',
  'cereal box',
];

/** The utmost of a fault. */
export const utmost = [
  'worst',
  'laziest',
  'rudest',
  'nastiest',
  'meanest',
  'stupidest',
  'poorest',
  'coldest',
  'pettiest',
  'sloppiest',
  'most {fault}',
];

/** What a grown person is told to have some of. */
export const virtue = [
  'backbone',
  'spine',
  'manners',
  'respect',
  'common sense',
  'courtesy',
  'decency',
  'competence',
  'professionalism',
  'honesty',
  'humility',
  'empathy',
  'compassion',
  'integrity',
  'shame',
  'maturity',
];

/** What passes sentence on anything. */
export const damning = [
  '{outrage}',
  'preposterous',
  'grotesque',
  'scandalous',
  'deplorable',
  'atrocious',
  'indefensible',
  'barbaric',
  'criminal',
  'ludicrous',
  'idiotic',
  'stupid',
  'cruel',
  'madness',
  'lunacy',
  'insulting',
  'pathetic',
  'hysterical',
  'heartless',
  'childish',
  '(a|an) (insult|outrage|scandal|mockery|joke)',
];

/** What sentence is passed on. */
export const matter = [
  'policy',
  'rule',
  'rules',
  'homework',
  'worksheets',
  'tests',
  'decision',
  'demand',
  'demands',
  'outburst',
  'complaint',
  'email',
  'emails',
  'letter',
  'tone',
  'comment',
  'comments',
  'excuse',
  'excuses',
  'fee',
  'punishment',
  'detention',
  'marking',
  'system',
  'treatment',
  'behaviour',
  'behavior',
  'attitude',
  'response',
  'lack of {word}',
  'list of {word}',
];

/** What is done to a family, as the subject of a sentence. */
export const imposing = [
  'charging',
  'making',
  'leaving',
  'sending',
  'giving',
  'taking',
  'forcing',
  'expecting',
  'asking',
  'punishing',
  'keeping',
  'letting',
  'shouting',
  'telling',
  'refusing',
  'ignoring',
  'blaming',
  'fining',
  'blocking',
];

/** Said to be felt, where somebody else did it. */
export const wronged = [
  'ignored',
  'unheard',
  'dismissed',
  'attacked',
  'judged',
  'blamed',
  'disrespected',
  'insulted',
  'let down',
  'betrayed',
  'abandoned',
  'pushed out',
  'cheated',
  'lied to',
  'belittled',
  'bullied',
  'targeted',
  'patronised',
  'patronized',
  'humiliated',
  'undermined',
  'unsupported',
  'punished',
  'accused',
  'ambushed',
  '(brushed|fobbed) off',
  'shut out',
  '(talked|looked) down (to|on)',
  'singled out',
  'picked on',
  'taken for granted',
  'not {stress}? (heard|welcome|wanted|believed|good enough)',
];

/** What one is made to feel like. */
export const lowly = [
  '(a|an|the) {word}? (bad|terrible|criminal|failure|nuisance|idiot|burden|liar|fool|problem|number|beggar|outsider|enemy|villain)',
  'second class',
  'nothing',
  'stupid',
  'small',
  'guilty',
  'worthless',
  'useless',
  'inadequate',
  'dirt',
];

/** What the reader is felt to do to the writer. */
export const slighting = [
  'would rather',
  '(enjoy|blame|punish|judge|dislike|hate|hates|ignore|wants)',
  'never (listen|answer|reply|cared|wanted|read)',
  '(have|has) (given up|already (decided|made)|made up|something against)',
  '(do|does) not {stress}? (listen|care|trust|like|want|respect|believe|value)',
  'want (him|her|us|my)',
  'treat (us|me|him|her|my)',
  '(are|is) {stress}? (picking on|punishing|using|ignoring|blaming|targeting|avoiding|judging|looking for|out to|against|not (listening|interested)|trying to (get rid|push|catch|make|blame|avoid))',
  'only (care|cares|see)',
];

/** Names for a child that somebody else is raising. */
export const urchin = [
  'weirdo',
  'brat',
  'brats',
  'thug',
  'thugs',
  'freak',
  'creep',
  'sneak',
  'liar',
  'thief',
  'bully',
  'freeloader',
  'delinquent',
  'hooligan',
  'troublemaker',
  'ringleader',
  'bad (influence|apple|egg)',
  'common denominator',
  'little {verdict}',
];

/** What one is told to read. */
export const paper = [
  'handbook',
  'policy',
  'newsletter',
  'letter',
  'email',
  'file',
  'plan',
];

/** News that comes too late to be of use. */
export const belated = [
  '(night|day|morning|evening|hour) before',
  '(hours|days|weeks|months|day|week|month) (later|late)',
  'after …4 (left|gone|over|passed|ended|finished|happened|started)',
  'too late',
];

/** How a mocking wonder begins. */
export const odd = [
  'funny',
  'interesting',
  'amazing',
  'weird',
  'fascinating',
  'strange',
  'odd',
  'curious',
  'remarkable',
  'incredible',
];
