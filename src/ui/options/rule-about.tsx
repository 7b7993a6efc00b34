/** One rule in a few lines: how severe it is, why it speaks, and an example of it. */
import type { Severity } from '../../model.ts';
import type { Card, Flags } from '../../rule.ts';
import { language, say } from '../words.ts';

interface Example {
  /** Before the marked words, the marked words, and after them. */
  readonly before: readonly [string, string, string];
  /** The same after the plain wording; null where the rule asks a question instead. */
  readonly after: string | null;
}

const byLength = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => one.length - other.length;

/** The shortest example, one with a wording if there is any. Undefined where none is marked just once. */
export const exampleOf = (flags: Flags): Example | undefined => {
  const once = Object.entries(flags).filter(([draft]) => draft.split('[[').length === 2);
  const worded = once.filter(([, after]) => after !== null);
  const [draft = '', after = null] = (worded.length ? worded : once).toSorted(byLength)[0] ?? [];
  const [before = '', marked = ''] = draft.split('[[');
  const end = marked.indexOf(']]');
  return end < 0 ? undefined : { before: [before, marked.slice(0, end), marked.slice(end + 2)], after };
};

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
