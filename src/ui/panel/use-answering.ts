/** The message being answered: where it comes from, what it asks, and which of that the draft answers. In memory only. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { IncomingMessage } from '../../messages.ts';
import { type Ask, type Heard, type MessageReader, OTHER_SIDE, type Role } from '../../model.ts';
import type { Connection } from './connection.ts';
import type { ShownDraft } from './shown-draft.ts';

/** Brings the reader, once there is a message to read. */
export type LoadReader = () => Promise<MessageReader>;

/** What the person has ticked or unticked by hand. */
export interface Ticks {
  readonly isTicked: (name: string | number, byItself?: boolean) => boolean;
  readonly tick: (name: string | number, isTicked: boolean) => void;
}

export interface Answering extends Ticks {
  /** Undefined where none can be read and none was pasted. */
  readonly message: IncomingMessage | undefined;
  readonly heard: Heard | undefined;
  readonly isPasted: boolean;
  readonly isAnswered: (ask: Ask) => boolean;
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
  readonly lookAgain: () => void;
}

/** Half an answer is none yet. */
const REST_MS = 1500;

/** A text as it stood when it last rested; of another compose, as it stands. */
const useRested = (compose: number, text: string): string => {
  const [rested, setRested] = useState({ compose, text });
  useEffect(() => {
    const timer = setTimeout(() => setRested({ compose, text }), REST_MS);
    return () => clearTimeout(timer);
  }, [compose, text]);
  if (rested.compose === compose) return rested.text;
  setRested({ compose, text });
  return text;
};

interface Told {
  readonly compose: number;
  readonly message: IncomingMessage | undefined;
}

/** What the page tells, once for each reply and again on demand. Undefined while it has not answered. */
const useTold = (compose: number, isReply: boolean, ask: Connection['incoming']) => {
  const [told, setTold] = useState<Told>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!isReply) return undefined;
    let isLatest = true;
    const tell = (message: IncomingMessage | undefined) => isLatest && setTold({ compose, message });
    ask(compose).then(tell, () => tell(undefined));
    return () => {
      isLatest = false;
    };
  }, [compose, isReply, times, ask]);
  const lookAgain = useCallback(() => setTimes((before) => before + 1), []);
  return { told: isReply && told?.compose === compose ? told : undefined, lookAgain };
};

interface Read {
  readonly reader: MessageReader;
  readonly heard: Heard;
  readonly text: string;
}

/** Without its reading the message is simply not shown: the draft is coached all the same. */
const useRead = (text: string, role: Role, load: LoadReader | undefined): Read | undefined => {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isLatest = true;
    const readIt = async () => {
      const reader = await load?.();
      if (reader && isLatest) setRead({ reader, text, heard: reader.read(text, OTHER_SIDE[role]) });
    };
    if (text) readIt().catch(() => undefined);
    return () => {
      isLatest = false;
    };
  }, [text, role, load]);
  return read?.text === text ? read : undefined;
};

/** By message, so that a tick stays while panel and compose are open. */
const useTicks = (text: string): Ticks => {
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    isTicked: (name, byItself = false) => byHand.get(`${name} ${text}`) ?? byItself,
    tick: (name, isTicked) => setByHand((before) => new Map(before).set(`${name} ${text}`, isTicked)),
  };
};

const NOBODY: Pick<ShownDraft, 'compose' | 'isReply' | 'text' | 'role'> = {
  compose: 0,
  isReply: false,
  text: '',
  role: 'parent',
};

/** The message that the open compose answers; undefined where it answers none. */
export const useAnswering = (
  draft: ShownDraft | undefined,
  ask: Connection['incoming'],
  load: LoadReader | undefined,
): Answering | undefined => {
  const { compose, isReply, text, role } = draft ?? NOBODY;
  const { told, lookAgain } = useTold(compose, isReply && load !== undefined, ask);
  const [brought, setBrought] = useState({ compose: 0, text: '' });
  const pasted = brought.compose === compose ? brought.text : '';
  const isPasted = !told?.message && pasted.trim() !== '';
  const message = useMemo(
    () => told?.message ?? (isPasted ? { text: pasted, sender: '', date: '', sure: true } : undefined),
    [told, isPasted, pasted],
  );
  const read = useRead(message?.text ?? '', role, load);
  const ticks = useTicks(message?.text ?? '');
  const rested = useRested(compose, text);
  const answered = useMemo(() => read?.reader.answered(read.text, read.heard.asks, rested), [read, rested]);
  if (!told) return undefined;
  return {
    ...ticks,
    message,
    isPasted,
    pasted,
    lookAgain,
    heard: read?.heard,
    isAnswered: (one) => answered?.has(one) ?? false,
    onPaste: (words) => setBrought({ compose, text: words }),
  };
};
