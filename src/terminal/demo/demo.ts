/** `npm start`: a browser with the extension on a letter that needs it. Without a screen it reads the panel out instead. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type DemoBrowser, type Kind, openPanel, startDemoBrowser } from './browser.ts';
import { readCards, useFirstWording } from './panel.ts';
import { hasScreen } from './screen.ts';

const SHOTS = path.resolve('.screenshots');
const DRAFT = '[g_editable]';

const linesOf = ({ mail }: DemoBrowser): Promise<readonly string[]> =>
  mail.$eval(DRAFT, (draft) => [...draft.children].map((line) => line.textContent ?? ''));

const readOut = async (demo: DemoBrowser): Promise<void> => {
  const panel = await openPanel(demo);
  const cards = await readCards(panel);
  console.log(`The demo letter has ${cards.length} phrases to look at:\n`);
  for (const [place, { title, phrase, why, wording, ask }] of cards.entries()) {
    console.log(
      `${place + 1}. ${title}\n   Written:    ${phrase}\n   Why:        ${why}\n   ${wording ? `Instead:    ${wording}` : `Ask myself: ${ask}`}\n`,
    );
  }
  const before = await linesOf(demo);
  const [first] = cards;
  await useFirstWording(panel);
  const now = (await linesOf(demo)).find((line, place) => line !== before[place]);
  console.log(`Used the first wording. Where it said ${first?.phrase}, the letter now says:\n   ${now}\n`);
  mkdirSync(SHOTS, { recursive: true });
  await demo.mail.screenshot({ path: path.join(SHOTS, 'demo-letter.png') });
  await panel.screenshot({ path: path.join(SHOTS, 'demo-panel.png') });
  console.log(`Screenshots: ${path.join(SHOTS, 'demo-letter.png')} and ${path.join(SHOTS, 'demo-panel.png')}`);
  console.log('There is no screen here; with one, the same command opens the browser for you.');
};

const show = async (demo: DemoBrowser): Promise<void> => {
  await openPanel(demo);
  console.log('The browser is open. Pick a card, use its wording, press Ctrl+Z (Cmd+Z) to take it back.');
  console.log('Close the browser, or press Ctrl+C here, to end the demo.');
  await new Promise<void>((resolve) => {
    demo.browser.once('disconnected', resolve);
    demo.mail.once('close', resolve);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
  });
};

const run = async (): Promise<void> => {
  const { KIND_REGARDS_BROWSER, KIND_REGARDS_BROWSER_KIND, KIND_REGARDS_BUILD } = process.env;
  if (!KIND_REGARDS_BROWSER || !KIND_REGARDS_BUILD) throw new Error('Start the demo with: npm start');
  const kind: Kind = KIND_REGARDS_BROWSER_KIND === 'firefox' ? 'firefox' : 'chromium';
  const visible = hasScreen();
  const demo = await startDemoBrowser(KIND_REGARDS_BROWSER, kind, KIND_REGARDS_BUILD, visible);
  try {
    await (visible ? show(demo) : readOut(demo));
  } finally {
    await demo.close();
  }
};

run().catch((error: unknown) => {
  console.error(`The demo stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
