/** Letters to begin with: picked from a list, seen with their blanks, copied or put into an empty message. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Role } from '../../model.ts';
import type { Starter } from '../../rule.ts';
import { language, say } from '../words.ts';
import type { Coach } from './coach.ts';
import { CopyButton } from './copy.tsx';
import { Drawer } from './drawer.tsx';
import { useSurroundings } from './surroundings.ts';
import { WithBlanks } from './with-blanks.tsx';

/** Brings the letters, once somebody wants one. */
export type LoadLetters = () => Promise<Readonly<Record<string, Starter>>>;

interface LetterProps {
  readonly letter: Starter;
  readonly coach: Coach | undefined;
  readonly onBack: () => void;
}

/** Into a message in which something is written it is not put: nobody wants two. */
const Insert = ({ letter, coach }: Pick<LetterProps, 'letter'> & { readonly coach: Coach }) => {
  const { announce } = useSurroundings();
  const [failed, setFailed] = useState('');
  if (coach.snapshot.text.trim() !== '') return <p class="soft">{say('letter.full')}</p>;
  const onClick = async () => {
    const result = await coach.send({ type: 'insert', paragraphs: letter.paragraphs });
    setFailed(result === 'done' ? '' : say(result));
    announce(say(result === 'done' ? 'letter.inserted' : result));
  };
  return (
    <>
      <button type="button" class="main" onClick={onClick}>
        {say('letter.insert')}
      </button>
      {failed && <p class="failed">{failed}</p>}
    </>
  );
};

/** With what the person has told us already. */
const usePersonal = (letter: Starter): Starter => {
  const { personal } = useSurroundings();
  const paragraphs = letter.paragraphs.map((words) => personal(words));
  return { ...letter, subject: personal(letter.subject), paragraphs };
};

const Letter = ({ letter: starter, coach, onBack }: LetterProps) => {
  const letter = usePersonal(starter);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <button type="button" class="rest" onClick={onBack}>
        {say('letter.back')}
      </button>
      <h3 ref={title} id={id} tabIndex={-1} lang="en">
        {letter.title}
      </h3>
      <p class="soft" lang="en">
        {letter.when}
      </p>
      <div class="sheet letter" lang="en">
        <p class="subject">
          <span class="soft" lang={language()}>
            {say('letter.subject')}
          </span>{' '}
          <WithBlanks words={letter.subject} />
        </p>
        {letter.paragraphs.map((words) => (
          <p key={words}>
            <WithBlanks words={words} />
          </p>
        ))}
      </div>
      <p class="tip" lang="en">
        {letter.tip}
      </p>
      <div class="do">
        {coach && <Insert key={coach.snapshot.compose} letter={letter} coach={coach} />}
        <CopyButton words={letter.paragraphs.join('\n\n')} describedBy={id} said={say('letter.copied')} />
      </div>
    </>
  );
};

const isFor =
  (role: Role) =>
  ([, { writers }]: readonly [string, Starter]): boolean =>
    writers?.includes(role) ?? true;

interface ListProps {
  readonly letters: Readonly<Record<string, Starter>>;
  readonly role: Role;
  /** The one just looked at, where the keyboard goes on. */
  readonly last: string | undefined;
  readonly onPick: (id: string) => void;
}

const LetterList = ({ letters, role, last, onPick }: ListProps) => {
  const at = useRef<HTMLButtonElement>(null);
  useEffect(() => at.current?.focus(), []);
  return (
    <ul lang="en">
      {Object.entries(letters)
        .filter(isFor(role))
        .map(([id, { title, when }]) => (
          <li key={id}>
            <button type="button" ref={id === last ? at : null} onClick={() => onPick(id)}>
              <b>{title}</b>
              <span>{when}</span>
            </button>
          </li>
        ))}
    </ul>
  );
};

interface Props {
  readonly role: Role;
  readonly load: LoadLetters;
  /** The open compose, if there is one. */
  readonly coach: Coach | undefined;
}

export const Letters = ({ role, load, coach }: Props) => {
  const [letters, setLetters] = useState<Awaited<ReturnType<LoadLetters>>>();
  const [isMissing, setMissing] = useState(false);
  const [picked, setPicked] = useState<string>();
  const [last, setLast] = useState<string>();
  const isLoading = useRef(false);
  const onOpen = async () => {
    if (letters || isLoading.current) return;
    isLoading.current = true;
    try {
      setLetters(await load());
    } catch {
      setMissing(true);
    }
    isLoading.current = false;
  };
  const onBack = () => {
    setLast(picked);
    setPicked(undefined);
  };
  const letter = picked === undefined ? undefined : letters?.[picked];
  return (
    <Drawer kind="letters" title={say('letter.title')} onOpen={onOpen}>
      {isMissing && !letters && <p class="failed">{say('letter.missing')}</p>}
      {letters && !letter && <LetterList letters={letters} role={role} last={last} onPick={setPicked} />}
      {letter && <Letter key={picked} letter={letter} coach={coach} onBack={onBack} />}
    </Drawer>
  );
};
