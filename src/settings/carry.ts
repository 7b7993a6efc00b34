/** Carries switches to the person's other computers through the browser's own account, where the person has asked for it. */
import { browser } from '../browser.ts';
import { erasure, reconcile } from './carried.ts';

const carryOnce = async (): Promise<void> => {
  const { local, sync } = browser.storage;
  const here = await local.get(null);
  if (here.carry !== true) return;
  const { setHere, removeHere, setAway, removeAway } = reconcile(here, await sync.get(null), Date.now());
  // Ours first: if the account refuses, the next change tries again.
  if (Object.keys(setHere).length) await local.set(setHere);
  if (removeHere.length) await local.remove([...removeHere]);
  if (Object.keys(setAway).length) await sync.set(setAway);
  if (removeAway.length) await sync.remove([...removeAway]);
};

/** Erases what was carried, here and wherever it was carried to. The time of it goes first: nobody may find the account merely empty. */
export const eraseCarried = async (): Promise<void> => {
  const { sync } = browser.storage;
  const away = await sync.get(null);
  const erased = erasure(away, Date.now());
  const gone = Object.keys(away).filter((key) => !(key in erased));
  if (gone.length === 0) return;
  await sync.set(erased);
  await sync.remove(gone);
};

/** Keeps this computer and the account in step for as long as the background lives; a change of either wakes it. */
export const startCarrying = (): void => {
  let last: Promise<void> = Promise.resolve();
  const carry = () => {
    last = last.then(carryOnce).catch(() => undefined);
  };
  browser.storage.onChanged.addListener(carry);
  carry();
};
