import { any, firstValue, type Selectors, type Site } from './site.ts';

const subject: Selectors = [
  // In a message being read a SPAN carries an id of the same shape, so the tag matters.
  { find: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: 'four snapshots 2026-03, live 2026-07' },
];

const wells: Selectors = [
  {
    find: '[role="textbox"][contenteditable="true"]:not([aria-multiline="true"])',
    seen: 'recipients are editors too, snapshots 2026-03',
  },
];

const people: Selectors = [
  { find: '[data-lpc-hover-target-id]', seen: 'snapshots 2026-03' },
  { find: '._EType_RECIPIENT_ENTITY', seen: 'snapshots 2026-03' },
];

const thread: Selectors = [
  { find: '[id$="RplyFwdMsg"]', seen: 'samples 2023 to 2026' },
  { find: '[id$="appendonsend"]', seen: 'samples 2023 to 2026' },
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
    {
      find: '[id^="editorParent_"] [role="textbox"][contenteditable="true"]',
      seen: 'editor samples 2023, snapshots 2026-03, live 2026-07',
    },
    { find: '[role="textbox"][contenteditable="true"][aria-multiline="true"]', seen: 'editor samples 2023 to 2026' },
  ],
  root: [{ find: '[id^="docking_InitVisiblePart_"]', seen: 'snapshots 2026-03, live 2026-07' }],
  signs: [
    ...subject,
    { find: '#discardCompose', seen: 'four authors 2026, the one stable id' },
    { find: '[data-testid="ComposeSendButton"]', seen: 'live 2026-07' },
  ],
  around: [
    { find: '[id^="docking_DockingTriggerPart_"]', seen: 'snapshots 2026-03, live 2026-07' },
    { find: '[id^="editorParent_"]', seen: 'editor samples 2023, live 2026-07' },
  ],
  send: [
    { find: '[data-testid="ComposeSendButton"]', seen: 'live 2026-07' },
    { find: 'button[id^="splitButton-"][id$="__primaryActionButton"]', seen: 'live 2026-07' },
  ],
  ownUndo: true,
  subject: (root) => firstValue(root, subject),
  to: names,
  isReply: (root, editable) =>
    editable.querySelector(any(thread)) !== null || REPLY_SUBJECT.test(firstValue(root, subject)),
};
