/** The options page: everything that can be chosen, on one quiet page. */
import { useEffect, useState } from 'preact/hooks';
import type { Severity } from '../../model.ts';
import type { Card, Flags } from '../../rule.ts';
import { choose } from '../../settings/index.ts';
import { Proof } from '../proof.tsx';
import type { Category } from '../rules/rule-list.ts';
import { Rules } from '../rules/rules.tsx';
import { useSettings } from '../settings-now.ts';
import { Unsaved } from '../unsaved.tsx';
import { useWrite } from '../use-write.ts';
import { say } from '../words.ts';
import { Child } from './child.tsx';
import { Choice } from './choice.tsx';
import { Hold } from './hold.tsx';
import { Keyboard } from './keys.tsx';
import { LanguageChoice } from './language.tsx';
import { Phrases } from './phrases.tsx';
import { RuleAbout } from './rule-about.tsx';
import { School } from './school.tsx';
import { Section } from './section.tsx';
import { SettingsFile } from './settings-file.tsx';
import type { FindPhrases } from './try-phrases.tsx';
import { Where } from './where.tsx';
import { Marks, Writing } from './writing.tsx';

/** What the rules say of themselves beyond their cards. */
interface More {
  readonly examples: Readonly<Record<string, Flags>>;
  readonly severities: Readonly<Record<string, Severity>>;
}

interface Props {
  readonly cards: Readonly<Record<string, Card>>;
  readonly categories: readonly Category[];
  readonly loadMore: () => Promise<More>;
  readonly loadFind: () => Promise<FindPhrases>;
}

const PARTS = [
  'where',
  'writing',
  'child',
  'hold',
  'marks',
  'keys',
  'language',
  'phrases',
  'carry',
  'file',
  'rules',
] as const;

const NOT_YET: More = { examples: {}, severities: {} };

/** The page stands without it: examples come when they are there. */
const useMore = (loadMore: Props['loadMore']): More => {
  const [more, setMore] = useState(NOT_YET);
  useEffect(() => {
    loadMore().then(setMore, () => undefined);
  }, [loadMore]);
  return more;
};

const Contents = () => (
  <nav aria-label={say('options.contents')}>
    <ul>
      {PARTS.map((part) => (
        <li key={part}>
          <a href={`#${part}`}>{say(part === 'rules' ? 'popup.rules' : `options.${part}`)}</a>
        </li>
      ))}
    </ul>
  </nav>
);

export const Options = ({ cards, categories, loadMore, loadFind }: Props) => {
  const settings = useSettings('options.title');
  const { write, unsaved } = useWrite();
  const { examples, severities } = useMore(loadMore);
  if (!settings) return null;
  const about = (rule: string, id: string) => {
    const card = cards[rule];
    return card && <RuleAbout id={id} card={card} severity={severities[rule]} flags={examples[rule]} />;
  };
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{say('options.title')}</h1>
      </header>
      <Contents />
      <main>
        <School policy={settings.policy} />
        <Where settings={settings} write={write} />
        <Writing settings={settings} write={write} />
        <Child settings={settings} write={write} />
        <Hold settings={settings} write={write} />
        <Marks settings={settings} write={write} />
        <Keyboard />
        <LanguageChoice settings={settings} write={write} />
        <Phrases settings={settings} write={write} loadFind={loadFind} />
        <Section id="carry" title={say('options.carry')}>
          <Choice
            name={say('options.carry.on')}
            about={say('options.carry.body')}
            on={settings.carry}
            onTurn={(carry) => write(choose({ carry }))}
          />
        </Section>
        <SettingsFile settings={settings} write={write} />
        <div id="rules">
          <Rules
            cards={cards}
            categories={categories}
            muted={settings.switchedOff}
            locked={settings.policy.locked.has('rules')}
            write={write}
            about={about}
          />
        </div>
        <Unsaved why={unsaved} />
      </main>
      <footer>
        <Proof />
      </footer>
    </>
  );
};
