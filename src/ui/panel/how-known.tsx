/** How the writer knows of what a wording speaks of. Says nothing of it unless asked to. */
import { useId } from 'preact/hooks';
import type { Role } from '../../model.ts';
import { say } from '../words.ts';
import { WITNESSES, type Witness } from './opening.ts';

interface Props {
  readonly role: Role;
  readonly witness: Witness | undefined;
  readonly onWitness: (witness: Witness | undefined) => void;
}

export const HowKnown = ({ role, witness, onWitness }: Props) => {
  const id = useId();
  return (
    <p class="known">
      <label for={id}>{say('known')}</label>
      <span class="pick">
        <select
          id={id}
          value={witness ?? ''}
          onChange={({ currentTarget }) => onWitness(WITNESSES.find((each) => each === currentTarget.value))}
        >
          <option value="">{say('known.unsaid')}</option>
          {WITNESSES.map((each) => (
            <option key={each} value={each}>
              {say(`known.${role}.${each}`)}
            </option>
          ))}
        </select>
      </span>
    </p>
  );
};
