/** Every rule as a switch, by category, with search and count. */
import { useId, useState } from 'preact/hooks';
import type { Card } from '../../rule.ts';
import { mute, unmuteAll } from '../../settings/index.ts';
import { say } from '../words.ts';
import { type Category, type Group, groupRules, type ListedRule } from './rule-list.ts';
import { Switch } from './switch.tsx';

interface Props {
  readonly cards: Readonly<Record<string, Card>>;
  readonly categories: readonly Category[];
  readonly muted: ReadonlySet<string>;
  /** Writes a change, and says so when it could not be written. */
  readonly write: (change: Promise<void>) => void;
}

const onOf = (rules: readonly ListedRule[], muted: ReadonlySet<string>) =>
  rules.filter(({ id }) => !muted.has(id)).length;

const RuleGroup = ({ group, muted, write }: { readonly group: Group } & Pick<Props, 'muted' | 'write'>) => {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <div class="group-title">
        <h3 id={id} class="heading">
          {group.title}
        </h3>
        <span class="soft">{say('popup.group', { on: onOf(group.rules, muted), count: group.rules.length })}</span>
      </div>
      {group.rules.map((rule) => (
        <Switch
          key={rule.id}
          rule={rule.id}
          name={rule.title}
          on={!muted.has(rule.id)}
          onTurn={(on) => write(mute(rule.id, !on))}
        />
      ))}
    </section>
  );
};

export const Rules = ({ cards, categories, muted, write }: Props) => {
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
      <input
        type="search"
        aria-label={say('popup.search')}
        placeholder={say('popup.search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {found.map((group) => (
        <RuleGroup key={group.id} group={group} muted={muted} write={write} />
      ))}
      {found.length === 0 && (
        <p class="soft" role="status">
          {say('popup.nothing')}
        </p>
      )}
      {muted.size > 0 && (
        <button type="button" class="reset" onClick={() => write(unmuteAll())}>
          {say('popup.reset')}
        </button>
      )}
    </section>
  );
};
