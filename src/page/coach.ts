/** One compose's life: what has been read, found, shown, dismissed and changed. All of it in memory, gone with the compose. */
import type { Compose, ComposeText, Replaced } from '../compose.ts';
import { type Edit, editOf, follow, spanOf } from '../edit-log.ts';
import type { CoachState, Command, Outcome, Snapshot } from '../messages.ts';
import type { Draft, Finding, Review, Role, Span } from '../model.ts';
import type { Badge } from './badge.ts';
import { due, REST_MS } from './due.ts';
import { faceOf, type Say } from './face.ts';
import { type MarkName, type Marks, rangesOf } from './marks.ts';
import { snapshotOf } from './snapshot.ts';
import { watchWriting } from './watch-writing.ts';

/** What the person has chosen, as far as a compose needs it. */
export interface Choice {
  readonly on: boolean;
  readonly role: Role;
  readonly muted: ReadonlySet<string>;
  /** False: no lines under the phrases, badge and panel speak alone. */
  readonly marks?: boolean;
  /** How long a writer rests before half a sentence may show, where not as long as usual. */
  readonly restMs?: number;
  /** Whatever else a review depends on: another choice needs another review. */
  readonly wishes?: object;
}

/** What a coach works with. */
export interface Tools {
  readonly mailbox: string;
  readonly choice: () => Choice;
  /** Undefined while the reviewer is on its way: the draft is read, and nothing shows. */
  readonly review: (draft: Draft, muted: ReadonlySet<string>) => Review | undefined;
  readonly marks: Marks;
  readonly badge: Badge;
  readonly say: Say;
  /** Whether this script still has a say in the page. */
  readonly mayWork: () => boolean;
  readonly onChange: () => void;
}

/** A review and the text it speaks of. */
interface Reviewed {
  readonly text: string;
  readonly review: Review;
  /** Everything the review depends on: the same again needs no new one. */
  readonly of: string;
}

const LONG_AGO = Number.NEGATIVE_INFINITY;

/** Coaches one compose until `signal` aborts; then its marks are gone. */
export class Coach {
  #read: ComposeText | undefined;
  #reviewed: Reviewed | undefined;
  #shown: readonly Finding[] = [];
  readonly #dismissed = new Set<string>();
  #edits: readonly Edit[] = [];
  #lastEdit = 0;
  #picked: { readonly key: string; readonly by: 'panel' | 'caret' } | undefined;
  #state: CoachState = 'ready';
  /** Off for this email only. */
  #isPaused = false;
  #touchedAt = LONG_AGO;
  #changedAt = LONG_AGO;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly number: number,
    readonly compose: Compose,
    readonly tools: Tools,
    readonly signal: AbortSignal,
  ) {
    const onTouch = () => {
      this.#touchedAt = performance.now();
    };
    watchWriting(compose.editable, { onTouch, onPause: () => this.look() }, signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#restTimer);
      tools.marks.clear(compose);
    });
  }

  /** Reads the draft, decides what may show, and shows it. */
  look(): void {
    if (this.signal.aborted || !this.tools.mayWork()) return;
    if (!this.compose.isOpen()) {
      // Minimised: the panel turns to another one.
      this.tools.onChange();
      return;
    }
    try {
      this.#consider();
      this.#show();
    } catch {
      // The webmail has moved its furniture: say so, and leave the draft alone.
      this.#quiet('lost');
      try {
        this.#show();
      } catch {
        // Not even that.
      }
    }
  }

  snapshot(): Snapshot {
    const { mailbox, choice } = this.tools;
    return snapshotOf({
      compose: this.number,
      state: this.#state,
      mailbox,
      role: choice().role,
      read: this.#read,
      review: this.#reviewed?.review,
      findings: this.#shown,
      edits: this.#edits,
      dismissed: this.#dismissed,
      focus: this.#picked?.key,
    });
  }

  /** Does what the panel asks for. */
  obey(command: Command): Outcome['result'] {
    if (command.type === 'pause') return this.#pause(command.paused);
    if (!this.#isOn()) return 'moved';
    if (command.type === 'use') return this.#use(command.key, command.words);
    if (command.type === 'undo') return this.#undo(command.edit);
    if (command.type === 'focus') return this.#focus(command.key);
    this.#dismissed.add(command.key);
    this.look();
    return 'done';
  }

  #isOn(): boolean {
    return this.tools.choice().on && !this.#isPaused;
  }

  #pause(paused: boolean): Replaced {
    this.#isPaused = paused;
    this.look();
    return 'done';
  }

  #consider(): void {
    if (!this.#isOn()) {
      this.#quiet('off');
      this.#read = undefined;
      this.#edits = [];
      return;
    }
    const caretBefore = this.#read?.caret;
    const read = this.#readAgain();
    this.#state = 'ready';
    const review = this.#review(read);
    if (!review) return;
    const { restMs = REST_MS } = this.tools.choice();
    const rested = performance.now() - this.#changedAt >= restMs;
    const open = review.findings.filter(({ key }) => !this.#dismissed.has(key));
    const shown = new Set(this.#shown.map(({ key }) => key));
    this.#shown = due({ ...read, findings: open, sentences: review.sentences, rested, shown });
    clearTimeout(this.#restTimer);
    if (this.#shown.length < open.length) this.#lookAfterRest();
    this.#pickByCaret(caretBefore, read.caret);
  }

  #lookAfterRest(): void {
    const { restMs = REST_MS } = this.tools.choice();
    this.#restTimer = setTimeout(() => this.look(), Math.max(0, this.#changedAt + restMs - performance.now()));
  }

  #readAgain(): ComposeText {
    const before = this.#read;
    const read = this.compose.read();
    this.#read = read;
    if (before && before.text !== read.text) {
      this.#edits = follow(this.#edits, before.text, read.text);
      this.#changedAt = this.#touchedAt;
    }
    return read;
  }

  #review({ text, subject }: ComposeText): Review | undefined {
    const { role, muted, wishes } = this.tools.choice();
    const of = JSON.stringify([text, subject, role, wishes, ...muted]);
    if (this.#reviewed?.of !== of) {
      const review = this.tools.review({ text, role, subject }, muted);
      this.#reviewed = review && { text, of, review };
    }
    return this.#reviewed?.review;
  }

  #quiet(state: 'off' | 'lost'): void {
    this.#state = state;
    this.#shown = [];
    this.#reviewed = undefined;
    clearTimeout(this.#restTimer);
  }

  /** A caret that has been put into a marked phrase picks its finding; one that merely stays there picks nothing. */
  #pickByCaret(before: number | undefined, caret: number | undefined): void {
    if (caret === before) return;
    const under = this.#shown.find(({ start, end }) => caret !== undefined && start < caret && caret < end);
    if (under) this.#picked = { key: under.key, by: 'caret' };
    else if (this.#picked?.by === 'caret') this.#picked = undefined;
  }

  #show(): void {
    const { marks, badge, say, onChange } = this.tools;
    if (!this.#shown.some(({ key }) => key === this.#picked?.key)) this.#picked = undefined;
    const spans = this.#shown.flatMap((finding): readonly (readonly [MarkName, Span])[] =>
      finding.key === this.#picked?.key
        ? [
            [finding.severity, finding],
            ['focus', finding],
          ]
        : [[finding.severity, finding]],
    );
    marks.show(this.compose, rangesOf(this.compose, this.tools.choice().marks === false ? [] : spans));
    badge.show(faceOf(this.#state, this.#shown, say));
    onChange();
  }

  #use(key: string, newWords: string): Replaced {
    const finding = this.#shown.find((one) => one.key === key);
    if (!finding || !this.#reviewed) return 'moved';
    const oldWords = this.#reviewed.text.slice(finding.start, finding.end);
    const { text } = this.#readAgain();
    const { result, now } = this.#write(finding, oldWords, newWords, text);
    if (result === 'done') {
      this.#lastEdit += 1;
      const shown = { id: this.#lastEdit, rule: finding.rule, oldWords, newWords };
      this.#edits = [...this.#edits, editOf(shown, finding, text, now)];
    }
    this.look();
    return result;
  }

  #undo(id: number): Replaced {
    const { text } = this.#readAgain();
    const edit = this.#edits.find((one) => one.id === id);
    const span = edit && spanOf(edit, text);
    if (!edit || !span) return 'moved';
    const { result } = this.#write(span, edit.put, edit.taken, text);
    if (result === 'done') this.#edits = this.#edits.filter((one) => one.id !== id);
    this.look();
    return result;
  }

  /** An editor that has taken the words in its own way has taken them: what stands there now can be undone. */
  #write(span: Span, expected: string, words: string, text: string) {
    const result = this.compose.replace(span, expected, words);
    // The person asked for it, so it is not writing in progress.
    this.#touchedAt = LONG_AGO;
    const now = this.#readAgain().text;
    return { now, result: result === 'refused' && now !== text ? 'done' : result };
  }

  #focus(key: string | undefined): Replaced {
    const finding = this.#shown.find((one) => one.key === key);
    this.#picked = finding && { key: finding.key, by: 'panel' };
    if (finding) this.compose.reveal(finding);
    this.#show();
    return finding || key === undefined ? 'done' : 'moved';
  }
}
