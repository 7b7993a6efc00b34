import { any, firstValue, type Selectors, type Site } from './site.ts';

const subject: Selectors = [
  { find: 'input[name="subjectbox"]', seen: 'captures 2014 to 2025' },
  {
    find: 'input[name="subject"]',
    seen: 'hidden field of inline replies, full capture 2020-11, still read by InboxSDK 2026-07',
  },
];

const to: Selectors = [
  { find: '[name="to"] [role="option"][data-hovercard-id]', seen: 'recipients since 2021-10, InboxSDK 2026-07' },
  { find: '.agb .afV[data-hovercard-id]', seen: 'Mailvelope 2026' },
];

const oldTo: Selectors = [
  { find: '.vR span[email]', seen: 'recipients before 2021-10, still handled by InboxSDK 2026-07' },
];

const answered: Selectors = [
  { find: 'input[name="rm"]', seen: 'full capture 2020-11, InboxSDK 2026-07; holds the word "undefined" for none' },
];

const inline: Selectors = [
  { find: '.ip.adB', seen: 'reply open under a message, InboxSDK 2026-07' },
  { find: '.gA.gt', seen: 'reply area after a message, FlowCrypt 2026-08' },
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
    { find: '[g_editable="true"][role="textbox"][contenteditable="true"]', seen: 'every sample 2014 to 2025' },
    { find: '.Am.Al.editable[contenteditable="true"]', seen: 'class list of every sample 2014 to 2025' },
    { find: '.M9 [role="textbox"][contenteditable="true"][aria-multiline="true"]', seen: 'InboxSDK 2026-07' },
  ],
  root: [
    { find: '.M9', seen: 'full capture 2020-11, InboxSDK 2026-07' },
    { find: '[role="region"][data-compose-id]', seen: 'samples after 2020' },
    { find: '[role="dialog"]', seen: 'pop-up and full screen, full capture 2020-11' },
  ],
  signs: [
    ...subject,
    { find: 'input[name="composeid"]', seen: 'full capture 2020-11' },
    { find: '[name="to"]', seen: 'both recipient layouts, InboxSDK 2026-07' },
  ],
  // Signatures in the settings are edited in the same box.
  around: [],
  send: [
    { find: '.Up [role="button"]', seen: 'InboxSDK 2026-07: Send and its menu' },
    { find: '[role="button"].aoO', seen: 'captures 2014 to 2025' },
  ],
  ownUndo: false,
  subject: (root) => firstValue(root, subject),
  to: names,
  isReply: (root, editable) => {
    const message = firstValue(root, answered);
    return (message !== '' && message !== 'undefined') || editable.closest(any(inline)) !== null;
  },
};
