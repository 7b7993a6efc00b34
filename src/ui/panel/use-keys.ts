/** Through the cards by the browser's own keys, wherever the keyboard is: the phrase is shown in the draft and the caret stays. */
import { useEffect, useRef } from 'preact/hooks';
import type { Key } from '../../keys.ts';
import { say } from '../words.ts';
import type { Coach } from './coach.ts';
import { useSurroundings } from './surroundings.ts';
import type { CardList } from './use-card-list.ts';

/** The card to go to: the open one first, as long as its phrase is not shown in the draft; then round and round. */
const nextAt = (by: 1 | -1, openAt: number, isShown: boolean, count: number): number => {
  if (openAt < 0) return by > 0 ? 0 : count - 1;
  return isShown ? (openAt + by + count) % count : openAt;
};

/** Uses the wording of the open card as its button would, or says what it waits for. */
const useOpened = (list: HTMLElement, announce: (words: string) => void): void => {
  const form = list.querySelector<HTMLFormElement>(':scope > article[data-open="true"] form');
  const waits = form?.querySelector('.hint-line');
  if (!form) announce(say('wording.none'));
  else if (waits) announce(waits.textContent);
  else form.requestSubmit();
};

/** `open`: the key of the card that stands open. */
export const useKeys = ({ snapshot, keys }: Coach, list: CardList, open: string | undefined): void => {
  const { announce } = useSurroundings();
  const { findings, focus } = snapshot;
  // Fast keys do not wait until the page has answered.
  const gone = useRef<string | undefined>(undefined);
  const go = (by: 1 | -1) => {
    const openAt = findings.findIndex(({ key }) => key === open);
    const at = nextAt(by, openAt, open === focus || open === gone.current, findings.length);
    const finding = findings[at];
    if (!finding) {
      announce(say('quiet.title'));
      return;
    }
    gone.current = finding.key;
    list.goTo(finding.key);
    announce(say('at', { at: at + 1, count: findings.length, words: finding.words }));
  };
  const latest = useRef<(key: Key) => void>(() => undefined);
  latest.current = (key) => {
    if (key === 'next') go(1);
    if (key === 'previous') go(-1);
    if (key === 'use' && list.root.current) useOpened(list.root.current, announce);
  };
  useEffect(() => {
    const leave = new AbortController();
    keys?.((key) => latest.current(key), leave.signal);
    return () => leave.abort();
  }, [keys]);
};
