/** One shape in which a webmail shows a compose, and what we are to see in it. */
import type { ComposeText, Incoming, Webmail } from '../../../src/compose.ts';

/** What is read in one box of a page, top to bottom. */
export interface SeenBox extends Pick<ComposeText, 'text' | 'subject' | 'to' | 'cc' | 'bcc' | 'isReply'> {
  readonly incoming?: Incoming;
}

export interface Shape {
  readonly webmail: Webmail;
  /** Which facts the page follows and when they were seen. Not a capture. */
  readonly facts: string;
  /** The address without its host, as far as it is known. */
  readonly path: string;
  readonly title: string;
  readonly bodyClass?: string;
  readonly body: string;
  readonly boxes: readonly SeenBox[];
  /** Opens as a small window of its own. */
  readonly isWindow?: true;
  /** Written in a textarea, in which nothing can be marked. */
  readonly isPlain?: true;
  /** What a person clicks before there is something to write in. */
  readonly opens?: string;
}

const asComment = (words: string): string => words.replaceAll('--', '- -');

/** The whole page of a shape, as the server sends it. */
export const htmlOf = ({ webmail, facts, title, bodyClass = '', body }: Shape): string => `<!doctype html>
<!-- Rebuilt from what is known, not a capture. ${asComment(facts)} -->
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <link rel="stylesheet" href="/pages/page.css">
  <script src="/pages/${webmail}.js" defer></script>
</head>
<body class="${webmail} ${bodyClass}">
${body}
</body>
</html>
`;

/** The address of a page: that of the webmail, with the page's name in it. */
export const pathOf = (name: string, { path }: Shape): string => {
  const [address = '', hash] = path.split('#');
  const query = `${address}${address.includes('?') ? '&' : '?'}page=${name}`;
  return hash === undefined ? query : `${query}#${hash}`;
};
