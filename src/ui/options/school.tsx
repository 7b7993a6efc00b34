/** What the school has set, in words. */
import type { Settings } from '../../settings/index.ts';
import { list, say } from '../words.ts';
import { Section } from './section.tsx';

const isEmpty = ({ role, mutedRules, hold, phrases, language, locked }: Settings['policy']): boolean =>
  [role, hold, language].every((each) => each === undefined) &&
  mutedRules.size + locked.size + Object.keys(phrases).length === 0;

export const School = ({ policy }: Pick<Settings, 'policy'>) => {
  if (isEmpty(policy)) return null;
  const { role, mutedRules, phrases, locked } = policy;
  const count = Object.keys(phrases).length;
  const names = list([...locked].map((lock) => say(`options.lock.${lock}`)));
  return (
    <Section id="school" title={say('options.school')} about={say('options.school.body')}>
      <ul class="facts">
        {role && <li>{say('options.school.role', { role: say(`role.${role}`) })}</li>}
        {mutedRules.size > 0 && <li>{say('options.school.rules', { count: mutedRules.size })}</li>}
        {count > 0 && <li>{say('options.school.phrases', { count })}</li>}
        <li>{locked.size ? say('options.school.locked', { names }) : say('options.school.open')}</li>
      </ul>
    </Section>
  );
};
