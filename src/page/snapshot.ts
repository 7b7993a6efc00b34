/** What the panel is told about a compose. */
import type { ComposeText } from '../compose.ts';
import type { Edit } from '../edit-log.ts';
import type { Snapshot } from '../messages.ts';
import type { Finding, Review } from '../model.ts';

/** All there is to tell. */
export interface Told extends Pick<Snapshot, 'compose' | 'state' | 'mailbox' | 'role'> {
  readonly read?: ComposeText | undefined;
  readonly review?: Review | undefined;
  readonly findings?: readonly Finding[];
  readonly edits?: readonly Edit[];
  readonly dismissed?: ReadonlySet<string>;
  readonly focus?: string | undefined;
}

/** Everything of one compose that the panel shows; or that none is open. */
export const snapshotOf = ({ read, review, findings = [], edits = [], dismissed, focus, ...rest }: Told): Snapshot => ({
  type: 'snapshot',
  ...rest,
  text: read?.text ?? '',
  subject: read?.subject ?? '',
  to: read?.to ?? [],
  copied: read ? read.cc + read.bcc : 0,
  isReply: read?.isReply ?? false,
  findings,
  protected: review?.protected ?? [],
  sentences: review?.sentences ?? [],
  edits,
  dismissed: [...(dismissed ?? [])],
  focus,
});

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((each, place) => each === other[place]));

/** Whether two snapshots say the same, as far as it can be told without reading through them. */
export const isSameSnapshot = (one: Snapshot, other: Snapshot): boolean =>
  (Object.keys(other) as (keyof Snapshot)[]).every((key) => isSame(one[key], other[key]));
