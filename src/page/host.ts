/** Where what we show in a page stands: an empty `div` to the page's scripts, with everything behind a closed root. */

/** Key and mouse events in there are no business of the page: Gmail has shortcuts, Outlook discards on Escape. */
const KEPT = ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click', 'keydown', 'keypress', 'keyup'];

export const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** A host that is not yet in the page. */
export const createHost = (
  name: 'badge' | 'hold',
  ...sheets: CSSStyleSheet[]
): { readonly host: HTMLElement; readonly root: ShadowRoot } => {
  // A `div`: the page could define a custom element of our name and make attachShadow throw (tried 2026-11).
  const host = document.createElement('div');
  host.dataset.kindRegards = name;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets;
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
};
