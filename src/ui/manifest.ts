/** What the manifest says, as the browser has it. */
import { browser } from '../browser.ts';

interface OnRecord {
  readonly permissions: readonly string[];
  /** Hosts of the sites on which we run. */
  readonly sites: readonly string[];
  /** The content security policy of our own pages. */
  readonly policy: string;
}

const policyOf = (policy: unknown): string =>
  typeof policy === 'string' ? policy : String((policy as Record<string, unknown> | undefined)?.extension_pages ?? '');

/** The host in a match pattern. */
export const siteIn = (match: string): string => /:\/\/([^/]+)/.exec(match)?.[1] ?? match;

export const onRecord = (): OnRecord => {
  const {
    permissions = [],
    host_permissions: hosts = [],
    content_security_policy: policy,
  } = browser.runtime.getManifest();
  return { permissions, sites: hosts.map(siteIn), policy: policyOf(policy) };
};
