import { cards } from '../../rules/cards.ts';
import { rules } from '../../rules/index.ts';
import type { Reviewer } from '../../src/engine/index.ts';
import type { Draft } from '../../src/model.ts';
import { createReworder } from '../../src/reword/index.ts';
import { createReport } from '../../src/terminal/report.ts';
import { reader } from '../accuracy/replies.ts';

const reword = createReworder((rule, entry) => rules.coaching[rule]?.match?.[entry]);

/** The draft after the plain wording of its first finding; `null` where there is none. */
export const reworded = async (reviewer: Reviewer, draft: Draft): Promise<string | null> => {
  const review = (each: Draft) => ({ ...reviewer.review(each), notes: [], praise: [] });
  const { findings } = await createReport({ reader, reviewer: { review }, reword, cards }).asData({
    id: null,
    ...draft,
  });
  const [first] = findings;
  const wording = first?.rewordings[0];
  if (!first || !wording) return null;
  return draft.text.slice(0, first.start) + wording.text + draft.text.slice(first.end);
};
