/** The rules as the popup lists them: by category, searched, counted. Pure. */
import type { Card } from '../../rule.ts';

export interface Category {
  readonly id: string;
  readonly title: string;
}

export interface ListedRule {
  readonly id: string;
  readonly title: string;
}

export interface Group extends Category {
  readonly rules: readonly ListedRule[];
}

/** What keeps people safe cannot be switched off. */
const ALWAYS_ON = 'protect';

const categoryOf = (rule: string): string => rule.split('/', 1)[0] ?? rule;

const has = (text: string, wanted: string): boolean => text.toLocaleLowerCase().includes(wanted);

/** The groups with the rules whose title, reason or tip has the words looked for; empty groups are left out. */
export const groupRules = (
  cards: Readonly<Record<string, Card>>,
  categories: readonly Category[],
  search = '',
): readonly Group[] => {
  const wanted = search.trim().toLocaleLowerCase();
  const rules = Object.entries(cards).filter(
    ([, { title, why, tip }]) => has(title, wanted) || has(why, wanted) || has(tip, wanted),
  );
  return categories
    .filter(({ id }) => id !== ALWAYS_ON)
    .map((category) => ({
      ...category,
      rules: rules
        .filter(([id]) => categoryOf(id) === category.id)
        .map(([id, { title }]) => ({ id, title }))
        .toSorted((one, other) => one.title.localeCompare(other.title)),
    }))
    .filter(({ rules }) => rules.length > 0);
};
