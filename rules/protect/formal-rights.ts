import type { Card, Flags, Leaves, Noticed } from '../../src/rule.ts';

export const patterns = {
  match: [
    '{law} …',
    '(not|only|nobody|no one) …4 (collect|release|pick {kid} up|take my) …',
    '(request|requesting|asking|ask|asked|appeal) …6 {formal} …',
    '(i|we) …4 (consent|consenting|revoking|withdraw|withdrawing|appeal|appealing|dispute|decline|opt|disagree) …',
    '(not|never) {stress}? (consent|agree|agreed|accept the|sign|signed) …',
    '(iep|504|ehcp|plan|section {word}) {word}? (says|lists|gives) …',
    '(implement|follow|under) …5 (504|policy|guidelines) …',
    '(file|filing|filed|making|made) …3 (complaint|application) …',
    '(suspended|suspension) …5 (notice|days) …',
    '(the|my|our|his|her) right (to|of) …',
    'my {word}? consent …',
    '(my|our) complaint …',
    '(in|from|correct|amend) (the|his|her|{name}) {word}? (iep|file|record) …',
    '(my|our) (attorney|solicitor) (will attend|has (asked|advised)) …',
  ],
  unless: ['… {menace} …', 'complaint against you …', 'ignore the law …', '… (time you|wrong word) …'],
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
  '[[I disagree with the evaluation of 3 February.]]': null,
  '[[His IEP says 60 minutes of speech a week.]]': null,
  '[[I withdraw my consent for the photographs.]]': null,
  '[[She is entitled to extra time.]]': null,
  '[[Nobody else may collect her.]]': null,
  '[[His mum has sole custody.]]': null,
  '[[There is a court order, and a copy is in the office.]]': null,
  '[[He has been suspended for three days, and I would like the notice.]]': null,
};

export const leaves: Leaves = [
  'The IEP meeting was lovely, thank you.',
  'Do your job and follow the 504!!',
  'I expect a response by tomorrow or else.',
  'We had a good time at the book fair.',
  'You were right to call.',
  'The basketball court is wet.',
  'I will collect him at 3.',
  'The permission slip is in her bag.',
  'He felt entitled, I think.',
];
