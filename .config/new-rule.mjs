/** `npm run new-rule blame/some-name`: writes the skeleton of a rule, with an example that fails until the rule is written. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of rules/ that hold no rules. */
const NOT_CATEGORIES = ['words', 'starters'];

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const USAGE = 'Say which rule: npm run new-rule blame/some-name';

/** What only praise and protect have: phrasings, without severity and wordings. */
const NOTICED = `export const patterns = {
  match: ['write here the words it notices'],
} satisfies Noticed;`;

const COACHING = `export const patterns = {
  severity: 'caution',
  match: [
    {
      words: 'write here the words it notices',
      rewordings: { plain: 'write here what to say instead' },
    },
  ],
} satisfies Patterns;`;

const NOTED = `export const patterns = {
  speaks: ({ concern, questions }) => concern && questions === 0,
} satisfies Noted;`;

const FLAG = 'A draft with [[the marked words]] that it must find.';

/** What the kinds of rules have of their own. */
const KINDS = {
  coaching: {
    types: 'Card, Flags, Leaves, Patterns',
    patterns: COACHING,
    flags: `Flags = {\n  '${FLAG}': 'A draft with better words that it must find.',\n}`,
  },
  noticed: { types: 'Card, Flags, Leaves, Noticed', patterns: NOTICED, flags: `Flags = {\n  '${FLAG}': null,\n}` },
  noted: { types: 'Card, Earned, Leaves, Noted', patterns: NOTED, flags: "Earned = ['A whole draft that earns it.']" },
};

/** @type {(category: string) => keyof typeof KINDS} */
const kindOf = (category) => {
  if (category === 'notes') return 'noted';
  return category === 'protect' || category === 'praise' ? 'noticed' : 'coaching';
};

/** @type {(category: string) => string} */
const skeleton = (category) => {
  const { types, patterns, flags } = KINDS[kindOf(category)];
  return `import type { ${types} } from '../../src/rule.ts';

${patterns}

export const card = {
  title: 'What the reader hears',
  why: 'How it may land, in one sentence about the reader.',
  tip: 'What to try, in ten words at most.',
  source: { title: 'A guide or study worth reading' },
} satisfies Card;

export const flags: ${flags};

export const leaves: Leaves = ['A near miss that it must leave alone.'];
`;
};

/** Why there can be no such rule, or undefined. @type {(id: string | undefined, rules: string) => string | undefined} */
const faultOf = (id, rules) => {
  if (!id) return USAGE;
  const [category = '', name = '', ...rest] = id.split('/');
  if (rest.length > 0 || !NAME.test(category) || !NAME.test(name)) {
    return `“${id}” is no name for a rule: write category/name in small letters, digits and hyphens, such as blame/some-name.`;
  }
  const categories = readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_CATEGORIES.includes(entry.name))
    .map((entry) => entry.name);
  if (!categories.includes(category)) {
    return `There is no category “${category}”: choose one of ${categories.sort().join(', ')}, or make the folder rules/${category} and give it a title in rules/categories.ts.`;
  }
  return existsSync(join(rules, category, `${name}.ts`))
    ? `rules/${id}.ts is there already: choose another name, or edit that file.`
    : undefined;
};

const [id, ...surplus] = process.argv.slice(2);
const rules = join(process.cwd(), 'rules');
const fault = surplus.length > 0 ? USAGE : faultOf(id, rules);
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  writeFileSync(join(rules, `${id}.ts`), skeleton((id ?? '').split('/')[0] ?? ''), { flag: 'wx' });
  console.log(`Wrote rules/${id}.ts. Its example fails until you have written the rule; \`npm test\` tells what is still missing.
Where it can speak about the same words as another rule, give it a place in rules/precedence.ts.`);
}
