/** Our own rules as a listener. */
import { cards } from '../../rules/cards.ts';
import { rules } from '../../rules/index.ts';
import { whole } from '../../rules/whole.ts';
import { createLook } from '../../src/look/index.ts';
import { createReworder } from '../../src/reword/index.ts';
import { createReport } from '../../src/terminal/report.ts';
import { engine } from '../our-engine.ts';
import type { Listener, Splitter } from './judge.ts';
import { reader } from './replies.ts';

export const reviewer = createLook(engine, whole);

export const ours: Listener = (draft) => reviewer.review(draft).findings;

/** The engine's sentences: of those we know it splits e-mail better than `Intl.Segmenter` does. */
export const sentencesOf: Splitter = (draft) => reviewer.review(draft).sentences;

/** A whole review with wordings, as the terminal gives it. */
export const { asData } = createReport({
  reviewer,
  reader,
  reword: createReworder((rule, entry) => rules.coaching[rule]?.match?.[entry]),
  cards,
});
