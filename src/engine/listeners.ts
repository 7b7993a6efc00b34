/** The phrasings that may begin with one word. Most are set aside by the word after it, or by what else they need. */
import type { Role } from '../model.ts';
import type { Openings, Takes } from './begins.ts';
import { bitsOf, highBit, isAhead, lowBit, needsOf } from './needs.ts';
import type { Scan } from './scan.ts';
import type { Voice } from './voices.ts';

/** One phrasing that may begin with the word. */
interface Listener {
  readonly voice: Voice;
  /** What may follow; undefined: anything, or nothing. */
  readonly seconds: Openings | undefined;
  /** What must stand ahead, `from` so many words behind the first. */
  readonly needs: Int32Array;
  readonly from: 0 | 1;
}

export interface Listeners {
  add(voice: Voice): void;
  /** Calls back with each phrasing that may well match at a word of the sentence being tried. */
  each(role: Role, at: number, hear: (voice: Voice, at: number) => void): void;
}

/** For a first look, five numbers each: bits of what may follow, flags of it, bits of one thing it needs. */
const WIDTH = 5;
/** Beside the flags of words: anything may follow, or nothing; and it matches at a sentence's beginning alone. */
const ANYTHING = 8;
const OPENS = 16;
const ALL = -1;

const listenerOf = (voice: Voice, takes: Takes): Listener => {
  const { parts, follow } = voice.pattern;
  const { seconds, left } = follow(takes);
  return { voice, seconds, needs: needsOf(left ?? parts), from: left ? 1 : 0 };
};

const lookOf = ({ voice, seconds, needs }: Listener): readonly number[] => {
  const [low, high] = bitsOf(seconds?.ids ?? []);
  const flags = (seconds ? seconds.flags : ANYTHING) | (voice.pattern.opens ? OPENS : 0);
  // The last one: the first is often what the pattern begins with.
  return [low, high, flags, needs.at(-2) ?? ALL, needs.at(-1) ?? ALL];
};

interface Hall {
  readonly listeners: readonly Listener[];
  readonly looks: Int32Array;
}

/** `takes` says which parts of a pattern take the first word. */
export const createListeners = (takes: Takes, scan: Scan): Listeners => {
  const voices: Voice[] = [];
  const known: Partial<Record<Role, Hall>> = {};

  const hallOf = (role: Role): Hall => {
    const listeners = voices
      .filter(({ writers }) => !writers || writers.includes(role))
      .map((voice) => listenerOf(voice, takes));
    return { listeners, looks: Int32Array.from(listeners.flatMap(lookOf)) };
  };
  const mayMatch = ({ seconds, needs, from }: Listener, at: number, next: number, flags: number): boolean =>
    (seconds === undefined || (seconds.flags & flags) !== 0 || seconds.ids.has(next)) &&
    isAhead(needs, scan.ahead, at - scan.first + from);

  return {
    add: (voice) => voices.push(voice),
    each: (role, at, hear) => {
      known[role] ??= hallOf(role);
      const { listeners, looks } = known[role];
      const { words, first, last, ahead } = scan;
      const goesOn = at + 1 < last;
      const next = goesOn ? (words.id[at + 1] ?? 0) : -1;
      const flags = goesOn ? (words.flags[at + 1] ?? 0) : 0;
      const low = goesOn ? lowBit(next) : 0;
      const high = goesOn ? highBit(next) : 0;
      const wanted = flags | ANYTHING;
      const isMiddle = at > first;
      const lows = ahead.low[at - first] ?? 0;
      const highs = ahead.high[at - first] ?? 0;
      for (let look = 0; look < looks.length; look += WIDTH) {
        const says = looks[look + 2] ?? 0;
        if ((says & wanted) === 0 && (((looks[look] ?? 0) & low) === 0 || ((looks[look + 1] ?? 0) & high) === 0))
          continue;
        if (((looks[look + 3] ?? 0) & lows) === 0 || ((looks[look + 4] ?? 0) & highs) === 0) continue;
        if (isMiddle && (says & OPENS) !== 0) continue;
        const listener = listeners[look / WIDTH];
        if (listener && mayMatch(listener, at, next, flags)) hear(listener.voice, at);
      }
    },
  };
};
