/**
 * How the switches of several computers become one: key by key the newest choice holds. Pure.
 *
 * A choice travels as `{ value, at }`; one that was taken back travels without a value. Each computer notes down what it
 * last agreed to, so that it can tell what was chosen here since.
 *
 * An account that was erased holds the time of it and nothing else. An empty one would not stay empty: every other computer
 * would take it for one that has yet to hear of its choices.
 */
import { isFields } from '../checks.ts';
import { type Items, isItem, mayTravel } from './items.ts';

/** One choice on its way. */
interface Carried {
  readonly value?: unknown;
  readonly at: number;
}

/** What is to be written where. */
export interface Reconciled {
  readonly setHere: Items;
  readonly removeHere: readonly string[];
  readonly setAway: Items;
  readonly removeAway: readonly string[];
}

/** The notes of what was agreed to lie beside the settings under this head. */
const NOTE = 'carried:';

const ERASED = 'erased';
const NEVER = -1;

const erasedAt = ({ [ERASED]: at }: Items): number =>
  typeof at === 'number' && Number.isSafeInteger(at + 1) ? Math.max(at, NEVER) : NEVER;

const carriedFrom = (key: string, value: unknown): Carried | undefined => {
  if (!isFields(value) || !mayTravel(key)) return undefined;
  const { at, value: choice } = value as Partial<Carried>;
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0) return undefined;
  if (choice === undefined) return { at };
  return isItem(key, choice) ? { value: choice, at } : undefined;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The later one; of two at the same moment the same one on every computer. */
const newest = (one: Carried | undefined, other: Carried | undefined): Carried | undefined => {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return (JSON.stringify(one.value) ?? '') >= (JSON.stringify(other.value) ?? '') ? one : other;
};

/** What was chosen here, with its time: now where it differs from what was agreed to, and never before that. What was agreed to before the account was erased is taken back. */
const chosenHere = (key: string, here: Items, now: number, erased: number): Carried | undefined => {
  const value = isItem(key, here[key]) ? here[key] : undefined;
  const agreed = carriedFrom(key, here[NOTE + key]);
  // Before the first agreement nothing is known to be new: what other computers carry already comes first.
  if (!agreed) return value === undefined ? undefined : { value, at: erased + 1 };
  if (same(agreed.value, value)) return agreed.at > erased ? agreed : { at: erased };
  const at = Math.max(now, agreed.at + 1, erased + 1);
  return value === undefined ? { at } : { value, at };
};

const keysOf = (here: Items, away: Items): ReadonlySet<string> => {
  const noted = Object.keys(here).map((key) => (key.startsWith(NOTE) ? key.slice(NOTE.length) : key));
  return new Set([...noted, ...Object.keys(away)].filter(mayTravel));
};

/** What to write so that this computer and the account agree. Nothing, where they do. */
export const reconcile = (here: Items, away: Items, now: number): Reconciled => {
  const setHere: Record<string, unknown> = {};
  const removeHere: string[] = [];
  const setAway: Record<string, unknown> = {};
  const removeAway: string[] = [];
  const erased = erasedAt(away);
  for (const key of keysOf(here, away)) {
    const carried = carriedFrom(key, away[key]);
    const there = carried && carried.at > erased ? carried : undefined;
    const agreed = newest(chosenHere(key, here, now, erased), there);
    const isGone = !agreed || agreed.at <= erased;
    // Written by a computer that had not heard of it yet.
    if (isGone && carried) removeAway.push(key);
    if (!agreed) continue;
    if (!isGone && !same(there, agreed)) setAway[key] = agreed;
    if (!same(carriedFrom(key, here[NOTE + key]), agreed)) setHere[NOTE + key] = agreed;
    if (same(here[key], agreed.value)) continue;
    if (agreed.value === undefined) removeHere.push(key);
    else setHere[key] = agreed.value;
  }
  return { setHere, removeHere, setAway, removeAway };
};

/** What an account holds once it is erased: later than all that was carried, whatever the clocks say. */
export const erasure = (away: Items, now: number): Items => {
  const times = Object.entries(away).map(([key, value]) => carriedFrom(key, value)?.at ?? NEVER);
  return { [ERASED]: Math.max(now, erasedAt(away), ...times) };
};
