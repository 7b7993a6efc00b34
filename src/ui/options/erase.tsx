/** Erasing everything: it asks once, and the harmless answer has the keyboard. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words.ts';

interface Props {
  readonly onErase: () => void;
}

export const Erase = ({ onErase }: Props) => {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={first} type="button" onClick={() => setAsking(true)}>
        {say('options.erase')}
      </button>
    );
  }
  const erase = () => {
    setAsking(false);
    onErase();
  };
  return (
    <fieldset class="asking">
      <legend>{say('options.erase.ask')}</legend>
      <button ref={keep} type="button" class="main" onClick={() => setAsking(false)}>
        {say('options.erase.no')}
      </button>
      <button type="button" onClick={erase}>
        {say('options.erase.yes')}
      </button>
    </fieldset>
  );
};
