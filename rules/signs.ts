/**
 * Signs that notes about the whole draft ask for, by name, in the notation of `src/rule.ts`. They say that something is
 * there at all, so they are wide: a note is quiet rather than wrong.
 */
export const signs = {
  /** Something is the matter. */
  concern: [
    '(worried|worry|worries|concerned|concern|concerns|upset|unhappy|disappointed|disappointing|frustrated|frustrating|confused)',
    '(unfair|unacceptable|wrong|problem|problems|issue|issues|complaint|complain|complaining|struggle|struggles|struggling)',
    '(behind|failing|failed|refuses|refused|ignored|ignores|disrupts|disrupting|disruptive|rude|crying|cried|tears)',
    '(bullied|bullying|teased|shouted|yelled|humiliated|embarrassed|attitude|misbehaved|disrespect|disrespectful)',
    'not (happy|right|fair|ok|okay|acceptable|good enough|working|true|what)',
    'still (not|no|has not|have not|does not|is not)',
    '(went|gone|going) (wrong|downhill)',
    '(keeps|kept|keep) (talking|getting|losing|forgetting|coming|leaving|hitting|pushing)',
  ],
  /** Thanks, praise, regard, an apology: whatever warms. */
  warmth: [
    '(thank|thanks|thx|thankful|grateful|appreciate|appreciated|appreciative|gratitude|bless)',
    '(love|loves|loved|lovely|adore|adores|enjoy|enjoys|enjoyed|enjoying|wonderful|delight|delighted|pleasure|glad|proud)',
    '(kind|kindness|sweet|bright|clever|talented|sincere|smart|sharp|funny|gentle|helpful|hilarious|curious|thoughtful)',
    '(great|good|quickest|best|strong|terrific|fantastic|brilliant|amazing|excellent|beautiful) {word}',
    '(sorry|apologies|apologise|apologize)',
    'hope (you|this|that|your|all) …',
    '(i|we) (know|realise|realize|understand|see) …',
    '(happy|pleased|keen|looking forward) to',
    '(working|worked|works|tried|trying|tries) {word}? hard',
    '(well done|congratulations|welcome|no quarrel)',
    'nothing against you',
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
  /** A request, a proposal, an offer, or what will be done. */
  step: [
    '(please|pls|kindly)',
    '(can|could|would|will) (you|we|i|someone|somebody|he|she|they|this|it|there)',
    '(may|might) (we|i)',
    '(let|give|send|call|ring|phone|email|text|tell|show|write|bring|return|sign|check|ask|remind) (me|us|him|her|it|the|your|my|this|that|a)',
    '(i|we) (would|do|am|are|will|have|can|shall|must|really|just|only|hereby)? (like|need|want|ask|asking|request|requesting|expect|expecting|suggest|propose|prefer|hope|wish|urge|invite|beg|require)',
    '(meet|meeting|conference|talk|speak|discuss|sit down|come in|stop by|drop in|come by|appointment|catch up)',
    '(available|free) …',
    '(look|looking) forward',
    '(plan|plans|next step|next steps|next time|from now on|going forward|in future)',
    '(i|we|he|she|they|you|it|this|that|{name}) (will|shall|may|must|should)',
    '(needs|need|has|have) to',
    '(happy|glad|willing|ready) to',
    '(would|will) be (good|great|nice|lovely|helpful|useful|appreciated|grateful)',
    '(by|before|until) {day}',
  ],
  /** An answer is asked for without a question mark. */
  inquiry: [
    '(let|tell|advise|inform) (me|us) …',
    '(please|pls|kindly) (advise|explain|clarify|confirm|share|tell|say|describe)',
    '(like|want|love|need|wanted|asking|ask|hoping) to (know|understand|hear|ask|learn|find out|see)',
    '(i|we) (wonder|wondered|was wondering|am wondering|are wondering|were wondering)',
    '(any|your) (idea|ideas|thought|thoughts|suggestion|suggestions|advice|feedback|input|view|views|opinion)',
    '(can|could|would|will|do|does|did|is|are|has|have|what|when|where|how|why|which) (you|we|he|she|it|they|i) {word} …',
  ],
  /** One more thing, and another. */
  more: [
    '(another|one more|the other|next|last|final) (thing|issue|problem|point|matter|question|concern)',
    '(also|besides|furthermore|moreover|additionally|secondly|thirdly|lastly)',
    '(and|then) (there is|there was|there are) …3 (the|that)',
    '(on top of|in addition to|as well as|not to mention|never mind|while (i|we) (am|are) (at it|on the subject))',
    'as for',
  ],
  /** A way of writing that has its form: it needs no advice. */
  formal: [
    '(formal|formally|writing to (notify|inform|request)|in writing|for the record|hereby|without prejudice)',
    '(evaluation|assessment|accommodation|accommodations|consent|iep|ehcp|504|appeal|records|policy|permission slip)',
    '(dear|all) (parents|families|carers|guardians)',
  ],
  /** Only news, dates and things to bring. */
  strength: [
    '(strength|strengths|strong|talent|talented|gift|gifted|improved|improving|improvement|progress|capable|potential|ability)',
    '(love|loves|loved|adore|adores|enjoy|enjoys|enjoyed|proud|delight|pleasure|joy)',
    '(kind|sweet|bright|clever|smart|sincere|funny|gentle|helpful|curious|thoughtful|creative|polite|friendly|caring|charming|generous|hilarious)',
    '(great|good|quickest|best|wonderful|terrific|fantastic|brilliant|lovely|excellent|beautiful|nice|solid|real) {word}',
    '(does|did|do|doing|done|works|worked|working|tries|tried|reads|writes|plays) {word}? (well|hard|beautifully|nicely)',
    'well done',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
