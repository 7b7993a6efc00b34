/** The message being answered, read calmly: what it asks first, what they worry about, by when, and the harder lines last. */
import { useId } from 'preact/hooks';
import type { IncomingMessage } from '../../messages.ts';
import type { Ask, Heard, Role, Span } from '../../model.ts';
import { say } from '../words.ts';
import { waitHint } from './age.ts';
import { Drawer } from './drawer.tsx';
import { NineSteps, WordsThatHold } from './reply-help.tsx';
import type { Answering } from './use-answering.ts';

const LONGEST = 140;

/** The message's own words, on one line, cut between words where they go on and on. */
const inShort = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST)).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`;
};

const AskLine = ({ words, ask, answering }: { words: string; ask: Ask; answering: Answering }) => {
  const byItself = answering.isAnswered(ask);
  const isTicked = answering.isTicked(ask.start, byItself);
  return (
    <li>
      <label>
        <input type="checkbox" checked={isTicked} onChange={() => answering.tick(ask.start, !isTicked)} />
        <span>
          <q class="letter" lang="en">
            {words}
          </q>
          {byItself && isTicked && <span class="soft"> {say('reply.seems')}</span>}
        </span>
      </label>
    </li>
  );
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => {
  if (!lines.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {[...new Set(lines)].map((words) => (
          <li key={words}>
            <q class="letter" lang="en">
              {words}
            </q>
          </li>
        ))}
      </ul>
    </>
  );
};

/** How many there are and of what sort, never word for word: one reading of those is enough. */
const HarderLines = ({ accusations, threats }: Heard) => {
  const count = accusations.length + threats.length;
  if (!count) return null;
  return (
    <Drawer kind="also" title={say('reply.also')} aside={say('reply.also.count', { count })}>
      <ul>
        {accusations.length > 0 && <li>{say('reply.also.blame', { count: accusations.length })}</li>}
        {threats.length > 0 && <li>{say('reply.also.threat', { count: threats.length })}</li>}
      </ul>
      <p class="soft">{say('reply.also.then')}</p>
    </Drawer>
  );
};

const Guess = ({ sender, date }: IncomingMessage) => (
  <p class="soft">
    {say('reply.guess')} {[sender, date].filter(Boolean).join(', ')}
  </p>
);

const Paste = ({ pasted, onPaste }: Answering) => {
  const id = useId();
  return (
    <div class="paste">
      <label for={id}>{say('reply.paste')}</label>
      <textarea
        id={id}
        class="letter"
        rows={2}
        autocomplete="off"
        // Some browsers send what they check to a server.
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={pasted}
        onInput={({ currentTarget }) => onPaste(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="soft">
        {say('reply.paste.hint')}
      </p>
    </div>
  );
};

const LookAgain = ({ lookAgain }: Answering) => (
  <button type="button" class="rest" onClick={lookAgain}>
    {say('reply.again')}
  </button>
);

interface Props {
  readonly answering: Answering;
  readonly role: Role;
}

/** Asks that nobody has ticked, once the draft answers something: a quiet reminder at the end of them. */
const StillOpen = ({ answering, heard }: Pick<Props, 'answering'> & { readonly heard: Heard }) => {
  const open = heard.asks.filter((ask) => !answering.isTicked(ask.start, answering.isAnswered(ask))).length;
  if (open === 0 || open === heard.asks.length) return null;
  return <p class="soft">{say('reply.open', { count: open })}</p>;
};

const Read = ({ answering, role, message, heard }: Props & { message: IncomingMessage; heard: Heard }) => {
  const wordsOf = (span: Span) => inShort(message.text, span);
  const wait = waitHint(message.date, !heard.neutral, Date.now());
  return (
    <>
      {heard.serious.length > 0 && role === 'teacher' && <p class="first">{say('reply.serious')}</p>}
      <div class="title">
        <h2 class="heading">{say('reply.title')}</h2>
        <LookAgain {...answering} />
      </div>
      {!message.sure && <Guess {...message} />}
      {wait && <p class="soft">{wait}</p>}
      {heard.asks.length > 0 ? (
        <ul class="asks">
          {heard.asks.map((ask) => (
            <AskLine key={ask.start} ask={ask} words={wordsOf(ask)} answering={answering} />
          ))}
        </ul>
      ) : (
        <p class="soft">{say('reply.none')}</p>
      )}
      <StillOpen answering={answering} heard={heard} />
      <Lines title={say('reply.worries')} lines={heard.worries.map(wordsOf)} />
      <Lines title={say('reply.deadlines')} lines={heard.deadlines.map(wordsOf)} />
    </>
  );
};

export const AnsweredMessage = ({ answering, role }: Props) => {
  const { message, heard, isPasted } = answering;
  // Whoever types into the box keeps the keyboard while it is read.
  if (message && !heard && !isPasted) return null;
  return (
    <section class="answering">
      {message && heard && <Read answering={answering} role={role} message={message} heard={heard} />}
      {!message && <p class="soft">{say('reply.unread')}</p>}
      {(!message || isPasted) && <Paste {...answering} />}
      {!message && <LookAgain {...answering} />}
      {message && heard && (
        <div class="drawers">
          <HarderLines {...heard} />
          {role === 'teacher' && <NineSteps text={message.text} heard={heard} ticks={answering} />}
          {role === 'teacher' && <WordsThatHold text={message.text} heard={heard} />}
        </div>
      )}
    </section>
  );
};
