/** One compose's life: what has been read, found, shown, dismissed and changed. All of it in memory, gone with the compose. */
import type { Compose, ComposeText, Replaced } from '../compose.ts';
import type { CoachState, Command, IncomingMessage, Outcome, Snapshot } from '../messages.ts';
import type { Draft, Finding, Review, Role } from '../model.ts';
import type { Badge } from './badge.ts';
import { due, REST_MS } from './due.ts';
import { faceOf } from './face.ts';
import { type MarkLook, type Marks, rangesOf } from './marks.ts';
import { Picked } from './picked.ts';
import { snapshotOf } from './snapshot.ts';
import { type Writing, watchWriting } from './watch-writing.ts';
import { Wordings } from './wordings.ts';
import type { Words } from './words.ts';

/** What the person has chosen, as far as a compose needs it. */
export interface Choice {
  readonly on: boolean;
  readonly role: Role;
  readonly muted: ReadonlySet<string>;
  /** False: no lines under the phrases, badge and panel speak alone. */
  readonly marks?: boolean;
  readonly look?: MarkLook;
  /** How long a writer rests before half a sentence may show, where not as long as usual. */
  readonly restMs?: number;
  /** Asks before a message that should wait a moment is sent. */
  readonly hold?: boolean;
  /** Whatever else a review depends on: another choice needs another review. */
  readonly wishes?: object;
}

/** What a coach works with. */
export interface Tools {
  readonly mailbox: string;
  readonly choice: () => Choice;
  /** Undefined as long as the reviewer has not come: the draft is read, and nothing shows. */
  readonly review: (draft: Draft, muted: ReadonlySet<string>) => Review | undefined;
  readonly marks: Pick<Marks, 'show' | 'clear'>;
  readonly badge: Badge;
  /** In the language of the moment. */
  readonly words: () => Words;
  /** Whether this script still has a say in the page. */
  readonly mayWork: () => boolean;
  readonly onChange: () => void;
}

/** A review, and everything it depends on: the same again needs no new one. */
interface Reviewed extends Pick<ComposeText, 'text' | 'subject'>, Pick<Choice, 'role' | 'muted'> {
  readonly wishes: Choice['wishes'] | undefined;
  readonly review: Review;
}

/** In characters, about 35 pages: a review of more would be felt while somebody types (80 ms for as many, 2026-11). */
const LONGEST = 100_000;

const LONG_AGO = Number.NEGATIVE_INFINITY;

/** Coaches one compose until `signal` aborts; then its marks are gone. */
export class Coach {
  #read: ComposeText | undefined;
  #reviewed: Reviewed | undefined;
  #shown: readonly Finding[] = [];
  readonly #dismissed = new Set<string>();
  readonly #wordings: Wordings;
  readonly #writing: Writing;
  readonly #picked = new Picked();
  #state: CoachState = 'ready';
  /** Off for this email only. */
  #isPaused = false;
  #changedAt = LONG_AGO;

  constructor(
    readonly number: number,
    readonly compose: Compose,
    readonly tools: Tools,
    readonly signal: AbortSignal,
  ) {
    this.#wordings = new Wordings(compose, () => this.#readAgain().text);
    this.#writing = watchWriting(compose, () => this.look(), signal);
    signal.addEventListener('abort', () => tools.marks.clear(compose));
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
      edits: this.#wordings.used,
      dismissed: this.#dismissed,
      focus: this.#picked.key,
    });
  }

  /** Everything open in the draft as it stands now, half sentences too: it is about to go. */
  findings(): readonly Finding[] {
    if (!this.#isOn() || this.#state !== 'ready') return [];
    const review = this.#review(this.#readAgain());
    return review?.findings.filter(({ key }) => !this.#dismissed.has(key)) ?? [];
  }

  /** The message being answered; none where it cannot be read, and none while nothing may be read. */
  incoming(): IncomingMessage | undefined {
    try {
      return this.#isOn() && this.compose.isOpen() ? this.compose.incoming() : undefined;
    } catch {
      // The webmail has moved its furniture: the person can bring the message along.
      return undefined;
    }
  }

  /** Does what the panel asks for. */
  obey(command: Command): Outcome['result'] {
    if (command.type === 'pause') return this.#pause(command.paused);
    if (!this.#isOn()) return 'moved';
    if (command.type === 'incoming') return 'done';
    if (command.type === 'insert') return this.#write(() => this.compose.insert(command.paragraphs));
    if (command.type === 'use') return this.#use(command.key, command.words);
    if (command.type === 'undo') return this.#write(() => this.#wordings.undo(command.edit));
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
      this.#stepBack('off');
      return;
    }
    const caretBefore = this.#read?.caret;
    const read = this.#readAgain();
    if (read.text.length > LONGEST) {
      this.#stepBack('long');
      return;
    }
    const review = this.#review(read);
    this.#state = review ? 'ready' : 'reading';
    if (!review) return;
    const { restMs = REST_MS } = this.tools.choice();
    const rested = performance.now() - this.#changedAt >= restMs;
    const open = review.findings.filter(({ key }) => !this.#dismissed.has(key));
    const shown = new Set(this.#shown.map(({ key }) => key));
    this.#shown = due({ ...read, findings: open, sentences: review.sentences, rested, shown });
    this.#writing.lookAt(this.#shown.length < open.length ? this.#changedAt + restMs : undefined);
    this.#picked.byCaret(this.#shown, caretBefore, read.caret);
  }

  #readAgain(): ComposeText {
    const before = this.#read;
    const read = this.compose.read();
    this.#read = read;
    if (before && before.text !== read.text) {
      this.#wordings.follow(before.text, read.text);
      this.#changedAt = this.#writing.touchedAt();
    }
    return read;
  }

  #review({ text, subject }: ComposeText): Review | undefined {
    const { role, muted, wishes } = this.tools.choice();
    const last = this.#reviewed;
    const isSame = last?.text === text && last.subject === subject && last.role === role;
    if (isSame && last.muted === muted && last.wishes === wishes) return last.review;
    const review = this.tools.review({ text, role, subject }, muted);
    this.#reviewed = review && { text, subject, role, muted, wishes, review };
    return review;
  }

  /** Forgets what has been read and used. */
  #stepBack(state: 'off' | 'long'): void {
    this.#quiet(state);
    this.#read = undefined;
    this.#wordings.forget();
  }

  #quiet(state: 'off' | 'lost' | 'long'): void {
    this.#state = state;
    this.#shown = [];
    this.#reviewed = undefined;
    this.#writing.lookAt(undefined);
  }

  #show(): void {
    const { marks, badge, words, onChange } = this.tools;
    this.#picked.keepAmong(this.#shown);
    const marked = this.tools.choice().marks === false ? [] : this.#shown;
    marks.show(this.compose, rangesOf(this.compose, marked, this.#picked.key));
    badge.show(faceOf(this.#state, this.#shown, words()));
    onChange();
  }

  #use(key: string, words: string): Replaced {
    const finding = this.#shown.find((one) => one.key === key);
    if (!finding || !this.#reviewed) return 'moved';
    const oldWords = this.#reviewed.text.slice(finding.start, finding.end);
    return this.#write(() => this.#wordings.use(finding, oldWords, words));
  }

  #write(act: () => Replaced): Replaced {
    const { text } = this.#readAgain();
    const result = act();
    // The person asked for it, so it is not writing in progress.
    if (this.#read?.text !== text) this.#changedAt = LONG_AGO;
    this.look();
    return result;
  }

  #focus(key: string | undefined): Replaced {
    const finding = this.#shown.find((one) => one.key === key);
    this.#picked.byPanel(finding);
    if (finding) this.compose.reveal(finding);
    this.#show();
    return finding || key === undefined ? 'done' : 'moved';
  }
}
