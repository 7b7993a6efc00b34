import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

type Theme = 0 | 1;

const colour = (name: string, theme: Theme): readonly number[] => {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const hex = pair?.[theme + 1];
  if (!hex) throw new Error(`tokens.css has no colour --${name} for both themes`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
};

const luminance = (channels: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = channels.map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string, theme: Theme): number => {
  const [dark = 0, light = 0] = [luminance(colour(one, theme)), luminance(colour(other, theme))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

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
