/** Orders in turn: an undo asked for at once finds the wording asked for just before it. Knows nothing of Preact. */
import type { Order, Result } from './coach.ts';

type Send = (order: Order, compose: number) => Promise<Result>;

/** An edit, and the compose that it was made in. */
interface Made {
  readonly edit: number;
  readonly compose: number;
}

export interface InTurn {
  readonly send: Send;
  /** Takes back the newest edit, once every order before it is answered. Undefined when there is none. */
  readonly undoNewest: () => Promise<Result | undefined>;
}

/** `newest` is the newest edit, as the draft has told by then. */
export const inTurn = (send: Send, newest: () => Made | undefined): InTurn => {
  let underWay: Promise<unknown> = Promise.resolve();
  const keep = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    underWay = Promise.allSettled([underWay, answer]);
    return answer;
  };
  const undo = async (): Promise<Result | undefined> => {
    const made = newest();
    return made && send({ type: 'undo', edit: made.edit }, made.compose);
  };
  return { send: (order, compose) => keep(send(order, compose)), undoNewest: () => keep(underWay.then(undo)) };
};
