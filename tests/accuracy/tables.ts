/** The measured figures as tables, for the terminal and the README alike. */
import {
  everyday,
  fresh,
  isEmail,
  isLogistics,
  type Labelled,
  lines,
  nearMisses,
  newcomers,
  plain,
  protect,
  protectPairs,
  quiet,
  strangers,
  tune,
  typical,
} from './corpus.ts';
import {
  byCategory,
  byVoice,
  type Count,
  f1,
  heardLines,
  type Listener,
  type Splitter,
  share,
  type Tally,
  tally,
} from './judge.ts';
import { type NoteCount, type NotesOf, notesAgainstLabels } from './notes.ts';
import { table } from './readme.ts';
import { openPairs, type ReplyScore, scoreReplies } from './replies.ts';
import { sealed, sealedLines, sealedNotes, sealedReplies } from './sealed.ts';

/** A share as people read it. */
export const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;

const outOf = (counted: Count | undefined): string => (counted?.of ? `${counted.hit} of ${counted.of}` : '');

const scores = (name: string, counted: Tally): readonly string[] => [
  name,
  String(counted.gold.of),
  percent(share(counted.findings)),
  percent(share(counted.gold)),
  percent(f1(counted)),
  outOf(counted.clean),
];

const HEAD = ['drafts', 'marked phrases', 'precision', 'recall', 'F1', 'clean drafts alarmed'];

export const scoreTable = (listen: Listener, split: Splitter): string => {
  const { all, parent, teacher } = sealed(listen, split);
  const rowsOf = (name: string, drafts: readonly Labelled[]) => [
    scores(name, tally(drafts, listen, split)),
    ...['parent', 'teacher'].map((role) => {
      const theirs = drafts.filter((draft) => draft.role === role);
      return scores(`${name}, ${role}s`, tally(theirs, listen, split));
    }),
  ];
  return table(HEAD, [
    scores('test', all),
    scores('test, parents', parent),
    scores('test, teachers', teacher),
    ...rowsOf('strangers', strangers()),
    ...rowsOf('newcomers', newcomers()),
    ...rowsOf('fresh', fresh()),
    ...rowsOf('tune', tune()),
    scores('typical', tally(typical(), listen, split)),
    scores('a right or a report, and one bad line', tally(protectPairs(), listen, split)),
  ]);
};

/** How many single lines of each kind are heard at all, and how many of their harmless twins. */
export const plainTable = (listen: Listener): string => {
  const row = (name: string, { hot, twins }: ReturnType<typeof heardLines>) => [name, outOf(hot), outOf(twins)];
  return table(
    ['single lines', 'hot ones heard', 'harmless twins alarmed'],
    [
      row('test', sealedLines(listen)),
      row('plain', heardLines(plain(), listen)),
      row('by ten more writers', heardLines(lines(), listen)),
    ],
  );
};

export const quietTable = (listen: Listener, split: Splitter): string => {
  const alarms = (drafts: readonly Labelled[]) => outOf(tally(drafts, listen, split).clean);
  const { quiet: unseen, logistics } = sealed(listen, split);
  return table(
    ['messages to be left alone', 'alarmed'],
    [
      ['test, everyday messages', outOf(unseen)],
      ['test, of these logistics', outOf(logistics)],
      ['tune, everyday messages', alarms(quiet())],
      ['tune, of these logistics', alarms(quiet().filter(isLogistics))],
      ['everyday messages and fair concerns', alarms(everyday())],
      ['near misses in six voices', alarms(nearMisses())],
      ['rights, safety and medicine', alarms(protect())],
    ],
  );
};

export const categoryTable = (listen: Listener, split: Splitter): string => {
  const columns = [fresh(), tune(), typical()].map((drafts) => byCategory(drafts, listen, split));
  const categories = new Set(columns.flatMap((column) => [...column.keys()]));
  const cell = (counted: Count | undefined) => (counted ? `${percent(share(counted))} of ${counted.of}` : '');
  return table(
    ['recall of', 'fresh', 'tune', 'typical'],
    [...categories].map((category) => [category, ...columns.map((column) => cell(column.get(category)))]),
  );
};

/** The fairness card: whoever's English it is, a message without harm should raise no alarm. */
export const voiceTable = (listen: Listener): string => {
  const near = byVoice(nearMisses(), listen);
  const others = byVoice([...tune(), ...fresh(), ...quiet()], listen);
  const voices = [...new Set([...near.keys(), ...others.keys()])].sort();
  return table(
    ['voice', 'near misses alarmed', 'other clean drafts alarmed'],
    voices.map((voice) => [voice, ...[near, others].map((column) => outOf(column.get(voice)))]),
  );
};

/** What is said of whole emails, against what people said they lack. */
export const noteTable = (notesOf: NotesOf): string => {
  const columns = [sealedNotes(notesOf), notesAgainstLabels(tune().filter(isEmail), notesOf)];
  const cells = (counted: NoteCount | undefined) =>
    [counted?.precision, counted?.recall].map((part) => (part?.of ? `${percent(share(part))} of ${part.of}` : ''));
  return table(
    ['notes', 'test, precision', 'test, recall', 'tune, precision', 'tune, recall'],
    [...(columns[0]?.keys() ?? [])].map((gap) => [gap, ...columns.flatMap((column) => cells(column.get(gap)))]),
  );
};

/** What is read in messages that are being answered. */
export const replyTable = (): string => {
  const cell = (counted: Count) => `${percent(share(counted))} of ${counted.of}`;
  const row = (name: string, { precision, recall, answered, neutral }: ReplyScore) => [
    name,
    ...[precision, recall, answered].map(cell),
    outOf(neutral),
  ];
  return table(
    ['questions and requests', 'precision', 'recall', '“answered” told rightly', 'calm messages taken for an attack'],
    [
      row('test', sealedReplies()),
      row('pairs by a stranger', scoreReplies(openPairs.pairs())),
      row('tempting pairs', scoreReplies(openPairs.tempting())),
      row('tune', scoreReplies(openPairs.tune())),
    ],
  );
};

/** Everybody on the test split. */
export const peerTable = (listeners: readonly (readonly [name: string, listen: Listener])[], split: Splitter): string =>
  table(
    [...HEAD, 'everyday messages alarmed'],
    listeners.map(([name, listen]) => {
      const { all, quiet: alarms } = sealed(listen, split);
      return [...scores(name, all), outOf(alarms)];
    }),
  );
