/** Which card is open, whether all are listed, and where each used wording folds. Pure. */

export interface ListState {
  /** The key of the open card; undefined lets the first one be open; null keeps all shut. */
  readonly opened: string | null | undefined;
  readonly all: boolean;
  /** By edit id: the key of the card that follows its fold, or undefined for the end of the list. */
  readonly before: Readonly<Record<number, string | undefined>>;
  /** Edit ids in the reading order of their folds, whichever was used first. */
  readonly folds: readonly number[];
  /** The card whose wording is on its way into the draft, and the card after it. */
  readonly using: { readonly key: string; readonly next: string | undefined } | undefined;
}

export type ListEvent =
  | { readonly type: 'opened'; readonly key: string | null }
  | { readonly type: 'all' }
  | { readonly type: 'using'; readonly key: string; readonly next: string | undefined }
  | { readonly type: 'not-used' }
  /** A card leaves the list; `next` is the one after it. */
  | { readonly type: 'left'; readonly key: string; readonly next: string | undefined }
  /** The newest wording used, as the draft tells. May come before or after the answer to the command. */
  | { readonly type: 'edited'; readonly edit: number };

export const FIRST: ListState = { opened: undefined, all: false, before: {}, folds: [], using: undefined };

const leave = (state: ListState, key: string, next: string | undefined): ListState => ({
  ...state,
  opened: state.opened === undefined || state.opened === key ? next : state.opened,
  before: Object.fromEntries(Object.entries(state.before).map(([edit, at]) => [edit, at === key ? next : at])),
});

/** Behind the folds that stood before its card, in front of those that stood after it. */
const placed = ({ before, folds, using }: ListState, edit: number): readonly number[] => {
  const behind = folds.findLastIndex((each) => before[each] === using?.key);
  const ahead = folds.findIndex((each) => before[each] === using?.next);
  const at = behind >= 0 ? behind + 1 : ahead;
  return at < 0 ? [...folds, edit] : folds.toSpliced(at, 0, edit);
};

const fold = (state: ListState, edit: number): ListState => {
  const { using } = state;
  if (!using || edit in state.before) return state;
  const left = leave(state, using.key, using.next);
  return { ...left, before: { ...left.before, [edit]: using.next }, folds: placed(state, edit), using: undefined };
};

/** The list after an event. */
export const nextList = (state: ListState, event: ListEvent): ListState => {
  switch (event.type) {
    case 'opened':
      return { ...state, opened: event.key };
    case 'all':
      return { ...state, all: true };
    case 'using':
      return { ...state, using: { key: event.key, next: event.next } };
    case 'not-used':
      return { ...state, using: undefined };
    case 'left':
      return leave(state, event.key, event.next);
    case 'edited':
      return fold(state, event.edit);
  }
};
