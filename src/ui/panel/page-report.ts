/** Asks a mail page what it is built of, when the coach has lost its way there. */
import { browser } from '../../browser.ts';

/** More than a report ever has: what comes from a page is checked at the door. */
const LONGEST = 200_000;

/** The report of a tab, or undefined where its page gives none. */
export const reportOf = async (tab: number | undefined): Promise<string | undefined> => {
  if (tab === undefined) return undefined;
  try {
    const [given] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/report.js'] });
    const told: unknown = given?.result;
    return typeof told === 'string' && told !== '' ? told.slice(0, LONGEST) : undefined;
  } catch {
    return undefined;
  }
};
