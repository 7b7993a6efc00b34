/** The phrasings that may begin with one word. Most are set aside by the word after it. */
import type { Openings, Takes } from './begins.ts';
import type { Voice } from './voices.ts';

export interface Listeners {
  add(voice: Voice): void;
  /** Those to be tried at `at`, where a word with this id and these flags follows; -1: the sentence ends there. */
  before(id: number, flags: number, opens: boolean): readonly Voice[];
}

interface Heard {
  readonly voice: Voice;
  readonly seconds: Openings | undefined;
}

const mayFollow = ({ seconds }: Heard, id: number, flags: number): boolean =>
  seconds === undefined || seconds.ids.has(id) || (seconds.flags & flags) !== 0;

/** `takes` says which parts of a pattern take the first word. What it is followed by is sorted out as it is met. */
export const createListeners = (takes: Takes): Listeners => {
  const voices: Voice[] = [];
  const known = new Map<number, readonly Voice[]>();
  let heard: readonly Heard[] | undefined;

  const sortOut = (id: number, flags: number, opens: boolean): readonly Voice[] => {
    heard ??= voices.map((voice) => ({ voice, seconds: voice.pattern.seconds(takes) }));
    return heard
      .filter((one) => (opens || !one.voice.pattern.opens) && mayFollow(one, id, flags))
      .map(({ voice }) => voice);
  };

  return {
    add: (voice) => voices.push(voice),
    before: (id, flags, opens) => {
      const key = (id << 4) | (flags << 1) | Number(opens);
      const there = known.get(key);
      if (there) return there;
      const few = sortOut(id, flags, opens);
      known.set(key, few);
      return few;
    },
  };
};
