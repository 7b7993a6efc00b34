/** The question put before a held message goes. It lies in a closed root above the page, and one key passes it. */
import type { HoldReason } from '../hold/index.ts';
import type { RemindWhen } from '../messages.ts';

/** What the person decided. */
export type HoldAnswer = 'send' | 'back' | RemindWhen;

/** Strings of the dialog. */
export type HoldLabel =
  | `hold${'Strong' | 'Quick' | 'Late'}`
  | 'holdTitle'
  | 'holdQuestion'
  | 'holdSend'
  | 'holdBack'
  | 'holdHour'
  | 'holdMorning'
  | 'holdKeep';

const STYLE = `
dialog {
  width: min(400px, calc(100vw - 32px)); box-sizing: border-box; padding: 20px; border: 1px solid #78837f; border-radius: 14px;
  font: 15px/1.5 system-ui, sans-serif; color: #1f2a30; background: #faf8f4; box-shadow: 0 12px 40px rgb(0 0 0 / .28);
}
dialog::backdrop { background: rgb(20 28 32 / .35) }
h2 { margin: 0 0 6px; font: 600 17px/1.35 system-ui, sans-serif }
p { margin: 0 0 14px }
.question { color: #1c6b62; font-weight: 600 }
.row { display: flex; flex-wrap: wrap; gap: 8px }
.keep { margin: 16px 0 6px; padding-top: 14px; border-top: 1px solid #d9d5cb; color: #4a565d; font-size: 14px }
button {
  min-height: 36px; padding: 0 14px; font: 600 14px/1.2 system-ui, sans-serif; color: #1f2a30; background: #fff;
  border: 1px solid #78837f; border-radius: 10px; cursor: pointer;
}
button:hover { background: #e6f1ee }
button.first { color: #fff; background: #1c6b62; border-color: #1c6b62 }
button.first:hover { background: #155249 }
button:focus-visible { outline: 3px solid #1c6b62; outline-offset: 2px }
@media (prefers-color-scheme: dark) {
  dialog { color: #eceae4; background: #23292c; border-color: #8b9691 }
  .question { color: #79c7b8 } .keep { color: #c2c7c4; border-color: #434b4f }
  button { color: #eceae4; background: #2d3437 } button:hover { background: #3a4347 }
  button.first { color: #10211e; background: #79c7b8; border-color: #79c7b8 } button.first:hover { background: #97d6ca }
  button:focus-visible { outline-color: #79c7b8 }
}
@media (forced-colors: active) { button.first { border-width: 2px } }
`;

/** Keys and clicks in here are no business of the page: Gmail has shortcuts, Outlook discards on Escape. */
const KEPT = ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click', 'keydown', 'keypress', 'keyup', 'focusin'];

const REASON = { strong: 'holdStrong', quick: 'holdQuick', late: 'holdLate' } as const satisfies Record<
  HoldReason,
  HoldLabel
>;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
};

/** Puts the question. Resolves once, with "back" where the dialog is closed any other way. Throws where none can be shown. */
export const askBeforeSending = (
  reason: HoldReason,
  say: (label: HoldLabel) => string,
  signal: AbortSignal,
): Promise<HoldAnswer> => {
  const host = document.createElement('div');
  host.dataset.kindRegards = 'hold';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  dialog.setAttribute('role', 'alertdialog');
  const title = element('h2', say('holdTitle'));
  const why = element('p', say(REASON[reason]));
  title.id = 'title';
  why.id = 'why';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.setAttribute('aria-describedby', why.id);

  return new Promise((resolve) => {
    const answer = (given: HoldAnswer) => {
      host.remove();
      resolve(given);
    };
    const choice = (label: HoldLabel, given: HoldAnswer, className = '') => {
      const button = element('button', say(label), className);
      button.type = 'button';
      button.addEventListener('click', (event) => event.isTrusted && answer(given));
      return button;
    };
    const row = (...buttons: readonly HTMLButtonElement[]) => {
      const made = element('div', '', 'row');
      made.append(...buttons);
      return made;
    };
    const send = choice('holdSend', 'send', 'first');
    dialog.append(
      title,
      why,
      element('p', say('holdQuestion'), 'question'),
      row(send, choice('holdBack', 'back')),
      element('p', say('holdKeep'), 'keep'),
      row(choice('holdHour', 'hour'), choice('holdMorning', 'morning')),
    );
    for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
    dialog.addEventListener('close', () => answer('back'));
    signal.addEventListener('abort', () => answer('back'), { once: true });
    root.append(dialog);
    document.body.append(host);
    dialog.showModal();
    // One key passes: whoever has made up their mind presses it again.
    send.focus();
  });
};
