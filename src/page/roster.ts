/** Which composes of this tab are open and which one the person is at; the panel talks to that one. */
import type { Runtime } from 'webextension-polyfill';
import type { Compose } from '../compose.ts';
import { type HoldReason, reasonToHold } from '../hold/index.ts';
import { type Command, type FromPage, type Outcome, PANEL_PORT, type RemindWhen, type Snapshot } from '../messages.ts';
import { type Badge, createBadge } from './badge.ts';
import { type Choice, Coach, type Tools } from './coach.ts';
import { commandFrom } from './commands.ts';
import { faceOf } from './face.ts';
import { createHold } from './hold.ts';
import { askBeforeSending } from './hold-dialog.ts';
import { createMarks } from './marks.ts';
import { minutesSinceHeated } from './since-heated.ts';
import { isSameSnapshot, snapshotOf } from './snapshot.ts';

/** What a tab lends to all its composes. */
export interface TabTools extends Pick<Tools, 'mailbox' | 'review' | 'words'> {
  readonly choice: Choice;
  /** Asks the background for the panel; rejects when nobody answers any more. */
  readonly openPanel: () => Promise<unknown>;
  /** Asks the background to remind of a draft that waits. */
  readonly remind: (when: RemindWhen) => void;
  /** Whether the extension that started this script is still there. */
  readonly isAlive: () => boolean;
}

interface Member {
  readonly coach: Coach;
  readonly badge: Badge;
  readonly hold: ReturnType<typeof createHold>;
}

/** The composes of one tab, until `signal` aborts. */
export class Roster {
  readonly #members = new Set<Member>();
  /** Panels, and the last that each was told. */
  readonly #ports = new Map<Runtime.Port, Snapshot | undefined>();
  /** Ends before the tab does when the background is gone: then only a badge that says so stays. */
  readonly #coaching = new AbortController();
  readonly #marks;
  #choice: Choice;
  #active: Member | undefined;
  /** No other page begins at this one: a panel remembers what it was told for a compose, and turns from tab to tab. */
  #opened = Math.floor(Math.random() * 2 ** 48);
  /** Whether a look has been put off until somebody sees the page. */
  #isBehind = false;

  constructor(
    readonly tools: TabTools,
    readonly signal: AbortSignal,
  ) {
    this.#choice = tools.choice;
    signal.addEventListener('abort', () => this.#coaching.abort());
    this.#coaching.signal.addEventListener('abort', () => this.#hangUp());
    this.#marks = createMarks(this.#coaching.signal);
    this.#dress();
    document.addEventListener('focusin', (event) => this.#attend(event.target), { capture: true, signal });
    document.addEventListener('visibilitychange', () => this.#check() && this.#isBehind && this.lookAgain(), {
      signal,
    });
  }

  /** Takes a compose on. */
  open(compose: Compose, signal: AbortSignal): void {
    this.#opened += 1;
    const badge = createBadge(compose, () => void this.#press(member), signal);
    const life = AbortSignal.any([signal, this.#coaching.signal]);
    const { mailbox, review, words } = this.tools;
    const tools: Tools = {
      mailbox,
      review,
      words,
      badge,
      marks: this.#marks,
      choice: () => this.#choice,
      mayWork: () => this.#check(),
      onChange: () => this.#changed(),
    };
    const coach = new Coach(this.#opened, compose, tools, life);
    const member: Member = { badge, coach, hold: this.#holdFor(coach, life) };
    member.hold.want(this.#mayHold());
    this.#members.add(member);
    this.#active = member;
    signal.addEventListener('abort', () => {
      this.#members.delete(member);
      this.#changed();
    });
    if (this.#coaching.signal.aborted) this.#goStale();
    else if (this.#isUnseen()) this.#isBehind = true;
    else member.coach.look();
  }

  /** The person has chosen otherwise: every open draft is read again at once. */
  choose(choice: Choice): void {
    this.#choice = choice;
    this.#dress();
    for (const { hold } of this.#members) hold.want(this.#mayHold());
    this.lookAgain();
  }

  /** Reads every open draft again, once there is somebody to see what comes of it. */
  lookAgain(): void {
    this.#isBehind = this.#isUnseen();
    if (this.#isBehind) return;
    for (const { coach } of this.#members) coach.look();
    this.#changed();
  }

  /** Lets a panel listen and command. */
  serve(port: Runtime.Port): void {
    if (port.name !== PANEL_PORT || this.signal.aborted) return;
    this.#ports.set(port, undefined);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.onMessage.addListener((message) => this.#hear(port, message));
    if (this.#isBehind) this.lookAgain();
    this.#changed();
  }

  #dress(): void {
    this.#marks.dress(this.#choice.look ?? 'lines');
  }

  #mayHold = (): boolean => this.#choice.on && this.#choice.hold === true;

  #holdFor(coach: Coach, life: AbortSignal): Member['hold'] {
    const { words, remind } = this.tools;
    const reason = () => {
      if (!this.#check()) return undefined;
      const now = new Date();
      const sinceHeated = () => minutesSinceHeated(coach.incoming(), this.#choice.role, this.tools.review, now);
      return reasonToHold({ findings: coach.findings(), now, sinceHeated });
    };
    const ask = (about: HoldReason | 'again') => askBeforeSending(about, words(), life);
    return createHold(coach.compose, { reason, ask, remind }, life);
  }

  /** A panel in a window of its own may cover the page and still show it. */
  #isUnseen = (): boolean => document.hidden && this.#ports.size === 0;

  #current(): Member | undefined {
    const isOpen = (member: Member | undefined) => member?.coach.compose.isOpen() === true;
    if (!isOpen(this.#active)) this.#active = [...this.#members].findLast(isOpen);
    return this.#active;
  }

  #attend(target: EventTarget | null): void {
    const members = [...this.#members];
    const holds = (around: Element | undefined) => around?.contains(target as Node) === true;
    // Two may stand in one place.
    const at =
      members.find(({ coach }) => holds(coach.compose.editable)) ??
      [this.#active, ...members].find((member) => holds(member?.coach.compose.badgeHost()));
    if (!at || at === this.#active) return;
    this.#active = at;
    this.#changed();
  }

  #hear(port: Runtime.Port, message: unknown): void {
    const command = commandFrom(message);
    if (!command) return;
    if (command.type === 'incoming') this.#tellIncoming(port, command.compose);
    this.#send(port, { type: 'outcome', command: command.command, result: this.#obey(command) });
  }

  #tellIncoming(port: Runtime.Port, compose: number): void {
    const message = this.#check() ? this.#coachOf(compose)?.incoming() : undefined;
    this.#send(port, { type: 'incoming', compose, ...(message && { message }) });
  }

  #coachOf(compose: number): Coach | undefined {
    return [...this.#members].find(({ coach }) => coach.number === compose)?.coach;
  }

  #obey(command: Command): Outcome['result'] {
    if (!this.#check()) return 'refused';
    const coach = this.#coachOf(command.compose);
    try {
      return coach?.compose.isOpen() ? coach.obey(command) : 'moved';
    } catch {
      return 'refused';
    }
  }

  /** Sends what is new to every panel; called often, so it says nothing twice. */
  #changed(): void {
    if (!this.#check() || this.#ports.size === 0) return;
    const snapshot = this.#current()?.coach.snapshot() ?? this.#none();
    for (const [port, last] of this.#ports) {
      if (last && isSameSnapshot(last, snapshot)) continue;
      this.#ports.set(port, snapshot);
      this.#send(port, snapshot);
    }
  }

  #none(): Snapshot {
    const { role, on } = this.#choice;
    return snapshotOf({ compose: 0, state: on ? 'ready' : 'off', mailbox: this.tools.mailbox, role });
  }

  #send(port: Runtime.Port, message: FromPage): void {
    try {
      port.postMessage(message);
    } catch {
      this.#ports.delete(port);
    }
  }

  async #press(member: Member): Promise<void> {
    this.#active = member;
    this.#changed();
    try {
      await this.tools.openPanel();
    } catch {
      this.#check();
    }
  }

  /** Whether this script still has a say here. */
  #check(): boolean {
    if (!this.#coaching.signal.aborted && !this.tools.isAlive()) this.#goStale();
    return !this.#coaching.signal.aborted;
  }

  #hangUp(): void {
    for (const port of this.#ports.keys()) {
      try {
        port.disconnect();
      } catch {
        // Gone with its extension.
      }
    }
    this.#ports.clear();
  }

  #goStale(): void {
    this.#coaching.abort();
    for (const { badge } of this.#members) badge.show(faceOf('stale', [], this.tools.words()));
  }
}
