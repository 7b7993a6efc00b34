/** What a screen reader hears: one polite line, spoken once things have settled. */
import { useCallback, useEffect, useState } from 'preact/hooks';

const SETTLE_MS = 900;
const SPOKEN_MS = 5000;

export interface Voice {
  readonly said: string;
  readonly announce: (words: string) => void;
}

/** Says `standing` whenever it has changed and rested, so that typing does not make it chatter. */
export const useVoice = (standing: string): Voice => {
  const [said, setSaid] = useState('');
  const announce = useCallback((words: string) => setSaid(words), []);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(standing), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [standing]);
  useEffect(() => {
    // An empty line in between lets the same words be spoken twice.
    const timer = setTimeout(() => setSaid(''), SPOKEN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return { said, announce };
};

export const LiveRegion = ({ said }: Pick<Voice, 'said'>) => (
  <p class="unseen" role="status" aria-live="polite">
    {said}
  </p>
);
