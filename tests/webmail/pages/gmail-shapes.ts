/** Every shape of compose that Gmail is known to have. Facts gathered 2026-11 from what other extensions rely on. */
import type { Incoming } from '../../../src/compose.ts';
import {
  BAR,
  compose,
  forwarded,
  fullScreen,
  type GmailCompose,
  inline,
  LIST,
  leftover,
  message,
  popUp,
  popUps,
  quote,
  SIGNATURE,
  thread,
} from './gmail-parts.ts';
import { DANA, LEE, OFFICE, SAM } from './people.ts';
import type { SeenBox, Shape } from './shape.ts';

const INBOX = '/mail/u/0/#inbox';
const IN_THREAD = '/mail/u/0/#inbox/FMfcgzQdzLsXjVwZ';
const SUBJECT = 'Recess on Tuesday';
const ASKED =
  '<div dir="ltr"><div>Hi Dana,</div><div><br></div><div>You never answer my emails. Can you sign the form for Friday?</div><div><br></div><div>Ms. Lee</div></div>';

const INCOMING: Incoming = {
  text: 'Hi Dana,\n\nYou never answer my emails. Can you sign the form for Friday?\n\nMs. Lee',
  sender: 'Ms. Lee',
  date: 'Nov 19, 2026, 4:10 PM',
  sure: true,
};

/** A box that has just been opened, and a reply to Ms. Lee. */
const EMPTY: SeenBox = { text: '', subject: '', to: ['Ms. Lee'], cc: 0, bcc: 0, isReply: false };
const REPLY: SeenBox = { ...EMPTY, subject: `Re: ${SUBJECT}`, isReply: true, incoming: INCOMING };

const first = (below = '') =>
  message({ id: '1780000000000000', from: DANA, to: LEE, date: 'Nov 18, 2026, 9:02 AM', state: 'collapsed', below });
const asked = (below = '') =>
  message({ id: '1780000000000512', from: LEE, to: DANA, date: 'Nov 19, 2026, 4:10 PM', body: ASKED, below });
const reply: GmailCompose = {
  kind: 'reply',
  to: [LEE],
  subject: `Re: ${SUBJECT}`,
  draft: '#msg-a:r5500000000000000001',
  answers: '#msg-f:1780000000000512',
};
const OWN_LINES = `<div dir="ltr"><div><br></div><div><br clear="all"></div><div><br></div>${SIGNATURE}</div><br>`;

export const GMAIL_SHAPES = {
  'gmail-new': {
    webmail: 'gmail',
    facts:
      'A new message in its pop-up, beside the hidden rest of a closed one. Tree from a full capture of 2020-11 that InboxSDK still walks (2026-07); recipients since 2021-10; a plain-text field stands hidden beside the editor; Send is a DIV whose label hides U+202A..U+202C.',
    path: INBOX,
    title: 'Inbox',
    body: BAR + LIST + popUps(leftover('You people are useless.'), popUp({ to: [LEE], height: 220 })),
    boxes: [EMPTY],
  },
  'gmail-full-screen': {
    webmail: 'gmail',
    facts: 'Full screen: the dialog of the pop-up is moved, as it is, to body > .aSs > .aSt (InboxSDK 2026-07).',
    path: '/mail/u/0/#inbox?compose=new',
    title: 'Inbox',
    body: BAR + LIST + popUps() + fullScreen({ to: [LEE], cc: [OFFICE], subject: SUBJECT }),
    boxes: [{ ...EMPTY, subject: SUBJECT, cc: 1 }],
  },
  'gmail-reply': {
    webmail: 'gmail',
    facts:
      'An inline reply, its quote expanded: .ip.adB > .M9 in the area .gA.gt that follows the .adn it answers (InboxSDK 2026-07, FlowCrypt 2026-08); no dialog around it; the subject is a hidden field; input[name=rm] names the answered message; signature and quote inside the editable, told by markup alone.',
    path: IN_THREAD,
    title: SUBJECT,
    body: BAR + thread(SUBJECT, first(), asked(inline({ ...reply, inside: OWN_LINES + quote(LEE, ASKED) }))),
    boxes: [REPLY],
  },
  'gmail-reply-collapsed': {
    webmail: 'gmail',
    facts:
      'A reply whose quote is behind the three dots and so not in the editable (2026-11); in the thread a message whose body is not loaded, the user’s own mail after the answered one, and a message element that carries the id of the draft (a bug that InboxSDK works around, 2026-07).',
    path: IN_THREAD,
    title: SUBJECT,
    body:
      BAR +
      thread(
        SUBJECT,
        first(),
        message({ id: '1780000000000128', from: LEE, to: DANA, date: 'Nov 18, 2026, 3:00 PM', body: 'See you then.' }),
        asked(inline(reply)),
        message({ id: '1780000000000640', from: DANA, to: LEE, date: 'Nov 19, 2026, 4:30 PM', body: 'Wait a moment.' }),
        '<div class="h7"><div class="adn ads" data-message-id="#msg-a:r5500000000000000001"><div class="ii gt"><div class="a3s aiL">Half a draft</div></div></div></div>',
      ),
    boxes: [REPLY],
  },
  'gmail-forward': {
    webmail: 'gmail',
    facts:
      'An inline forward: the picture .mI on the button .Un.J-JN-M-I (InboxSDK 2026-07); what is passed on stands in .gmail_quote without a blockquote, below a .gmail_attr (samples to 2025). Nothing is being answered.',
    path: IN_THREAD,
    title: SUBJECT,
    body:
      BAR +
      thread(
        SUBJECT,
        asked(
          inline({
            ...reply,
            kind: 'forward',
            to: [SAM],
            subject: `Fwd: ${SUBJECT}`,
            inside: `<div dir="ltr"><br></div><br>${forwarded(LEE, ASKED)}`,
          }),
        ),
      ),
    boxes: [{ ...EMPTY, subject: `Fwd: ${SUBJECT}`, to: ['Sam Reyes'] }],
  },
  'gmail-window': {
    webmail: 'gmail',
    facts:
      'A window of its own, opened with Shift or from a mailto link: /mail/?view=cm, body.xE.xp, the compose inside [role=main] and no dialog (InboxSDK 2026-07).',
    path: '/mail/?view=cm&fs=1',
    title: 'Compose Mail',
    bodyClass: 'xE xp',
    body: `<div role="main"><div class="nH">${compose({ to: [LEE], bcc: [OFFICE, SAM], subject: SUBJECT })}</div></div>`,
    boxes: [{ ...EMPTY, subject: SUBJECT, bcc: 2 }],
    isWindow: true,
  },
  'gmail-thread-window': {
    webmail: 'gmail',
    facts:
      'A thread in a window of its own with a reply in it: body.aAU.xE.Su, no hash in the address (InboxSDK 2026-07, gmail.js#696).',
    path: '/mail/u/0/popout?ver=1',
    title: SUBJECT,
    bodyClass: 'aAU xE Su',
    body: thread(SUBJECT, first(), asked(inline(reply))),
    boxes: [REPLY],
    isWindow: true,
  },
  'gmail-minimised': {
    webmail: 'gmail',
    facts:
      'A minimised pop-up: the box gets display:none and stays in the page (InboxSDK 2026-07). A click on the title brings it back.',
    path: INBOX,
    title: 'Inbox',
    body: BAR + LIST + popUps(popUp({ to: [LEE], subject: SUBJECT }, 'minimised')),
    boxes: [{ ...EMPTY, subject: SUBJECT }],
    opens: '.title',
  },
  'gmail-several': {
    webmail: 'gmail',
    facts: 'Two pop-ups side by side and the hidden rest of a third: normal in Gmail (2026-11).',
    path: INBOX,
    title: 'Inbox',
    body:
      BAR +
      LIST +
      popUps(
        popUp({ to: [LEE], subject: SUBJECT, height: 60 }),
        leftover('You people are useless.'),
        popUp({ to: [OFFICE, SAM], subject: 'Bus', inside: '<div dir="ltr">Where is the bus?</div>', height: 60 }),
      ),
    boxes: [
      { ...EMPTY, subject: SUBJECT },
      { ...EMPTY, subject: 'Bus', to: ['School office', 'Sam Reyes'], text: 'Where is the bus?' },
    ],
  },
  'gmail-draft': {
    webmail: 'gmail',
    facts:
      'A draft opened again: its words are wrapped in div[dir=ltr], once for every time it was opened (samples of 2024); input[name=draft] names it.',
    path: '/mail/u/0/#drafts?compose=CllgCJZZQW',
    title: 'Drafts',
    body:
      BAR +
      LIST +
      popUps(
        popUp({
          to: [LEE],
          subject: SUBJECT,
          draft: '#msg-a:r5500000000000000002',
          inside: '<div dir="ltr"><div dir="ltr"><div dir="ltr"><br><div>See you on Friday.</div></div></div></div>',
        }),
      ),
    boxes: [{ ...EMPTY, subject: SUBJECT, text: 'See you on Friday.' }],
  },
  'gmail-plain': {
    webmail: 'gmail',
    facts:
      'Plain-text mode. Both boxes stand side by side in every mode (full capture 2020-11); nobody has told which one this mode shows, so the one that can be seen is taken: here the textarea.',
    path: INBOX,
    title: 'Inbox',
    body: BAR + LIST + popUps(popUp({ to: [LEE], subject: SUBJECT, plain: '' })),
    boxes: [{ ...EMPTY, subject: SUBJECT }],
    isPlain: true,
  },
  'gmail-old-recipients': {
    webmail: 'gmail',
    facts:
      'The recipients’ row of before 2021-10: .vR with span[email] and a hidden field, textarea.vO (InboxSDK still handles it, 2026-07).',
    path: INBOX,
    title: 'Inbox',
    body:
      BAR + LIST + popUps(popUp({ to: [LEE, OFFICE], cc: [SAM], bcc: [DANA], subject: SUBJECT, oldRecipients: true })),
    boxes: [{ ...EMPTY, subject: SUBJECT, to: ['Ms. Lee', 'School office'], cc: 1, bcc: 1 }],
  },
} as const satisfies Record<string, Shape>;
