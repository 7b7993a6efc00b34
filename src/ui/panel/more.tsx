/** The quiet buttons of a card: dismiss, and what stands behind the three dots. */
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Severity } from '../../model.ts';
import type { Source } from '../../rule.ts';
import { say } from '../words.ts';
import { useSurroundings } from './surroundings.ts';

interface AboutProps {
  readonly source: Source;
  readonly severity: Severity | undefined;
}

/** What its line means, and where the advice comes from: how it may land is on the card already. */
const About = ({ source, severity }: AboutProps) => (
  <div class="about soft">
    {severity && <p>{say(`about.${severity}`)}</p>}
    <p>
      {say('about.source')}{' '}
      {source.link ? (
        <a href={source.link} lang="en" target="_blank" rel="noreferrer noopener">
          {source.title}
        </a>
      ) : (
        <cite lang="en">{source.title}</cite>
      )}
    </p>
  </div>
);

interface Props {
  readonly source: Source | undefined;
  /** Of a card; a note about the whole draft has none. */
  readonly severity?: Severity;
  readonly onDismiss: () => void;
  readonly onReveal?: () => void;
  readonly onTurnOff: () => void;
}

export const CardMenu = ({ source, severity, onDismiss, onReveal, onTurnOff }: Props) => {
  const { rulesLocked } = useSurroundings();
  const menu = useId();
  const dots = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [about, setAbout] = useState(false);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !open) return;
    // A drawer around the card stays open.
    event.preventDefault();
    setOpen(false);
    dots.current?.focus();
  };

  return (
    <>
      <span class="quietly">
        <button type="button" onClick={onDismiss}>
          {say('dismiss')}
        </button>
        <button
          ref={dots}
          type="button"
          class="dots"
          aria-label={say('more')}
          aria-expanded={open}
          aria-controls={menu}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        />
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its buttons */}
      <div id={menu} class="menu" hidden={!open} onKeyDown={onKeyDown}>
        {onReveal && (
          <button type="button" onClick={onReveal}>
            {say('reveal')}
          </button>
        )}
        {!rulesLocked && (
          <button type="button" onClick={onTurnOff}>
            {say('mute')}
          </button>
        )}
        {source && (
          <button type="button" aria-expanded={about} onClick={() => setAbout(!about)}>
            {say('about')}
          </button>
        )}
        {source && about && <About source={source} severity={severity} />}
      </div>
    </>
  );
};
