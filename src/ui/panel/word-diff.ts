/** What changed between two wordings, word by word. Pure. */

export interface Stretch {
  readonly kind: 'kept' | 'out' | 'in';
  readonly words: string;
}

/** Beyond this, what a person sees is a new text anyway. */
const MOST_WORDS = 400;

/** One word that stays amid others that go is no landmark: a change reads better in one piece. */
const LEAST_KEPT = 2;

const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/** How many words two texts share from each place on, in order. */
const sharedFrom = (old: readonly string[], now: readonly string[]): readonly (readonly number[])[] => {
  const shared = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const [row = [], below = []] = [shared[i], shared[i + 1]];
    for (let j = now.length - 1; j >= 0; j -= 1) {
      row[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return shared;
};

/** Word for word: what goes before what comes. */
const steps = (old: readonly string[], now: readonly string[]): Stretch[] => {
  const shared = sharedFrom(old, now);
  const taken: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [out, put] = [old[i], now[j]];
    if (out !== undefined && out === put) {
      taken.push({ kind: 'kept', words: out });
      i += 1;
      j += 1;
    } else if (put === undefined || (out !== undefined && (shared[i + 1]?.[j] ?? 0) >= (shared[i]?.[j + 1] ?? 0))) {
      taken.push({ kind: 'out', words: out ?? '' });
      i += 1;
    } else {
      taken.push({ kind: 'in', words: put });
      j += 1;
    }
  }
  return taken;
};

/** Stretches between two changes too short to stand count as changed. */
const withoutIslands = (taken: readonly Stretch[]): readonly Stretch[] => {
  const isIsland = taken.map(({ kind }, at) => {
    if (kind !== 'kept') return false;
    const first = taken.findLastIndex((each, place) => place < at && each.kind !== 'kept') + 1;
    const next = taken.findIndex((each, place) => place > at && each.kind !== 'kept');
    return first > 0 && next > 0 && next - first < LEAST_KEPT;
  });
  return taken.flatMap((each, at): readonly Stretch[] =>
    isIsland[at]
      ? [
          { ...each, kind: 'out' },
          { ...each, kind: 'in' },
        ]
      : [each],
  );
};

/** One stretch of each kind between two that stay. */
const gathered = (taken: readonly Stretch[]): readonly Stretch[] => {
  const all: Stretch[] = [];
  const pending = { out: [] as string[], in: [] as string[], kept: [] as string[] };
  const flush = (...kinds: readonly Stretch['kind'][]) => {
    for (const kind of kinds) {
      if (pending[kind].length > 0) all.push({ kind, words: pending[kind].splice(0).join(' ') });
    }
  };
  for (const { kind, words } of taken) {
    flush(...(kind === 'kept' ? (['out', 'in'] as const) : (['kept'] as const)));
    pending[kind].push(words);
  }
  flush('out', 'in', 'kept');
  return all;
};

/** The words that went, the words that came, and those that stayed, in reading order; what went before what came. */
export const wordDiff = (before: string, after: string): readonly Stretch[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (Math.max(old.length, now.length) <= MOST_WORDS) return gathered(withoutIslands(steps(old, now)));
  return gathered([
    { kind: 'out', words: before },
    { kind: 'in', words: after },
  ]);
};
