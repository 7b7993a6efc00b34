/** Before and after: every wording used, with the words that went struck out and those that came underlined. */
import { sentenceAround } from '../../shown.ts';
import { language, say } from '../words.ts';
import { Drawer } from './drawer.tsx';
import { InSentence } from './in-sentence.tsx';
import type { ShownDraft } from './shown-draft.ts';
import { type Stretch, wordDiff } from './word-diff.ts';

type Edit = ShownDraft['edits'][number];

const TAG = { out: 'del', in: 'ins', kept: 'span' } as const;

/** Says in words what the strokes say to the eye: not every screen reader speaks of `del` and `ins`. */
const Words = ({ kind, words }: Stretch) => {
  const Tag = TAG[kind];
  return (
    <Tag>
      {kind !== 'kept' && (
        <span class="unseen" lang={language()}>
          {say(`compare.${kind}`)}{' '}
        </span>
      )}
      {words}
    </Tag>
  );
};

const Change = ({ edit, snapshot: { text, sentences } }: { readonly edit: Edit; readonly snapshot: ShownDraft }) => {
  const { start, newWords } = edit;
  const words = wordDiff(edit.oldWords, edit.newWords).flatMap((each, at) => [
    at > 0 && ' ',
    <Words key={`${at} ${each.kind}`} {...each} />,
  ]);
  if (!newWords) words.push(' ');
  // Words that the writer has changed since have no place of their own any more.
  if (start === undefined || !text.startsWith(newWords, start)) return <>{words}</>;
  const span = { start, end: start + newWords.length };
  return <InSentence finding={{ ...span, ...sentenceAround(text, span, sentences) }}>{words}</InSentence>;
};

export const Compare = ({ snapshot }: { readonly snapshot: ShownDraft }) => {
  const { edits } = snapshot;
  if (!edits.length) return null;
  const place = ({ start }: Edit) => start ?? Number.MAX_SAFE_INTEGER;
  return (
    <Drawer kind="compare" title={say('compare')} aside={say('compare.count', { count: edits.length })}>
      <ol>
        {edits
          .toSorted((one, other) => place(one) - place(other))
          .map((edit) => (
            <li key={edit.id} class="letter" lang="en">
              <Change edit={edit} snapshot={snapshot} />
            </li>
          ))}
      </ol>
    </Drawer>
  );
};
