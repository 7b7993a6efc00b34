/** A compose and a review without a webmail and without rules. */
import { vi } from 'vitest';
import type { Compose, Incoming, Replaced } from '../../src/compose.ts';
import type { Draft, Finding, Review } from '../../src/model.ts';
import type { Words } from '../../src/page/words.ts';

/** Says the names of strings. */
export const WORDS: Words = { lang: 'en', say: (label) => label };

/** What the pretended page lacks, and a badge asks for. */
export const stubPage = (): void => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
};

/** A compose that is a string; a caret of 0 to start with. It stands in a box of its own. */
export const pretend = (text: string) => {
  const around = document.body.appendChild(document.createElement('div'));
  const editable = around.appendChild(document.createElement('div'));
  editable.tabIndex = 0;
  const box = {
    text,
    caret: 0 as number | undefined,
    open: true,
    broken: false,
    replaced: 'done' as Replaced,
    /** Adds something of its own to whatever is put into it. */
    meddles: false,
  };
  const touched: (() => void)[] = [];
  const compose: Compose = {
    webmail: 'gmail',
    editable,
    read: vi.fn(() => {
      if (box.broken) throw new Error('gone');
      return { text: box.text, subject: 'Recess', to: ['Ms. Lee'], cc: 0, bcc: 0, isReply: false, caret: box.caret };
    }),
    range: ({ start, end }) => ({ toString: () => box.text.slice(start, end) }) as Range,
    replace: ({ start, end }, expected, words) => {
      if (box.text.slice(start, end) !== expected) return 'moved';
      if (box.replaced === 'done' || box.meddles)
        box.text = box.text.slice(0, start) + words + (box.meddles ? '!' : '') + box.text.slice(end);
      return box.replaced;
    },
    onTouch: (listener) => touched.push(listener),
    incoming: vi.fn((): Incoming | undefined => undefined),
    insert: vi.fn((paragraphs) => {
      if (box.text.trim() !== '') return 'refused';
      if (box.replaced === 'done') box.text = paragraphs.join('\n\n');
      return box.replaced;
    }),
    reveal: vi.fn(),
    badgeHost: () => around,
    keepClear: () => [],
    isOpen: () => box.open,
    hold: () => {},
    send: () => true,
  };
  const type = (words: string) => {
    box.text += words;
    box.caret = box.text.length;
    for (const listener of touched) listener();
  };
  return { box, compose, type };
};

/** Finds every "never" and "always". */
export const review = vi.fn(({ text }: Draft, muted: ReadonlySet<string>): Review => {
  const hits = muted.has('blame/absolutes') ? [] : Array.from(text.matchAll(/never|always/g));
  const findings = hits.map(({ 0: words, index }, at): Finding => {
    const span = { start: index, end: index + words.length };
    return { rule: 'blame/absolutes', key: `${words}${at}`, severity: 'caution', entry: 0, slots: {}, ...span };
  });
  const sentences = Array.from(text.matchAll(/[^.!?\n]+[.!?]?/g), ({ 0: words, index }) => {
    const end = index + words.trimEnd().length;
    return { start: index, end, ended: /[.!?]$/.test(words) };
  });
  return { findings, protected: [], sentences, failures: [] };
});
