/** Orders in turn: an undo asked for at once finds the wording asked for just before it. Knows nothing of Preact. */
import type { Order, Result } from './coach.ts';

type Send = (order: Order) => Promise<Result>;

export interface InTurn {
  readonly send: Send;
  /** Takes back the newest edit, once every order before it is answered. Undefined when there is none. */
  readonly undoNewest: () => Promise<Result | undefined>;
}

/** `newest` is the id of the newest edit, as the draft has told by then. */
export const inTurn = (send: Send, newest: () => number | undefined): InTurn => {
  let underWay: Promise<unknown> = Promise.resolve();
  const keep = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    underWay = Promise.allSettled([underWay, answer]);
    return answer;
  };
  const undo = async (): Promise<Result | undefined> => {
    const edit = newest();
    return edit === undefined ? undefined : send({ type: 'undo', edit });
  };
  return { send: (order) => keep(send(order)), undoNewest: () => keep(underWay.then(undo)) };
};
