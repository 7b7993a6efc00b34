/** A manifest for pages that read theirs. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const POLICY = "default-src 'none'; script-src 'self'";

/** Until `vi.restoreAllMocks`. */
export const putOnRecord = (): void => {
  const manifest = {
    permissions: ['storage', 'scripting', 'somethingNew'],
    host_permissions: ['https://mail.google.com/*', 'https://outlook.office.com/*'],
    content_security_policy: { extension_pages: POLICY },
  };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
};
