import type { Card, Flags, Leaves, Patterns } from '../../src/rule.ts';

export const patterns = {
  severity: 'caution',
  match: [
    {
      words: [
        '{you} {stress}? ((do|did) not {stress}? care|(can|could) not (be bothered|care less)|cared more) …',
        '{you} (only|just) care …',
        '(school|homework|education|reading) (comes last|is {stress}? not (a priority)) (in|at|for|to) your …',
        '{you} {stress}? look down on …',
        '{you} (do|did) not {stress}? want (kids|children|families|parents|people|anyone|us|(him|her) (here|in your)) …',
        '{you} {stress}? (want|wanted) (me|us|him|her|my {childNoun}) to (fail|leave|quit) …',
        '{you} …3 (looking|waiting|searching|want|wanted|need|needed|out) for? ((him|her|me|us|someone|somebody|anyone|my {childNoun}) to (slip|fail|mess|blame|punish)|an excuse|a scapegoat|a fight) …',
        '{you} {stress}? (enjoy|enjoyed) (making|seeing|watching|humiliating|punishing|upsetting) …',
        '{you} would {stress}? (rather|sooner) (believe|protect|blame|not) …',
        '{you} (are|is) {stress}? {stress}? (targeting|targetting|picking on|out to get|punishing|looking for (any|an excuse|someone)) …',
        '({you}|he|she|they)? (have|has|had|got) (got|had)? it (in|out) for …',
        '{you} (have|got|has) (favourites (and|{end})) …',
        'all {you} {stress}? (care|cares|cared) about …',
        '((he|she) is)? just (a|another) (number) to (you|this school|the school) {end}',
        '({you} have?)? made up your own? (mind|minds) …3 (him|her|he|she|{name}) …',
        '{you} have? {stress}? (stopped trying|decided (he|she|i|my)) …',
        '{you} {stress}? (((do|did) not (like|want)|hate|resent) (him|her|my|a kid|boys|having)|play (favourites|favorites)|(just want|wanted) (him|her)) …',
      ],
      rewordings: {
        plain: 'I am worried about how things are going for [whom?].',
        soft: 'What are you noticing about [what?], and what would help?',
        firm: 'Please tell me how you see [what?], so that we can start afresh.',
      },
      ask: 'What did you see or hear? Say that.',
    },
    {
      words: [
        '{you} (are|is) {stress}? {stress}? ((trying to|tryna) (get (me|rid|(him|her|my {childNoun}) (out|put|kicked))|turn|bully|cover|hide|blame|punish)|hiding|only (doing|complaining|being)|doing (it|this) (for|to)) …',
        '{you} (do|did|does) not {stress}? want to (admit|face|accept|help|be bothered|hear|believe|listen|deal|understand) …',
        '{you} did (this|that|it) (on purpose|to (embarrass|scare)) …',
        '(your|the) plan (is|was) {stress}? to (make|wait|wear|drive|force|get|tell|{slight}) …',
        'because you {stress}? (hate|resent|knew|know (we|i|he|she|nobody|{name})|want (him|her|us|me|my)|(do|did) not (like|want|care)|can not (stand|be)|(think|thought) (i|we|he|she)) …',
        '{you} {stress}? have {stress}? no (intention|desire|interest in (him|her|my|us|the truth|helping)) …',
        '{you} {stress}? (chose|chosen|decided|preferred) (not to|to (ignore|hide|believe|look|make)) …',
        '{you} {stress}? (can not|refuse to|will not) {stress}? (accept|bear|face|admit|handle) …',
        '{you} (just|only) (want|wanted) (an|a|free|the) …',
      ],
      rewordings: {
        plain: 'I do not know the reason for [what?], and I would like to hear it from you.',
        soft: 'Could you tell me the thinking behind [what?]?',
        firm: 'Please tell me the reason for [what?].',
      },
      ask: 'What happened? Ask for the reason.',
    },
    {
      words:
        '((just|only)? to|out of|for your own) ((spite|malice|laziness|convenience)|cover (your|up)|embarrass (him|her|me)|scare (me|us)|save your|get (back at)|make (a|an) (point (to|{end})|example|fool)) …',
      rewordings: {
        plain: 'for a reason I would like to understand',
        soft: 'for [what reason?]',
      },
      ask: 'What happened? Ask for the reason.',
    },
    {
      words: [
        '{you} {stress}? think (we are|because|teachers|the rules) …',
        '{you} have? {stress}? already decided …',
        '{you} seem to (think (that|we|i|he|she|my|{name}|rules|teachers|the)) …',
        '{you} {stress}? (think|thought|hoped|assume|assumed|figured) ({nobody} would|…6 (would|can|could|do|does|did|will) (not|never)) (find|notice|know|make|help|fight|read|complain|mind|care|matter) …',
        'because (i|we|he|she|my) …4 you (think|thought|assume|assumed) …',
        '(i (suspect|bet|reckon)|pretty sure) that? you (had|have never|never|just|only|did|wrote|made|enjoy|enjoyed|{slight}) …',
        '(the (truth|fact|reality) is|admit it|let us (be honest|face it)) …1 (you|he is|she is) …',
        '(somebody|someone) (in|at) (your|that) (house|home|family|kitchen|staffroom) {stress}? (enjoys|likes|wants|has|is|thinks|told) …',
        '(obviously|clearly) you (have already) …',
        '{you} (obviously|clearly) (think|need this|do not know) …',
      ],
      rewordings: {
        plain: 'It stung when [what happened?].',
        soft: 'I would like to know how you see [what?].',
        firm: 'Please hear my side of [what?] before we go on.',
      },
      ask: 'What did you see or hear? Say that.',
    },
    {
      words: [
        '(i|one) (can only|is left to) (assume|conclude|suppose) …',
        '{start} (funny|weird) how …6 (only|nobody|always|keeps) …',
        'we? (both know|all know (who|whose|what really)) …',
        'i see how (it|this) is {end}',
      ],
      rewordings: {
        plain: 'I may be missing something about [what?].',
        soft: 'Could you tell me what happened with [what?]?',
        firm: 'Please tell me how [what?] came about.',
      },
      ask: 'What did you see or hear? Say that.',
    },
  ],
  unless: [
    '{warm} …',
    '(if|hope|not think|{asks}) you',
    '(i know|understand|sure) you (do|did) not want',
    'agree …',
    'how (he|the) …',
    '(not|mean|not want|had) to (embarrass|scare|get) …',
  ],
} satisfies Patterns;

export const card = {
  title: 'Says what they think or want',
  why: 'A claim about the reader’s heart can only be denied. What you saw can be answered.',
  tip: 'Say what you saw, then ask.',
  source: {
    title: 'Building Partnerships With Teachers That Help Your Child Thrive',
  },
} satisfies Card;

export const flags: Flags = {
  '[[You are out to get my son.]]': 'I am worried about how things are going for [whom?].',
  "its obvious [[you don't like her]]": null,
  '[[You clearly dont care about kids with ADHD.]]': 'I am worried about how things are going for [whom?].',
  '[[She has had it in for him since day one.]]': 'I am worried about how things are going for [whom?].',
  '[[You made up your mind about Dylan before he walked in.]]': 'I am worried about how things are going for [whom?].',
  '[[You just want him out of your class.]]': 'I am worried about how things are going for [whom?].',
  '[[You think because I work nights I do not care.]]': 'It stung when [what happened?].',
  'I know, [[you would sooner blame a child than admit a mistake.]]':
    'I know, I am worried about how things are going for [whom?].',
  '[[I can only assume the email was beneath you.]]': 'I may be missing something about [what?].',
  'You moved her [[to make an example of her.]]': 'You moved her for a reason I would like to understand.',
  '[[All you care about is your results.]]': 'I am worried about how things are going for [whom?].',
  '[[You dont want to admit you were wrong.]]':
    'I do not know the reason for [what?], and I would like to hear it from you.',
  '[[You thought I would not find out.]]': 'It stung when [what happened?].',
  '[[You seem to think he is the only child in this building.]]': 'It stung when [what happened?].',
  '[[She is just a number to you.]]': 'I am worried about how things are going for [whom?].',
  '[[I see how it is.]]': 'I may be missing something about [what?].',
};

export const leaves: Leaves = [
  'I know you care about every child in that room.',
  "It's obvious you love your job.",
  "I don't think you're picking on him.",
  'Some boys are picking on him at the bus stop.',
  'His reading target is on page two.',
  'I guess you already have his form.',
  'You clearly put a lot of thought into the play.',
  'He did it on purpose, and he has told us so.',
  'You think she is ready? We do too.',
  'You just need to sign page two.',
  'We all know how busy this week is.',
  'It is clear from your notes that he enjoys maths.',
  'To make a poster we need card and glue.',
  "Are you sure you don't want help on Friday?",
  'Why do you think the chart worked so well?',
  'If you would rather meet on Tuesday, tell me.',
  'You are looking for volunteers, I can do an hour.',
  'The school is hoping to raise money for the roof.',
  'We hope you enjoy the cards.',
  'Funny how they grow up so fast!',
  'We all know you work hard.',
  'The school decided to move the fair to June.',
  'You have him down as absent on Friday, but he was there.',
  'I gave her number to the school.',
  'You seem to enjoy teaching fractions.',
  'You assumed I could not make it Friday, but I can.',
  'It is clear you do not need me at the meeting.',
  'I know you do not want to hear this, but he is moving away.',
  'You thought we would just drop him off, but we would like to stay.',
  'I did not mean to scare you with my call.',
  'You only see him twice a week, so this may be new to you.',
];
