/** The live list of cards: what each button does, and how the list follows the draft. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ShownEdit } from '../../messages.ts';
import { mute } from '../../settings/index.ts';
import type { ShownFinding } from '../../shown.ts';
import { say } from '../words.ts';
import type { Coach, Result } from './coach.ts';
import { cardAt, cardBack, cardOf, foldAfter, useFocusPlan } from './focus-plan.ts';
import { FIRST, type ListState, nextList } from './list-state.ts';
import { useSurroundings } from './surroundings.ts';

export interface CardList {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly state: ListState;
  /** Rules turned off from this list, newest last: each can be turned back on at once. */
  readonly turnedOff: readonly string[];
  readonly toggle: (key: string, open: boolean) => void;
  /** Opens a card from wherever the keyboard is. Where it is in the panel, it goes along. */
  readonly goTo: (key: string) => void;
  readonly showAll: (listed: number) => void;
  readonly use: (finding: ShownFinding, words: string) => Promise<Result>;
  readonly dismiss: (finding: ShownFinding) => void;
  readonly turnOff: (finding: ShownFinding) => void;
  readonly turnBackOn: (rule: string) => void;
  readonly undo: (edit: ShownEdit) => Promise<void>;
}

const BEFORE_ALL = Number.NEGATIVE_INFINITY;

export const useCardList = ({ snapshot, send }: Coach): CardList => {
  const { announce, write } = useSurroundings();
  const [told, tell] = useReducer(nextList, FIRST);
  const [turnedOff, setTurnedOff] = useState<readonly string[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const plan = useFocusPlan(root, snapshot);
  const { findings, edits, focus } = snapshot;
  const newest = edits.at(-1)?.id;

  // In the same render as the edit: a fold that moved a moment later would lose the keyboard.
  const state = newest === undefined ? told : nextList(told, { type: 'edited', edit: newest });

  useEffect(() => {
    if (focus !== undefined) tell({ type: 'opened', key: focus });
  }, [focus]);
  useLayoutEffect(() => {
    if (newest !== undefined) tell({ type: 'edited', edit: newest });
  }, [newest]);

  const placeOf = (key: string) => {
    const at = findings.findIndex((finding) => finding.key === key);
    return { at, next: findings[at + 1]?.key };
  };

  const use: CardList['use'] = async ({ key, words: old }, words) => {
    const { next } = placeOf(key);
    plan.current = foldAfter(newest ?? BEFORE_ALL);
    tell({ type: 'using', key, next });
    const result = await send({ type: 'use', key, words });
    if (result === 'done') {
      tell({ type: 'left', key, next });
      announce(words ? say('changed', { words }) : say('changed.dropped', { words: old }));
      return result;
    }
    plan.current = undefined;
    tell({ type: 'not-used' });
    announce(say(result));
    return result;
  };

  const leave = (key: string, isGone: (finding: ShownFinding) => boolean) => {
    const { at, next } = placeOf(key);
    plan.current = cardAt(at, ({ findings: left }) => !left.some(isGone));
    tell({ type: 'left', key, next });
  };

  const toggle: CardList['toggle'] = (key, open) => {
    tell({ type: 'opened', key: open ? key : null });
    void send({ type: 'focus', key: open ? key : undefined });
  };

  return {
    root,
    state,
    turnedOff,
    use,
    toggle,
    goTo: (key) => {
      if (document.hasFocus()) plan.current = cardAt(placeOf(key).at);
      toggle(key, true);
    },
    showAll: (listed) => {
      plan.current = cardAt(listed);
      tell({ type: 'all' });
    },
    dismiss: ({ key }) => {
      leave(key, (finding) => finding.key === key);
      void send({ type: 'dismiss', key });
    },
    turnOff: ({ key, rule }) => {
      leave(key, (finding) => finding.rule === rule);
      setTurnedOff([...turnedOff.filter((each) => each !== rule), rule]);
      write(mute(rule, true));
    },
    turnBackOn: (rule) => {
      plan.current = cardOf(rule);
      write(mute(rule, false));
    },
    undo: async (edit) => {
      plan.current = cardBack(edit);
      const result = await send({ type: 'undo', edit: edit.id });
      if (result !== 'done') plan.current = undefined;
      announce(say(result === 'done' ? 'undone' : result));
    },
  };
};
