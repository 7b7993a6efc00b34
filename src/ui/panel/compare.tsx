/** Before and after: every wording used, with the words that went struck out and those that came underlined. */
import { sentenceAround } from '../../shown.ts';
import { say } from '../words.ts';
import { Drawer } from './drawer.tsx';
import { InSentence } from './in-sentence.tsx';
import type { ShownDraft } from './shown-draft.ts';
import { type Stretch, wordDiff } from './word-diff.ts';

type Edit = ShownDraft['edits'][number];

/** Where its words stand now; undefined where they were taken out or have been changed since. */
const placeOf = ({ newWords }: Edit, text: string): number | undefined => {
  const at = newWords ? text.indexOf(newWords) : -1;
  return at < 0 ? undefined : at;
};

const TAG = { out: 'del', in: 'ins', kept: 'span' } as const;

/** Says in words what the strokes say to the eye: not every screen reader speaks of `del` and `ins`. */
const Words = ({ kind, words }: Stretch) => {
  const Tag = TAG[kind];
  return (
    <Tag>
      {kind !== 'kept' && <span class="unseen">{say(`compare.${kind}`)} </span>}
      {words}
    </Tag>
  );
};

const Change = ({ edit, snapshot: { text, sentences } }: { readonly edit: Edit; readonly snapshot: ShownDraft }) => {
  const start = placeOf(edit, text);
  const words = wordDiff(edit.oldWords, edit.newWords).flatMap((each, at) => [
    at > 0 && ' ',
    <Words key={`${at} ${each.kind}`} {...each} />,
  ]);
  if (start === undefined) return <>{words}</>;
  const span = { start, end: start + edit.newWords.length };
  return <InSentence finding={{ ...span, ...sentenceAround(text, span, sentences) }}>{words}</InSentence>;
};

export const Compare = ({ snapshot }: { readonly snapshot: ShownDraft }) => {
  const { edits, text } = snapshot;
  if (!edits.length) return null;
  const place = (edit: Edit) => placeOf(edit, text) ?? text.length;
  return (
    <Drawer kind="compare" title={say('compare')} aside={say('compare.count', { count: edits.length })}>
      <ol>
        {edits
          .toSorted((one, other) => place(one) - place(other))
          .map((edit) => (
            <li key={edit.id} class="letter">
              <Change edit={edit} snapshot={snapshot} />
            </li>
          ))}
      </ol>
    </Drawer>
  );
};
