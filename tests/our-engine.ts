/** The engine with our own rules, compiled once for all who ask. */
import { rules } from '../rules/index.ts';
import { createEngine } from '../src/engine/index.ts';

export const engine = createEngine(rules);
