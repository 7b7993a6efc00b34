/** How a quarrel is put: how often, who got what, and what came of it. */

/** How often, said wearily. */
export const often = [
  '(over and over|day in day out|week in week out|again and again|once more|yet again)',
  'every single {word}',
  '(day|week|month|term|year|time) (after|in) (day|week|month|term|year|time)',
  'time (and|after) time',
  'each and every {word}',
];

/** Once more, said wearily. */
export const anew = ['once (again|more)', 'yet again', 'again', 'as (usual|per usual|always|ever)'];

/** What a careless reader does to a message or a child; base. */
export const slight = [
  '(ignore|skim|delete|bin|forget|lose|blame|punish|mock|humiliate|embarrass|shame|dismiss|avoid)',
  '(hide|cancel|refuse|shout|yell|interrupt|mark (him|her|them)|pick on|leave (him|her|it)|argue|complain)',
];

/** What is left undone; past. */
export const tended = [
  '(opened|read|called|rung|answered|replied|checked|noticed|bothered|explained|helped|listened|signed|returned|followed)',
];

/** What a child suffers when it is laid at somebody’s door. */
export const woe = [
  '(hates|hate|cries|crying|cry|sobbing|tears|scared|afraid|dreads|refuses|failing|behind|stupid|small)',
  '(worthless|sick|anxious|ashamed|not|lost|missed)',
];

/** What no child of ours did. */
export const misdid = ['(lied|cheated|stole|hit|hurt|touched|swore|pushed|kicked|threw|copied|said|did|started)'];

/** What one child gets and another does not. */
export const penalty = [
  '(benched|blamed|punished|suspended|told off|sent|written up|left (out|behind)|nothing|ignored|searched)',
  '(in trouble|shouted|forgotten|the blame|silence|excuses|worksheets|packets|a? {word}? (detention|lecture|referral|suspension|warning letter))',
];
