// @vitest-environment happy-dom
/** The message being answered: the right one of a thread, or a guess that says so, or none. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gmail } from '../../src/webmail/gmail.ts';
import { outlook } from '../../src/webmail/outlook.ts';
import type { Site } from '../../src/webmail/site.ts';
import { composesOf, drawEverything, show } from './drawn.ts';
import * as inGmail from './pages/gmail-parts.ts';
import * as inOutlook from './pages/outlook-parts.ts';
import { DANA, LEE, OFFICE, SAM } from './pages/people.ts';

beforeEach(drawEverything);

afterEach(() => {
  vi.restoreAllMocks();
});

const incoming = (site: Site, pressed?: Element) => composesOf(site, pressed)[0]?.incoming();

const OLD = '1780000000000001';
const ASKED = '1780000000000002';
const OWN = '1780000000000003';

describe('Gmail', () => {
  const old = { id: OLD, from: OFFICE, to: DANA, date: 'Monday', body: 'Picture day is on Friday.' };
  const asked = { id: ASKED, from: LEE, to: DANA, date: 'Tuesday', body: 'Can you sign the form?' };
  const own = { id: OWN, from: DANA, to: LEE, date: 'Wednesday', body: 'Which form?' };
  const reply = { kind: 'reply', to: [LEE], subject: 'Re: Form' } as const;
  const thread = (made: inGmail.GmailCompose) => {
    const last = inGmail.message({ ...own, below: inGmail.inline({ ...reply, ...made }) });
    show(inGmail.thread('Form', inGmail.message(old), inGmail.message(asked), last));
  };
  const ASKED_NOW = { text: 'Can you sign the form?', sender: 'Ms. Lee', date: 'Tuesday', sure: true };

  test('the one that the reply names, wherever it stands', () => {
    thread({ answers: `#msg-f:${ASKED}` });
    expect(incoming(gmail)).toEqual(ASKED_NOW);
  });

  test('also by its old name', () => {
    thread({ answers: Number(ASKED).toString(16) });
    expect(incoming(gmail)).toEqual(ASKED_NOW);
  });

  test('a mail of one’s own that is named is told, and not for sure', () => {
    thread({ answers: `#msg-f:${OWN}` });
    expect(incoming(gmail)).toEqual({ text: 'Which form?', sender: 'Dana Reyes', date: 'Wednesday', sure: false });
  });

  test('without a name, the one beside the reply, and for sure if it came from whom we write to', () => {
    show(inGmail.thread('Form', inGmail.message(old), inGmail.message({ ...asked, below: inGmail.inline(reply) })));
    expect(incoming(gmail)).toEqual(ASKED_NOW);
    show(inGmail.thread('Form', inGmail.message({ ...old, below: inGmail.inline(reply) }), inGmail.message(asked)));
    expect(incoming(gmail)).toEqual({ text: old.body, sender: 'School office', date: 'Monday', sure: false });
  });

  const popUp = (...messages: readonly string[]) =>
    show(inGmail.thread('Form', ...messages) + inGmail.popUps(inGmail.popUp(reply)));

  test('a pop-up beside the thread: the only message from whom we write to, not for sure', () => {
    popUp(inGmail.message(old), inGmail.message(asked), inGmail.message(own));
    expect(incoming(gmail)).toEqual({ ...ASKED_NOW, sure: false });
  });

  test('none where two may be meant', () => {
    popUp(inGmail.message({ ...asked, id: OLD }), inGmail.message(asked));
    expect(incoming(gmail)).toBeUndefined();
  });

  test('the one whose Reply was pressed', () => {
    popUp(inGmail.message({ ...asked, id: OLD }), inGmail.message({ ...asked, body: 'And the other form?' }));
    const button = document.querySelectorAll('.gE')[1] as Element;
    expect(incoming(gmail, gmail.messageAt(button))?.text).toBe('And the other form?');
  });

  test('none while its body is not loaded, and none of another', () => {
    const { body: _, ...unloaded } = asked;
    const bare = inGmail.message({ ...unloaded, below: inGmail.inline({ ...reply, answers: `#msg-f:${ASKED}` }) });
    show(inGmail.thread('Form', inGmail.message(old), bare));
    expect(incoming(gmail)).toBeUndefined();
  });

  test('its own words, without what it quotes; all of it where it has none', () => {
    const withQuote = (words: string) => `${words}<div class="gmail_quote">Which form?</div>`;
    show(
      inGmail.thread(
        'Form',
        inGmail.message({ ...asked, body: withQuote('The blue one.'), below: inGmail.inline(reply) }),
      ),
    );
    expect(incoming(gmail)?.text).toBe('The blue one.');
    show(inGmail.thread('Form', inGmail.message({ ...asked, body: withQuote(''), below: inGmail.inline(reply) })));
    expect(incoming(gmail)?.text).toBe('Which form?');
  });

  test('from the quote alone where the thread is elsewhere', () => {
    show(inGmail.popUps(inGmail.popUp({ ...reply, inside: `<br>${inGmail.quote(LEE, 'Can you sign the form?')}` })));
    expect(incoming(gmail)).toEqual({ text: 'Can you sign the form?', sender: LEE.email, date: '', sure: true });
  });

  test('of a quote in a quote, the outer one alone', () => {
    const inside = inGmail.quote(LEE, `The blue one.${inGmail.quote(DANA, 'Which form?')}`);
    show(inGmail.popUps(inGmail.popUp({ ...reply, inside: `<br>${inside}` })));
    expect(incoming(gmail)?.text).toBe('The blue one.');
  });

  test('none of a new message, and none once its compose is minimised', () => {
    show(inGmail.thread('Form', inGmail.message(asked)) + inGmail.popUps(inGmail.popUp({ to: [LEE] })));
    expect(incoming(gmail)).toBeUndefined();
    thread({ answers: `#msg-f:${ASKED}` });
    const [compose] = composesOf(gmail);
    document.querySelector('.gA')?.setAttribute('style', 'display: none');
    expect(compose?.incoming()).toBeUndefined();
  });
});

describe('Outlook', () => {
  const asked = { number: 2, from: LEE, date: 'Tuesday', body: 'Can you sign the form?' };
  const old = { number: 1, from: OFFICE, date: 'Monday', body: 'Picture day is on Friday.' };
  const reply = (to = LEE) => inOutlook.wholeCompose({ number: 7, to: [to], subject: 'Re: Form' });
  const ASKED_NOW = { text: 'Can you sign the form?', sender: 'Ms. Lee', date: 'Tuesday', sure: true };

  test('the only message in the pane', () => {
    show(inOutlook.conversation('Form', inOutlook.message(asked), reply()));
    expect(incoming(outlook)).toEqual(ASKED_NOW);
    show(inOutlook.conversation('Form', reply(SAM), inOutlook.message(asked)));
    expect(incoming(outlook)).toEqual({ ...ASKED_NOW, sure: false });
  });

  test('of several, the one from whom we write to, whatever the order', () => {
    show(inOutlook.conversation('Form', inOutlook.message(old), reply(), inOutlook.message(asked)));
    expect(incoming(outlook)).toEqual(ASKED_NOW);
  });

  test('of two by the same writer, the one whose Reply was pressed, else none', () => {
    const other = inOutlook.message({ ...asked, number: 1, body: 'And the other form?' });
    show(inOutlook.conversation('Form', other, inOutlook.message(asked), reply()));
    expect(incoming(outlook)).toBeUndefined();
    const button = document.querySelector('.answer') as Element;
    expect(incoming(outlook, outlook.messageAt(button))?.text).toBe('And the other form?');
  });

  test('never a draft that stands among them', () => {
    const draft = `<div class="card">${inOutlook.message(asked)}${inOutlook.editor(9, 'Half a draft')}</div>`;
    show(inOutlook.conversation('Form', inOutlook.message({ ...old, from: LEE }), draft, reply()));
    expect(composesOf(outlook).at(-1)?.incoming()?.text).toBe(old.body);
  });

  test('none in a window of its own without the thread below', () => {
    show(reply());
    expect(incoming(outlook)).toBeUndefined();
  });

  test('what stands below the header, up to the next one', () => {
    const deeper = inOutlook.earlier(DANA, '<div>Which form?</div>');
    const inside = inOutlook.line() + inOutlook.earlier(LEE, `<p>Hi,</p><p>The blue one.</p>${deeper}`);
    show(inOutlook.wholeCompose({ number: 0, to: [LEE], subject: 'Re: Form', inside }));
    expect(incoming(outlook)).toEqual({
      text: 'Hi,\nThe blue one.',
      sender: 'Ms. Lee',
      date: '19. november 2026 16:10',
      sure: true,
    });
  });

  test('also where the header has been wrapped and renamed', () => {
    const inside =
      '<br><div><div id="x_divRplyFwdMsg"><b>From:</b> Lee, Ann<br><b>Sent:</b> Monday</div></div><p>Which form?</p>';
    show(inOutlook.wholeCompose({ number: 0, to: [LEE], subject: 'Re: Form', inside }));
    expect(incoming(outlook)).toEqual({ text: 'Which form?', sender: 'Lee, Ann', date: 'Monday', sure: true });
  });

  test('a name behind a label', () => {
    const message = inOutlook.message(asked).replace('>Ms. Lee</span>', '>Von: <span>Ms. Lee</span></span>');
    show(inOutlook.conversation('Form', message, reply()));
    expect(incoming(outlook)).toEqual(ASKED_NOW);
  });
});
