/** Every note speaks where its examples say, and leaves the others alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whole } from '../../rules/whole.ts';
import { createLook } from '../../src/look/index.ts';
import type { Draft, Role } from '../../src/model.ts';
import type { Earned, Leaves, Noted } from '../../src/rule.ts';
import { notesAgainstLabels } from '../accuracy/notes.ts';
import { engine } from '../our-engine.ts';

interface NoteFile {
  readonly patterns: Noted;
  readonly flags: Earned;
  readonly leaves: Leaves;
}

const files = import.meta.glob<NoteFile>('../../rules/notes/*.ts', { eager: true });
const all = Object.entries(files).map(([path, file]) => ({ id: path.slice('../../rules/'.length, -3), file }));

const ROLES: readonly Role[] = ['parent', 'teacher'];

/** An example may begin with its subject line. */
const draftOf = (example: string, role: Role): Draft => {
  const [head, subject = ''] = /^Subject: (.*)\n\n?/.exec(example) ?? [''];
  return { text: example.slice(head.length), subject, role };
};

/** With one note alone, so that no other takes its place. */
const lookFor = (id: string) => createLook(engine, { ...whole, order: [id] });

describe.each(all)('$id', ({ id, file }) => {
  const look = lookFor(id);
  const speaks = (text: string, role: Role): boolean => {
    const { notes, failures } = look.review(draftOf(text, role));
    expect(failures).toEqual([]);
    return notes.length > 0;
  };

  it('has its place in the order', () => {
    expect(whole.order).toContain(id);
  });

  it.each(file.flags)('flags %s', (text) => {
    const [role = 'parent'] = file.patterns.writers ?? ROLES;
    expect(speaks(text, role)).toBe(true);
    expect(speaks(text.replaceAll("'", '’').replaceAll('\n\n', '\n'), role)).toBe(true);
    for (const other of ROLES.filter((one) => file.patterns.writers && !file.patterns.writers.includes(one))) {
      expect(speaks(text, other)).toBe(false);
    }
  });

  it.each(file.leaves)('leaves %s', (text) => {
    expect(ROLES.filter((role) => speaks(text, role))).toEqual([]);
  });

  it('is quiet once it is turned off', () => {
    for (const text of file.flags) {
      for (const role of ROLES) expect(look.review(draftOf(text, role), new Set([id])).notes).toEqual([]);
    }
  });
});

const read = <Line extends Draft>(name: string): readonly Line[] =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const look = createLook(engine, whole);

describe('notes on messages by others', () => {
  it.each([
    ['tune/quiet', 216, 2],
    ['protect', 200, 0],
    ['near-misses', 360, 0],
  ])('%s: of %i messages at most %i get one', (name, count, most) => {
    const messages = read(name);
    expect(messages).toHaveLength(count);
    expect(messages.filter((draft) => look.review(draft).notes.length > 0).length).toBeLessThanOrEqual(most);
  });

  it('say what people said a draft lacks, more often than not', () => {
    const names = ['parents-first', 'parents-us', 'parents-world', 'staff-first', 'staff-us', 'staff-world'];
    const drafts = names.flatMap((name) => read<Draft & { id: string }>(`tune/${name}`));
    const counts = notesAgainstLabels(drafts, (draft) => look.review(draft).notes);
    const precision = (gap: string) => {
      const { hit = 0, of = 1 } = counts.get(gap)?.precision ?? {};
      return hit / of;
    };
    expect(precision('no-question')).toBeGreaterThan(0.75);
    for (const gap of ['no-warmth', 'no-next-step', 'no-example']) expect(precision(gap)).toBeGreaterThan(0.5);
    expect(counts.get('no-question')?.recall.hit).toBeGreaterThan(35);
  });
});
