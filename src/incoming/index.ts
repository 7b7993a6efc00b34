/**
 * What a message that is being answered asks, worries about and claims, and which of it a reply answers. Pure: runs in the
 * panel and the terminal. Nothing in it is called hostile: blame comes last, and a calm reader needs the asks first.
 */
import type { Engine } from '../engine/index.ts';
import { listenFor } from '../listen.ts';
import type { AskKind, Heard, MessageReader, Role, Sentence, Span } from '../model.ts';
import type { Noticed } from '../rule.ts';
import { overlap } from '../span.ts';
import { answeredBy } from './answered.ts';
import { asksIn } from './asks.ts';
import type { Opener } from './opens.ts';

type Kind = AskKind | 'worry' | 'deadline' | 'accusation' | 'threat';

/** What each kind goes by. */
export type IncomingSet = Readonly<Record<Kind, Noticed>>;

/** Rules that find blame in a draft find it in a message too, but for weak cues: those are for whoever can still change the words. */
const BLAME = /^(?:blame|contempt(?!\/undertone)|heat)\//;
const THREAT = 'pressure/threat-escalation';
const INSULT = /^(?:contempt\/character-judgment|heat\/profanity-insult)$/;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Spans of the same kind, in reading order, each sentence once. */
const inSentences = (sentences: readonly Sentence[], hits: readonly Span[]): readonly Span[] =>
  sentences.filter((sentence) => hits.some((hit) => overlap(sentence, hit))).map(spanOf);

/** Compiles what a message is read by. */
export const createIncomingReader = (engine: Engine, set: IncomingSet): MessageReader => {
  const heard = (...kinds: readonly Kind[]) =>
    listenFor(engine, Object.fromEntries(kinds.map((kind) => [kind, set[kind]])), kinds);
  const openers = heard('question', 'request');
  const [worry, deadline, accusation, threat] = (['worry', 'deadline', 'accusation', 'threat'] as const).map((kind) =>
    heard(kind),
  );

  const read = (text: string, writer: Role): Heard => {
    const draft = { text, role: writer };
    const { findings, protected: serious, sentences } = engine.reviewer.review(draft);
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

  return { read, answered: answeredBy };
};
