import { describe, expect, it } from 'vitest';
import type { Finding, Review } from '../../src/model.ts';
import { ownSnapshot } from '../../src/ui/panel/own-snapshot.ts';

const TEXT = 'One here. You never call. You never write. Bye.';
const sentence = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  ended: true,
});
const finding = (words: string): Finding => ({
  rule: 'blame/absolutes',
  key: words,
  severity: 'hint',
  entry: 0,
  slots: {},
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

const review = (findings: readonly Finding[], sentences: Review['sentences']): Review => ({
  findings,
  sentences,
  protected: [],
  failures: [],
});
const SENTENCES = ['One here.', 'You never call.', 'You never write.', 'Bye.'].map(sentence);
const OWN = { dismissed: new Set<string>(), edits: [], focus: undefined };

describe('the snapshot of a pasted draft', () => {
  it('gives each finding the sentence around it', () => {
    const [shown] = ownSnapshot(TEXT, review([finding('never call')], SENTENCES), 'parent', OWN).findings;
    expect(shown).toMatchObject({ words: 'never call', sentence: 'You never call.', sentenceStart: 10 });
  });

  it('gives a finding over two sentences both of them', () => {
    const both = finding('never call. You never write');
    const [shown] = ownSnapshot(TEXT, review([both], SENTENCES), 'parent', OWN).findings;
    expect(shown?.sentence).toBe('You never call. You never write.');
  });

  it('leaves out what was dismissed', () => {
    const own = { ...OWN, dismissed: new Set(['never call']) };
    const { findings } = ownSnapshot(TEXT, review(['never call', 'Bye'].map(finding), SENTENCES), 'parent', own);
    expect(findings.map(({ key }) => key)).toEqual(['Bye']);
  });
});
