/**
 * What a message that is being answered asks, worries about and claims, and which of it a reply answers. Pure: runs in the
 * panel and the terminal. Nothing in it is called hostile: blame comes last, and a calm reader needs the asks first.
 */
import { createReviewer, type RuleSet } from '../engine/index.ts';
import { listenFor } from '../listen.ts';
import type { Role, Sentence, Span } from '../model.ts';
import type { Noticed } from '../rule.ts';
import { isAnswered } from './answered.ts';
import { asksIn } from './asks.ts';
import type { Opener } from './opens.ts';

export type AskKind = 'question' | 'request';

/** Something the other side wants: information, or that something be done. */
export interface Ask extends Span {
  readonly kind: AskKind;
}

/** A message that is being answered. Spans are offsets into its text. */
export interface Incoming {
  readonly asks: readonly Ask[];
  readonly worries: readonly Span[];
  readonly deadlines: readonly Span[];
  readonly accusations: readonly Span[];
  readonly threats: readonly Span[];
  /** Those of the accusations that are said of a person, not of what happened. */
  readonly insults: readonly Span[];
  /** Speaks of harm or of a formal right: there the school's own procedure comes first. */
  readonly serious: readonly Span[];
  /** Without blame and without a threat. */
  readonly neutral: boolean;
}

type Kind = AskKind | 'worry' | 'deadline' | 'accusation' | 'threat';

/** What each kind goes by. */
export type IncomingSet = Readonly<Record<Kind, Noticed>>;

export interface IncomingReader {
  /** `writer` is who wrote the message. */
  read(text: string, writer: Role): Incoming;
  /** Whether a reply answers an ask of a message: with the thing itself, a yes, a no, or what will be done. */
  answers(incoming: string, ask: Ask, reply: string): boolean;
}

/** Rules that find blame in a draft find it in a message too. */
const BLAME = /^(blame|contempt|heat)\//;
const THREAT = 'pressure/threat-escalation';
const INSULT = /^(?:contempt\/character-judgment|heat\/profanity-insult)$/;

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Spans of the same kind, in reading order, each sentence once. */
const inSentences = (sentences: readonly Sentence[], hits: readonly Span[]): readonly Span[] =>
  sentences.filter((sentence) => hits.some((hit) => overlap(sentence, hit))).map(spanOf);

export const createIncomingReader = (rules: RuleSet, set: IncomingSet): IncomingReader => {
  const review = createReviewer(rules);
  const heard = (...kinds: readonly Kind[]) =>
    listenFor(Object.fromEntries(kinds.map((kind) => [kind, set[kind]])), rules.words, kinds);
  const openers = heard('question', 'request');
  const [worry, deadline, accusation, threat] = (['worry', 'deadline', 'accusation', 'threat'] as const).map((kind) =>
    heard(kind),
  );

  const read = (text: string, writer: Role): Incoming => {
    const draft = { text, role: writer };
    const { findings, protected: serious, sentences } = review.review(draft);
    const hits = (listener: ReturnType<typeof heard> | undefined): readonly Span[] =>
      listener?.review(draft).findings.map(spanOf) ?? [];
    const threats = inSentences(sentences, [...findings.filter(({ rule }) => rule === THREAT), ...hits(threat)]);
    const blame = [...findings.filter(({ rule }) => BLAME.test(rule)), ...hits(accusation)];
    const accusations = inSentences(sentences, blame).filter((one) => !threats.some((other) => overlap(one, other)));
    const asked = openers.review(draft).findings.map((hit): Opener => ({ ...spanOf(hit), kind: hit.rule as AskKind }));
    const asks = asksIn(text, sentences, asked, [...blame, ...threats]);
    return {
      asks,
      worries: inSentences(sentences, hits(worry)),
      deadlines: hits(deadline),
      accusations,
      threats,
      insults: inSentences(
        sentences,
        findings.filter(({ rule }) => INSULT.test(rule)),
      ),
      serious: serious.map(spanOf),
      neutral: accusations.length === 0 && threats.length === 0,
    };
  };

  return { read, answers: (incoming, ask, reply) => isAnswered(incoming.slice(ask.start, ask.end), reply) };
};
