/** `rules/README.md`: what every rule notices and says, read from the rules themselves. */
import type { Card, Earned, Flags } from '../../src/rule.ts';

export interface RuleFile {
  readonly card: Card;
  readonly flags: Flags | Earned;
}

/** How often a rule speaks in the drafts we tune on, and what it has to offer there. */
export interface Figures {
  readonly findings: number;
  readonly worded: number;
  readonly asked: number;
}

interface Category {
  readonly id: string;
  readonly title: string;
}

/** How many of a rule's examples are shown; the others stand in its file. */
const SHOWN = 2;

/** Drafts may hold anything that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]#|~]/g, '\\$&');

/** The marked words in bold. */
const bold = (marked: string): string =>
  marked
    .split(/\[\[|\]\]/)
    .map((part, index) => (index % 2 === 1 ? `**${plain(part)}**` : plain(part)))
    .join('');

const unmarked = (marked: string): string => plain(marked.replaceAll(/\[\[|\]\]/g, ''));

const sourceOf = ({ title, link }: Card['source']): string =>
  link ? `[${plain(title)}](${link})` : `_${plain(title)}_`;

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const figuresOf = ({ findings, worded, asked }: Figures): string =>
  `- In the drafts we tune on: ${findings} ${findings === 1 ? 'finding' : 'findings'}, ${share(worded, findings)} with a wording, ${share(asked, findings)} with a question instead`;

/** A note shows no draft: it would be a page of its own. */
const isEarned = (flags: Flags | Earned): flags is Earned => Array.isArray(flags);

const sectionOf = (id: string, { card, flags }: RuleFile, figures: Figures | undefined): string => {
  const marked = isEarned(flags) ? {} : flags;
  const notices = Object.keys(marked)
    .slice(0, SHOWN)
    .map((each) => `“${bold(each)}”`);
  const worded = Object.entries(marked).find(([, after]) => after !== null);
  const lines = [
    ...(notices.length > 0 ? [`- It notices: ${notices.join(' · ')}`] : []),
    `- How it may land: ${plain(card.why)}`,
    ...(worded ? [`- Instead of “${unmarked(worded[0])}” try “${plain(worded[1] ?? '')}”`] : []),
    `- Tip: ${plain(card.tip)}`,
    ...(figures ? [figuresOf(figures)] : []),
    `- Source: ${sourceOf(card.source)}`,
  ];
  return [`### ${plain(card.title)}`, `[\`${id}\`](${id}.ts)`, lines.join('\n')].join('\n\n');
};

/** One section a rule, in the order of the categories. */
export const catalogue = (
  categories: readonly Category[],
  rules: Readonly<Record<string, RuleFile>>,
  figures: ReadonlyMap<string, Figures> = new Map(),
): string => {
  const ids = Object.keys(rules).sort();
  const parts = categories.map(({ id, title }) => {
    const own = ids.filter((rule) => rule.startsWith(`${id}/`));
    return [`## ${title}`, ...own.map((rule) => sectionOf(rule, rules[rule] as RuleFile, figures.get(rule)))].join(
      '\n\n',
    );
  });
  const head = `# What it notices\n\n${ids.length} rules. Written by a test from the rules themselves: change a rule, run \`npx vitest run -u\` with \`--config .config/vitest.config.ts\`, and look at the diff.`;
  return `${[head, ...parts].join('\n\n')}\n`;
};
