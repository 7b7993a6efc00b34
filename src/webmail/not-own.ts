/** What stands in an editor without being the writer's own words. Both webmails share it: mail travels between them. */
export interface LeftOut {
  /** These elements, whatever they hold. */
  readonly over: string;
  /** This element and everything after it. */
  readonly tail: string;
  /** A signature that people also type in: left out below words of their own, and as long as it is untouched. */
  readonly signature: string;
}

const over = [
  // Samples 2014 to 2025. A bare blockquote is Gmail's Indent, so it stays: it is the writer's own text (2014, still so in 2024).
  'div.gmail_quote',
  'blockquote.gmail_quote',
  // Samples 2025.
  '.gmail_quote_container',
  // The line above a quote, samples 2018 to 2025.
  '.gmail_attr',
  // Mail from Apple's and Mozilla's programs, and what is quoted of it.
  'blockquote[type="cite"]',
  // The line above such a quote, and quotes of Proton and Yahoo: saved mail and other programs that read it, 2026-11.
  '.moz-cite-prefix',
  '.protonmail_quote',
  '[class*="yahoo_quoted"]',
  // Samples 2020 to 2025.
  '.gmail_signature_prefix',
];

const tail = [
  // Samples 2023 to 2026. Outlook puts `x_` before ids of quoted mail, hence the endings.
  '[id$="RplyFwdMsg"]',
  '[id$="appendonsend"]',
];

const signature = [
  // Samples 2020 to 2025.
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  // Samples 2023 to 2026.
  '#Signature',
  // Proton's own programs, 2026-11.
  '.protonmail_signature_block',
];

export const NOT_OWN: LeftOut = { over: over.join(', '), tail: tail.join(', '), signature: signature.join(', ') };
