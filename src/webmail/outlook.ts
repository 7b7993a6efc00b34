import { recipients } from './outlook-recipients.ts';
import { messageAt, quoted, shown } from './outlook-thread.ts';
import { any, drawn, type Selectors, type Site } from './site.ts';

const subject: Selectors = [
  // Four snapshots 2026-03, live 2026-07. In a message being read a SPAN carries an id of the same shape: the tag matters.
  'input[id^="MSG_"][id$="_SUBJECT"]',
];

const subjectField: Selectors = [
  ...subject,
  // The one text field of a compose, snapshots 2026-03; recipients are editors.
  'input[type="text"][placeholder]',
];

const thread: Selectors = [
  // Samples 2023 to 2026.
  '[id$="RplyFwdMsg"]',
  // Samples 2023 to 2026.
  '[id$="appendonsend"]',
];

const REPLY_SUBJECT = /^\s*(re|aw|sv|vs|ré|rép|res|rif|antw|odp|ynt|回复|答复|返信)\s*[:：]/i;

/** Passed on, in the same languages. */
const FORWARD_SUBJECT = /^\s*(fw|fwd|wg|vb|vl|tr|rv|enc|i|pd|ilt|转发|轉寄|転送)\s*[:：]/i;

const subjectOf = (root: Element): string =>
  drawn(root.querySelectorAll<HTMLInputElement>(any(subjectField))).find(({ value }) => value !== '')?.value ?? '';

/** Outlook on the web, on all its hosts. Its editor is RoosterJS, for the recipients as well. */
export const outlook: Site = {
  webmail: 'outlook',
  editable: [
    // Editor samples 2023, snapshots 2026-03, live 2026-07.
    '[id^="editorParent_"] [role="textbox"][contenteditable="true"]',
    // Editor samples 2023 to 2026.
    '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    // Editor samples 2023 to 2026: the one child.
    '[id^="editorParent_"] > [contenteditable="true"]',
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
  surely: [
    // Four authors 2026, the one stable id.
    '#discardCompose',
    ...subject,
  ],
  // Calendar and settings have such boxes too.
  isForMail: () => false,
  send: [
    // Live 2026-07.
    '[data-testid="ComposeSendButton"]',
    // Live 2026-07.
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
  ],
  presses: [
    // Live 2026-07: the middle of the id changes with each render.
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
    // Live 2026-07: two buttons stand in it, the second is the menu.
    '[data-testid="ComposeSendButton"] button:not([aria-haspopup="true"]):not([aria-haspopup="menu"])',
  ],
  keeps: 'history',
  subject: subjectOf,
  recipients,
  isReply: (root, editable) => {
    const words = subjectOf(root);
    return REPLY_SUBJECT.test(words) || (editable.querySelector(any(thread)) !== null && !FORWARD_SUBJECT.test(words));
  },
  quoted,
  shown,
  messageAt,
};
