/** The card of a person's own phrases, beside those of the rules. */
import { OWN_RULE } from '../../messages.ts';
import type { Card } from '../../rule.ts';
import { say } from '../words.ts';

/** Ours to say, so it is said in whatever language is spoken when the card is shown. */
const CARD: Card = {
  get title() {
    return say('options.card.title');
  },
  get why() {
    return say('options.card.why');
  },
  get tip() {
    return say('options.card.tip');
  },
  get source() {
    return { title: say('options.card.source') };
  },
};

export const phraseCard = (): Readonly<Record<string, Card>> => ({ [OWN_RULE]: CARD });
