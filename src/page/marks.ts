/** Marks words without touching the editor's tree: an element added there would be sent along with the mail. */
import type { Compose } from '../compose.ts';
import type { Finding, Severity } from '../model.ts';

/** A severity, or the finding the person has picked. */
export type MarkName = Severity | 'focus';

/** How lines are drawn: of three styles, as dots of three sizes, or with a tint behind the words. */
export type MarkLook = 'lines' | 'dots' | 'tint';

/** All marks of this tab. Each compose shows its own under its own key. */
export interface Marks {
  show(owner: object, ranges: ReadonlyMap<MarkName, readonly Range[]>): void;
  clear(owner: object): void;
  dress(look: MarkLook): void;
}

const NAMES = ['hint', 'caution', 'stop', 'focus'] as const satisfies readonly MarkName[];

// Mid-tones: at least 3.15:1 on white and on #292929 alike, because a dark mail page may hold a light editor (2026-11).
const LINES = [
  ['hint', '#4a86b8', 'dotted', 2],
  ['caution', '#a8741a', 'dashed', 3],
  ['stop', '#c2497f', 'double', 5],
] as const;

/** Without colour they are told apart by their lines, or by how thick the dots are. */
const lineOf = (look: MarkLook, [name, colour, line, thick]: (typeof LINES)[number]): string => {
  const drawn = look === 'dots' ? `dotted ${thick}px` : `${line} 2px`;
  const behind = look === 'tint' ? `; background-color: ${colour}33` : '';
  return `::highlight(kind-regards-${name}) { text-decoration: underline ${colour} ${drawn}${behind} }`;
};

const FOCUS = '::highlight(kind-regards-focus) { background-color: rgb(121 199 184 / .32) }';

const styleOf = (look: MarkLook): string => [...LINES.map((each) => lineOf(look, each)), FOCUS].join('\n');

/** By what names the page's own scripts and style sheets know them. */
const PUBLIC = {
  hint: 'kind-regards-hint',
  caution: 'kind-regards-caution',
  stop: 'kind-regards-stop',
  focus: 'kind-regards-focus',
} as const satisfies Readonly<Record<MarkName, string>>;

/** Page scripts may put a list of their own in place of ours, so this is asked at every change. */
const keepSheet = (sheet: CSSStyleSheet): void => {
  const sheets = Array.from(document.adoptedStyleSheets);
  if (!sheets.includes(sheet)) document.adoptedStyleSheets = [...sheets, sheet];
};

const dropSheet = (sheet: CSSStyleSheet): void => {
  document.adoptedStyleSheets = Array.from(document.adoptedStyleSheets).filter((other) => other !== sheet);
};

const isSame = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/** Puts ranges in place of others, and leaves alone what stays: each that comes or goes makes the browser look through all of them. */
const renew = (highlight: Highlight, before: readonly Range[], after: readonly Range[]): readonly Range[] => {
  const going = new Set(before);
  const same = after.map((range) => (going.delete(range) ? range : undefined));
  const now = after.map((range, place) => {
    const kept = same[place] ?? [...going].find((one) => isSame(one, range));
    if (kept) going.delete(kept);
    else highlight.add(range);
    return kept ?? range;
  });
  for (const range of going) highlight.delete(range);
  return now;
};

type Ranges = ReadonlyMap<MarkName, readonly Range[]>;

const NO_RANGES: Ranges = new Map();
const NO_MARKS: Marks = { show: () => {}, clear: () => {}, dress: () => {} };

/** One registry for the whole tab, empty again when `signal` aborts. */
export const createMarks = (signal: AbortSignal): Marks => {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return NO_MARKS;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleOf('lines'));
  // Our own books: going through CSS.highlights throws in a Firefox content script (2026-11).
  const highlights = new Map(NAMES.map((name) => [name, new Highlight()] as const));
  const owners = new Map<object, Ranges>();

  const publish = (name: MarkName, highlight: Highlight) => {
    const published = CSS.highlights.get(PUBLIC[name]) === highlight;
    if (highlight.size > 0 && !published) CSS.highlights.set(PUBLIC[name], highlight);
    if (highlight.size === 0 && published) CSS.highlights.delete(PUBLIC[name]);
  };
  const put = (owner: object, ranges: Ranges) => {
    const before = owners.get(owner);
    const now = new Map<MarkName, readonly Range[]>();
    for (const [name, highlight] of highlights) {
      const kept = renew(highlight, before?.get(name) ?? [], ranges.get(name) ?? []);
      if (kept.length > 0) now.set(name, kept);
      publish(name, highlight);
    }
    if (now.size > 0) owners.set(owner, now);
    else owners.delete(owner);
  };
  signal.addEventListener('abort', () => {
    for (const owner of owners.keys()) put(owner, NO_RANGES);
    dropSheet(sheet);
  });
  return {
    show: (owner, ranges) => {
      if (signal.aborted) return;
      if (ranges.size > 0) keepSheet(sheet);
      put(owner, ranges);
    },
    clear: (owner) => put(owner, NO_RANGES),
    dress: (look) => sheet.replaceSync(styleOf(look)),
  };
};

/** Where findings stand in the editor now, and the one that is picked. Ask again after each read: editors replace their nodes. */
export const rangesOf = (compose: Compose, findings: readonly Finding[], picked: string | undefined): Ranges => {
  const ranges = new Map<MarkName, Range[]>();
  const add = (name: MarkName, range: Range) => {
    const others = ranges.get(name);
    if (others) others.push(range);
    else ranges.set(name, [range]);
  };
  for (const finding of findings) {
    const range = compose.range(finding);
    if (!range) continue;
    add(finding.severity, range);
    if (finding.key === picked) add('focus', range);
  }
  return ranges;
};
