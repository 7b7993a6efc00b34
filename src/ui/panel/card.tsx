/** One finding: how the phrase may land, and other words for it. */
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Role } from '../../model.ts';
import type { ShownFinding } from '../../shown.ts';
import { tongueOf } from '../tongue.tsx';
import { say } from '../words.ts';
import type { Result } from './coach.ts';
import { InSentence } from './in-sentence.tsx';
import { CardMenu } from './more.tsx';
import { useSurroundings } from './surroundings.ts';
import { Wording } from './wording.tsx';
import { useWorded } from './wordings.ts';

interface Props {
  readonly finding: ShownFinding;
  readonly role: Role;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onUse: (words: string) => Promise<Result>;
  readonly onDismiss: () => void;
  readonly onTurnOff: () => void;
}

interface BodyProps extends Omit<Props, 'open'> {
  /** The card has grown. */
  readonly onWorded: () => void;
}

const CardBody = ({ finding, role, onToggle, onUse, onDismiss, onTurnOff, onWorded }: BodyProps) => {
  const { cards, reword } = useSurroundings();
  const worded = useWorded(finding, reword);
  const [failed, setFailed] = useState<Exclude<Result, 'done'>>();
  const card = cards[finding.rule];
  useEffect(() => {
    if (worded) onWorded();
  }, [worded, onWorded]);

  const use = async (words: string) => {
    const result = await onUse(words);
    setFailed(result === 'done' ? undefined : result);
  };
  const menu = (
    <CardMenu
      source={card?.source}
      severity={finding.severity}
      onDismiss={onDismiss}
      onReveal={() => onToggle(true)}
      onTurnOff={onTurnOff}
    />
  );

  return (
    <>
      <div class="reason">
        <p class="soft" lang={tongueOf(finding.rule)}>
          {card?.why}
        </p>
        <p class="tip" lang={tongueOf(finding.rule)}>
          {card?.tip}
        </p>
        {failed && <p class="failed">{say(failed)}</p>}
      </div>
      {worded?.rewordings.length ? (
        <Wording finding={finding} role={role} worded={worded} onUse={use}>
          {menu}
        </Wording>
      ) : (
        <div class="slip">
          {!worded && <p class="waiting soft">{say('wording.waiting')}</p>}
          {worded && <p class="heading">{say(worded.ask ? 'ask' : 'wording.none')}</p>}
          {worded?.ask && (
            <p class="letter" lang="en">
              {worded.ask}
            </p>
          )}
          <div class="do">{menu}</div>
        </div>
      )}
    </>
  );
};

/** Brings a card into sight when it opens, and again when it has grown, but not the one that is open from the start. */
const useSight = (open: boolean) => {
  const card = useRef<HTMLElement>(null);
  const before = useRef(open);
  const isWanted = useRef(false);
  const bring = useCallback(() => {
    if (isWanted.current) card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    isWanted.current = open && !before.current;
    before.current = open;
    bring();
  }, [open, bring]);
  return { card, bring };
};

export const FindingCard = ({ open, ...rest }: Props) => {
  const { finding, onToggle } = rest;
  const { cards } = useSurroundings();
  const id = useId();
  const { card, bring } = useSight(open);
  return (
    <article
      ref={card}
      class={`card ${finding.severity}`}
      data-rule={finding.rule}
      data-start={finding.start}
      data-end={finding.end}
      data-open={open}
    >
      <h3>
        <button
          type="button"
          class="opener"
          aria-expanded={open}
          aria-describedby={`${id}-severity ${id}-phrase`}
          onClick={() => onToggle(!open)}
        >
          <i class="stroke" />
          <span lang={tongueOf(finding.rule)}>{cards[finding.rule]?.title ?? finding.rule}</span>
        </button>
        <span id={`${id}-severity`} hidden>
          {say(`severity.${finding.severity}`)}
        </span>
      </h3>
      <blockquote id={`${id}-phrase`} class="letter" lang="en">
        <q>{open ? <InSentence finding={finding}>{finding.words}</InSentence> : finding.words}</q>
      </blockquote>
      {open && <CardBody {...rest} onWorded={bring} />}
    </article>
  );
};
