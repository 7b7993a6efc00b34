/** The card of a person's own phrases, beside those of the rules. */
import { OWN_RULE } from '../../messages.ts';
import type { Card } from '../../rule.ts';
import { say } from '../words.ts';

export const phraseCard = (): Readonly<Record<string, Card>> => ({
  [OWN_RULE]: {
    title: say('options.card.title'),
    why: say('options.card.why'),
    tip: say('options.card.tip'),
    source: { title: say('options.card.source') },
  },
});
