import type { Card, Earned, Leaves, Noted } from '../../src/rule.ts';

/** So many phrases that weigh most, or so many that usually land badly, and a night's sleep would help. */
const STOPS = 2;
const CAUTIONS = 5;

export const patterns = {
  least: 0,
  speaks: ({ findings }) =>
    findings.filter(({ severity }) => severity === 'stop').length >= STOPS ||
    findings.filter(({ severity }) => severity !== 'hint').length >= CAUTIONS,
} satisfies Noted;

export const card = {
  title: 'One for the drafts folder',
  why: 'Several lines here may start a fight. Written, not sent, and read again tomorrow, it often says more.',
  tip: 'Write it, but don’t send it yet.',
  source: {
    title: 'Why a Trusting Parent-Teacher Partnership is the Key to Your Child’s Success',
  },
} satisfies Card;

export const flags: Earned = [
  'How dare you speak to my daughter like that. You are the worst teacher in this school.',
  'You are a liar. Shame on you.',
  'What is wrong with you people? You are a joke.',
  'You should be ashamed of yourself. You are incompetent.',
  'How dare you. I will sue this school.',
  'You never answer my emails. You ignored my son. You always take her side. You refuse to listen. You lost his book again. Why did you humiliate him?',
  'You are useless. How dare you call yourself a teacher.',
  'Shame on you. My lawyer will be in touch.',
];

export const leaves: Leaves = [
  'Could we talk on Tuesday about the seating plan? I may be missing something.',
  'You never answer my emails.',
  'How dare you.',
  'A boy punched him in the stomach and nobody called us. I want it looked into today.',
  'Thank you for the lovely concert. We are still humming.',
  'Why did you make my son miss recess? He had finished his work.',
];
