/** Every rule as a switch, by category, with search and count. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Card } from '../../rule.ts';
import { mute, unmuteAll } from '../../settings/index.ts';
import { Switch } from '../switch.tsx';
import type { Write } from '../use-write.ts';
import { language, say } from '../words.ts';
import { type Category, type Group, groupRules, type ListedRule } from './rule-list.ts';

interface Props {
  readonly cards: Readonly<Record<string, Card>>;
  readonly categories: readonly Category[];
  readonly muted: ReadonlySet<string>;
  /** Writes a change, and says so when it could not be written. */
  readonly write: Write;
  /** Set by the school. */
  readonly locked: boolean;
  /** What stands below a rule's switch, described by the id it is given. */
  readonly about?: (rule: string, id: string) => ComponentChildren;
}

const onOf = (rules: readonly ListedRule[], muted: ReadonlySet<string>) =>
  rules.filter(({ id }) => !muted.has(id)).length;

type GroupProps = { readonly group: Group } & Omit<Props, 'cards' | 'categories'>;

const RuleGroup = ({ group, muted, write, locked, about }: GroupProps) => {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <div class="group-title">
        <h3 id={id} class="heading" lang="en">
          {group.title}
        </h3>
        <span class="soft">{say('popup.group', { on: onOf(group.rules, muted), count: group.rules.length })}</span>
      </div>
      {group.rules.map((rule) => {
        const more = `${id} ${rule.id}`.replaceAll(' ', '-');
        return (
          <div key={rule.id} class="rule">
            <Switch
              rule={rule.id}
              name={rule.title}
              lang="en"
              on={!muted.has(rule.id)}
              about={about && more}
              locked={locked}
              onTurn={(on) => write(mute(rule.id, !on))}
            />
            {about?.(rule.id, more)}
          </div>
        );
      })}
    </section>
  );
};

export const Rules = ({ cards, categories, ...each }: Props) => {
  const { muted, write, locked } = each;
  const [search, setSearch] = useState('');
  const title = useId();
  const all = groupRules(cards, categories).flatMap(({ rules }) => rules);
  const found = groupRules(cards, categories, search);
  return (
    <section class="rules" aria-labelledby={title}>
      <div class="group-title">
        <h2 id={title}>{say('popup.rules')}</h2>
        <span class="soft" role="status">
          {say('popup.count', { on: onOf(all, muted), count: all.length })}
        </span>
      </div>
      {locked && <p class="school">{say('popup.rules.locked')}</p>}
      {language() !== 'en' && <p class="soft">{say('english')}</p>}
      <input
        type="search"
        aria-label={say('popup.search')}
        placeholder={say('popup.search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {found.map((group) => (
        <RuleGroup key={group.id} group={group} {...each} />
      ))}
      {found.length === 0 && (
        <p class="soft" role="status">
          {say('popup.nothing')}
        </p>
      )}
      {muted.size > 0 && !locked && (
        <button type="button" class="reset" onClick={() => write(unmuteAll())}>
          {say('popup.reset')}
        </button>
      )}
    </section>
  );
};
