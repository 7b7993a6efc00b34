/** The question put before a held message goes. It lies in a closed root above the page, and one key passes it. */
import { type HoldReason, isClockTime } from '../hold/index.ts';
import type { RemindWhen } from '../messages.ts';
import { createHost, sheetOf } from './host.ts';
import type { Label, Words } from './words.ts';

/** What the person decided. */
export type HoldAnswer = 'send' | 'back' | RemindWhen;

const STYLE = `
dialog {
  width: min(400px, calc(100vw - 32px)); box-sizing: border-box; padding: 20px; border: 1px solid #78837f; border-radius: 14px;
  font: 15px/1.5 system-ui, sans-serif; color: #1f2a30; background: #faf8f4; box-shadow: 0 12px 40px rgb(0 0 0 / .28);
}
dialog::backdrop { background: rgb(20 28 32 / .35) }
h2 { margin: 0 0 6px; font: 600 17px/1.35 system-ui, sans-serif }
p { margin: 0 0 14px }
.question { color: #1c6b62; font-weight: 600 }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px }
.keep { margin: 16px 0 6px; padding-top: 14px; border-top: 1px solid #d9d5cb; color: #4a565d; font-size: 14px }
button {
  min-height: 36px; padding: 0 14px; font: 600 14px/1.2 system-ui, sans-serif; color: #1f2a30; background: #fff;
  border: 1px solid #78837f; border-radius: 10px; cursor: pointer;
}
input {
  min-height: 36px; box-sizing: border-box; padding: 0 10px; font: 14px/1.2 system-ui, sans-serif; color: inherit; background: transparent;
  border: 1px solid #78837f; border-radius: 10px;
}
button:hover { background: #e6f1ee }
button.first { color: #fff; background: #1c6b62; border-color: #1c6b62 }
button.first:hover { background: #155249 }
button:focus-visible, input:focus-visible { outline: 3px solid #1c6b62; outline-offset: 2px }
@media (prefers-color-scheme: dark) {
  dialog { color: #eceae4; background: #23292c; border-color: #8b9691 }
  .question { color: #79c7b8 } .keep { color: #c2c7c4; border-color: #434b4f }
  button { color: #eceae4; background: #2d3437 } button:hover { background: #3a4347 }
  button.first { color: #10211e; background: #79c7b8; border-color: #79c7b8 } button.first:hover { background: #97d6ca }
  input { border-color: #8b9691; color-scheme: dark } button:focus-visible, input:focus-visible { outline-color: #79c7b8 }
}
@media (forced-colors: active) { button.first { border-width: 2px } }
`;

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

const row = (...parts: readonly HTMLElement[]): HTMLElement => {
  const made = element('div', '', 'row');
  made.append(...parts);
  return made;
};

/** The time at which somebody would be reminded who wants another. */
const EVENING = '19:00';

const timeField = (name: string): HTMLInputElement => {
  const made = element('input', '');
  made.type = 'time';
  made.value = EVENING;
  made.required = true;
  made.ariaLabel = name;
  return made;
};

const createDialog = (title: string, why: string): HTMLDialogElement => {
  const dialog = document.createElement('dialog');
  dialog.role = 'alertdialog';
  const heading = dialog.appendChild(element('h2', title));
  const reason = dialog.appendChild(element('p', why));
  heading.id = 'title';
  reason.id = 'why';
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'why');
  return dialog;
};

/** Puts the question, or says that one was in vain. Resolves once, with "back" where it is closed any other way. Throws where none can be shown. */
export const askBeforeSending = (
  about: HoldReason | 'again',
  { lang, say }: Words,
  signal: AbortSignal,
): Promise<HoldAnswer> => {
  const { host, root } = createHost('hold', sheetOf(STYLE));
  // In the page's own language a screen reader would say it wrongly.
  host.lang = lang;
  // A dialog of the page's, such as a compose, may want the focus back.
  root.addEventListener('focusin', (event) => event.stopPropagation());
  const dialog = createDialog(say('title'), say(about));
  const open = new AbortController();

  return new Promise((resolve) => {
    const answer = (given: HoldAnswer) => {
      open.abort();
      host.remove();
      resolve(given);
    };
    const button = (label: Label, onPress: () => void, className = '') => {
      const made = element('button', say(label), className);
      made.addEventListener('click', (event) => event.isTrusted && onPress());
      return made;
    };
    const choice = (given: Label & HoldAnswer, className = '') => button(given, () => answer(given), className);
    if (about === 'again') dialog.append(row(choice('back', 'first')));
    else {
      const own = timeField(say('own'));
      // An emptied field is pointed out by the browser itself.
      const onOwn = () => own.reportValidity() && isClockTime(own.value) && answer(own.value);
      dialog.append(
        element('p', say('question'), 'question'),
        row(choice('send', 'first'), choice('back')),
        element('p', say('keep'), 'keep'),
        row(choice('hour'), choice('morning')),
        row(own, button('then', onOwn)),
      );
    }
    // Escape. By `close`, a moment later, the keyboard may be somewhere else, and would be taken from there; and a Firefox
    // before ESR 153, left to close a dialog that has gone, gives the keyboard back to Send (its source, 2026-11).
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('back');
    });
    dialog.addEventListener('close', () => answer('back'));
    signal.addEventListener('abort', () => answer('back'), { once: true });
    root.append(dialog);
    document.body.append(host);
    dialog.showModal();
    // A page that throws the question out has answered it: else this message could never go.
    const gone = new MutationObserver(() => host.isConnected || answer('back'));
    gone.observe(document, { childList: true, subtree: true });
    open.signal.addEventListener('abort', () => gone.disconnect());
    // Outlook discards on Escape, and listens early (2026-07). What a key does by itself in here it still does.
    const keep = (event: Event) => host.isConnected && event.stopImmediatePropagation();
    for (const type of ['keydown', 'keypress', 'keyup'])
      window.addEventListener(type, keep, { capture: true, signal: open.signal });
    // One key passes: whoever has made up their mind presses it again.
    dialog.querySelector('button')?.focus();
  });
};
