import { recipients } from './gmail-recipients.ts';
import { answeredId, messageAt, quoted, shown } from './gmail-thread.ts';
import { any, firstValue, type Selectors, type Site } from './site.ts';

const subject: Selectors = [
  // Captures 2014 to 2025.
  'input[name="subjectbox"]',
  // Hidden field of inline replies, full capture 2020-11, still read by InboxSDK 2026-07.
  'input[name="subject"]',
  // Full capture 2020-11.
  'input.aoT',
];

const inline: Selectors = [
  // Reply open under a message, InboxSDK 2026-07.
  '.ip.adB',
  // Reply area after a message, FlowCrypt 2026-08.
  '.gA.gt',
];

const reply: Selectors = [
  // Recipients' row of a reply, wherever it stands, InboxSDK 2026-07.
  '.HQ',
];

const forward: Selectors = [
  // The picture on the button that tells reply from forward, InboxSDK 2026-07.
  '.Un.J-JN-M-I .mI',
];

/** In every language. */
const FORWARD_SUBJECT = /^\s*fwd:/i;

/** Gmail: pop-up, full screen, window of its own and inline reply are the same tree in different places. */
export const gmail: Site = {
  webmail: 'gmail',
  editable: [
    // Every sample 2014 to 2025.
    '[g_editable="true"][role="textbox"][contenteditable="true"]',
    // Class list of every sample 2014 to 2025.
    '.Am.Al.editable[contenteditable="true"]',
    // InboxSDK 2026-07.
    '.M9 [role="textbox"][contenteditable="true"][aria-multiline="true"]',
    // Plain-text mode. The field stands beside the editor in every mode, hidden in the others: full capture 2020-11.
    'textarea.Ak',
    '.Ar textarea[form="nosend"]',
  ],
  root: [
    // Full capture 2020-11, InboxSDK 2026-07.
    '.M9',
    // Samples after 2020.
    '[role="region"][data-compose-id]',
    // Pop-up and full screen, full capture 2020-11.
    '[role="dialog"]',
  ],
  signs: [
    ...subject,
    // Full capture 2020-11.
    'input[name="composeid"]',
    // Both recipient layouts, InboxSDK 2026-07.
    '[name="to"]',
  ],
  // Signatures in the settings are edited in the same box.
  around: [],
  surely: [
    // Captures 2014 to 2025.
    'input[name="subjectbox"]',
    // Samples after 2020.
    '[role="region"][data-compose-id]',
    // Full capture 2020-11.
    'form:has(input[name="composeid"])',
  ],
  isForMail: ({ hash }) => !hash.startsWith('#settings'),
  send: [
    // InboxSDK 2026-07: Send and its menu.
    '.Up [role="button"]',
    // Captures 2014 to 2025, and nothing else has had this class.
    '.aoO',
  ],
  presses: [
    // InboxSDK 2026-07: not the menu beside it, and no button that an extension has put there.
    '.Up [role="button"]:not([aria-haspopup="true"]):not([class^="inboxsdk"]):not(.hG)',
    // Captures 2014 to 2025, and nothing else has had this class.
    '.aoO',
  ],
  keeps: 'nothing',
  subject: (root) => firstValue(root, subject),
  recipients,
  isReply: (root, editable) => {
    if (root.querySelector(any(forward)) || FORWARD_SUBJECT.test(firstValue(root, subject))) return false;
    return answeredId(root) !== '' || root.querySelector(any(reply)) !== null || editable.closest(any(inline)) !== null;
  },
  quoted,
  shown,
  messageAt,
};
