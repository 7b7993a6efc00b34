/** The cards in reading order, one open, with used wordings folded at their place. */
import { Fragment } from 'preact';
import type { ShownEdit } from '../../messages.ts';
import type { ShownFinding } from '../../shown.ts';
import { say } from '../words.ts';
import { FindingCard } from './card.tsx';
import type { Coach } from './coach.ts';
import { Fold } from './fold.tsx';
import type { ListState } from './list-state.ts';
import { TurnedOff } from './turned-off.tsx';
import { useCardList } from './use-card-list.ts';
import { useKeys } from './use-keys.ts';

const LISTED = 5;

const openKey = ({ opened }: ListState, findings: readonly ShownFinding[]): string | undefined => {
  if (opened === null) return undefined;
  return findings.some(({ key }) => key === opened) ? opened : findings[0]?.key;
};

const isListed = (all: boolean, open: string | undefined, findings: readonly ShownFinding[]) => {
  const needed = findings.findIndex(({ key }) => key === open) + 1;
  return all || needed > LISTED ? findings : findings.slice(0, LISTED);
};

export const CardList = ({ coach }: { readonly coach: Coach }) => {
  const { findings, edits } = coach.snapshot;
  const list = useCardList(coach);
  const open = openKey(list.state, findings);
  useKeys(coach, list, open);
  const listed = isListed(list.state.all, open, findings);
  const more = findings.length - listed.length;
  const { before, folds } = list.state;
  const inOrder = edits.toSorted((one, other) => folds.indexOf(one.id) - folds.indexOf(other.id));
  const foldsBefore = (key: string) => inOrder.filter(({ id }) => before[id] === key);
  const placed = new Set(listed.flatMap(({ key }) => foldsBefore(key)));
  const fold = (edit: ShownEdit) => <Fold key={edit.id} edit={edit} onUndo={() => list.undo(edit)} />;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div ref={list.root} class="cards" tabIndex={-1} role="group" aria-label={say('phrases')}>
      {listed.length > 0 && <h2 class="unseen">{say('phrases')}</h2>}
      {listed.map((finding) => (
        <Fragment key={finding.key}>
          {foldsBefore(finding.key).map(fold)}
          <FindingCard
            finding={finding}
            role={coach.snapshot.role}
            open={finding.key === open}
            onToggle={(open) => list.toggle(finding.key, open)}
            onUse={(words) => list.use(finding, words)}
            onDismiss={() => list.dismiss(finding)}
            onTurnOff={() => list.turnOff(finding)}
          />
        </Fragment>
      ))}
      {more > 0 && (
        <button type="button" class="rest" onClick={() => list.showAll(listed.length)}>
          {say('more.cards', { count: more })}
        </button>
      )}
      {inOrder.filter((edit) => !placed.has(edit)).map(fold)}
      <TurnedOff rules={list.turnedOff} onTurnBackOn={list.turnBackOn} />
    </div>
  );
};
