/** Other words for a phrase: how firmly, who saw it, the wording in its place with its blanks, and the one green button. */
import type { ComponentChildren, TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Worded } from '../../messages.ts';
import type { Role } from '../../model.ts';
import type { ShownFinding } from '../../shown.ts';
import { say } from '../words.ts';
import { type Blank, type Filled, fill, openBlanks, partsOf } from './blanks.ts';
import { Dial } from './dial.tsx';
import { HowKnown } from './how-known.tsx';
import { InSentence } from './in-sentence.tsx';
import { takesOpening, type Witness, withOpening } from './opening.ts';
import { useSurroundings } from './surroundings.ts';

const toNextBlank = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
  if (event.key !== 'Enter') return;
  const { form } = event.currentTarget;
  const next = [...(form?.querySelectorAll<HTMLInputElement>('.blank') ?? [])].find(({ value }) => !value.trim());
  if (!next) return;
  event.preventDefault();
  next.focus();
};

interface BlankProps {
  readonly blank: Blank;
  readonly value: string;
  readonly hint: string;
  readonly onFill: (value: string) => void;
}

const BlankInput = ({ blank, value, hint, onFill }: BlankProps) => (
  <input
    class="blank letter"
    type="text"
    autocomplete="off"
    // Some browsers send what they check to a server.
    spellcheck={false}
    size={Math.max(4, value.length, blank.label.length)}
    aria-label={blank.label}
    aria-describedby={hint}
    placeholder={blank.label}
    value={value}
    onInput={(event) => onFill(event.currentTarget.value)}
    onKeyDown={toNextBlank}
  />
);

interface PreviewProps {
  readonly finding: ShownFinding;
  readonly text: string;
  readonly filled: Filled;
  readonly hint: string;
  readonly onFill: (filled: Filled) => void;
}

/** The wording where it would stand. Blanks are typed into right there. */
const Preview = ({ finding, text, filled, hint, onFill }: PreviewProps) => (
  <p class="letter" data-wording lang={text === '' ? undefined : 'en'}>
    {text === '' && <em class="soft">{say('wording.drop')}</em>}
    {text !== '' && (
      <InSentence finding={finding}>
        {partsOf(text).map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <BlankInput
              key={part.id}
              blank={part}
              value={filled[part.id] ?? ''}
              hint={hint}
              onFill={(value) => onFill({ ...filled, [part.id]: value })}
            />
          ),
        )}
      </InSentence>
    )}
  </p>
);

interface Props {
  readonly finding: ShownFinding;
  readonly role: Role;
  readonly worded: Worded;
  readonly onUse: (words: string) => Promise<unknown>;
  /** The quiet buttons beside the green one. */
  readonly children: ComponentChildren;
}

export const Wording = ({ finding, role, worded: { rewordings, event }, onUse, children }: Props) => {
  const hint = useId();
  const { firmness, onFirmness, personal } = useSurroundings();
  const [witness, setWitness] = useState<Witness>();
  const [filled, setFilled] = useState<Filled>({});
  const [busy, setBusy] = useState(false);
  const shown =
    rewordings.find((each) => each.firmness === firmness) ??
    rewordings.find((each) => each.firmness === 'plain') ??
    rewordings[0];
  if (!shown) return null;
  const asksWho = event === true && takesOpening(finding);
  const opened = asksWho && witness ? withOpening(shown.text, finding, witness, role) : shown.text;
  const text = personal(opened, finding.sentence);
  const open = openBlanks(text, filled);

  const onSubmit = async (submit: TargetedSubmitEvent<HTMLFormElement>) => {
    submit.preventDefault();
    if (open || busy) return;
    setBusy(true);
    await onUse(fill(text, filled));
    setBusy(false);
  };

  return (
    <form class="slip" onSubmit={onSubmit}>
      {rewordings.length > 1 && (
        <Dial offered={rewordings.map((each) => each.firmness)} chosen={shown.firmness} onChoose={onFirmness} />
      )}
      <Preview finding={finding} text={text} filled={filled} hint={hint} onFill={setFilled} />
      {asksWho && <HowKnown role={role} witness={witness} onWitness={setWitness} />}
      {open > 0 && (
        <p id={hint} class="hint-line soft">
          {say('blank.hint', { count: open })}
        </p>
      )}
      <div class="do">
        <button class="main" type="submit" disabled={open > 0} aria-describedby={open ? hint : undefined}>
          {say('use')}
        </button>
        {children}
      </div>
    </form>
  );
};
