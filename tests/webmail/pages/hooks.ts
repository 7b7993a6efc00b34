/** What the suites may ask of a page. No product code reads it. */
export interface ComposeHooks {
  /** The editable's inside, byte for byte. */
  html(): string;
  /** Every change of the editable since the page opened, as `kind:node`. */
  readonly changes: readonly string[];
  /** What was sent, oldest first. */
  readonly sent: readonly string[];
  send(): void;
}

declare global {
  interface Window {
    compose: ComposeHooks;
  }
}

/** Watches one editable and gives the suites `window.compose`. */
export const exposeCompose = (editable: HTMLElement, close: () => void): ComposeHooks => {
  const changes: string[] = [];
  const sent: string[] = [];
  new MutationObserver((records) => {
    changes.push(...records.map((record) => `${record.type}:${record.target.nodeName}`));
  }).observe(editable, { subtree: true, childList: true, characterData: true, attributes: true });
  const send = () => {
    sent.push(editable.innerHTML);
    close();
  };
  window.compose = { html: () => editable.innerHTML, changes, sent, send };
  return window.compose;
};

/** The one element that must be there; a page without it is broken. */
export const need = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};
