/** Every example of every rule runs: what it flags, what it leaves, and what its plain wording makes of the draft. */
import { describe, expect, it } from 'vitest';
import { whole } from '../../rules/whole.ts';
import { createLook } from '../../src/look/index.ts';
import type { Role, Span } from '../../src/model.ts';
import type { Flags, Leaves, Noticed, Patterns } from '../../src/rule.ts';
import { engine } from '../our-engine.ts';
import { reworded } from './reworded.ts';

interface RuleFile {
  readonly patterns: Patterns | Noticed;
  readonly flags: Flags;
  readonly leaves: Leaves;
}

const files = import.meta.glob<RuleFile>(['../../rules/*/*.ts', '!../../rules/{words,notes,incoming,es,starters}/*'], {
  eager: true,
});
const all = Object.entries(files).map(([path, file]) => ({ id: path.slice('../../rules/'.length, -3), file }));

const { reviewer } = engine;
const look = createLook(engine, whole);
const ROLES: readonly Role[] = ['parent', 'teacher'];

const praised = (text: string, role: Role) => {
  const { failures, praise } = look.review({ text, role });
  expect(failures).toEqual([]);
  return praise;
};

/** What the rule's own kind of review says of a draft. */
const spoken = (id: string, text: string, role: Role): readonly (Span & { readonly rule: string })[] => {
  if (id.startsWith('praise/')) return praised(text, role);
  const { failures, findings, protected: plainly } = reviewer.review({ text, role });
  expect(failures).toEqual([]);
  return id.startsWith('protect/') ? plainly : findings;
};

const unmarked = (marked: string) => {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return { text: marked.replace('[[', '').replace(']]', ''), start, end };
};

const curly = (text: string) => text.replaceAll("'", '’');
const lost = (text: string) => text.replace(/(?<=[a-z])['’](?=t\b)/g, '');

describe.each(all)('$id', ({ id, file }) => {
  const roles = file.patterns.writers ?? ROLES;

  it.each(Object.keys(file.flags))('flags %s', (marked) => {
    const { text, start, end } = unmarked(marked);
    const role = roles.find((one) => spoken(id, text, one).some(({ rule }) => rule === id)) ?? roles[0] ?? 'parent';
    expect(spoken(id, text, role)).toMatchObject([{ rule: id, start, end }]);
    for (const variant of [curly(text), text.replace(/(?<=\w) (?=\w)/g, '  '), lost(text)]) {
      expect(
        spoken(id, variant, role).map(({ rule }) => rule),
        variant,
      ).toEqual([id]);
    }
    const before = 'Good morning.\n\n';
    expect(spoken(id, `${before}${text}\n\nBest,\nRobin`, role)).toMatchObject([
      { rule: id, start: start + before.length, end: end + before.length },
    ]);
  });

  it.each(file.leaves)('leaves %s', (text) => {
    for (const role of ROLES) {
      const found = spoken(id, text, role).map(({ rule }) => rule);
      if (id.startsWith('protect/') || id.startsWith('praise/')) expect(found).not.toContain(id);
      else expect(found).toEqual([]);
    }
  });

  it('words its findings as the examples say, and is quiet afterwards', async () => {
    if (id.startsWith('protect/') || id.startsWith('praise/')) return;
    for (const [marked, expected] of Object.entries(file.flags)) {
      const { text } = unmarked(marked);
      const role = roles.find((one) => spoken(id, text, one).some(({ rule }) => rule === id)) ?? 'parent';
      const after = await reworded(reviewer, { text, role });
      expect(after, marked).toBe(expected);
      if (after !== null) expect(spoken(id, after, role), after).toEqual([]);
    }
  });
});
