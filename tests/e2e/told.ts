/** What a screen reader is told of a page: from the browser's own accessibility tree, which also sees what lies behind a closed root. */
import type { Page } from 'puppeteer-core';

export interface Told {
  readonly role: string;
  readonly name: string;
  readonly isFocusable: boolean;
  readonly isFocused: boolean;
  readonly isModal: boolean;
}

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** Everything of these roles, in reading order. */
export const toldOf = async (page: Page, ...roles: readonly string[]): Promise<readonly Told[]> => {
  const tools = await page.createCDPSession();
  const { nodes } = (await tools.send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly Node[] };
  await tools.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)))
    .map(({ role, name, properties = [] }) => {
      const is = (wanted: string) => properties.some((each) => each.name === wanted && each.value.value === true);
      return {
        role: String(role?.value),
        name: String(name?.value ?? ''),
        isFocusable: is('focusable'),
        isFocused: is('focused'),
        isModal: is('modal'),
      };
    });
};
