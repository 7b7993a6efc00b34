/** Rules turned off from here: each can be turned back on at once. */
import { Around, tongueOf } from '../tongue.tsx';
import { say } from '../words.ts';
import { useSurroundings } from './surroundings.ts';

interface Props {
  readonly rules: readonly string[];
  readonly onTurnBackOn: (rule: string) => void;
}

export const TurnedOff = ({ rules, onTurnBackOn }: Props) => {
  const { cards, muted } = useSurroundings();
  const off = rules.filter((rule) => muted.has(rule));
  return (
    <>
      {off.map((rule) => (
        <div class="fold" key={rule}>
          <p>
            <Around words={cards[rule]?.title ?? rule} lang={tongueOf(rule)}>
              {(title) => say('muted', { title })}
            </Around>
          </p>
          <button type="button" onClick={() => onTurnBackOn(rule)}>
            {say('unmute')}
          </button>
        </div>
      ))}
    </>
  );
};
