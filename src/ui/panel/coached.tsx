/**
 * Everything said about one draft, in order: danger, what works, what it answers, cards, notes on the whole, what is fair to say plainly,
 * before and after.
 * Headings lead through it, not landmarks: the panel shows two drafts at once when its own text box is used.
 */
import type { ComponentChildren } from 'preact';
import { type Key, language, say } from '../words.ts';
import { CardList } from './card-list.tsx';
import type { Coach } from './coach.ts';
import { Compare } from './compare.tsx';
import { Drawer } from './drawer.tsx';
import { Notes } from './notes.tsx';
import type { ShownDraft } from './shown-draft.ts';
import { useSurroundings } from './surroundings.ts';
import { type Looked, useLook } from './use-look.ts';

const DANGER = 'protect/danger-now';

const Danger = () => {
  const { cards } = useSurroundings();
  const card = cards[DANGER];
  return (
    <section class="danger" data-rule={DANGER} lang="en">
      <h2>{card?.title}</h2>
      <p>{card?.why}</p>
      <ul>
        {card?.facts?.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p class="tip">{card?.tip}</p>
    </section>
  );
};

const Working = ({ praise }: Pick<Looked, 'praise'>) => {
  const { cards } = useSurroundings();
  if (!praise.length) return null;
  return (
    <section class="working">
      <h2 class="heading">{say('working')}</h2>
      <ul>
        {praise.map(({ rule, start, end, words }) => (
          <li key={`${rule} ${start}`} data-rule={rule} data-start={start} data-end={end}>
            <q class="letter" lang="en">
              {words}
            </q>{' '}
            <span class="soft" lang="en">
              {cards[rule]?.title}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Facts = ({ facts }: { readonly facts: readonly string[] }) => {
  if (!facts.length) return null;
  return (
    <div class="facts">
      <h3>{say('facts')}</h3>
      <ul lang="en">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
};

const Plainly = ({ sentences }: { readonly sentences: ShownDraft['protected'] }) => {
  const { cards } = useSurroundings();
  if (!sentences.length) return null;
  const facts = [...new Set(sentences.flatMap(({ rule }) => cards[rule]?.facts ?? []))];
  return (
    <Drawer
      kind="plainly"
      title={say('plainly')}
      aside={say('plainly.count', { count: sentences.length })}
      open={facts.length > 0}
    >
      <ul>
        {sentences.map(({ rule, start, end, words }) => (
          <li key={`${rule} ${start}`} data-rule={rule} data-start={start} data-end={end}>
            <q class="letter" lang="en">
              {words}
            </q>
          </li>
        ))}
      </ul>
      <p class="soft">{say('plainly.keep', { count: sentences.length })}</p>
      <Facts facts={facts} />
    </Drawer>
  );
};

const Quiet = ({ why }: { readonly why: Key }) => (
  <section class="quiet">
    <h2>{say('quiet.title')}</h2>
    <p class="soft">{say(why)}</p>
  </section>
);

interface Props {
  readonly coach: Coach;
  /** What stands between what works and the cards. */
  readonly children?: ComponentChildren;
}

export const Coached = ({ coach, children }: Props) => {
  const { findings, edits, protected: sentences } = coach.snapshot;
  const { praise, notes, foreign } = useLook(coach.snapshot);
  const isDanger = sentences.some(({ rule }) => rule === DANGER);
  return (
    <>
      {isDanger && <Danger />}
      <Working praise={praise} />
      {children}
      {!findings.length && !isDanger && (
        <Quiet why={foreign ? 'foreign' : edits.length > 0 ? 'quiet.after' : 'quiet.body'} />
      )}
      <CardList coach={coach} />
      {findings.length > 0 && language() !== 'en' && <p class="soft">{say('english')}</p>}
      <Notes notes={notes} send={coach.send} />
      <Plainly sentences={sentences.filter(({ rule }) => rule !== DANGER)} />
      <Compare snapshot={coach.snapshot} />
    </>
  );
};
