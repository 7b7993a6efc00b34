/** Wordings for findings, from the background. Kept in memory by what they were made from, so a card opens at once the second time. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Worded } from '../../messages.ts';
import { type ShownFinding, wordingWanted } from '../../shown.ts';

export type Reword = (finding: ShownFinding) => Promise<Worded>;

const NOTHING: Worded = { rewordings: [], ask: undefined };
const KEPT = 200;

/** Asks the background once for each finding and sentence; a failed question is asked again next time. */
export const createReword = (): Reword => {
  const kept = new Map<string, Promise<Worded>>();
  return (finding) => {
    if (finding.given) return Promise.resolve({ ...NOTHING, rewordings: finding.given });
    const request = wordingWanted(finding);
    const id = JSON.stringify(request);
    const known = kept.get(id);
    if (known) return known;
    if (kept.size >= KEPT) kept.clear();
    const answer = browser.runtime.sendMessage(request).then((worded) => (worded as Worded | undefined) ?? NOTHING);
    kept.set(id, answer);
    answer.catch(() => kept.delete(id));
    return answer;
  };
};

/** The wordings of an open card; undefined while they are looked for. */
export const useWorded = (finding: ShownFinding, reword: Reword): Worded | undefined => {
  const [worded, setWorded] = useState<Worded>();
  useEffect(() => {
    let stale = false;
    reword(finding)
      .catch(() => NOTHING)
      .then((answer) => !stale && setWorded(answer));
    return () => {
      stale = true;
    };
    // A new snapshot brings the same finding as a new object: only other words need other wordings.
  }, [finding.key, finding.words, finding.sentence, finding.start - finding.sentenceStart, reword]);
  return worded;
};
