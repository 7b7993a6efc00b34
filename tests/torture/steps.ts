/** Everything that can happen to a draft. Each step does it to the page and to the sheet that says what must come of it. */
import { COACHED } from './coached.ts';
import type { Desk } from './desk.ts';
import type { Dice } from './dice.ts';
import { KEYBOARD } from './keyboard.ts';
import { MOUSE } from './mouse.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { STORMS } from './storms.ts';

export interface Step {
  readonly name: string;
  /** How often it comes, beside the others. */
  readonly weight: number;
  readonly act: (desk: Desk, dice: Dice) => Promise<void>;
}

const STEPS: readonly Step[] = [...KEYBOARD, ...MOUSE, ...COACHED, ...STORMS, ...NEIGHBOURS];
const WEIGHT = STEPS.reduce((sum, { weight }) => sum + weight, 0);

/** A step, the heavier the oftener. */
export const pickStep = (dice: Dice): Step => {
  let left = dice.int(WEIGHT);
  const step = STEPS.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return step ?? (STEPS[0] as Step);
};
