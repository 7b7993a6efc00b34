/** What was learnt, as it is written down: `Cues` of `src/rule.ts`. Pure. */
import { ALONE, NOBODY } from '../../src/engine/undertone.ts';
import type { Cues } from '../../src/rule.ts';
import { type Learnt, wordsOf } from './train.ts';

/** Finer steps tell no more sentences apart. */
const STEP = 0.25;

/** A weight as the table counts it. */
export const stepsOf = (weight: number): number => Math.round(weight / STEP);

const signed = (weight: number): string => `${weight < 0 ? '-' : '+'}${Math.abs(weight)}`;

export const tableOf = (
  { weights, bias }: Learnt,
  names: ReadonlyMap<number, string>,
): Omit<Cues, 'above' | 'below'> => {
  const lines = new Map<string, Map<number, string[]>>();
  for (const [pair, exact] of weights) {
    const weight = stepsOf(exact);
    if (weight === 0) continue;
    const [word, neighbour] = wordsOf(pair);
    const name = names.get(word) ?? '';
    const line = lines.get(name) ?? new Map<number, string[]>();
    const there = line.get(weight) ?? [];
    there.push(neighbour === NOBODY ? ALONE : (names.get(neighbour) ?? ''));
    line.set(weight, there);
    lines.set(name, line);
  }
  const table = [...lines]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, line]) =>
      [
        name,
        ...[...line]
          .toSorted(([one], [other]) => other - one)
          .flatMap(([weight, neighbours]) => [signed(weight), ...neighbours.toSorted()]),
      ].join(' '),
    )
    .join('\n');
  return { table, step: STEP, bias: Math.round(bias * 100) / 100 };
};
