/** The parts that composes of Outlook on the web are made of. Layout and hashed classes are invented, the hooks are known. */
import type { Person, Recipients } from './people.ts';

export interface OutlookCompose extends Recipients {
  /** Grows with every compose. */
  readonly number: number;
  readonly subject?: string;
  /** Markup in the editor. */
  readonly inside?: string;
}

const LINE = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** One line as the editor keeps it. */
export const line = (words = '<br>'): string => `<div class="elementToProof" style="${LINE}">${words}</div>`;

const pill = ({ name }: Person, at: number): string =>
  `<span class="_Entity _EType_RECIPIENT_ENTITY _EId_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false"><span data-lpc-hover-target-id="lpc-${at}">${name}</span></span>`;

const well = (label: 'To' | 'Cc' | 'Bcc', people: readonly Person[] = []): string =>
  `<div class="well"><span id="recipient-well-label-${label.toLowerCase()}">${label}</span><div role="textbox" aria-label="${label}" contenteditable="true" class="VbY1P T6Va1 Z4n09 EditorClass">${people.map(pill).join('')}</div></div>`;

const head = ({ number, to, cc, bcc, subject = '' }: OutlookCompose): string => `
  <div class="ribbon">
    <div data-testid="ComposeSendButton" class="OTADH"><span><button type="button" id="splitButton-r${number}h__primaryActionButton" aria-label="Send" title="Send (Ctrl+Enter)">Send</button><button type="button" id="splitButton-r${number}h__menuButton" aria-label="More send options" aria-haspopup="menu">▾</button></span></div>
    <button type="button" id="discardCompose" aria-label="Discard" title="Discard (Esc)">Discard</button>
  </div>
  ${well('To', to)}${well('Cc', cc)}${bcc ? well('Bcc', bcc) : ''}
  <input type="text" id="MSG_59b8f0b1aa${number}_SUBJECT" aria-label="Subject" placeholder="Add a subject" value="${subject}">`;

export const editor = (number: number, inside = line()): string =>
  `<div id="docking_DockingTriggerPart_${number}"><div id="editorParent_${number}"><div tabindex="0" dir="ltr" class="dFCbN k1Ttj dPKNh DziEn" role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true" textprediction="false" spellcheck="true" style="user-select: text;">${inside}</div></div></div>`;

/** A compose whose editor stands beside the part with its fields. */
export const compose = (made: OutlookCompose): string => `
  <div id="docking_InitVisiblePart_${made.number}"><div><div>${head(made)}</div></div></div>
  ${editor(made.number, made.inside)}`;

/** A compose whose editor stands inside it: both layouts have been described. */
export const wholeCompose = (made: OutlookCompose): string => `
  <div id="docking_InitVisiblePart_${made.number}"><div><div>${head(made)}</div></div>${editor(made.number, made.inside)}</div>`;

export interface OutlookMessage {
  readonly number: number;
  readonly from: Person;
  readonly date: string;
  /** Markup of its body; none while it is folded. */
  readonly body?: string;
}

/** A message being read. Body and editor share a label, so only markup tells them apart. */
export const message = ({ number, from, date, body }: OutlookMessage): string => `
  <div class="card" aria-expanded="${body !== undefined}">
    <span id="MSG_7c${number}_FROM" aria-label="From: ${from.name}">${from.name}</span> <span id="MSG_7c${number}_DATETIME">${date}</span>
    <button type="button" class="answer" aria-label="Reply">↩</button>
    ${body === undefined ? '' : `<div id="UniqueMessageBody_${number}" role="document" aria-label="Message body"><div class="rps_a1b2">${body}</div></div>`}
  </div>`;

export const pane = (inside: string): string =>
  `<main data-app-section="MailReadCompose"><div id="ReadingPaneContainerId">${inside}</div></main>`;

/** The reading pane with a conversation in it. */
export const conversation = (subject: string, ...parts: readonly string[]): string =>
  pane(
    `<div id="ConversationReadingPaneContainer" data-app-section="ConversationContainer"><div class="subject"><span role="heading" aria-level="2" id="CONV_59b8f0b1aa3_SUBJECT">${subject}</span></div>${parts.join('')}</div>`,
  );

export const BAR = '<header class="bar">A page shaped like Outlook, for tests</header>';

export const SIGNATURE =
  '<div id="Signature" class="elementToProof"><p>Dana Reyes</p><p>You people never pick up the phone.</p></div>';

/** The earlier thread below a reply; its header is in the writer's language, here Danish. */
export const earlier = (from: Person, words: string): string =>
  `<div id="appendonsend"></div><hr tabindex="-1" style="display: inline-block; width: 98%;"><div id="divRplyFwdMsg" dir="ltr"><span style="font-family: Calibri, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);"><b>Fra:</b> ${from.name} &lt;${from.email}&gt;<br><b>Sendt:</b> 19. november 2026 16:10<br><b>Til:</b> Dana Reyes<br><b>Emne:</b> Recess on Tuesday</span><div>&nbsp;</div></div>${words}`;
