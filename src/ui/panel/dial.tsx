/** How firmly a wording speaks: soft, plain or firm. */
import { useId } from 'preact/hooks';
import type { Firmness } from '../../model.ts';
import { say } from '../words.ts';

const DIAL = ['soft', 'plain', 'firm'] as const;

interface Props {
  readonly offered: readonly Firmness[];
  readonly chosen: Firmness;
  readonly onChoose: (firmness: Firmness) => void;
}

export const Dial = ({ offered, chosen, onChoose }: Props) => {
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
