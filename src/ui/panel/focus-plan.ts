/** Where the keyboard goes when the element that had it leaves the list. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownEdit } from '../../messages.ts';
import type { ShownDraft } from './shown-draft.ts';

/** Looks for the element that should have the focus; undefined until the list shows it. */
export type FocusPlan = (list: HTMLElement, snapshot: ShownDraft) => HTMLElement | null | undefined;

const opener = (list: HTMLElement, at: number): HTMLElement | undefined => {
  const cards = [...list.querySelectorAll('article')];
  return cards[Math.min(at, cards.length - 1)]?.querySelector('button') ?? undefined;
};

/** The card that stands at a place now, once `ready`; the list itself where no card is left. */
export const cardAt =
  (at: number, ready: (snapshot: ShownDraft) => boolean = () => true): FocusPlan =>
  (list, snapshot) =>
    ready(snapshot) ? (opener(list, at) ?? list) : undefined;

/** The first card of a rule, once there is one. */
export const cardOf =
  (rule: string): FocusPlan =>
  (list, { findings }) => {
    const at = findings.findIndex((finding) => finding.rule === rule);
    return at < 0 ? undefined : opener(list, at);
  };

/** The Undo of the first edit after `last`. */
export const foldAfter =
  (last: number): FocusPlan =>
  (list, { edits }) => {
    const edit = edits.at(-1);
    return edit && edit.id > last ? list.querySelector<HTMLElement>(`[data-edit="${edit.id}"] button`) : undefined;
  };

/** The card that an undo has brought back. */
export const cardBack =
  (edit: ShownEdit): FocusPlan =>
  (list, { edits, findings }) => {
    if (edits.some(({ id }) => id === edit.id)) return undefined;
    const back = findings.findIndex(({ rule, words }) => rule === edit.rule && words === edit.oldWords);
    return (back < 0 ? undefined : opener(list, back)) ?? list;
  };

/** Follows a plan as soon as a render has brought its element. A person who has moved on is left alone. */
export const useFocusPlan = (
  root: RefObject<HTMLElement | null>,
  snapshot: ShownDraft,
): RefObject<FocusPlan | undefined> => {
  const plan = useRef<FocusPlan | undefined>(undefined);
  useLayoutEffect(() => {
    const list = root.current;
    const target = list && plan.current?.(list, snapshot);
    if (!target) return;
    plan.current = undefined;
    const { activeElement } = document;
    const isFree = !activeElement || activeElement === document.body || list.contains(activeElement);
    if (isFree) target.focus();
  });
  return plan;
};
