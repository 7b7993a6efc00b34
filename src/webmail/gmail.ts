import { any, firstValue, type Selectors, type Site } from './site.ts';

const subject: Selectors = [
  // Captures 2014 to 2025.
  'input[name="subjectbox"]',
  // Hidden field of inline replies, full capture 2020-11, still read by InboxSDK 2026-07.
  'input[name="subject"]',
];

const to: Selectors = [
  // Recipients since 2021-10, InboxSDK 2026-07.
  '[name="to"] [role="option"][data-hovercard-id]',
  // Mailvelope 2026.
  '.agb .afV[data-hovercard-id]',
];

const oldTo: Selectors = [
  // Recipients before 2021-10, still handled by InboxSDK 2026-07.
  '.vR span[email]',
];

const answered: Selectors = [
  // Full capture 2020-11, InboxSDK 2026-07; holds the word "undefined" for none.
  'input[name="rm"]',
];

const inline: Selectors = [
  // Reply open under a message, InboxSDK 2026-07.
  '.ip.adB',
  // Reply area after a message, FlowCrypt 2026-08.
  '.gA.gt',
];

const names = (root: Element): readonly string[] => {
  const found = Array.from(root.querySelectorAll(any(to)), (option) =>
    (option.getAttribute('data-name') || option.getAttribute('data-hovercard-id') || '').trim(),
  );
  const old = Array.from(root.querySelectorAll(any(oldTo)), (span) =>
    (span.getAttribute('name') || span.getAttribute('email') || '').trim(),
  );
  return (found.length > 0 ? found : old).filter(Boolean);
};

/** Gmail: new message, full screen and inline reply are the same tree in different places. */
export const gmail: Site = {
  webmail: 'gmail',
  editable: [
    // Every sample 2014 to 2025.
    '[g_editable="true"][role="textbox"][contenteditable="true"]',
    // Class list of every sample 2014 to 2025.
    '.Am.Al.editable[contenteditable="true"]',
    // InboxSDK 2026-07.
    '.M9 [role="textbox"][contenteditable="true"][aria-multiline="true"]',
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
  send: [
    // InboxSDK 2026-07: Send and its menu.
    '.Up [role="button"]',
    // Captures 2014 to 2025.
    '[role="button"].aoO',
  ],
  ownUndo: false,
  subject: (root) => firstValue(root, subject),
  to: names,
  isReply: (root, editable) => {
    const message = firstValue(root, answered);
    return (message !== '' && message !== 'undefined') || editable.closest(any(inline)) !== null;
  },
};
