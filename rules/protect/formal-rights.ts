import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '{law} …',
    '(request|requesting|requested|asking|ask|asked|apply|applied|appeal|refuse) …6 {formal} …',
    '(i|we) {stress}? (am|are|have|would|wish)? (not|formally|respectfully)? (like|here|writing)? to? (consent|consenting|revoking|revoke|withdraw|withdrawing|appeal|appealing|dispute|decline|opt|disagree) …',
    '(not|never) {stress}? (consent|consented|agree|agreed|accept the|sign|signed) …',
    '(iep|504|ehcp|bip|plan|section {word}) {word}? (says|requires|states|lists|gives|is not|has not|was not) …',
    '(implement|follow|following|under) …5 (iep|504|ehcp|plan|policy|guidelines) …',
    '(file|filing|filed|make|making|made|lodge) …3 (complaint|application|grievance|appeal) …',
    '(suspended|suspension|exclusion|expulsion) …5 (appeal|notice|days|record|recorded|hearing) …',
    'right (to|of) …',
    '(refuse|give|given|withdraw|without|my|the) {word}? (consent|permission) …',
    '(my|our) complaint …',
    '(in|into|from|correct|amend) (the|his|her|{name}) {word}? (iep|file|record) …',
    '(my|our) (attorney|solicitor|advocate|lawyer) (will attend|handles|has (asked|advised)) …',
  ],
  unless: ['do your job …', '(thank|thanks|loved|enjoyed|lovely) …', 'complaint against you …', 'ignore the law …'],
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
