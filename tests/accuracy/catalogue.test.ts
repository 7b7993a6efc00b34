/** Writes `rules/README.md`; a rule that changed shows there too. */
import { expect, it } from 'vitest';
import { categories } from '../../rules/categories.ts';
import { catalogue, type Figures, type RuleFile } from './catalogue.ts';
import { tune } from './corpus.ts';
import { asData } from './ours.ts';

const files = import.meta.glob<RuleFile>(['../../rules/*/*.ts', '!../../rules/{words,incoming,es,starters}/*'], {
  eager: true,
});
const rules = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.slice('../../rules/'.length, -3), file]),
);

const figures = async (): Promise<ReadonlyMap<string, Figures>> => {
  const findings = (await Promise.all(tune().map(asData))).flatMap((line) => line.findings);
  const counted = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => {
    const worded = own.filter(({ rewordings }) => rewordings.length > 0).length;
    const asked = own.filter(({ ask }) => ask !== undefined).length;
    return [rule, { findings: own.length, worded, asked }] as const;
  });
  return new Map(counted);
};

it('names every rule with its own words', { timeout: 60_000 }, async () => {
  const written = catalogue(categories, rules, await figures());
  for (const { card } of Object.values(rules)) expect(written).toContain(`### ${card.title}`);
  await expect(written).toMatchFileSnapshot('../../rules/README.md');
});

it('takes nothing in a draft for Markdown', () => {
  const card = {
    title: 'A <b>title',
    why: 'Why.',
    tip: 'Tip.',
    source: { title: 'A page', link: 'https://a.example/b' },
  } as const;
  expect(
    catalogue(
      [{ id: 'a', title: 'A' }],
      { 'a/b': { card, flags: { '_x_ [[you\n*lot*]] go': '# go' } } },
      new Map([['a/b', { findings: 3, worded: 2, asked: 1 }]]),
    ),
  ).toContain(
    [
      '### A \\<b\\>title',
      '',
      '[`a/b`](a/b.ts)',
      '',
      '- It notices: “\\_x\\_ **you \\*lot\\*** go”',
      '- How it may land: Why.',
      '- Instead of “\\_x\\_ you \\*lot\\* go” try “\\# go”',
      '- Tip: Tip.',
      '- In the drafts we tune on: 3 findings, 67 % with a wording, 33 % with a question instead',
      '- Source: [A page](https://a.example/b)',
    ].join('\n'),
  );
});
