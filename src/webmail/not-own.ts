/** What stands in an editor without being the writer's own words. Both webmails share it: mail travels between them. */
export interface LeftOut {
  /** These elements, whatever they hold. */
  readonly over: string;
  /** This element and everything after it. */
  readonly tail: string;
  /** A signature that people also type in: left out below words of their own, and as long as it is untouched. */
  readonly signature: string;
}

// A bare blockquote is Gmail's Indent, so it stays: it is the writer's own text (sample of 2014, still so in 2024).
// Outlook puts `x_` before ids of quoted mail, hence the endings (2026-11).
export const NOT_OWN: LeftOut = {
  over: 'div.gmail_quote, blockquote.gmail_quote, .gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]',
  tail: '[id$="RplyFwdMsg"], [id$="appendonsend"]',
  signature: '#Signature',
};
