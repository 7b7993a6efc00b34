/** The five hosts that Gmail and Outlook on the web answer on. Seen 2026-11: shared links move people between the Outlook ones. */
const MAIL_HOSTS = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

/** Whether this is a page of theirs; any other page has no composes, only boxes. */
export const isWebmail = ({ hostname }: { readonly hostname: string }): boolean =>
  (MAIL_HOSTS as readonly string[]).includes(hostname);

/** Match patterns for the manifest, the content script and the background's own injection. */
export const MAIL_MATCHES = MAIL_HOSTS.map((host) => `https://${host}/*` as const);
