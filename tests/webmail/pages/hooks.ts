/** What the suites may ask of a page. No product code reads it. */
export interface ComposeHooks {
  /** The editable's inside, byte for byte; the words of a plain-text field. */
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
  const html = () => (editable instanceof HTMLTextAreaElement ? editable.value : editable.innerHTML);
  const changes: string[] = [];
  const sent: string[] = [];
  new MutationObserver((records) => {
    changes.push(...records.map((record) => `${record.type}:${record.target.nodeName}`));
  }).observe(editable, { subtree: true, childList: true, characterData: true, attributes: true });
  const send = () => {
    sent.push(html());
    close();
  };
  window.compose = { html, changes, sent, send };
  return window.compose;
};

/** The first element that can be seen, else the first that is no leftover; a page without it is broken. */
export const pick = (selector: string, within: ParentNode = document): HTMLElement => {
  const found = [...within.querySelectorAll<HTMLElement>(selector)];
  const element =
    found.find((each) => each.getClientRects().length > 0) ?? found.find((each) => !each.closest('.leftover'));
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
};
