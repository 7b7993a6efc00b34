/** Notes about the whole draft: quieter than cards, since no word of it is marked. */
import { useState } from 'preact/hooks';
import type { Note } from '../../model.ts';
import { mute } from '../../settings/index.ts';
import { say } from '../words.ts';
import type { Coach } from './coach.ts';
import { CardMenu } from './more.tsx';
import { useSurroundings } from './surroundings.ts';
import { TurnedOff } from './turned-off.tsx';

interface Props {
  readonly notes: readonly Note[];
  readonly send: Coach['send'];
}

export const Notes = ({ notes, send }: Props) => {
  const { cards, write } = useSurroundings();
  const [turnedOff, setTurnedOff] = useState<readonly string[]>([]);
  const turnOff = (rule: string) => {
    setTurnedOff([...turnedOff.filter((each) => each !== rule), rule]);
    write(mute(rule, true));
  };

  return (
    <>
      {notes.length > 0 && (
        <section class="notes">
          <h2 class="heading">{say('notes')}</h2>
          <ul>
            {notes.map(({ rule }) => (
              <li key={rule} data-rule={rule}>
                <h3 lang="en">{cards[rule]?.title ?? rule}</h3>
                <p class="soft" lang="en">
                  {cards[rule]?.why}
                </p>
                <p class="tip" lang="en">
                  {cards[rule]?.tip}
                </p>
                <div class="do">
                  <CardMenu
                    source={cards[rule]?.source}
                    onDismiss={() => void send({ type: 'dismiss', key: rule })}
                    onTurnOff={() => turnOff(rule)}
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TurnedOff rules={turnedOff} onTurnBackOn={(rule) => write(mute(rule, false))} />
    </>
  );
};
