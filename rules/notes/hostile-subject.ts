import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** What a subject line must be able to say plainly: rights, safety, and a formal complaint by its name. */
const PLAINLY =
  /\b(?:formal|request|evaluation|iep|ehcp|504|safety|injur|hurt|allerg|medic|emergency|records|absence|absent|sick)/i;
const LOADED =
  /\b(?:unacceptable|disgust\w*|disgrace\w*|worst|lawsuit|lawyer|outrageous|ridiculous|appall\w*|incompeten\w*|shame\w*|last warning|final warning|enough is enough|complaint (?:about|against) you|your (?:behaviou?r|attitude|failure)|still waiting|fed up|how dare)\b/i;
const SHOUTED = /\b[A-Z]{4,}\b.*\b[A-Z]{3,}\b|[!?]{2,}|\bURGENT\b/;

export const patterns = {
  least: 0,
  speaks: ({ subject, isReply }) =>
    !isReply && !PLAINLY.test(subject) && (LOADED.test(subject) || SHOUTED.test(subject)),
} satisfies Noted;

export const card = {
  title: 'A subject line that braces the reader',
  why: 'The subject is read first, often alone. A calm one gets the rest of the message a fair hearing.',
  tip: 'Say who and what: “Omar: a question about recess”.',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const TEXT = 'Omar sat inside on Tuesday. Could you tell me what led to it?';

export const flags: Earned = [
  `Subject: UNACCEPTABLE\n\n${TEXT}`,
  `Subject: Recess!!!\n\n${TEXT}`,
  `Subject: Disgusted with this school\n\n${TEXT}`,
  `Subject: Complaint about you\n\n${TEXT}`,
  `Subject: URGENT\n\n${TEXT}`,
  `Subject: Your attitude\n\n${TEXT}`,
  `Subject: ANSWER MY EMAIL NOW\n\n${TEXT}`,
  `Subject: Final warning about homework\n\n${TEXT}`,
];

export const leaves: Leaves = [
  `Subject: Omar: a question about recess\n\n${TEXT}`,
  `Subject: Formal complaint\n\n${TEXT}`,
  `Subject: URGENT: allergy medicine\n\n${TEXT}`,
  `Subject: PTA and IEP meeting\n\n${TEXT}`,
  `Subject: Thank you!\n\n${TEXT}`,
  `${TEXT}`,
];
