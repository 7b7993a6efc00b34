/** What a screen reader hears: one polite line, spoken once things have settled. */
import { useCallback, useEffect, useState } from 'preact/hooks';

const SETTLE_MS = 900;
const SPOKEN_MS = 5000;

export interface Voice {
  readonly said: string;
  readonly announce: (words: string) => void;
}

/** The same words again are heard only where something has changed: here a space that nobody hears. */
const anew = (words: string, before: string): string => (words === before ? `${words}\u00A0` : words);

/** Says `standing` whenever it has changed and rested, so that typing does not make it chatter. */
export const useVoice = (standing: string): Voice => {
  const [said, setSaid] = useState('');
  const announce = useCallback((words: string) => setSaid((before) => anew(words, before)), []);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(standing), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [standing]);
  useEffect(() => {
    // What has been heard is not to be found again by whoever reads on to the end of the page.
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
