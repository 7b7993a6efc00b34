/** Other words for a phrase: how firmly, the wording with its blanks, and the one green button. */
import type { ComponentChildren, TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Firmness, Rewording } from '../../model.ts';
import type { ShownFinding } from '../../shown.ts';
import { say } from '../words.ts';
import { type Blank, type Filled, fill, openBlanks, partsOf } from './blanks.ts';
import { InSentence } from './in-sentence.tsx';

const DIAL = ['soft', 'plain', 'firm'] as const;

interface DialProps {
  readonly offered: readonly Firmness[];
  readonly chosen: Firmness;
  readonly onChoose: (firmness: Firmness) => void;
}

const Dial = ({ offered, chosen, onChoose }: DialProps) => {
  const group = useId();
  return (
    <div class="dial" role="radiogroup" aria-label={say('firmness')}>
      {DIAL.filter((firmness) => offered.includes(firmness)).map((firmness) => (
        <label key={firmness}>
          <input
            class="unseen"
            type="radio"
            name={group}
            checked={firmness === chosen}
            onChange={() => onChoose(firmness)}
          />
          {say(`firmness.${firmness}`)}
        </label>
      ))}
    </div>
  );
};

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
    size={Math.max(4, value.length, blank.label.length)}
    aria-label={blank.label}
    aria-describedby={hint}
    placeholder={blank.label}
    value={value}
    onInput={(event) => onFill(event.currentTarget.value)}
    onKeyDown={toNextBlank}
  />
);

interface Props {
  readonly finding: ShownFinding;
  readonly rewordings: readonly Rewording[];
  readonly onUse: (words: string) => Promise<unknown>;
  /** The quiet buttons beside the green one. */
  readonly children: ComponentChildren;
}

export const Wording = ({ finding, rewordings, onUse, children }: Props) => {
  const hint = useId();
  const [firmness, setFirmness] = useState<Firmness>('plain');
  const [filled, setFilled] = useState<Filled>({});
  const [busy, setBusy] = useState(false);
  const shown = rewordings.find((each) => each.firmness === firmness) ?? rewordings[0];
  if (!shown) return null;
  const open = openBlanks(shown.text, filled);

  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (open || busy) return;
    setBusy(true);
    await onUse(fill(shown.text, filled));
    setBusy(false);
  };

  return (
    <form class="slip" onSubmit={onSubmit}>
      {rewordings.length > 1 && (
        <Dial offered={rewordings.map((each) => each.firmness)} chosen={shown.firmness} onChoose={setFirmness} />
      )}
      <p class="letter" data-wording>
        {shown.text === '' && <em class="soft">{say('wording.drop')}</em>}
        {shown.text !== '' && (
          <InSentence finding={finding}>
            {partsOf(shown.text).map((part) =>
              typeof part === 'string' ? (
                part
              ) : (
                <BlankInput
                  key={part.id}
                  blank={part}
                  value={filled[part.id] ?? ''}
                  hint={hint}
                  onFill={(value) => setFilled({ ...filled, [part.id]: value })}
                />
              ),
            )}
          </InSentence>
        )}
      </p>
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
