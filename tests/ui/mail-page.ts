/** A pretended mail page for the panel: holds a snapshot, carries out orders, and remembers them. */
import type { Key } from '../../src/keys.ts';
import type { IncomingMessage, Worded } from '../../src/messages.ts';
import type { LongReview, Severity } from '../../src/model.ts';
import type { Card } from '../../src/rule.ts';
import { type ShownFinding, shownFinding } from '../../src/shown.ts';
import type { Order, Result } from '../../src/ui/panel/coach.ts';
import type { Connect, Connection, View } from '../../src/ui/panel/connection.ts';
import type { ShownDraft } from '../../src/ui/panel/shown-draft.ts';
import type { LoadReview } from '../../src/ui/panel/surroundings.ts';
import type { Reword } from '../../src/ui/panel/wordings.ts';

const TEXT =
  'Thank you for writing back. Why did you make my son miss recess? You never answer my emails. ' +
  'I will take this to the board. I am requesting an evaluation in writing.';

const SENTENCES = [...TEXT.matchAll(/[^ .?][^.?]*[.?]/g)].map(({ 0: words, index }) => ({
  start: index,
  end: index + words.length,
}));

const place = (words: string) => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The draft has no “${words}”`);
  return { words, start, end: start + words.length };
};

/** A finding whose sentence is the one its words stand in. */
export const finding = (rule: string, severity: Severity, words: string): ShownFinding => {
  const { start, end } = place(words);
  return shownFinding(TEXT, { key: `${rule} ${words} 0`, rule, severity, entry: 0, start, end, slots: {} }, SENTENCES);
};

export const WHY = finding('blame/why-accusation', 'caution', 'Why did you make my son miss recess?');
export const NEVER = finding('blame/absolutes', 'hint', 'You never answer my emails');
export const BOARD = finding('pressure/threat-escalation', 'stop', 'take this to the board');
export const THANKS = { rule: 'praise/gratitude', ...place('Thank you for writing back') };
export const RIGHTS = { rule: 'protect/formal-rights', ...place('I am requesting an evaluation in writing.') };

export const SNAPSHOT: ShownDraft = {
  type: 'snapshot',
  compose: 1,
  state: 'ready',
  mailbox: 'mail.google.com/u/0',
  role: 'parent',
  text: TEXT,
  subject: 'James and recess',
  to: ['Ms. Lee'],
  copied: 0,
  isReply: false,
  findings: [WHY, NEVER, BOARD],
  protected: [],
  sentences: SENTENCES,
  edits: [],
  dismissed: [],
  focus: undefined,
};

const card = (title: string, more: Partial<Card> = {}): Card => ({
  title,
  why: `Why of: ${title}`,
  tip: `Tip of: ${title}`,
  source: { title: 'A good book' },
  ...more,
});

export const CARDS: Readonly<Record<string, Card>> = {
  'blame/why-accusation': card('A question that may sound like blame'),
  'blame/absolutes': card('Every time, or this time?'),
  'pressure/threat-escalation': card('May read as a threat', {
    source: { title: 'A page', link: 'https://example.org/page' },
  }),
  'praise/gratitude': card('Opens warmly'),
  'notes/no-question': card('Nothing to answer'),
  'notes/too-long': card('A long read'),
  'protect/formal-rights': card('A formal request'),
  'protect/safety-report': card('A report about safety', { facts: ['Who was there', 'When and where'] }),
  'protect/danger-now': card('Is someone in danger now?', { facts: ['At school: ring the office'] }),
};

const WORDINGS: Readonly<Record<string, Worded>> = {
  'blame/why-accusation': {
    ask: undefined,
    event: true,
    rewordings: [
      { text: 'Can you help me understand what led to my son missing recess?', firmness: 'plain' },
      { text: 'Please tell me what led to my son missing recess.', firmness: 'firm' },
    ],
  },
  'blame/absolutes': {
    ask: undefined,
    rewordings: [{ text: 'I wrote on [which day?] and ask for an answer by [when?]', firmness: 'plain' }],
  },
  'pressure/threat-escalation': { ask: 'What do you want to happen first?', rewordings: [] },
};

export const reword: Reword = ({ rule }) => Promise.resolve(WORDINGS[rule] ?? { rewordings: [], ask: undefined });

/** What the page makes of an order that it can carry out. */
const after = (snapshot: ShownDraft, order: Order): ShownDraft => {
  const { findings, edits } = snapshot;
  if (order.type === 'focus') return { ...snapshot, focus: order.key };
  if (order.type === 'dismiss') {
    const dismissed = [...snapshot.dismissed, order.key];
    return { ...snapshot, dismissed, findings: findings.filter(({ key }) => key !== order.key) };
  }
  if (order.type === 'pause') return { ...snapshot, state: order.paused ? 'off' : 'ready' };
  if (order.type === 'undo') {
    const edit = edits.find(({ id }) => id === order.edit);
    const back = SNAPSHOT.findings.filter(
      (each) => findings.some(({ key }) => key === each.key) || each.words === edit?.oldWords,
    );
    return { ...snapshot, findings: back, edits: edits.filter((each) => each !== edit) };
  }
  if (order.type === 'insert') return { ...snapshot, text: order.paragraphs.join('\n\n') };
  const used = findings.find(({ key }) => key === order.key);
  if (!used) return snapshot;
  const id = (edits.at(-1)?.id ?? 0) + 1;
  const edit = { id, rule: used.rule, oldWords: used.words, newWords: order.words };
  return { ...snapshot, findings: findings.filter((each) => each !== used), edits: [...edits, edit] };
};

/** What a longer look sees, whatever the draft. */
export const lookThatSees =
  (seen: Partial<LongReview>): LoadReview =>
  async () =>
  () => ({ findings: [], notes: [], praise: [], protected: [], sentences: [], failures: [], ...seen });

export interface MailPage {
  readonly connect: Connect;
  readonly orders: Order[];
  readonly show: (view: View) => void;
  /** What the page answers from now on. */
  answer: Result;
  /** What the page waits for before it does what it is told. */
  busy: Promise<unknown> | undefined;
  /** The message being answered, and for which composes it was asked. */
  incoming: IncomingMessage | undefined;
  readonly asked: number[];
  /** What it is built of. */
  report: string | undefined;
  /** One of the browser's keys, meant for this page; undefined while nobody listens. */
  press: ((key: Key) => void) | undefined;
}

export const openMailPage = (first: View): MailPage => {
  let view = first;
  let tell: (view: View) => void = () => undefined;
  const show = (next: View) => {
    view = next;
    tell(next);
  };
  const orders: Order[] = [];
  const send = async (order: Order): Promise<Result> => {
    orders.push(order);
    await page.busy;
    if (page.answer === 'done' && view.snapshot) show({ ...view, snapshot: after(view.snapshot, order) });
    return page.answer;
  };
  const page: MailPage = {
    orders,
    show,
    answer: 'done',
    busy: undefined,
    incoming: undefined,
    asked: [],
    report: undefined,
    press: undefined,
    connect: (onView) => {
      tell = onView;
      onView(view);
      const incoming = async (compose: number) => {
        page.asked.push(compose);
        return page.incoming;
      };
      const keys: Connection['keys'] = (take, signal) => {
        page.press = take;
        signal.addEventListener('abort', () => {
          page.press = undefined;
        });
      };
      return {
        send,
        incoming,
        report: async () => page.report,
        keys,
        reload: () => orders.push({ type: 'focus', key: 'reload' }),
      };
    },
  };
  return page;
};
