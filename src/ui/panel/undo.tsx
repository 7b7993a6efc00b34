/** Undo from the keyboard, and undo of everything. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../words.ts';
import { type Coach, undoAll } from './coach.ts';
import type { InTurn } from './in-turn.ts';
import { useSurroundings } from './surroundings.ts';

const TEXT = 'textarea, input[type="text"], input[type="search"]';

/** Whether a key press means undo, and not the undo of a text field of the panel. */
const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  event.key.toLowerCase() === 'z' &&
  !(event.target instanceof Element && event.target.matches(TEXT));

// After a click in the panel the browser keeps the keyboard here, so the mail page never sees the key.
/** Ctrl/Cmd+Z anywhere in the panel takes back the newest wording used. */
export const useUndoKey = (undoNewest: InTurn['undoNewest'], announce: (words: string) => void): void => {
  useEffect(() => {
    const onKey = async (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isUndo(event)) return;
      event.preventDefault();
      const result = await undoNewest();
      if (result) announce(say(result === 'done' ? 'undone' : result));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undoNewest, announce]);
};

/** Ctrl/Cmd+Z around a text box of our own takes back the newest wording used there; where there is none, the key is left to the mail. */
export const useUndoHere = (coach: Coach | undefined) => {
  const { announce } = useSurroundings();
  return async (event: TargetedKeyboardEvent<HTMLElement>): Promise<void> => {
    const newest = coach?.snapshot.edits.at(-1);
    if (!coach || !newest || !isUndo(event)) return;
    event.preventDefault();
    const result = await coach.send({ type: 'undo', edit: newest.id });
    announce(say(result === 'done' ? 'undone' : result));
  };
};

export const UndoAll = ({ coach }: { readonly coach: Coach }) => {
  const { announce } = useSurroundings();
  if (coach.snapshot.edits.length < 2) return null;
  const onClick = async () => {
    const left = await undoAll(coach);
    if (left === 'unanswered') announce(say(left));
    else announce(left ? say('undone.some', { count: left }) : say('undone'));
  };
  return (
    <button type="button" onClick={onClick}>
      {say('undo.all')}
    </button>
  );
};
