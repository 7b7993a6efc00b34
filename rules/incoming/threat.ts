import type { Flags, Leaves, Noticed } from '../../src/rule.ts';

const BODY =
  '(principal|superintendent|district|school board|the board|governors|governor|ombudsman|authority|council|ministry|press|media|newspaper|lawyer|solicitor|attorney|advocate|police|union|ofsted|inspectorate|panel|department|higher ups)';

/** A step held out, in a message that is being answered: a complaint, a lawyer, a withdrawal, a fine, a ban. */
export const patterns = {
  match: [
    `(if|unless|should|until|otherwise) …6 (i|we) (will|shall|am|are|have to|would) …6 ${BODY} …`,
    `or (i|we) (will|shall|am|are|have to) …6 ${BODY} …`,
    `(i|we) (will|shall|am|are) (also|now)? (be)? (contact|contacting|going to|taking this to|filing|copying|cc|getting|report|reporting|escalate|escalating|involve|involving) …5 ${BODY} …`,
    `(take|taking) (it|this|the matter|the issue) (up with|further|higher|to) (the|your|our|my)? …2 ${BODY} …`,
    '(take|taking) (this|the matter|the issue) (further|higher|elsewhere)',
    '(file|filing|lodge|lodging|submit|submitting|make|making) (a|an|my|our) (formal|official|state|federal|written)? complaint …',
    '(if|unless|should|until|or) …6 (i|we) (will|shall|am|are) …2 (pull|pulling|take|taking|withdraw|withdrawing|move|moving|remove|removing) (him|her|them|{name}|my {childNoun}) …',
    '(pull|pulling|withdraw|withdrawing|remove|removing) (him|her|them|{name}|my {childNoun}) (out of|from) (this|your|the) (school|class|programme|program|district|team) …',
    '(otherwise|or else|failing that) (i|we) (will|shall|am|are) …',
    '(will|shall|would|may) (have|be left with) no (other)? (choice|option|alternative) but to …',
    '(repeat|failure to|further {word}) …6 (will|may|would) (result|lead) …',
    '(if|unless|until|should) …6 (will|may) (be unable to|not be able to|not be allowed to|lose (his|her|their)|forfeit) …',
    'may not (return|come back|attend|take part|re enter) …6 until (we|you|i) …',
    '(legal action|small claims|hear from (my|our) (lawyer|solicitor|attorney)|see you in court|go public|the local news|post this)',
    '(be fined|penalty notice|be banned|ban from|be excluded|be suspended|be withdrawn from|refer the family|(expect|get) a (call|letter) from (my|our))',
    'sort it out or …',
  ],
  unless: [
    '(if|should) (you|he|she|they|it) (need|want|like|wish|prefer|feel) …',
    '(happy|glad|pleased|welcome|thank|thanks) …',
    '(trip|visit|museum|arrange|book|collect|assembly|talk by)',
    'so that …',
  ],
} satisfies Noticed;

export const flags: Flags = {
  "[[If it isn't fixed by Thursday I am calling the district.]]": null,
  '[[Otherwise I shall take it up with the chair of governors.]]': null,
  'We will be [[pulling him out of this school.]]': null,
  'I [[will have no choice but to refer the family.]]': null,
  'A [[repeat will result in a ban.]]': null,
  '[[Sort it out or I call the council.]]': null,
  'We will [[file a state complaint.]]': null,
  'He [[may not return to my room until we have met.]]': null,
};

export const leaves: Leaves = [
  'If you need anything, call the office.',
  'We are moving house in June.',
  'The principal was kind to us.',
  'I have no questions about the complaint form.',
  'He may come back on Monday.',
  'Our lawyer friend will help at the fair.',
];
