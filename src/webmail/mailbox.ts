/** Host and, in Gmail, which of several accounts: a teacher is a parent at home. */
export const mailboxOf = ({ hostname, pathname }: { readonly hostname: string; readonly pathname: string }): string => {
  if (hostname !== 'mail.google.com') return hostname;
  const account = /\/u\/([^/]+)/.exec(pathname)?.[1] ?? '0';
  return `${hostname}/u/${account}`;
};
