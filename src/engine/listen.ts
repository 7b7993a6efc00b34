/** Listens to a sentence: its phrasings, its cues, and what protects it. */
import type { Role, Span } from '../model.ts';
import { type Asked, byItself, callOff, type Heard, type Hit, movedTo, NO_SLOTS } from './heard.ts';
import { Memory } from './memory.ts';
import type { Compiler } from './pattern.ts';
import type { Read, ReadSentence } from './read.ts';
import type { Scan } from './scan.ts';
import type { Sieve } from './sieve.ts';
import { type Ruled, type Voice, type Voices, WRITERS } from './voices.ts';
import { QUOTED } from './word-list.ts';

/** What listens with. */
interface Means {
  readonly scan: Scan;
  readonly sieve: Sieve;
  readonly compiler: Compiler;
  readonly voices: Voices;
}

/** Listens to the sentences of draft after draft. */
interface Listening {
  /** Begins with a draft. */
  turn(words: Read['words'], asked: Asked): void;
  listen(sentence: ReadSentence, asked: Asked): Heard;
}

/** A match that runs to the sentence's end takes its closing marks along, so that a wording can bring its own. */
const CLOSING = /^ ?[.!?…]+/;

const closed = (text: string, end: number): number => end + (CLOSING.exec(text.slice(end, end + 12))?.[0].length ?? 0);

/** Whether a rule has a say. */
export const speaks = ({ id, writers }: Ruled, role: Role, muted: ReadonlySet<string>): boolean =>
  !muted.has(id) && (!writers || writers.includes(role));

/** Whether a sentence reads the same wherever it stands: what is quoted in it shows by what stands around it, and half of one may still end otherwise. */
const isKnownByText = ({ ended, first, last }: ReadSentence, { flags }: Read['words']): boolean => {
  for (let at = first; at < last; at += 1) if ((flags[at] ?? 0) & QUOTED) return false;
  return ended;
};

export const createListening = ({ scan, sieve, compiler, voices }: Means): Listening => {
  const memory = new Memory<Heard>();

  const slotsOf = (names: readonly string[], words: Read['words']): Readonly<Record<string, Span>> => {
    if (names.length === 0) return NO_SLOTS;
    const slots: Record<string, Span> = {};
    names.forEach((name, number) => {
      const from = scan.slots[number * 2] ?? -1;
      const to = scan.slots[number * 2 + 1] ?? -1;
      if (from < 0 || to < from) return;
      const before = words.end[from - 1] ?? 0;
      slots[name] =
        from === to
          ? { start: before, end: before }
          : { start: words.start[from] ?? before, end: words.end[to - 1] ?? before };
    });
    return slots;
  };

  /** Notes down what a phrasing says that matches at a word. */
  const hear = (voice: Voice, at: number, sentence: ReadSentence, text: string, heard: Heard): void => {
    const { rule, pattern, entry, severity, evenProtected } = voice;
    const { words } = scan;
    const to = scan.matched;
    const isWhole = scan.toEnd && to === sentence.last;
    const slots = slotsOf(pattern.slots, words);
    if (rule.callsOff(at, to)) return;
    const { id, rank, keepsClear } = rule;
    const yields = severity === 'caution' && !evenProtected && !rule.standsFirm;
    const order = pattern.number;
    if (rule.kind === 'protect') {
      const { shield } = heard;
      if (!shield || at < shield.at || (at === shield.at && order < shield.order))
        heard.shield = { rule: id, at, order };
      return;
    }
    const start = words.start[at] ?? 0;
    const wordsEnd = words.end[to - 1] ?? start;
    const end = isWhole ? closed(text, wordsEnd) : wordsEnd;
    heard.hits.push({
      rule: id,
      rank,
      order,
      severity,
      entry,
      evenProtected,
      keepsClear,
      yields,
      slots,
      start,
      end,
    });
  };

  /** Cues add up, and mark a whole sentence or call off a phrasing in it. What is said of a sentence is the rule's first entry. */
  const weigh = (sentence: ReadSentence, { text, role, muted }: Asked, hits: Hit[]): void => {
    for (const { rule, undertone } of voices.weighing) {
      if (!speaks(rule, role, muted)) continue;
      const weight = undertone.weigh(text, scan.words, sentence);
      // Half a sentence may be calm as well: what might yet be fair is not marked.
      if (undertone.isCalm(weight, sentence)) callOff(hits);
      // Of half a sentence nobody can say how it will end.
      if (sentence.ended && undertone.isHot(weight)) hits.push(byItself(rule, 0, sentence));
    }
  };

  const listenAnew = (sentence: ReadSentence, asked: Asked): Heard => {
    const heard: Heard = { start: sentence.start, hits: [] };
    scan.first = sentence.first;
    scan.last = sentence.last;
    scan.serial += 1;
    const count = sieve.sift(WRITERS[asked.role]);
    for (let candidate = 0; candidate < count; candidate += 1) {
      const voice = voices.byPattern[sieve.candidates[candidate] ?? 0];
      if (!voice || (voice.rule.kind !== 'protect' && asked.muted.has(voice.rule.id))) continue;
      compiler.each(voice.pattern, (at) => hear(voice, at, sentence, asked.text, heard));
    }
    weigh(sentence, asked, heard.hits);
    return heard;
  };

  /** Does not listen again to a sentence that stood in the draft before. */
  const listen = (sentence: ReadSentence, asked: Asked): Heard => {
    if (!isKnownByText(sentence, scan.words)) return listenAnew(sentence, asked);
    const text = asked.text.slice(sentence.start, sentence.end);
    const before = memory.recall(text);
    const heard = before ? movedTo(sentence.start, before) : listenAnew(sentence, asked);
    memory.keep(text, heard);
    return heard;
  };

  const turn = (words: Read['words'], { role, muted }: Asked): void => {
    scan.words = words;
    memory.turn(role, muted);
  };
  return { turn, listen };
};
