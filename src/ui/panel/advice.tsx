/** What helps beyond words: questions worth asking the other side, and a last look before sending. One tap away in every tab. */
import type { Role } from '../../model.ts';
import { say, sayInEnglish } from '../words.ts';
import { CopyLine } from './copy.tsx';
import { Drawer } from './drawer.tsx';

const SITUATIONS = ['start', 'event', 'learning', 'plan'] as const;
const QUESTIONS = ['a', 'b', 'c'] as const;
const LOOKS = ['coworker', 'need', 'ask', 'call', 'child', 'rest'] as const;

/** What a parent may ask a teacher, and a teacher a parent, by situation. */
export const QuestionBank = ({ role }: { readonly role: Role }) => (
  <Drawer kind="bank" title={say(`bank.${role}`)}>
    {SITUATIONS.map((situation) => (
      <section key={situation}>
        <h3>{say(`bank.${situation}`)}</h3>
        <ul>
          {QUESTIONS.map((each) => (
            <li key={each}>
              <CopyLine
                words={sayInEnglish(`bank.${role}.${situation}.${each}`)}
                gloss={say(`bank.${role}.${situation}.${each}`)}
              />
            </li>
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
