/** Help with an answer, for teachers: nine steps with words to begin each, and words that hold a line. */
import type { Heard } from '../../model.ts';
import { say, sayInEnglish } from '../words.ts';
import { CopyLine } from './copy.tsx';
import { Drawer } from './drawer.tsx';
import { topicOf } from './topic.ts';
import type { Ticks } from './use-answering.ts';

export const STEPS = ['rest', 'thank', 'true', 'facts', 'own', 'answer', 'next', 'call', 'door'] as const;
export const HOLDING = [
  'matter',
  'personal',
  'weekly',
  'meet',
  'pass',
  'respect',
  'higher',
  'others',
  'heard',
] as const;

type LineKey = `reply.step.${(typeof STEPS)[number]}.opener` | `reply.hold.${(typeof HOLDING)[number]}`;

interface Props {
  readonly text: string;
  readonly heard: Heard;
}

/** Of what they worry about first, then of what they ask. */
const topicIn = ({ text, heard }: Props): string | undefined => {
  const spans = [...heard.worries, ...heard.asks];
  return spans.flatMap(({ start, end }) => topicOf(text.slice(start, end)) ?? [])[0];
};

/** A line to take along, about what they wrote; where that cannot be told, with a blank that only the writer can fill. */
const Line = ({ words, topic }: { readonly words: LineKey; readonly topic: string | undefined }) => (
  <CopyLine
    words={sayInEnglish(words, { topic: topic ?? sayInEnglish('reply.topic') })}
    gloss={say(words, { topic: topic ?? say('reply.topic') })}
  />
);

export const NineSteps = ({ ticks, ...of }: Props & { readonly ticks: Ticks }) => {
  const topic = topicIn(of);
  return (
    <Drawer kind="steps" title={say('reply.steps')}>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <label>
              <input
                type="checkbox"
                checked={ticks.isTicked(step)}
                onChange={() => ticks.tick(step, !ticks.isTicked(step))}
              />
              <span>{say(`reply.step.${step}`)}</span>
            </label>
            <Line words={`reply.step.${step}.opener`} topic={topic} />
          </li>
        ))}
      </ol>
    </Drawer>
  );
};

/** Only where the message holds a threat or is about a person: elsewhere they would make things worse. */
export const WordsThatHold = (of: Props) => {
  if (of.heard.threats.length + of.heard.insults.length === 0) return null;
  const topic = topicIn(of);
  return (
    <Drawer kind="holding" title={say('reply.holding')}>
      <p>{say('reply.holding.harm')}</p>
      <ul>
        {HOLDING.map((each) => (
          <li key={each}>
            <Line words={`reply.hold.${each}`} topic={topic} />
          </li>
        ))}
      </ul>
    </Drawer>
  );
};
