/** Who gets a message of Outlook's. Each field is an editor with a pill for every person. */
import { any, drawn, type Recipients, type Selectors } from './site.ts';

const wells: Selectors = [
  // Recipients are editors too, snapshots 2026-03.
  '[role="textbox"][contenteditable="true"]:not([aria-multiline="true"])',
  // Samples 2023 to 2026.
  '.EditorClass[contenteditable="true"]',
];

const people: Selectors = [
  // Snapshots 2026-03.
  '[data-lpc-hover-target-id]',
  // Snapshots 2026-03.
  '._EType_RECIPIENT_ENTITY',
];

const LABEL = '[id^="recipient-well-label-"]';
const FIELDS = ['to', 'cc', 'bcc'] as const;

/** A label names its field (seen 2026-03 for To); where none does, the fields stand in this order. */
const fieldOf = (well: Element, at: number): string | undefined =>
  well.parentElement?.querySelector(LABEL)?.id.replace(/^.*-/, '') ?? FIELDS[at];

const peopleIn = (well: Element): readonly string[] => {
  const found = Array.from(well.querySelectorAll(any(people)));
  const outer = found.filter((pill) => !found.some((other) => other !== pill && other.contains(pill)));
  return outer.map((pill) => pill.textContent.trim()).filter(Boolean);
};

export const recipients = (root: Element, editable: Element): Recipients => {
  const fields = drawn(root.querySelectorAll(any(wells))).filter((well) => !well.contains(editable));
  const [to = [], cc = [], bcc = []] = FIELDS.map((name) =>
    fields.filter((well, at) => fieldOf(well, at) === name).flatMap(peopleIn),
  );
  return { to, cc: cc.length, bcc: bcc.length };
};
