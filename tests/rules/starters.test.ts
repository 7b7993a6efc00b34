/** The letters to begin with: clear, quiet under our own rules, and of a length that somebody reads. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { starters } from '../../rules/starters.ts';
import { BLANK } from '../../src/blank.ts';
import { createReviewer } from '../../src/engine/index.ts';
import type { Role } from '../../src/model.ts';

const files = import.meta.glob('../../rules/starters/*.ts');
const { review } = createReviewer(rules);
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

it('are all offered', () => {
  expect(Object.keys(starters).sort()).toEqual(
    Object.keys(files)
      .map((path) => path.slice('../../rules/starters/'.length, -3))
      .sort(),
  );
});

describe.each(Object.entries(starters))('%s', (_id, { title, when, tip, subject, paragraphs, writers, formal }) => {
  const text = paragraphs.join('\n\n');

  it('is quiet under every rule, as it stands and with its blanks filled in', () => {
    const filled = text.replace(/\[[^\]]*\]/g, 'Tuesday');
    for (const role of writers ?? (['parent', 'teacher'] satisfies readonly Role[])) {
      for (const draft of [text, filled, subject]) expect(review({ text: draft, role }).findings, draft).toEqual([]);
    }
  });

  it('says in few words what it is for', () => {
    expect(title.length).toBeLessThanOrEqual(40);
    expect(wordsIn(when)).toBeLessThanOrEqual(16);
    expect(wordsIn(tip)).toBeLessThanOrEqual(10);
    expect(wordsIn(text)).toBeLessThanOrEqual(200);
  });

  it('leaves every fact to the writer, in blanks that are closed', () => {
    expect(text).toMatch(BLANK);
    expect(text.replace(/\[[^[\]]*\]/g, '')).not.toMatch(/[[\]]/);
    expect(text).not.toMatch(/\d/);
  });

  it('is protected where it is a formal request', () => {
    if (formal) expect(review({ text, role: 'parent' }).protected).not.toEqual([]);
  });
});
