/**
 * Signs that notes about the whole draft ask for, by name, in the notation of `src/rule.ts`. They say that something is
 * there at all, so they are wide: a note is quiet rather than wrong.
 */
export const signs = {
  /** Something is the matter. One such sentence is everyday life. */
  concern: [
    '(worried|concerned|concern|concerns|concerning|upset|unhappy|disappointed|disappointing|frustrated|frustrating|confused|surprised)',
    '(unfair|unacceptable|wrong|issue|issues|complaint|complain|complaining|struggle|struggles|struggling)',
    '(behind|failing|refuses|refused|refusing|ignored|ignores|ignoring|disrupts|disrupting|disruptive|rude|rudeness|crying|cried|tears)',
    '(bullied|bullying|teased|shouted|yelled|yelling|humiliated|humiliating|embarrassed|attitude|misbehaved|disrespect|disrespectful)',
    '(excuse|excuses|apology|apologize|apologise|blame|blamed|fault|accused|accuse|lied|lying|lies|suspension|suspended|detention)',
    '(nobody|no one|not one|none of you|nothing) {word}',
    '(a|the|another|big|real|serious|same|this|one) (problem|problems)',
    'not (happy|right|fair|ok|okay|acceptable|good enough|working|true|what|interested|impressed|bother|bothered)',
    'still (not|no|has not|have not|does not|is not|waiting)',
    '(went|gone|going) (wrong|downhill)',
    '(keeps|kept|keep) (talking|getting|losing|forgetting|coming|leaving|hitting|pushing|telling|saying)',
    '(every single|time and again|again and again|over and over|enough is enough|once again|yet again)',
    '(supposed|expected) to (be|have|do|know|watch)',
    '(rules are rules|matter closed|matter is closed|not up for|no longer|in the first place)',
    'you (told|said|gave|let|took|pulled|promised|assigned|marked|hid|decided|failed|chose|allowed|knew|never) …',
    '(i|we) (expect|demand|refuse|insist) …',
    '(have|has|had) (been|to) …2 (wait|waiting|chase|chasing|beg|begging|fight) …',
    'not (done|turned in|handed in|brought|signed|finished|completed|answered|received|heard|told|allowed|given) …',
    '(missing|late|absent) (work|assignments|homework|again|every|three|four|five|{number})',
  ],
  /** Something is the matter, and one sentence is enough to tell. */
  grievance: [
    '(worried|concerned|concerns|concerning|upset|unhappy|disappointed|disappointing|frustrated|frustrating|uneasy)',
    '(unfair|unacceptable|complaint|complain|complaining|struggle|struggles|struggling|appalled|disgusted|fed up)',
    '(failing|refuses|refused|refusing|ignored|ignores|ignoring|disrupts|disrupting|disruptive|rude|rudeness|crying|cried)',
    '(bullied|bullying|teased|shouted|yelled|yelling|humiliated|humiliating|embarrassed|attitude|misbehaved|disrespect|disrespectful)',
    '(excuse|excuses|blame|blamed|fault|accused|accuse|lied|lying|lies|suspension|suspended|detention)',
    'still (not|no|has not|have not|does not|is not|waiting)',
    '(keeps|kept|keep) (talking|getting|losing|forgetting|leaving|hitting|pushing|telling|saying)',
    '(every single|time and again|again and again|over and over|enough is enough|once again|yet again|more than once)',
    '(matter closed|matter is closed|rules are rules)',
    'you (gave|pulled|promised|assigned|marked|hid|failed|allowed) …',
    '(i|we) (demand|refuse|insist) …',
    '(have|has|had) (been|to) …2 (wait|waiting|chase|chasing|beg|begging|fight) …',
  ],
  /** Thanks, praise, regard, an apology: whatever warms. */
  warmth: [
    '(thank|thanks|thx|thankful|grateful|appreciate|appreciated|appreciative|gratitude|bless)',
    '(love|loves|loved|lovely|adore|adores|enjoy|enjoys|enjoyed|enjoying|wonderful|delight|delighted|pleasure|glad|proud)',
    '(kind|kindness|sweet|bright|clever|talented|sincere|smart|sharp|funny|gentle|helpful|hilarious|curious|thoughtful)',
    '(great|good|quickest|best|strong|terrific|fantastic|brilliant|amazing|excellent|beautiful) {word}',
    '(sorry|apologies|apologise|apologize)',
    'hope (you|your|all) (are|is|had|have|enjoyed|enjoy) …',
    '(i|we) {word}? (know|realise|realize|understand|get) (you|it|that|this|how|why|what|the|there)',
    '(happily|gladly|fond|admire|admires|credit|treasure|hero|favourite|favorite)',
    '(do|does|did|done|doing) {word}? {word}? (good|right|best|proud)',
    '(happy|pleased|keen|looking forward) to',
    '(working|worked|works|tried|trying|tries) {word}? hard',
    '(well done|congratulations|welcome|no quarrel)',
    '(nothing against you|any chance|no problem|no worries|no rush|no hurry|no trouble|take care|cheers|mate|gentleman)',
    'warmly',
  ],
  /** A day, a time, a place, a lesson. */
  when: [
    '{day}',
    '(saturday|sunday|today|yesterday|tonight|january|february|april|june|july|august|september|october|november|december)',
    '(sept|sep|oct|nov|dec|jan|feb|aug|mon|tue|tues|wed|thu|thurs|fri)',
    '(this|last|next|every|that|first|second|third|one) (morning|afternoon|evening|night|week|month|period|lesson|term|time|day)',
    '(twice|once) (a|this|last)',
    '(at|during|after|before|from) (recess|lunch|pickup|dropoff|break|assembly|practice|dismissal|registration)',
    '(in|your|during) (math|maths|english|science|history|spanish|french|art|music|pe|gym|reading|chemistry|physics|biology) (class|lesson|lessons|period)',
    '(for|in) (math|maths|science|history|chemistry|physics|biology|geography)',
    '(on the bus|in the hall|in the hallway|in the cafeteria|in the corridor|on the playground|in the lunch line)',
  ],
  /** A request, a proposal, an offer, or what will be done and when. */
  step: [
    '(please|pls|plz|kindly)',
    '(can|could|would|will|might) (you|we|i|someone|somebody) {word}',
    '(give|send|call|ring|phone|email|text|tell|show|write|bring|return|sign|ask|remind|fix) (me|us|him|her|it|them|the|your|my|a)',
    '{start} (find|change) (him|her|it|them|the|your|my|a)',
    'let (me|us) know',
    '(i|we) can (put|come|meet|call|send|bring|offer|give|be|do|show|move|take|ring|speak|talk) …',
    '(i|we) (am|are|will be) (around|here|in) …3 {day}',
    '(i|we) (would|will|do|am|are|shall|must|just|only|also|really)? (like|need|want|ask|asking|request|requesting|expect|suggest|propose|prefer|urge|invite)',
    'what (i|we) (want|need|would like|am asking|are asking) …',
    '(meet|meeting|conference|sit down|come in|come by|stop by|drop in|appointment|catch up|parent evening)',
    '(available|free) (on|at|after|before|any|most|tomorrow|next|this|between|from|{day})',
    'look forward to (hearing|seeing|meeting|your)',
    '(plan|plans|next step|next steps|from now on|going forward|in future)',
    'you (may|can|should|will need to) (come|appeal|call|meet|collect|reply|send|bring|bring)',
    '(he|she|we|i|they|you|{name}) will …6 (on|by|at|from|before|until|tomorrow|next|{day})',
    '(by|before|until) ({day}|the {number}|{number}|noon|tomorrow)',
    '(happy|glad|willing|ready) to',
  ],
  /** An answer is asked for without a question mark. */
  inquiry: [
    '(let (me|us) know|advise) (if|whether|what|when|where|which|who|how|why|of|about|the|your) …',
    '({start}|please|you|to|and|or|just|least) tell (me|us) (if|whether|what|when|where|which|who|how|why|of|about|the|your) …',
    '(please|pls|kindly) (advise|explain|clarify|confirm|share|tell|say|describe|inform|provide|furnish|specify)',
    '(i|we) …2 (like|want|love|need|wanted|asking|ask|hoping) to (know|understand|hear|ask|learn|find out|see)',
    '(i|we) (wonder|wondered|was wondering|am wondering|are wondering|were wondering)',
    '(any|your) (idea|ideas|thought|thoughts|suggestion|suggestions|advice|feedback|input|view|views|opinion)',
  ],
  /** Something must be otherwise, and nobody can tell what. */
  vague: [
    '{start} (something|things|this|it) {stress}? (need|needs|has|have|must) to? (change|improve|be done|get better) {end}',
    '{start} (this|things|it) (is|are) {stress}? not {stress}? (working|working out|good enough|okay|ok|right) {end}',
    '{start} (this|things|it) (can not|cannot) …2 (go on|continue) …3 {end}',
    '(i|we) (am|are) {stress}? (not happy|unhappy) (with|about) (how things|things|everything|the whole thing|all of this) …4 {end}',
    '{start} (i|we|you can) {stress}? (expect|expected|do) {stress}? (better|more than this) {end}',
  ],
  /** One more thing, and another. */
  more: [
    '(another|one more|the other|next|last|final) (thing|issue|problem|point|matter|question|concern)',
    '(also|besides|furthermore|moreover|additionally|secondly|thirdly|lastly)',
    '(and|then) (there is|there was|there are) …3 (the|that)',
    '(on top of|in addition to|as well as|not to mention|never mind|while (i|we) (am|are) (at it|on the subject))',
    'as for',
  ],
  /** What a family should not hear for the first time this late. */
  badNews: [
    '({name}|he|she|they) (is|are) (currently|now|also)? failing (my|the|this|his|her|english|math|maths|science|history|class|{word} class) …',
    '({name}|he|she|they) (is|are) failing',
    '(danger|risk) of (failing|not passing|being retained|repeating)',
    '(will|may|might|could) (not pass|have to repeat|repeat the|be retained|be held back|fail) …',
    '(missed|missing|late|absent|failed|refused|handed in nothing|turned in nothing) …6 since (september|october|november|december|january|february|the start|the beginning)',
    '(since (september|october|november|january)|all (quarter|term|semester|year)|for months) …6 (missing|missed|nothing|not|failed|late|refused)',
  ],
  /** The family has heard before, or the delay is owned. */
  told: [
    '(as|when) (i|we) (wrote|said|told|mentioned|spoke|talked|discussed|noted|shared)',
    '(i|we) (wrote|told|called|emailed|phoned|spoke|met|mentioned|let you know|sent) …',
    '(my|our|the) (last|earlier|previous|first) (email|letter|note|call|message|conversation|report)',
    'should have (told|written|called|let|said|been in touch|shared|reached)',
    '(progress report|conference|again|reminder|follow up|following up)',
  ],
  /** A way of writing that has its form: it needs no advice. */
  formal: [
    '(formal|formally|writing to (notify|inform|request)|in writing|for the record|hereby|without prejudice)',
    '(evaluation|assessment|accommodation|accommodations|consent|iep|ehcp|504|appeal|records|policy|permission slip)',
    '(dear|all) (parents|families|carers|guardians)',
  ],
  /** Something good said of a child. */
  strength: [
    '(strength|strengths|strong|talent|talented|gift|gifted|improved|improving|improvement|progress|capable|potential|ability)',
    '(love|loves|loved|adore|adores|enjoy|enjoys|enjoyed|proud|delight|pleasure|joy)',
    '(kind|sweet|bright|clever|smart|sincere|funny|gentle|helpful|curious|thoughtful|creative|polite|friendly|caring|charming|generous|hilarious)',
    '(great|good|quickest|best|wonderful|terrific|fantastic|brilliant|lovely|excellent|beautiful|nice|solid|real) {word}',
    '(does|did|do|doing|done|works|worked|working|tries|tried|reads|writes|plays) {word}? (well|hard|beautifully|nicely)',
    'well done',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
