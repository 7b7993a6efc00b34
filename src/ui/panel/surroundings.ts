/** What every card needs besides its finding: the rules' texts, the wordings, the longer look, the settings, and a voice. */
import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Draft, Firmness, LongReview, Role } from '../../model.ts';
import type { Card } from '../../rule.ts';
import type { Settings } from '../../settings/index.ts';
import type { Write } from '../use-write.ts';
import { type Personal, personalFor } from './personal.ts';
import type { Reword } from './wordings.ts';

/** Brings the engine and the rules, once there is a draft. */
export type LoadReview = () => Promise<(draft: Draft, muted?: ReadonlySet<string>) => LongReview>;

export interface Surroundings {
  readonly cards: Readonly<Record<string, Card>>;
  readonly reword: Reword;
  readonly loadReview: LoadReview;
  readonly muted: ReadonlySet<string>;
  /** The school has set which rules are on. */
  readonly rulesLocked: boolean;
  /** Our English words as this person would say them. */
  readonly personal: Personal;
  /** Writes a setting, and says so where it could not be written. */
  readonly write: Write;
  /** How firmly wordings speak where they can: one choice for all cards, until the panel closes. */
  readonly firmness: Firmness;
  readonly onFirmness: (firmness: Firmness) => void;
  /** Speaks to a screen reader, politely. */
  readonly announce: (words: string) => void;
}

const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

export const SurroundingsProvider = SurroundingsContext.Provider;

export const useSurroundings = (): Surroundings => {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A card stands outside of the panel');
  return surroundings;
};

const NOBODY: ReadonlySet<string> = new Set();

type Given = Pick<Surroundings, 'cards' | 'reword' | 'loadReview' | 'write' | 'announce'>;

/** The surroundings that a page provides: what it is given, and what the settings say to whoever writes. */
export const useSurroundingsOf = (given: Given, settings: Settings | undefined, role: Role): Surroundings => {
  const { cards, reword, loadReview, write, announce } = given;
  const [firmness, onFirmness] = useState<Firmness>('plain');
  const muted = settings?.muted ?? NOBODY;
  const rulesLocked = settings?.policy.locked.has('rules') ?? false;
  const personal = useMemo(() => personalFor(settings, role), [settings, role]);
  return useMemo(
    () => ({ cards, reword, loadReview, muted, rulesLocked, personal, write, announce, firmness, onFirmness }),
    [cards, reword, loadReview, muted, rulesLocked, personal, write, announce, firmness],
  );
};
