/** Writes `rules/README.md`; a rule that changed shows there too. */
import { expect, it } from 'vitest';
import { categories } from '../../rules/categories.ts';
import { catalogue, type RuleFile } from './catalogue.ts';

const files = import.meta.glob<RuleFile>(['../../rules/*/*.ts', '!../../rules/{words,es,starters}/*'], { eager: true });
const rules = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.slice('../../rules/'.length, -3), file]),
);

it('names every rule with its own words', async () => {
  const written = catalogue(categories, rules);
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
    catalogue([{ id: 'a', title: 'A' }], { 'a/b': { card, flags: { '_x_ [[you\n*lot*]] go': '# go' } } }),
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
      '- Source: [A page](https://a.example/b)',
    ].join('\n'),
  );
});
