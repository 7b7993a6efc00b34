/**
 * How the badge is drawn. Solid paper, so that it reads on light and dark pages whatever the system's theme is. One width
 * whatever was found: the page can measure it.
 */
import type { Severity } from '../model.ts';

/** What the pill shows next to our mark. */
export type BadgeSign = Severity | 'tick' | 'none';

export const BADGE_STYLE = `
:host {
  all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; z-index: 5 !important;
  display: block !important; width: max-content !important; height: 26px !important; contain: layout style !important;
}
button {
  display: flex; align-items: center; gap: 5px; height: 26px; min-width: 26px; box-sizing: border-box; margin: 0; padding: 0 8px;
  font: 600 12px/1 system-ui, sans-serif; color: #1f2a30; background: #faf8f4; border: 1px solid #78837f; border-radius: 13px;
  cursor: pointer; user-select: none;
}
.ready { width: 76px; justify-content: center; overflow: hidden }
button:hover { background: #e6f1ee }
button:focus-visible { outline: 2px solid #1c6b62; outline-offset: 2px; box-shadow: 0 0 0 2px #faf8f4 }
svg { display: block; width: 14px; height: 14px; fill: none; stroke: #1c6b62; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round }
.sign { width: 16px; height: 0; border-bottom: 2px solid }
.hint { border-bottom-style: dotted; color: #3d6a94 }
.caution { border-bottom-style: dashed; color: #8f5a00 }
.stop { border-bottom-style: double; border-bottom-width: 4px; color: #8c2f56 }
.quiet svg { stroke: #55626a }
.quiet { border-style: dashed; color: #55626a }
@media (forced-colors: active) { button { border-color: ButtonText } svg { stroke: ButtonText } }
`;

const SVG = 'http://www.w3.org/2000/svg';

// Built node by node: a page that demands trusted types refuses markup in a string.
const drawing = (...paths: readonly string[]): SVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
};

/** Our mark: a letter whose flap smiles. */
export const ourMark = (): SVGElement =>
  drawing(
    'M1.5 4.2a1.2 1.2 0 0 1 1.2-1.2h10.6a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H2.7a1.2 1.2 0 0 1-1.2-1.2z',
    'M1.8 4.6c2.6 5.4 9.8 5.4 12.4 0',
  );

/** The line style of the strongest finding, a tick, or nothing. */
export const signOf = (sign: BadgeSign): readonly Element[] => {
  if (sign === 'none') return [];
  if (sign === 'tick') return [drawing('M3 8.6l3.2 3.2L13 5')];
  const line = document.createElement('span');
  line.className = `sign ${sign}`;
  return [line];
};
