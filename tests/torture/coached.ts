/** What a person does in the panel, and takes back. */
import type { Snapshot } from '../../src/messages.ts';
import type { Finding } from '../../src/model.ts';
import { shownFinding, wordingWanted } from '../../src/shown.ts';
import { tidySpan } from '../../src/webmail/edit.ts';
import { checkText, type Desk, Fault, findCaret, press, settle } from './desk.ts';
import type { Dice } from './dice.ts';
import { writeHot } from './keyboard.ts';
import { tookBack, used } from './sheet.ts';
import type { Step } from './steps.ts';

/** In place of a wording, to be sure that any length and shape goes in. */
const OTHERS = [
  '',
  'Well',
  'I wonder whether we could talk about this one day next week?',
  'Thank you — really 🙂.',
] as const;

/** A finding that shows now; where there is none, somebody writes one. */
const someFinding = async (desk: Desk, dice: Dice): Promise<{ snapshot: Snapshot; finding: Finding } | undefined> => {
  const now = await settle(desk);
  if (desk.isPaused) return undefined;
  if (now.findings.length === 0) await writeHot(desk, dice);
  const snapshot = now.findings.length > 0 ? now : await settle(desk);
  const finding = snapshot.findings[dice.int(snapshot.findings.length)];
  return finding && { snapshot, finding };
};

/** Words from the background, as the card would show them, or some of ours. */
const wordsFor = async (
  { wire }: Desk,
  { text, sentences }: Snapshot,
  finding: Finding,
  dice: Dice,
): Promise<string> => {
  if (dice.chance(40)) return dice.pick(OTHERS);
  const worded = await wire.reword(wordingWanted(shownFinding(text, finding, sentences)));
  return worded?.rewordings[0]?.text ?? 'Could we talk about it?';
};

/** Uses a wording; false where there is nothing to use one on, or the editor did not take it and nothing has changed. */
const use = async (desk: Desk, dice: Dice): Promise<boolean> => {
  await findCaret(desk);
  const found = await someFinding(desk, dice);
  if (!found) return false;
  const { snapshot, finding } = found;
  const words = await wordsFor(desk, snapshot, finding, dice);
  // Half a sentence shows once the writer has rested, so what shows may have changed meanwhile; the words have not.
  const result = await desk.wire.ask({ type: 'use', key: finding.key, words });
  desk.count(`use: ${result}`);
  if (result === 'moved') throw new Fault('A wording was refused as if the text had changed.');
  if (result === 'done') desk.sheet = used(desk.sheet, tidySpan(desk.sheet.text, finding, words), words);
  await checkText(desk);
  return result === 'done';
};

/** One press on undo in the page takes back the wording and nothing else. */
const useAndUndo = async (desk: Desk, dice: Dice): Promise<void> => {
  await findCaret(desk);
  await settle(desk);
  if (desk.isPaused) return;
  const found = await someFinding(desk, dice);
  if (!found) return;
  const before = desk.sheet;
  if (!(await use(desk, dice))) return;
  const after = desk.sheet;
  desk.isCaretKnown = false;
  await press(desk, 'z');
  desk.sheet = before;
  await checkText(desk);
  if (!dice.chance(40)) return;
  await press(desk, 'y');
  desk.sheet = after;
  await checkText(desk);
};

/** Any wording that stands as it was put can be taken back, however long ago it was used. */
const undoInPanel = async (desk: Desk, dice: Dice): Promise<void> => {
  const { edits } = await settle(desk);
  if (desk.isPaused) return;
  const { used: uses } = desk.sheet;
  const one = uses[dice.int(uses.length)];
  const edit = edits.find(
    ({ start, newWords, oldWords }) => start === one?.start && newWords === one?.words && oldWords === one?.old,
  );
  if (!one || !edit) return;
  const result = await desk.wire.ask({ type: 'undo', edit: edit.id });
  desk.count(`undo in the panel: ${result}`);
  if (result === 'done') desk.sheet = tookBack(desk.sheet, one);
  await checkText(desk);
};

export const COACHED: readonly Step[] = [
  { name: 'use', weight: 8, act: async (desk, dice) => void (await use(desk, dice)) },
  { name: 'use and undo', weight: 7, act: useAndUndo },
  { name: 'undo in the panel', weight: 6, act: undoInPanel },
  {
    name: 'dismiss',
    weight: 2,
    act: async (desk, dice) => {
      const found = await someFinding(desk, dice);
      if (!found) return;
      const { snapshot, finding } = found;
      desk.dismissed.add(snapshot.text.slice(finding.start, finding.end));
      await desk.wire.ask({ type: 'dismiss', key: finding.key });
      const { findings } = await settle(desk);
      if (findings.some(({ key }) => key === finding.key)) throw new Fault('What was dismissed still shows.');
    },
  },
  {
    name: 'open a card',
    weight: 3,
    act: async (desk, dice) => {
      const found = await someFinding(desk, dice);
      if (found) await desk.wire.ask({ type: 'focus', key: found.finding.key });
    },
  },
  {
    name: 'off and on',
    weight: 2,
    act: async (desk, dice) => {
      await settle(desk);
      for (const paused of [true, false]) {
        await desk.wire.ask({ type: 'pause', paused });
        desk.isPaused = paused;
        if (paused) desk.sheet = { ...desk.sheet, used: [] };
        await settle(desk);
        if (paused && dice.chance(50)) await writeHot(desk, dice);
      }
    },
  },
  { name: 'wait for the coach', weight: 6, act: async (desk) => void (await settle(desk)) },
];
