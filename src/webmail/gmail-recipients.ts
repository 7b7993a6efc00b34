/** Who gets a message of Gmail's, in both layouts of the recipients' row. */
import type { Recipients, Selectors } from './site.ts';

type Kind = 'to' | 'cc' | 'bcc';

const pillsOf = (kind: Kind): Selectors => [
  // Since 2021-10, InboxSDK 2026-07.
  `[name="${kind}"] [role="option"][data-hovercard-id]`,
  `[name="${kind}"] [role="option"][data-name]`,
  `[name="${kind}"] [data-name][data-hovercard-id]`,
];

const anyPill: Selectors = [
  // Since 2021-10, InboxSDK 2026-07; which field it stands in is not told.
  '[role="listbox"] [role="option"][data-hovercard-id]',
  // Mailvelope 2026.
  '.agb .afV[data-hovercard-id]',
];

const oldPills: Selectors = [
  // Before 2021-10, still handled by InboxSDK 2026-07.
  '.vR',
  'span[email].vN',
];

/** In the old layout each pill says which field it belongs to, or else its row does. */
const kindOf = (pill: Element): string => {
  const field = pill.querySelector('input[name]') ?? pill.closest('tr')?.querySelector('textarea[name], input[name]');
  return field?.getAttribute('name') ?? 'to';
};

const find = (root: Element, selectors: Selectors): readonly Element[] =>
  selectors.map((selector) => Array.from(root.querySelectorAll(selector))).find(({ length }) => length > 0) ?? [];

const pills = (root: Element, kind: Kind): readonly Element[] => {
  const named = find(root, pillsOf(kind));
  if (named.length > 0) return named;
  const old = find(root, oldPills);
  if (old.length > 0) return old.filter((pill) => kindOf(pill) === kind);
  const isNamed = (['to', 'cc', 'bcc'] as const).some((each) => find(root, pillsOf(each)).length > 0);
  return kind === 'to' && !isNamed ? find(root, anyPill) : [];
};

const told = (pill: Element, ...attributes: readonly string[]): string => {
  const holder = pill.querySelector('span[email]') ?? pill;
  const value = attributes.map((name) => holder.getAttribute(name)).find((each) => each !== null && each.trim() !== '');
  return value?.trim() ?? '';
};

/** Addresses in To, as far as Gmail tells them. */
export const addressesIn = (root: Element): readonly string[] =>
  pills(root, 'to').map((pill) => told(pill, 'data-hovercard-id', 'email').toLowerCase());

export const recipients = (root: Element): Recipients => ({
  to: pills(root, 'to')
    .map((pill) => told(pill, 'data-name', 'name', 'data-hovercard-id', 'email'))
    .filter(Boolean),
  cc: pills(root, 'cc').length,
  bcc: pills(root, 'bcc').length,
});
