/** The parts that Gmail's composes are made of, in whichever place of the page they stand. */
import { DANA, type Person, type Recipients } from './people.ts';

export interface GmailCompose extends Recipients {
  readonly subject?: string;
  /** Markup in the editable. */
  readonly inside?: string;
  /** In plain-text mode, the words of its field. */
  readonly plain?: string;
  readonly draft?: string;
  /** Id of the answered message. */
  readonly answers?: string;
  readonly kind?: 'new' | 'reply' | 'forward';
  /** The recipients' row of before 2021-10. */
  readonly oldRecipients?: true;
  readonly height?: number;
}

const SHOWN = 'display: block';
const HIDDEN = 'display: none';

export const editable = (inside = '<br>', height = 120): string =>
  `<div id=":qf" class="Am aiL Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="Message Body" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" style="direction: ltr; min-height: ${height}px;" spellcheck="false" writingsuggestions="false">${inside}</div>`;

/** Editor and plain-text field stand side by side in every mode. */
const boxes = ({ inside, plain, height }: GmailCompose): string => {
  const isPlain = plain !== undefined;
  return `
    <div class="Ar As" style="${isPlain ? SHOWN : HIDDEN}"><textarea class="Ak aXjCH" aria-label="Message Body" form="nosend" tabindex="1">${plain ?? ''}</textarea></div>
    <div class="Ar Au" style="${isPlain ? HIDDEN : SHOWN}"><div class="aO7">${editable(inside, height)}</div></div>`;
};

const newRow = (field: string, people: readonly Person[]): string => {
  const pills = people.map(
    ({ name, email }) =>
      `<div role="option" data-name="${name}" data-hovercard-id="${email}"><div class="afV">${name}</div></div>`,
  );
  return `
    <tr class="bzf"><td class="eV"><div><div>
      <div class="anm" name="${field}"><div class="aUy"><div><div><div><div><div role="listbox"><div><div>${pills.join('')}</div></div></div></div></div></div></div></div></div>
      <input peoplekit-id="BbVjBd" class="agP aFw" role="combobox" aria-label="Recipients">
    </div></div></td></tr>`;
};

const oldRow = (field: string, people: readonly Person[]): string => {
  const pills = people.map(
    ({ name, email }) =>
      `<div class="vR"><span class="vN" email="${email}" name="${name}"><div class="vT">${name}</div></span><input type="hidden" name="${field}" value="${name} &lt;${email}&gt;"></div>`,
  );
  return `
    <tr class="bzf"><td class="eV"><div><div>${pills.join('')}<textarea class="vO" name="${field}" aria-label="Recipients" rows="1"></textarea></div></div></td></tr>`;
};

const rows = ({ to = [], cc = [], bcc = [], oldRecipients }: GmailCompose): string => {
  const row = oldRecipients ? oldRow : newRow;
  return [row('to', to), ...(cc.length > 0 ? [row('cc', cc)] : []), ...(bcc.length > 0 ? [row('bcc', bcc)] : [])].join(
    '',
  );
};

/** A new message has a subject field; a reply keeps its subject in a hidden one until it is edited. */
const fields = ({ subject = '', draft = 'undefined', answers = 'undefined', kind = 'new' }: GmailCompose): string => `
  ${kind === 'new' ? `<div class="aoD az6"><input name="subjectbox" class="aoT" aria-label="Subject" placeholder="Subject" tabindex="1" value="${subject}"></div>` : ''}
  <input type="hidden" name="subject" value="${subject}"><input type="hidden" name="composeid" value="2"><input type="hidden" name="draft" value="${draft}">
  <input type="hidden" name="rt" value="undefined"><input type="hidden" name="rm" value="${answers}"><input type="hidden" name="from" value="${DANA.email}"><input type="hidden" name="uet" value="">`;

/** Tells reply from forward. */
const kindButton = (kind: 'reply' | 'forward'): string =>
  `<div class="Un J-JN-M-I" role="button" tabindex="1" aria-haspopup="true"><div class="${kind === 'forward' ? 'mI' : 'mL'}"></div></div>`;

const SEND = `
  <td class="gU Up"><div><div class="dC">
    <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-tooltip="Send &#8234;(Ctrl-Enter)&#8236;" aria-label="Send &#8234;(Ctrl-Enter)&#8236;">Send</div>
    <div class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-label="More send options" aria-haspopup="true" aria-expanded="false">▾</div>
  </div></div></td>
  <td class="gU"><div class="og T-I J-J5-Ji" role="button" tabindex="1" aria-label="Discard draft">✕</div></td>`;

/** One whole compose: full capture 2020-11, attributes of samples to 2025, InboxSDK 2026-07. */
export const compose = (made: GmailCompose): string => `
  <div class="M9"><div class="aoI" role="region" data-compose-id="14" jsmodel="Gt4u5c" aria-label="${made.subject ?? 'New Message'}">
    <table class="aoP"><tbody><tr>${made.kind && made.kind !== 'new' ? `<td class="aoY"><img class="ajn" alt="">${kindButton(made.kind)}</td>` : ''}<td class="I5">
      <form class="bAs" method="POST" enctype="multipart/form-data">
        <div class="fX ${made.kind === 'reply' ? 'HQ' : ''}"><table class="GS"><tbody class="bze">${rows(made)}</tbody></table></div>${fields(made)}
      </form>
      <table class="iN"><tbody>
        <tr><td class="GQ"><div class="GP"><div class="qz"><div class="et"><table class="cf An"><tbody><tr><td class="Ap">${boxes(made)}
        </td></tr></tbody></table></div></div></div></td></tr>
        <tr><td class="HE"><div class="aDg"><div class="aDj"><div class="aDh"><table class="IZ"><tbody><tr class="btC">${SEND}</tr></tbody></table></div></div></div></td></tr>
      </tbody></table>
    </td></tr></tbody></table>
  </div></div>`;

export const BAR = '<header class="bar">A page shaped like Gmail, for tests</header>';

export const LIST = `
  <div role="main" class="list">
    <div class="row"><b>Ms. Lee</b><span>Recess on Tuesday</span></div>
    <div class="row"><b>School office</b><span>Picture day is on the 14th</span></div>
    <div class="row"><b>PTA</b><span>Bake sale volunteers</span></div>
  </div>`;

const dialog = (made: GmailCompose, box = ''): string => `
  <div class="nH Hd" role="dialog" aria-labelledby=":qa">
    <div class="title" id=":qa">${made.subject || 'New Message'}</div>
    <div class="aaZ" ${box}>${compose(made)}</div>
  </div>`;

/** A compose in its pop-up; what is minimised keeps its title and hides its box. */
export const popUp = (made: GmailCompose, state: 'open' | 'minimised' = 'open'): string =>
  `<div class="nH"><div class="AD">${dialog(made, state === 'minimised' ? 'style="display: none"' : '')}</div></div>`;

/** What is left of a compose that was closed: hidden, and still in the page. */
export const leftover = (inside: string): string => `
  <div class="nH leftover" style="${HIDDEN}"><div class="AD"><div class="nH Hd" role="dialog" aria-label="Closed">
    <div class="aaZ"><div class="M9"><div class="aoI" role="region" aria-label="New Message" data-compose-id="13">${editable(inside, 40)}</div></div></div>
  </div></div></div>`;

/** Pop-ups side by side at the lower edge. */
export const popUps = (...some: readonly string[]): string =>
  `<div class="dw"><div class="nH"><div class="nH"><div class="no">${some.join('')}</div></div></div></div>`;

/** The same dialog, moved to a layer over everything. */
export const fullScreen = (made: GmailCompose): string =>
  `<div class="aSs"><div class="aSt">${dialog(made)}</div></div>`;

export interface GmailMessage {
  readonly id: string;
  readonly from: Person;
  readonly to: Person;
  readonly date: string;
  /** Markup of its body; none while it is not loaded. */
  readonly body?: string;
  readonly state?: 'open' | 'collapsed';
  /** What follows the message in its part of the thread. */
  readonly below?: string;
}

/** One message of a thread: InboxSDK 2026-07, FlowCrypt 2026-08. A collapsed one shows its header alone. */
export const message = ({ id, from, to, date, body, state = 'open', below = '' }: GmailMessage): string => `
  <div class="${state === 'open' ? 'h7' : 'kv'}" role="listitem"><div class="Bk"><div class="G3 G2"><div>
    <div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${Number(id).toString(16)}"><div class="gs">
      <div class="gE iv gt"><h3 class="iw"><span class="gD" email="${from.email}" name="${from.name}">${from.name}</span></h3><span class="hb">to <span email="${to.email}" name="${to.name}" class="g2">${to.name}</span></span><span class="gK"><span class="g3" title="${date}">${date}</span></span></div>
      <div class="ii gt"><div class="a3s ${body === undefined ? 'undefined' : 'aiL'}">${body ?? ''}</div></div>
    </div></div>${below}
  </div></div></div></div>`;

/** The open reply area under a message. */
export const inline = (made: GmailCompose): string =>
  `<div class="gA gt"><div class="ip adB">${compose({ height: 80, ...made })}</div></div>`;

export const thread = (subject: string, ...messages: readonly string[]): string => `
  <div role="main" class="thread"><div class="nH if"><h2 class="hP">${subject}</h2><div role="list">${messages.join('')}</div></div></div>`;

export const SIGNATURE =
  '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Dana Reyes<br>You people never pick up the phone.</div></div>';

/** A quote as Gmail puts it; the line above it is in the writer's language, here German. */
export const quote = (from: Person, words: string): string =>
  `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Am Do., 19. Nov. 2026 um 16:10 Uhr schrieb ${from.name} &lt;<a href="mailto:${from.email}">${from.email}</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${words}</blockquote></div>`;

/** What is passed on stands in a box of the same name, without a blockquote. */
export const forwarded = (from: Person, words: string): string =>
  `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">${from.name}</strong> <span dir="auto">&lt;<a href="mailto:${from.email}">${from.email}</a>&gt;</span><br>Date: Thu, Nov 19, 2026 at 4:10 PM<br>Subject: Recess on Tuesday<br>To: Dana Reyes<br></div><br><br>${words}</div>`;
