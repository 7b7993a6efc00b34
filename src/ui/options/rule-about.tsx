/** One rule in a few lines: how severe it is, why it speaks, and an example of it. */

import { exampleOf } from '../../example.ts';
import type { Severity } from '../../model.ts';
import type { Card, Flags } from '../../rule.ts';
import { language, say } from '../words.ts';

const ExampleOf = ({ flags, severity }: Pick<Props, 'severity'> & { readonly flags: Flags }) => {
  const example = exampleOf(flags);
  if (!example) return null;
  const [before, marked, rest] = example.before;
  return (
    <div class="example" lang="en">
      <p class="letter">
        {before}
        <u class={severity ?? 'praised'}>{marked}</u>
        {rest}
      </p>
      {example.after !== null && (
        <p class="letter after">
          <span class="unseen" lang={language()}>
            {say('options.rules.after')}{' '}
          </span>
          {example.after}
        </p>
      )}
    </div>
  );
};

interface Props {
  readonly id: string;
  readonly card: Card;
  /** Come a moment after the card. */
  readonly severity: Severity | undefined;
  readonly flags: Flags | undefined;
}

export const RuleAbout = ({ id, card, severity, flags }: Props) => (
  <div class="rule-about">
    <p id={id} lang="en">
      {card.why}
    </p>
    {severity && (
      <p class={`severity ${severity}`}>
        <i class="stroke" />
        {say(`severity.${severity}`)}
      </p>
    )}
    {flags && <ExampleOf flags={flags} severity={severity} />}
  </div>
);
