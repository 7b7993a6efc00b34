/** What the panel needs of whoever reads the message being answered. Types alone: the reader comes with the entrypoint. */
import type { Role, Span } from '../../model.ts';

export interface Ask extends Span {
  readonly kind: 'question' | 'request';
}

/** A message that has been read. Spans are offsets into its text. */
export interface Heard {
  readonly asks: readonly Ask[];
  readonly worries: readonly Span[];
  readonly deadlines: readonly Span[];
  readonly accusations: readonly Span[];
  readonly threats: readonly Span[];
  readonly insults: readonly Span[];
  readonly serious: readonly Span[];
}

export interface MessageReader {
  read(text: string, writer: Role): Heard;
  answers(incoming: string, ask: Ask, reply: string): boolean;
}

/** Brings the reader, once there is a message to read. */
export type LoadReader = () => Promise<MessageReader>;
