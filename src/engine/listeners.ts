/** The phrasings that may begin with one word. Most are set aside by the word after it, or by what else they need. */
import type { Role } from '../model.ts';
import type { Openings, Takes } from './begins.ts';
import { type Ahead, isAhead, needsOf } from './needs.ts';
import type { Voice } from './voices.ts';

/** One phrasing that may begin with the word. */
interface Listener {
  readonly voice: Voice;
  readonly seconds: Openings | undefined;
  /** What must stand ahead, `from` so many words behind the first. */
  readonly needs: Int32Array;
  readonly from: 0 | 1;
}

export interface Listeners {
  add(voice: Voice): void;
  /** Those to be tried where this word follows (-1: none does), the first word opens the sentence or not, and so-and-so writes. */
  before(next: number, flags: number, opens: boolean, role: Role): readonly Listener[];
}

const listenerOf = (voice: Voice, takes: Takes): Listener => {
  const { parts, follow } = voice.pattern;
  const { seconds, left } = follow(takes);
  return { voice, seconds, needs: needsOf(left ?? parts), from: left ? 1 : 0 };
};

/** Whether all that a phrasing needs stands ahead of the word at `place` of the sentence. */
export const mayMatch = ({ needs, from }: Listener, ahead: Ahead, place: number): boolean =>
  isAhead(needs, ahead, place + from);

/** `takes` says which parts of a pattern take the first word. What it is followed by is sorted out as it is met. */
export const createListeners = (takes: Takes): Listeners => {
  const voices: Voice[] = [];
  const known = new Map<number, readonly Listener[]>();
  let all: readonly Listener[] | undefined;

  const sortOut = (next: number, flags: number, opens: boolean, role: Role): readonly Listener[] => {
    all ??= voices.map((voice) => listenerOf(voice, takes));
    return all.filter(({ voice: { pattern, writers }, seconds }) => {
      if ((pattern.opens && !opens) || (writers && !writers.includes(role))) return false;
      return seconds === undefined || seconds.ids.has(next) || (seconds.flags & flags) !== 0;
    });
  };

  return {
    add: (voice) => voices.push(voice),
    before: (next, flags, opens, role) => {
      const key = (next << 5) | (flags << 2) | (Number(opens) << 1) | Number(role === 'parent');
      const there = known.get(key);
      if (there) return there;
      const few = sortOut(next, flags, opens, role);
      known.set(key, few);
      return few;
    },
  };
};
