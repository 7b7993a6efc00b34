/** What this extension may do, read from the manifest as the browser has it, and how to check that it does no more. */
import { useEffect, useState } from 'preact/hooks';
import { onRecord, siteIn } from './manifest.ts';
import { originsAllowed } from './sites.ts';
import { type Key, say } from './words.ts';

const FOR: Readonly<Record<string, Key>> = {
  storage: 'proof.storage',
  scripting: 'proof.scripting',
  alarms: 'proof.alarms',
  notifications: 'proof.notifications',
  sidePanel: 'proof.panel',
  activeTab: 'proof.tab',
};

const CHECKS = ['proof.check.network', 'proof.check.storage', 'proof.check.manifest'] as const;

/** Where we run at home, and what the person has added. */
const useSites = (): readonly string[] => {
  const { sites } = onRecord();
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  useEffect(() => {
    originsAllowed().then(
      (origins) => setAllowed(origins.map(siteIn)),
      () => undefined,
    );
  }, []);
  return [...new Set([...sites, ...allowed])];
};

const Permission = ({ name }: { readonly name: string }) => {
  const reason = FOR[name];
  return (
    <li>
      <code>{name}</code> {reason && <span class="soft">{say(reason)}</span>}
    </li>
  );
};

const Details = () => {
  const { permissions, policy } = onRecord();
  const sites = useSites();
  return (
    <div class="proof-body">
      <p>{say('proof.body')}</p>
      <h3>{say('proof.may')}</h3>
      <ul>
        {permissions.map((name) => (
          <Permission key={name} name={name} />
        ))}
      </ul>
      <h3>{say('proof.sites')}</h3>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <code>{site}</code>
          </li>
        ))}
      </ul>
      <h3>{say('proof.policy')}</h3>
      <p>
        <code>{policy}</code>
      </p>
      <p class="soft">{say('proof.policy.body')}</p>
      <h3>{say('proof.check')}</h3>
      <ol>
        {CHECKS.map((check) => (
          <li key={check}>{say(check)}</li>
        ))}
      </ol>
    </div>
  );
};

/** Folded under the promise it proves. */
export const Proof = () => (
  <details
    class="proof"
    onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView?.({ block: 'start' })}
  >
    <summary>{say('privacy')}</summary>
    <Details />
  </details>
);
