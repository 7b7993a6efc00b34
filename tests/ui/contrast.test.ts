import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../contrast.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

type Theme = 0 | 1;

const colour = (name: string, theme: Theme): string => {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const hex = pair?.[theme + 1];
  if (!hex) throw new Error(`tokens.css has no colour --${name} for both themes`);
  return hex;
};

const contrast = (one: string, other: string, theme: Theme): number =>
  contrastOf(colour(one, theme), colour(other, theme));

const text = ['ink', 'soft', 'kind'].flatMap((ink) => ['paper', 'card', 'kind-wash'].map((on) => [ink, on] as const));
const titles = (['hint', 'caution', 'stop'] as const).map((ink) => [ink, 'card'] as const);
const button = [
  ['on-kind', 'kind'],
  ['on-kind', 'kind-deep'],
] as const;
const edges = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['kind', 'paper'],
] as const;

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colours of the %s theme', (_, theme) => {
  it.each([...text, ...titles, ...button])('--%s can be read on --%s', (ink, on) => {
    expect(contrast(ink, on, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('--%s shows a control on --%s', (edge, on) => {
    expect(contrast(edge, on, theme)).toBeGreaterThanOrEqual(3);
  });
});
