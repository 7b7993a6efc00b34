/** The keys as the browser has them now, and the way to where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { isKey, KEYS, type Key } from '../../keys.ts';
import { say } from '../words.ts';
import { Section } from './section.tsx';

/** Chromium has no call for it, and Edge takes the address as its own. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

type Shortcuts = Partial<Readonly<Record<Key, string>>>;

const read = async (): Promise<Shortcuts> => {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(
    commands.flatMap(({ name = '', shortcut }) => (isKey(name) && shortcut ? [[name, shortcut]] : [])),
  );
};

/** Read again whenever the person comes back, perhaps from changing them. */
const useShortcuts = (): Shortcuts => {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useEffect(() => {
    const leave = new AbortController();
    const look = () => void read().then(setShortcuts, () => undefined);
    window.addEventListener('focus', look, { signal: leave.signal });
    look();
    return () => leave.abort();
  }, []);
  return shortcuts;
};

const change = async (): Promise<void> => {
  const { openShortcutSettings } = browser.commands;
  await (openShortcutSettings ? openShortcutSettings() : browser.tabs.create({ url: SHORTCUTS_PAGE }));
};

export const Keyboard = () => {
  const shortcuts = useShortcuts();
  return (
    <Section id="keys" title={say('options.keys')} about={say('options.keys.body')}>
      <dl class="keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{say(`options.keys.${key}`)}</dt>
            <dd>
              {shortcuts[key] ? <kbd>{shortcuts[key]}</kbd> : <span class="soft">{say('options.keys.none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div class="do">
        <button type="button" class="plain" onClick={() => void change().catch(() => undefined)}>
          {say('options.keys.change')}
        </button>
      </div>
    </Section>
  );
};
