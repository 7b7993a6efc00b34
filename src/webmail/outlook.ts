import { any, firstValue, type Selectors, type Site } from './site.ts';

const subject: Selectors = [
  // Four snapshots 2026-03, live 2026-07. In a message being read a SPAN carries an id of the same shape: the tag matters.
  'input[id^="MSG_"][id$="_SUBJECT"]',
];

const wells: Selectors = [
  // Recipients are editors too, snapshots 2026-03.
  '[role="textbox"][contenteditable="true"]:not([aria-multiline="true"])',
];

const people: Selectors = [
  // Snapshots 2026-03.
  '[data-lpc-hover-target-id]',
  // Snapshots 2026-03.
  '._EType_RECIPIENT_ENTITY',
];

const thread: Selectors = [
  // Samples 2023 to 2026.
  '[id$="RplyFwdMsg"]',
  // Samples 2023 to 2026.
  '[id$="appendonsend"]',
];

const REPLY_SUBJECT = /^\s*(re|aw|sv|vs|ré|rép|res|rif|antw|odp|ynt|回复|答复|返信)\s*[:：]/i;

/** Only the first well is To; Cc and Bcc follow it. */
const names = (root: Element, editable: Element): readonly string[] => {
  const well = Array.from(root.querySelectorAll(any(wells))).find((found) => !found.contains(editable));
  const found = Array.from(well?.querySelectorAll(any(people)) ?? []);
  const outer = found.filter((pill) => !found.some((other) => other !== pill && other.contains(pill)));
  return outer.map((pill) => pill.textContent.trim()).filter(Boolean);
};

/** Outlook on the web, on all its hosts. Its editor is RoosterJS, for the recipients as well. */
export const outlook: Site = {
  webmail: 'outlook',
  editable: [
    // Editor samples 2023, snapshots 2026-03, live 2026-07.
    '[id^="editorParent_"] [role="textbox"][contenteditable="true"]',
    // Editor samples 2023 to 2026.
    '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
  ],
  root: [
    // Snapshots 2026-03, live 2026-07.
    '[id^="docking_InitVisiblePart_"]',
  ],
  signs: [
    ...subject,
    // Four authors 2026, the one stable id.
    '#discardCompose',
    // Live 2026-07.
    '[data-testid="ComposeSendButton"]',
  ],
  around: [
    // Snapshots 2026-03, live 2026-07.
    '[id^="docking_DockingTriggerPart_"]',
    // Editor samples 2023, live 2026-07.
    '[id^="editorParent_"]',
  ],
  send: [
    // Live 2026-07.
    '[data-testid="ComposeSendButton"]',
    // Live 2026-07.
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
  ],
  ownUndo: true,
  subject: (root) => firstValue(root, subject),
  to: names,
  isReply: (root, editable) =>
    editable.querySelector(any(thread)) !== null || REPLY_SUBJECT.test(firstValue(root, subject)),
};
