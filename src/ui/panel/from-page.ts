/** What a mail page may tell the panel, checked at the door: its script may be an older one, or have gone wrong. Pure. */
import { type Fields, isFields, spanIn } from '../../checks.ts';
import type {
  CoachState,
  FromPage,
  IncomingMessage,
  IncomingTold,
  Outcome,
  ShownEdit,
  Snapshot,
} from '../../messages.ts';
import type { Finding, Protected, Rewording, Role, Severity, Span } from '../../model.ts';

type Is<Value> = (value: unknown) => value is Value;

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);

const oneOf =
  <Value extends string>(...values: readonly Value[]): Is<Value> =>
  (value): value is Value =>
    values.some((each) => each === value);

const isRole = oneOf<Role>('parent', 'teacher');
const isState = oneOf<CoachState>('ready', 'reading', 'off', 'lost', 'long');
const isSeverity = oneOf<Severity>('hint', 'caution', 'stop');
const isFirmness = oneOf<Rewording['firmness']>('soft', 'plain', 'firm');
const isResult = oneOf<Outcome['result']>('done', 'moved', 'refused');

/** Those of a list that are what they should be; nothing of what is no list. */
const those = <Value>(list: unknown, is: Is<Value>): readonly Value[] => (Array.isArray(list) ? list.filter(is) : []);

const isRewording = (value: unknown): value is Rewording =>
  isFields(value) && isString(value.text) && isFirmness(value.firmness);

const isEdit = (value: unknown): value is ShownEdit =>
  isFields(value) &&
  isNumber(value.id) &&
  isString(value.rule) &&
  isString(value.oldWords) &&
  isString(value.newWords) &&
  (value.start === undefined || isNumber(value.start));

const isFindingIn =
  (isSpan: Is<Span>): Is<Finding> =>
  (value): value is Finding =>
    isSpan(value) &&
    isFields(value) &&
    isString(value.rule) &&
    isString(value.key) &&
    isSeverity(value.severity) &&
    isNumber(value.entry) &&
    isFields(value.slots) &&
    Object.values(value.slots).every(isSpan) &&
    (value.given === undefined || (Array.isArray(value.given) && value.given.every(isRewording)));

const isProtectedIn =
  (isSpan: Is<Span>): Is<Protected> =>
  (value): value is Protected =>
    isSpan(value) && isFields(value) && isString(value.rule);

const snapshotFrom = (fields: Fields): Snapshot | undefined => {
  const { compose, state, mailbox, role, text, subject, focus } = fields;
  if (!isNumber(compose) || !isState(state) || !isRole(role) || !isString(text)) return undefined;
  const isSpan = spanIn(text.length);
  return {
    type: 'snapshot',
    compose,
    state,
    role,
    text,
    mailbox: isString(mailbox) ? mailbox : '',
    subject: isString(subject) ? subject : '',
    to: those(fields.to, isString),
    copied: isNumber(fields.copied) ? fields.copied : 0,
    isReply: fields.isReply === true,
    findings: those(fields.findings, isFindingIn(isSpan)),
    protected: those(fields.protected, isProtectedIn(isSpan)),
    sentences: those(fields.sentences, isSpan),
    edits: those(fields.edits, isEdit),
    dismissed: those(fields.dismissed, isString),
    focus: isString(focus) ? focus : undefined,
  };
};

/** Nobody reads further before an answer, and a reader must not be kept busy by a page. */
const LONGEST = 20_000;

const messageIn = (value: unknown): IncomingMessage | undefined => {
  if (!isFields(value) || !isString(value.text) || value.text.trim() === '') return undefined;
  const { sender, date } = value;
  return {
    text: value.text.slice(0, LONGEST),
    sender: isString(sender) ? sender : '',
    date: isString(date) ? date : '',
    sure: value.sure === true,
  };
};

const toldFrom = ({ compose, message }: Fields): IncomingTold | undefined => {
  if (!isNumber(compose)) return undefined;
  const read = messageIn(message);
  return { type: 'incoming', compose, ...(read && { message: read }) };
};

/** What a message says, or undefined where it says nothing that we know. A list loses only what is malformed in it. */
export const fromPage = (message: unknown): FromPage | undefined => {
  if (!isFields(message)) return undefined;
  const { type, command, result } = message;
  if (type === 'snapshot') return snapshotFrom(message);
  if (type === 'incoming') return toldFrom(message);
  return type === 'outcome' && isNumber(command) && isResult(result) ? { type, command, result } : undefined;
};
