/** What helps beyond words: questions worth asking the other side, and a last look before sending. One tap away in every tab. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Role } from '../../model.ts';
import { type Key, language, say, sayInEnglish } from '../words.ts';
import { Drawer } from './drawer.tsx';
import { useSurroundings } from './surroundings.ts';

const SITUATIONS = ['start', 'event', 'learning', 'plan'] as const;
const QUESTIONS = ['a', 'b', 'c'] as const;
const LOOKS = ['coworker', 'need', 'ask', 'call', 'child', 'rest'] as const;

/** Long enough to be seen. */
const COPIED_MS = 2000;

/** A question goes into a message, so it is offered in English, and explained in the language spoken. */
const Question = ({ question }: { readonly question: Key }) => {
  const words = sayInEnglish(question);
  const { announce } = useSurroundings();
  const id = useId();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(true);
      announce(say('copy.said', { words }));
    } catch {
      announce(say('copy.failed'));
    }
  };
  return (
    <li>
      <span>
        <span id={id} class="letter" lang="en">
          {words}
        </span>
        {language() !== 'en' && <span class="soft gloss">{say(question)}</span>}
      </span>
      <button type="button" aria-describedby={id} onClick={copy}>
        {say(copied ? 'copy.done' : 'copy')}
      </button>
    </li>
  );
};

/** What a parent may ask a teacher, and a teacher a parent, by situation. */
export const QuestionBank = ({ role }: { readonly role: Role }) => (
  <Drawer kind="bank" title={say(`bank.${role}`)}>
    {SITUATIONS.map((situation) => (
      <section key={situation}>
        <h3>{say(`bank.${situation}`)}</h3>
        <ul>
          {QUESTIONS.map((each) => (
            <Question key={each} question={`bank.${role}.${situation}.${each}`} />
          ))}
        </ul>
      </section>
    ))}
  </Drawer>
);

/** Questions to oneself. Nothing is ticked off and nothing is counted. */
export const ReadBeforeSend = ({ role }: { readonly role: Role }) => (
  <Drawer kind="before" title={say('before')}>
    <ul>
      {LOOKS.map((look) => (
        <li key={look}>
          <b>{say(look === 'need' ? `before.need.${role}` : `before.${look}`)}</b>{' '}
          <span class="soft">{say(`before.${look}.then`)}</span>
        </li>
      ))}
    </ul>
  </Drawer>
);
