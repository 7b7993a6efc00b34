/** What the rules must leave alone: messages by writers who had not seen them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createReviewer } from '../../src/engine/index.ts';
import type { Draft } from '../../src/model.ts';
import { due } from '../../src/page/due.ts';

interface Message extends Draft {
  readonly id: string;
  readonly kind?: string;
  readonly voice?: string;
  readonly category?: string;
}

const read = (name: string): Message[] =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message);

const reviewer = createReviewer(rules);
const alarmed = (messages: readonly Message[]): string[] =>
  messages.filter((message) => reviewer.review(message).findings.length > 0).map(({ id }) => id);

const quiet = read('tune/quiet');

describe('harmless messages', () => {
  it('none about rights, safety or medicine is flagged, and at most two of all', () => {
    const grave = quiet.filter(({ kind }) => ['rights', 'safety', 'medical'].includes(kind ?? ''));
    expect(grave.length).toBeGreaterThan(40);
    expect(alarmed(grave)).toEqual([]);
    expect(quiet).toHaveLength(216);
    expect(alarmed(quiet).length).toBeLessThanOrEqual(2);
  });

  it('no sentence that states a right or reports harm is flagged', () => {
    const messages = read('protect');
    expect(messages).toHaveLength(200);
    expect(alarmed(messages)).toEqual([]);
  });

  it('of everyday messages and fair concerns, as tempting as can be, at most one in a hundred is flagged', () => {
    const messages = read('everyday');
    expect(messages).toHaveLength(4744);
    expect(alarmed(messages).length).toBeLessThanOrEqual(36);
  });

  it('of the harmless twins of hot lines at most one in a hundred is flagged', () => {
    const twins = read('lines').filter(({ category }) => category === 'clean');
    expect(twins).toHaveLength(1630);
    expect(alarmed(twins).length).toBeLessThanOrEqual(11);
  });

  it.each(['aae', 'in', 'uk', 'esl', 'blunt', 'texting'])(
    'near misses in the voice %s: at most two of sixty',
    (voice) => {
      const messages = read('near-misses').filter((message) => message.voice === voice);
      expect(messages).toHaveLength(60);
      expect(alarmed(messages).length).toBeLessThanOrEqual(2);
    },
  );
});

describe('plain single lines by strangers', () => {
  const lines = read('plain');
  const share = (role: Draft['role'], isClean: boolean): number => {
    const theirs = lines.filter((line) => line.role === role && (line.category === 'clean') === isClean);
    expect(theirs).toHaveLength(260);
    return alarmed(theirs).length / theirs.length;
  };

  it.each(['parent', 'teacher'] as const)(
    'by a %s: the harmless ones are left alone, the hot ones mostly heard',
    (role) => {
      expect(share(role, true)).toBeLessThanOrEqual(0.02);
      expect(share(role, false)).toBeGreaterThan(0.5);
    },
  );
});

describe('typed one character at a time', () => {
  it('a message that is left alone shows no mark at any moment on the way', { timeout: 120_000 }, () => {
    const left = quiet.filter((message) => reviewer.review(message).findings.length === 0);
    const marked = left.flatMap((message) => {
      const { text, role } = message;
      for (let end = 1; end <= text.length; end += 1) {
        const typed = text.slice(0, end);
        const { findings, sentences } = reviewer.review({ text: typed, role });
        const shown = due({ text: typed, findings, sentences, caret: end, rested: false, shown: new Set() });
        if (shown.length > 0) return [`${message.id} at ${end}`];
      }
      return [];
    });
    expect(marked).toEqual([]);
  });
});
