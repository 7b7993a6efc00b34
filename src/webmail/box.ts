/** The words in one box, whether it holds formatted or plain text. */
import type { Replaced } from '../compose.ts';
import type { Span } from '../model.ts';

export interface Box {
  read(): { readonly text: string; readonly caret: number | undefined };
  range(span: Span): Range | undefined;
  /** Calls back in the very task that changes words or tree. */
  onTouch(touched: () => void): void;
  replace(span: Span, expected: string, words: string): Replaced;
  insert(paragraphs: readonly string[]): Replaced;
  reveal(span: Span): void;
}
