/** The only user of storage. Never holds draft text. One key per muted rule, so two windows that change at once merge. */
import { browser } from '../browser.ts';
import type { Role } from '../model.ts';

export interface Settings {
  readonly on: boolean;
  /** Ids of rules that are switched off. */
  readonly muted: ReadonlySet<string>;
  /** By mailbox; `''` holds the role used where no mailbox is known. */
  readonly roles: Readonly<Record<string, Role>>;
}

const ON = 'on';
const MUTED = 'muted:';
const ROLE = 'role:';

const isRole = (value: unknown): value is Role => value === 'parent' || value === 'teacher';

/** Keeps what can be kept of whatever lies in storage; anything foreign or broken falls back to its default. */
const settingsFrom = (stored: Readonly<Record<string, unknown>>): Settings => {
  const entries = Object.entries(stored);
  return {
    on: stored[ON] !== false,
    muted: new Set(
      entries.filter(([key, value]) => key.startsWith(MUTED) && value === true).map(([key]) => key.slice(MUTED.length)),
    ),
    roles: Object.fromEntries(
      entries.flatMap(([key, value]) =>
        key.startsWith(ROLE) && isRole(value) ? [[key.slice(ROLE.length), value]] : [],
      ),
    ),
  };
};

/** The role for a mailbox such as `mail.google.com/u/0`: its own, else the last one chosen anywhere, else parent. */
export const roleFor = (settings: Settings, mailbox = ''): Role =>
  settings.roles[mailbox] ?? settings.roles[''] ?? 'parent';

const read = async (): Promise<Settings> => settingsFrom(await browser.storage.local.get(null));

/** Falls back to the defaults when storage cannot be read: a broken store must not stop the coach. */
export const readSettings = (): Promise<Settings> => read().catch(() => settingsFrom({}));

/** Calls back with the settings now, and after every change in any window. What has been told stays so while storage cannot be read. */
export const watchSettings = (listener: (settings: Settings) => void, signal: AbortSignal): void => {
  let isTold = false;
  const tell = async () => {
    const settings = await (isTold ? read().catch(() => undefined) : readSettings());
    if (!settings || signal.aborted) return;
    isTold = true;
    listener(settings);
  };
  const onChange = () => void tell();
  // Kept: a content script whose extension was replaced can no longer reach `browser.storage`.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(onChange);
  signal.addEventListener('abort', () => onChanged.removeListener(onChange));
  void tell();
};

export const turnOn = (on: boolean): Promise<void> => browser.storage.local.set({ [ON]: on });

/** Remembers the role for a mailbox and as the one to begin with elsewhere. */
export const setRole = (role: Role, mailbox = ''): Promise<void> =>
  browser.storage.local.set({ [ROLE + mailbox]: role, [ROLE]: role });

/** Muting writes one key; unmuting removes it. */
export const mute = (rule: string, muted: boolean): Promise<void> =>
  muted ? browser.storage.local.set({ [MUTED + rule]: true }) : browser.storage.local.remove(MUTED + rule);

/** Every rule on again. Leaves the master switch and the roles as they are. */
export const unmuteAll = async (): Promise<void> => {
  const { muted } = await readSettings();
  await browser.storage.local.remove([...muted].map((rule) => MUTED + rule));
};
