/** A part of the options page: a heading, a line about it, and its controls on one sheet. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

export const Section = ({ id, title, about, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {about && <p class="soft">{about}</p>}
    <div class="sheet">{children}</div>
  </section>
);
