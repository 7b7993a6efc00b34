/** Coaches the panel's own text box: the same cards without a mail page. Nothing is stored. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { editOf, follow, spanOf } from '../../edit-log.ts';
import type { Review, Role, Span } from '../../model.ts';
import type { Coach, Order, Result } from './coach.ts';
import { type Own, ownSnapshot } from './own-snapshot.ts';
import { useSurroundings } from './surroundings.ts';

export interface OwnCoach {
  /** Undefined while nothing is typed or nothing has been read yet. */
  readonly coach: Coach | undefined;
  readonly failed: boolean;
  readonly onInput: () => void;
}

const FRESH: Own = { dismissed: new Set(), edits: [], focus: undefined };
const REST_MS = 400;

/** As if typed, so that the box's own undo knows of it; where the browser declines, written straight in. */
const write = (box: HTMLTextAreaElement, { start, end }: Span, words: string): void => {
  const before = document.activeElement;
  box.focus();
  box.setSelectionRange(start, end);
  const isTyped = document.execCommand?.(words ? 'insertText' : 'delete', false, words);
  if (!isTyped) box.setRangeText(words, start, end, 'end');
  if (before instanceof HTMLElement) before.focus();
};

const useReview = (role: Role) => {
  const { muted, loadReview } = useSurroundings();
  const [read, setRead] = useState<{ readonly text: string; readonly review: Review }>();
  const [failed, setFailed] = useState(false);
  const text = useRef('');
  const look = useCallback(async () => {
    try {
      const review = await loadReview();
      setRead({ text: text.current, review: review({ text: text.current, role }, muted) });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [loadReview, role, muted]);
  useEffect(() => {
    if (text.current) void look();
  }, [look]);
  return { text, look, read, failed };
};

const useOrders = (box: RefObject<HTMLTextAreaElement | null>, role: Role) => {
  const { text, look, read, failed } = useReview(role);
  const [own, setOwn] = useState(FRESH);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const used = useRef(0);

  const sync = (rest: number) => {
    const before = text.current;
    const after = box.current?.value ?? '';
    text.current = after;
    if (before !== after) setOwn((now) => ({ ...now, edits: after ? follow(now.edits, before, after) : [] }));
    clearTimeout(timer.current);
    timer.current = setTimeout(look, rest);
  };

  const put = (span: Span, expected: string, words: string): Result => {
    if (!box.current || text.current.slice(span.start, span.end) !== expected) return 'moved';
    write(box.current, span, words);
    sync(0);
    return 'done';
  };

  const findingOf = (key: string | undefined) => read?.review.findings.find((finding) => finding.key === key);

  const focus = (key: string | undefined): Result => {
    setOwn((now) => ({ ...now, focus: key }));
    const finding = findingOf(key);
    if (finding) box.current?.setSelectionRange(finding.start, finding.end);
    return 'done';
  };

  const dismiss = (key: string): Result => {
    setOwn((now) => ({ ...now, dismissed: new Set([...now.dismissed, key]) }));
    return 'done';
  };

  const undo = (id: number): Result => {
    const edit = own.edits.find((each) => each.id === id);
    const span = edit && spanOf(edit, text.current);
    if (!span) return 'moved';
    setOwn((now) => ({ ...now, edits: now.edits.filter((each) => each.id !== id) }));
    return put(span, text.current.slice(span.start, span.end), edit.taken);
  };

  const use = (key: string, newWords: string): Result => {
    const finding = findingOf(key);
    if (!read || !finding) return 'moved';
    const { rule, start, end } = finding;
    const before = text.current;
    const oldWords = read.text.slice(start, end);
    const result = put(finding, oldWords, newWords);
    if (result !== 'done') return result;
    used.current += 1;
    const id = used.current;
    const edit = editOf({ id, rule, oldWords, newWords }, { start, end }, before, text.current);
    setOwn((now) => ({ ...now, edits: [...now.edits, edit] }));
    return result;
  };

  const carryOut = (order: Order): Result => {
    if (order.type === 'focus') return focus(order.key);
    if (order.type === 'dismiss') return dismiss(order.key);
    if (order.type === 'pause' || order.type === 'insert') return 'refused';
    return order.type === 'undo' ? undo(order.edit) : use(order.key, order.words);
  };

  return { read, failed, own, carryOut, onInput: () => sync(REST_MS) };
};

/** The coach of a text box; nothing is loaded before the first letter. */
export const useOwnCoach = (box: RefObject<HTMLTextAreaElement | null>, role: Role): OwnCoach => {
  const { read, failed, own, carryOut, onInput } = useOrders(box, role);
  const latest = useRef(carryOut);
  latest.current = carryOut;
  const send = useCallback((order: Order) => Promise.resolve(latest.current(order)), []);
  const coach = useMemo<Coach | undefined>(
    () => (read?.text ? { snapshot: ownSnapshot(read.text, read.review, role, own), send } : undefined),
    [read, role, own, send],
  );
  return { coach, failed, onInput };
};
