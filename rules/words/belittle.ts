/** How people are mocked and made small. */

/** What a grown person is told to have some of. */
export const virtue = [
  '(backbone|manners|respect|common sense|courtesy|decency|professionalism|honesty|compassion|integrity|shame)',
];

/** What passes sentence on anything. */
export const damning = [
  '(preposterous|grotesque|barbaric|criminal|ludicrous|idiotic|stupid|cruel|insulting|pathetic|hysterical)',
  '(heartless|childish|offensive|revolting|vile)',
  '{outrage}',
  '(a|an) {word}? (insult|outrage|scandal|joke|disgrace|shambles|farce|crime)',
  '(daylight|highway) robbery',
  'beyond (irresponsible|rude)',
];

/** What sentence is passed on. */
export const matter = [
  '(policy|rule|rules|homework|worksheets|tests|decision|demand|demands|outburst|complaint|email|emails|letter)',
  '(tone|comment|comments|excuse|excuses|fee|punishment|detention|marking|system|communication|treatment)',
  '(behaviour|behavior|attitude|response|way|state|accusation|language|handling|idea|note|message|reply)',
  'lack of {word}',
  'list of {word}',
];

/** What is done to a family, as the subject of a sentence. */
export const imposing = [
  '(charging|making|leaving|sending|giving|taking|expecting|asking|punishing|keeping|letting|shouting|telling)',
  '(refusing|ignoring|blaming|fining|blocking|holding|laughing|treating)',
];

/** Said to be felt, where somebody else did it. */
export const wronged = [
  '(ignored|dismissed|attacked|judged|blamed|disrespected|insulted|let down|betrayed|abandoned|pushed out|cheated)',
  '(lied to|bullied|targeted|humiliated|undermined|punished|accused|ambushed|brushed off|shut out|singled out)',
  '(picked on|taken for granted)',
  '(talked|looked) down (to|on)',
  'not {stress}? (heard|welcome|wanted|believed|good enough)',
];

/** What one is made to feel like. */
export const lowly = [
  '(second class|nothing|stupid|small|guilty|useless|dirt)',
  '(a|an|the) {word}? (bad|terrible|criminal|failure|nuisance|idiot|burden|liar|fool|problem|number|enemy|villain)',
];

/** What the reader is felt to do to the writer. */
export const slighting = [
  'would rather',
  '(think|see|view) (yourself|me|us|you are)',
  '(have|has) …3 (off|no|zero|little|given up|made up|already (decided|made)|something against)',
  '(could|should) {stress}? show (me|us|the|some|more)',
  '(enjoy|blame|punish|judge|hate|hates|ignore|wants|treat (us|me|him|her|my)|want (him|her|us|my))',
  '((do|does) not|never) {stress}? (listen|care|cared|trust|like|want|respect|believe|value|answer|read)',
  '(are|is) being? {stress}? ({harsh}|counting down|picking on|punishing|using|ignoring|blaming|targeting|avoiding|judging)',
  '(are|is) {stress}? (looking for|out to|against|pretending|not (listening|interested)|trying to (get rid|push|blame|avoid))',
  'only (care|cares|see|write|call|email|notice|answer|contact)',
];

/** Names for a child that somebody else is raising. */
export const urchin = [
  '(weirdo|brat|brats|thug|freak|sneak|liar|thief|bully|freeloader|troublemaker|ringleader|snake|psycho)',
  'common denominator',
  'bad (influence|apple|egg)',
  'mean (girl|boy)',
  '(nasty)? piece of work',
  'little {verdict}',
];

/** How a mocking wonder begins. */
export const odd = ['funny', 'interesting', 'amazing', 'weird', 'fascinating', 'strange', 'odd', 'curious'];
