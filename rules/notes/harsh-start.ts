import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** A sentence this short is a greeting. */
const GREETING = 30;

export const patterns = {
  speaks: ({ findings, sentences }) => {
    const until = sentences.filter(({ start, end }) => end - start > GREETING)[1]?.end ?? 0;
    return findings.some(({ severity, start }) => severity !== 'hint' && start < until);
  },
} satisfies Noted;

export const card = {
  title: 'A hard first line',
  why: 'The first lines set the course: what begins hard seldom turns soft.',
  tip: 'Could the first line say why you are writing?',
  source: { title: 'Building Partnerships With Teachers That Help Your Child Thrive' },
} satisfies Card;

const REST =
  'Omar sat inside for twenty minutes while the others played. He had finished his work, and the page was in his folder. He did not say a word at dinner, and this morning he asked to stay at home. Recess is the part of the day that he looks forward to. We would like to find a way that works for him and for you.';

export const flags: Earned = [
  `Dear Ms. Lee,\n\nWhy did you make my son miss recess? ${REST}`,
  `Hello,\n\nHow dare you. ${REST}`,
  `Ms. Lee,\n\nOn Tuesday something happened. You never answer my emails. ${REST}`,
  `You are the worst teacher in this school. ${REST}`,
  `Dear Ms. Lee,\n\nWhat is wrong with you? ${REST}`,
  `Dear Ms. Lee,\n\nI demand an answer by tomorrow. ${REST}`,
  `Do your job. ${REST}`,
  `Good morning,\n\nHow could you forget him? ${REST}`,
];

export const leaves: Leaves = [
  `Dear Ms. Lee,\n\nI am writing about recess on Tuesday. ${REST}`,
  `Dear Ms. Lee,\n\nThank you for the call. ${REST}`,
  `Dear Ms. Lee,\n\nI am writing about recess on Tuesday. ${REST} Why did you make my son miss recess?`,
  'Why did you make my son miss recess?',
  `Dear Ms. Lee,\n\nCan you help me understand what led to my son missing recess? ${REST}`,
  `A boy punched him in the stomach at recess. How dare you. ${REST}`,
];
