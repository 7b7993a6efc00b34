/** Marks words without touching the editor's tree: an element added there would be sent along with the mail. */
import type { Compose } from '../compose.ts';
import type { Severity, Span } from '../model.ts';

/** A severity, or the finding the person has picked. */
export type MarkName = Severity | 'focus';

/** All marks of this tab. Each compose shows its own under its own key. */
export interface Marks {
  show(owner: object, ranges: ReadonlyMap<MarkName, readonly Range[]>): void;
  clear(owner: object): void;
}

const NAMES = ['hint', 'caution', 'stop', 'focus'] as const satisfies readonly MarkName[];

// Mid-tones: at least 3.15:1 on white and on #292929 alike, because a dark mail page may hold a light editor (2026-11).
const STYLE = `
::highlight(kind-regards-hint) { text-decoration: underline dotted #4a86b8 2px }
::highlight(kind-regards-caution) { text-decoration: underline dashed #a8741a 2px }
::highlight(kind-regards-stop) { text-decoration: underline double #c2497f 2px }
::highlight(kind-regards-focus) { background-color: rgb(121 199 184 / .32) }
`;

const highlightName = (name: MarkName): string => `kind-regards-${name}`;

/** Page scripts may put a list of their own in place of ours, so this is asked at every change. */
const keepSheet = (sheet: CSSStyleSheet): void => {
  const sheets = Array.from(document.adoptedStyleSheets);
  if (!sheets.includes(sheet)) document.adoptedStyleSheets = [...sheets, sheet];
};

const dropSheet = (sheet: CSSStyleSheet): void => {
  document.adoptedStyleSheets = Array.from(document.adoptedStyleSheets).filter((other) => other !== sheet);
};

const NO_MARKS: Marks = { show: () => {}, clear: () => {} };

/** One registry for the whole tab, empty again when `signal` aborts. */
export const createMarks = (signal: AbortSignal): Marks => {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return NO_MARKS;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  // Our own books: going through CSS.highlights throws in a Firefox content script (2026-11).
  const highlights = new Map(NAMES.map((name) => [name, new Highlight()] as const));
  const owners = new Map<object, readonly (readonly [MarkName, Range])[]>();

  const publish = () => {
    for (const [name, highlight] of highlights) {
      if (highlight.size > 0) CSS.highlights.set(highlightName(name), highlight);
      else if (CSS.highlights.get(highlightName(name)) === highlight) CSS.highlights.delete(highlightName(name));
    }
  };
  const put = (owner: object, marks: readonly (readonly [MarkName, Range])[]) => {
    for (const [name, range] of owners.get(owner) ?? []) highlights.get(name)?.delete(range);
    for (const [name, range] of marks) highlights.get(name)?.add(range);
    if (marks.length > 0) owners.set(owner, marks);
    else owners.delete(owner);
    publish();
  };
  signal.addEventListener('abort', () => {
    for (const owner of owners.keys()) put(owner, []);
    dropSheet(sheet);
  });
  return {
    show: (owner, ranges) => {
      if (signal.aborted) return;
      keepSheet(sheet);
      put(
        owner,
        Array.from(ranges).flatMap(([name, list]) => list.map((range) => [name, range] as const)),
      );
    },
    clear: (owner) => put(owner, []),
  };
};

/** Ranges for spans, as the editor stands now. Never kept: editors replace their nodes. */
export const rangesOf = (
  compose: Compose,
  spans: readonly (readonly [MarkName, Span])[],
): ReadonlyMap<MarkName, readonly Range[]> => {
  const ranges = new Map<MarkName, Range[]>();
  for (const [name, span] of spans) {
    const range = compose.range(span);
    if (range) ranges.set(name, [...(ranges.get(name) ?? []), range]);
  }
  return ranges;
};
