/** What a person has told us of their child, and of how they would rather talk, in the words that we offer. Pure. */
import type { Role } from '../../model.ts';
import type { Settings } from '../../settings/index.ts';

/** Puts it into English words of ours. Whatever the writer's own sentence says stays as they have said it. */
export type Personal = (words: string, sentence?: string) => string;

type Change = (words: string, sentence: string) => string;

const PRONOUNS = { unsaid: '', she: 'her', he: 'him', they: 'them' } as const;

const WAYS = { unsaid: '', email: 'by email', phone: 'by phone', person: 'in person' } as const;

/** A proposal to talk, and what says how already. */
const TALK = /\b(?:could we|like to|like us to) talk\b/gi;
const SAYS_HOW = /\b(?:e-?mails?|phone|call|in person|meet|come)\b/i;

/** How letters propose to talk, in other words where a person has a way of their own. */
const INSTEAD: Readonly<Partial<Record<Settings['channel'], readonly (readonly [string, string])[]>>> = {
  phone: [['meet, or talk by phone,', 'talk by phone']],
  person: [
    ['meet, or talk by phone,', 'meet'],
    ['a call is easier', 'meeting is easier'],
  ],
};

const named =
  (child: string): Change =>
  (words, sentence) => {
    const filled = words.replaceAll('[child’s name]', () => child);
    return /\bmy child\b/i.test(sentence) ? filled : filled.replace(/\bmy child\b/gi, () => child);
  };

const byWay =
  (channel: Settings['channel']): Change =>
  (words, sentence) => {
    if (!SAYS_HOW.test(`${sentence} ${words}`)) return words.replace(TALK, (talk) => `${talk} ${WAYS[channel]}`);
    return (INSTEAD[channel] ?? []).reduce((text, [from, to]) => text.replace(from, to), words);
  };

const asItIs: Personal = (words) => words;

/** The changes that a person's settings ask for; the child is a parent's. */
export const personalFor = (settings: Settings | undefined, role: Role): Personal => {
  if (!settings) return asItIs;
  const { child, pronoun, channel } = settings;
  const isParent = role === 'parent';
  const them = PRONOUNS[pronoun];
  const changes: readonly Change[] = [
    ...(isParent && child ? [named(child)] : []),
    ...(isParent && them ? [(words: string) => words.replaceAll('[her, him, them]', them)] : []),
    ...(channel === 'unsaid' ? [] : [byWay(channel)]),
  ];
  return (words, sentence = '') => changes.reduce((text, change) => change(text, sentence), words);
};
