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

/** All of them. */
export const IN_CHROMIUM: readonly Step[] = [...KEYBOARD, ...MOUSE, ...COACHED, ...STORMS, ...NEIGHBOURS];

/** Those for which Firefox's driver has the keys. */
export const IN_FIREFOX: readonly Step[] = [...KEYBOARD, ...COACHED].filter(({ name }) => !name.includes('paste'));

/** A step, the heavier the oftener. */
export const pickStep = (steps: readonly Step[], dice: Dice): Step => {
  let left = dice.int(steps.reduce((sum, { weight }) => sum + weight, 0));
  const step = steps.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return step ?? (steps[0] as Step);
};
