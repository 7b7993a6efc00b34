/** All pages: the shapes of both webmails by name. */
import { GMAIL_SHAPES } from './gmail-shapes.ts';
import { OUTLOOK_SHAPES } from './outlook-shapes.ts';
import type { Shape } from './shape.ts';

const ALL = { ...GMAIL_SHAPES, ...OUTLOOK_SHAPES };

export type PageName = keyof typeof ALL;

export const SHAPES: Readonly<Record<PageName, Shape>> = ALL;

export const PAGE_NAMES = Object.keys(SHAPES) as readonly PageName[];
