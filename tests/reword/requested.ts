import type { WordingWanted } from '../../src/messages.ts';
import type { Span } from '../../src/model.ts';

const MARK = /\[\[|\]\]|\{(\w+):([^{}]*)\}/g;

/** `Why did you make {who:my son} {did:miss}?` → the request for it. `[[` and `]]` mark the finding; without them it is the whole line. */
export const requested = (marked: string): WordingWanted => {
  const slots: Record<string, Span> = {};
  let sentence = '';
  let from = 0;
  let start = 0;
  let end: number | undefined;
  for (const { 0: mark, 1: name, 2: words = '', index } of marked.matchAll(MARK)) {
    sentence += marked.slice(from, index);
    from = index + mark.length;
    if (mark === '[[') start = sentence.length;
    else if (mark === ']]') end = sentence.length;
    else if (name) {
      slots[name] = { start: sentence.length, end: sentence.length + words.length };
      sentence += words;
    }
  }
  sentence += marked.slice(from);
  return {
    type: 'reword',
    rule: 'blame/why-accusation',
    entry: 0,
    sentence,
    start,
    end: end ?? sentence.length,
    slots,
  };
};
