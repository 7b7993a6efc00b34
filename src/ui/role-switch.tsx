/** Parent or teacher: who writes. Remembered for the mailbox. */
import { useId } from 'preact/hooks';
import type { Role } from '../model.ts';
import { say } from './words.ts';

const ROLES = ['parent', 'teacher'] as const;

interface Props {
  readonly role: Role;
  readonly onRole: (role: Role) => void;
  /** Set by the school. */
  readonly locked?: boolean;
}

/** Two radio buttons drawn as pills, so that arrow keys work as the browser knows them. */
export const RoleSwitch = ({ role, onRole, locked = false }: Props) => {
  const group = useId();
  return (
    <div class="role" role="radiogroup" aria-label={say('role')} title={locked ? say('popup.locked') : undefined}>
      {ROLES.map((each) => (
        <label key={each}>
          <input
            class="unseen"
            type="radio"
            name={group}
            checked={each === role}
            disabled={locked && each !== role}
            onChange={() => onRole(each)}
          />
          {say(`role.${each}`)}
        </label>
      ))}
    </div>
  );
};
