import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '(request|requesting|ask|asking|asked|refer|want|need|like|appeal|appealing|entitled|right) …6 (evaluation|assessment|iep|homebound|reasonable adjustments|interpreter|mediation|hearing|tribunal|prior written notice|procedural safeguards|records|report cards|copy of|copies of|transfer certificate|panel|manifestation|placement|in writing) …',
    '(i|we) (am|are|would like|will be)? (formally|writing)? to? (request|requesting|appeal|appealing|revoking|withdraw|withdrawing|consent|filing|filed|dispute) …',
    '(i|we) (do|did|will) not {stress}? (consent|agree|sign) …',
    '(i|we) (respectfully|strongly)? (disagree|decline|refuse|consent) …',
    '(i|we) (have|had) never {stress}? (consented|signed) …',
    '(withdraw|withdrawing|revoking) {stress}? (my|our)? (consent|permission) …',
    '(iep|504|ehcp|education plan|bip|care plan|section {word}|adjustments|extended time|extra time|service minutes|his plan) …6 ((says|lists|gives|has|have) …|missed|legal|law|right) …',
    '(implement|follow) (the|his)? …4 (504|extended time) …',
    '(ferpa|fape|equality act|children and families act|disability standards|education act|gdpr|freedom of information|rte|rpwd|title ix|human rights|section {number}|child find|stay put|public expense|state law|federal law|the law|by law|legally (required|entitled)|legal (duty|requirement)|regulations|regulation) …',
    '(under|per|required by) the? (idea|ferpa|section|equality act|act|law|policy|handbook|gdpr|order) …',
    '(state|formal|written|stage {word}) (complaint|notice|request) …',
    '(file|filing|filed|make|making|treat this as|consider this|this is) …3 (complaint|written request|notice|subject access|formal|statement) …',
    '(due process|mediation|tribunal|ombudsman|office for civil rights|sendiass|nccd|department of education|independent panel) …',
    '(suspension|record) …6 (appeal|corrected) …',
    '(appeal|challenge) …4 (suspension|decision) …',
    '(within|in) the? {word} {word}? (school|working)? (days|months) …3 (law|of|set|under|this) …',
    '(education|her)? (records|record) …4 (corrected|ferpa|release) …',
    '(copy|copies) of (all|the|his|her|my) …',
    '(kept|attached|note) …5 (on|with) (his|the) (file|report) …',
    '(custody|court order|court orders|restraining order|protective order|protection order|family court|guardianship|sole custody|foster placement|non molestation) …',
    '(lawyer|attorney) …5 (attend|coming) …',
    '(bringing|with) …3 (advocate|interpreter|lawyer|attorney) …',
    '(my|our|a|the|every) (right|entitlement) (to|under|of|and) …',
    '(i|he|she|both of us) (am|are|is) {stress}? legally? entitled to …',
    '(have|has|had) (a|the|every)? legal? (right|rights) …',
    '(my|our) (solicitor|attorney) (has|will|handles) {stress}? …3 (asked|attend|custody) …',
    '(restraint|incident|accident) (report|form) …',
    '(opt|opting|opted) (out|him out|her out|out of) …',
    '(recorded|recording|record) (the|this|our) (meeting|call|conversation) …',
    '(interpreter|translated) …',
    '(discrimination|racist|racism|racial|harassment) …',
    '(because|as|on the basis) of? (she is|his|her)? a? (brown|aboriginal|religion|accent|skin|adhd) …',
  ],
  unless: ['do your job …', '(thank|thanks|loved|enjoyed) …'],
} satisfies Noticed;

export const card = {
  title: 'A formal request, fair and clear',
  why: 'Plain words are what make a request or a refusal count. Formal wording is left alone here. This is not legal advice.',
  tip: 'Keep it exactly as it is.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

export const flags: Flags = {
  '[[I am requesting a full evaluation of Ana and expect your written response within 15 days.]]': null,
  '[[I do not consent to the change of placement.]]': null,
  '[[Please implement the extended time in his 504 plan starting today.]]': null,
  '[[We are filing a state complaint.]] Thank you for your time.': null,
  '[[You must send me her records within 45 days under FERPA.]]': null,
};

export const leaves: Leaves = [
  'The IEP meeting was lovely, thank you.',
  'Do your job and follow the 504!!',
  'I expect a response by tomorrow or else.',
  'We had a good time at the book fair.',
];
