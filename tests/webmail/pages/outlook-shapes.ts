/** Every shape of compose that Outlook on the web is known to have. Facts gathered 2026-11; several authors, two of them live. */
import type { Incoming } from '../../../src/compose.ts';
import {
  BAR,
  compose,
  conversation,
  earlier,
  editor,
  line,
  message,
  pane,
  SIGNATURE,
  wholeCompose,
} from './outlook-parts.ts';
import { DANA, LEE, OFFICE, SAM } from './people.ts';
import type { SeenBox, Shape } from './shape.ts';

const SUBJECT = 'Recess on Tuesday';
const ASKED =
  '<div>Hi Dana,</div><div>You never answer my emails. Can you sign the form for Friday?</div><div>Ms. Lee</div>';
const QUOTED = ASKED.replaceAll('<div>', '<div class="x_elementToProof">');

const INCOMING: Incoming = {
  text: 'Hi Dana,\nYou never answer my emails. Can you sign the form for Friday?\nMs. Lee',
  sender: 'Ms. Lee',
  date: 'Thu 11/19/2026 4:10 PM',
  sure: true,
};

const EMPTY: SeenBox = { text: '', subject: '', to: ['Ms. Lee'], cc: 0, bcc: 0, isReply: false };
const REPLY: SeenBox = { ...EMPTY, subject: `Re: ${SUBJECT}`, isReply: true };

const asked = message({ number: 2, from: LEE, date: INCOMING.date, body: ASKED });
const reply = { to: [LEE], subject: `Re: ${SUBJECT}` };
const quoting = line() + line() + SIGNATURE + earlier(LEE, QUOTED);

export const OUTLOOK_SHAPES = {
  'outlook-new': {
    webmail: 'outlook',
    facts:
      'A new message. The editor is the real RoosterJS in #editorParent_N; [data-testid=ComposeSendButton] is a DIV around two buttons, button#discardCompose the one stable id; the subject is input#MSG_..._SUBJECT; recipients are textboxes too; data-app-section=MailReadCompose is on the pane around reading and writing alike; Escape discards. Several authors 2026-03 to 2026-07.',
    path: '/mail/0/',
    title: 'Mail',
    body: BAR + pane(compose({ number: 0, to: [LEE] })),
    boxes: [EMPTY],
  },
  'outlook-reply': {
    webmail: 'outlook',
    facts:
      'An inline reply under the message it answers, with the thread below it, as it is where conversations are off: #appendonsend, hr, #divRplyFwdMsg (samples 2023 to 2026); the read body is [id^=UniqueMessageBody] and shares its label with the editor; a subject being read is a SPAN whose id ends like that of the field.',
    path: '/mail/inbox/id/AAQkAGZi',
    title: SUBJECT,
    body: BAR + conversation(SUBJECT, asked, compose({ number: 1, ...reply, inside: quoting })),
    boxes: [{ ...REPLY, incoming: INCOMING }],
  },
  'outlook-reply-grouped': {
    webmail: 'outlook',
    facts:
      'An inline reply where conversations are on: no earlier text in the editor until it is asked for (office-js#1779, #4198, confirmed by Microsoft); folded messages have no body; the newest may stand on top.',
    path: '/mail/inbox/id/AAQkAGZi',
    title: SUBJECT,
    body:
      BAR +
      conversation(
        SUBJECT,
        `<div>${asked}${compose({ number: 4, ...reply, cc: [OFFICE] })}</div>`,
        message({ number: 1, from: DANA, date: 'Wed 11/18/2026 9:02 AM' }),
        message({
          number: 3,
          from: OFFICE,
          date: 'Tue 11/17/2026 8:00 AM',
          body: '<div>Picture day is on Friday.</div>',
        }),
      ),
    boxes: [{ ...REPLY, cc: 1, incoming: INCOMING }],
  },
  'outlook-forward': {
    webmail: 'outlook',
    facts: 'Passing a message on: the same markers as in a reply (samples 2023 to 2026); the subject begins with Fw.',
    path: '/mail/inbox/id/AAQkAGZi',
    title: SUBJECT,
    body:
      BAR + conversation(SUBJECT, asked, compose({ number: 1, to: [SAM], subject: `Fw: ${SUBJECT}`, inside: quoting })),
    boxes: [{ ...EMPTY, subject: `Fw: ${SUBJECT}`, to: ['Sam Reyes'] }],
  },
  'outlook-window': {
    webmail: 'outlook',
    facts:
      'A reply popped out into a window of its own: no pane and no [role=main] around it (2026-07), the thread below the reply is usually there.',
    path: '/mail/deeplink/compose/AAkALgAA?popoutv2=1',
    title: SUBJECT,
    body: wholeCompose({ number: 0, ...reply, inside: quoting }),
    boxes: [{ ...REPLY, incoming: { ...INCOMING, date: '19. november 2026 16:10' } }],
    isWindow: true,
  },
  'outlook-compose': {
    webmail: 'outlook',
    facts: 'A new message that fills the page: /mail/compose/<id> (four snapshots 2026-03).',
    path: '/mail/compose/AAQkAGZj',
    title: 'Mail',
    body: BAR + pane(wholeCompose({ number: 0, to: [LEE], cc: [OFFICE], bcc: [SAM], subject: SUBJECT })),
    boxes: [{ ...EMPTY, subject: SUBJECT, cc: 1, bcc: 1 }],
  },
  'outlook-draft': {
    webmail: 'outlook',
    facts: 'A draft opened again from its folder: /mail/drafts/id/<id> (four snapshots 2026-03).',
    path: '/mail/drafts/id/AAQkAGZk',
    title: 'Drafts',
    body: BAR + pane(compose({ number: 3, to: [LEE], subject: SUBJECT, inside: line() + line('See you on Friday.') })),
    boxes: [{ ...EMPTY, subject: SUBJECT, text: 'See you on Friday.' }],
  },
  'outlook-leftovers': {
    webmail: 'outlook',
    facts:
      'What is left of closed composes stays in the page, hidden; the number behind the names grows (several authors 2026).',
    path: '/mail/0/',
    title: 'Mail',
    body:
      BAR +
      pane(
        `<div style="display: none">${compose({ number: 0, to: [OFFICE], subject: 'Old', inside: line('You people are useless.') })}</div>` +
          `<div style="display: none">${editor(1, line('You people are useless.'))}</div>` +
          compose({ number: 2, to: [LEE], subject: SUBJECT }),
      ),
    boxes: [{ ...EMPTY, subject: SUBJECT }],
  },
} as const satisfies Record<string, Shape>;
