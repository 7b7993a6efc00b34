import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '{law} …',
    '(request|requesting|asking|ask|asked|appeal) …6 {formal} …',
    '(i|we) {stress}? (am|are|would)? (not|formally)? (like|here)? to? (consent|consenting|revoking|withdraw|withdrawing|appeal|appealing|dispute|decline|opt|disagree) …',
    '(not|never) {stress}? (consent|agree|agreed|accept the|sign|signed) …',
    '(iep|504|ehcp|plan|section {word}) {word}? (says|lists|gives) …',
    '(implement|follow|under) …5 (504|policy|guidelines) …',
    '(file|filing|filed|making|made) …3 (complaint|application) …',
    '(suspended|suspension) …5 (notice|days) …',
    'right (to|of) …',
    '(withdraw|my|the) {word}? (consent|permission) …',
    '(my|our) complaint …',
    '(in|from|correct|amend) (the|his|her|{name}) {word}? (iep|file|record) …',
    '(my|our) (attorney|solicitor) (will attend|has (asked|advised)) …',
  ],
  unless: ['do your job …', '(thank|thanks) …', 'complaint against you …', 'ignore the law …'],
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
