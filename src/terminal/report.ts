/** A review as one JSON line, and as text for a person. The shape of the line is a contract: see the README. */
import { BLANK } from '../blank.ts';
import { heatOf } from '../heat/index.ts';
import type { Look } from '../look/index.ts';
import type { Worded, WordingWanted } from '../messages.ts';
import {
  type Action,
  type Draft,
  type Heard,
  type MessageReader,
  OTHER_SIDE,
  type Review,
  type Rewording,
  type Severity,
  type Span,
} from '../model.ts';
import type { Card } from '../rule.ts';
import { type ShownFinding, shownFinding, wordingWanted } from '../shown.ts';

export interface DraftLine extends Draft {
  readonly id: string | number | null;
  /** The message being answered. */
  readonly incoming?: string;
}

interface Parts {
  readonly reviewer: Look;
  readonly reader: MessageReader;
  readonly reword: (wanted: WordingWanted) => Promise<Worded>;
  readonly cards: Readonly<Record<string, Card>>;
}

/** How much a finding weighs in `score`, which is for measurement only and never shown to a person. */
const WEIGHT: Readonly<Record<Severity, number>> = { hint: 1, caution: 2, stop: 4 };

const actionOf = (rewordings: readonly Rewording[]): Action => {
  const [first] = rewordings;
  if (!first) return 'ask';
  return BLANK.test(first.text) ? 'fill' : 'rewrite';
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const createReport = ({ reviewer, reader, reword, cards }: Parts) => {
  const wordingsOf = async (finding: ShownFinding): Promise<Worded> =>
    finding.given ? { rewordings: finding.given, ask: undefined } : reword(wordingWanted(finding));

  const worded = (draft: Draft, review: Review) =>
    Promise.all(
      review.findings.map(async (found) => {
        const finding = shownFinding(draft.text, found, review.sentences);
        const { rewordings, ask } = await wordingsOf(finding);
        return { finding, rewordings, ask, words: finding.words };
      }),
    );

  /** What the message being answered asks, and which of it the draft answers. */
  const readIncoming = (message: string, { role, text }: Draft) => {
    const { asks, worries, deadlines, accusations, threats, neutral }: Heard = reader.read(message, OTHER_SIDE[role]);
    const answered = reader.answered(message, asks, text);
    return {
      asks: asks.map((ask) => ({ ...spanOf(ask), kind: ask.kind, answered: answered.has(ask) })),
      worries,
      deadlines,
      accusations,
      threats,
      neutral,
    };
  };

  const asData = async (draft: DraftLine) => {
    const review = reviewer.review(draft);
    const findings = await worded(draft, review);
    const place = ({ rule, start, end }: { rule: string; start: number; end: number }) => ({ rule, start, end });
    return {
      id: draft.id,
      findings: findings.map(({ finding, rewordings, ask, words }) => ({
        rule: finding.rule,
        severity: finding.severity,
        action: actionOf(rewordings),
        start: finding.start,
        end: finding.end,
        words,
        why: cards[finding.rule]?.why ?? '',
        rewordings,
        ...(ask === undefined ? {} : { ask }),
      })),
      notes: review.notes.map(({ rule }) => ({ rule, why: cards[rule]?.why ?? '' })),
      praise: review.praise.map(place),
      protected: review.protected.map(place),
      ...(draft.incoming === undefined ? {} : { incoming: readIncoming(draft.incoming, draft) }),
      flagged: findings.length > 0,
      score: review.findings.reduce((sum, { severity }) => sum + WEIGHT[severity], heatOf(draft.text)),
    };
  };

  const asText = async (draft: DraftLine): Promise<string> => {
    const review = reviewer.review(draft);
    const findings = await worded(draft, review);
    const quoted = (start: number, end: number) => `“${draft.text.slice(start, end).replace(/\s+/g, ' ')}”`;
    const blocks = findings.map(({ finding, rewordings, ask, words }) => {
      const card = cards[finding.rule];
      const offers = rewordings.map(
        ({ text, firmness }) => `    ${firmness}: ${text === '' ? '(leave it out)' : text}`,
      );
      const question = ask === undefined ? [] : [`    ask yourself: ${ask}`];
      return [
        `${card?.title ?? finding.rule}  (${finding.rule})`,
        `  “${words.replace(/\s+/g, ' ')}”`,
        `    ${card?.why ?? ''}`,
        ...offers,
        ...question,
      ].join('\n');
    });
    const praise = review.praise.map(({ rule, start, end }) => `${cards[rule]?.title ?? rule}: ${quoted(start, end)}`);
    const notes = review.notes.map(({ rule }) => {
      const card = cards[rule];
      return [`${card?.title ?? rule}  (${rule})`, `    ${card?.why ?? ''}`, `    ${card?.tip ?? ''}`].join('\n');
    });
    const plain = review.protected.map(({ start, end }) => `Fair to say plainly: ${quoted(start, end)}`);
    const found = blocks.length > 0 ? blocks : ['Nothing to change.'];
    return [...praise, ...found, ...notes, ...plain].join('\n\n');
  };

  return { asData, asText };
};
