/** What is done to storage as a whole: bringing it to this version, and emptying it. */
import { browser } from '../browser.ts';
import { eraseCarried } from './carry.ts';
import { VERSION } from './items.ts';

/** Brings storage to this version. Version 1 had no number and its keys mean what they meant; a newer version's is left alone. */
export const migrate = async (): Promise<void> => {
  const { local } = browser.storage;
  const { version } = await local.get('version');
  if (typeof version === 'number' && version >= VERSION) return;
  await local.set({ version: VERSION });
};

/** Erases everything kept here, and what was carried to other computers. */
export const eraseEverything = async (): Promise<void> => {
  await browser.storage.local.clear();
  // Where the account cannot be reached there is nothing of ours to erase in it.
  await eraseCarried().catch(() => undefined);
};
