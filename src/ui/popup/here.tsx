/** The site in the active tab, where it is no mail: a person can have it coached as well, and take that back. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Policy } from '../../settings/index.ts';
import { onRecord } from '../manifest.ts';
import { isAllowedOn, onSitesChange, type Site, siteAt } from '../sites.ts';
import { say } from '../words.ts';

/** Whether a site has been added, as far as the browser has said. */
const useIsAdded = (site: Site | undefined): boolean | undefined => {
  const [isAdded, setIsAdded] = useState<boolean>();
  useEffect(() => {
    if (!site) return;
    const leave = new AbortController();
    const look = () =>
      void isAllowedOn(site).then(
        (is) => leave.signal.aborted || setIsAdded(is),
        () => undefined,
      );
    onSitesChange(look, leave.signal);
    look();
    return () => leave.abort();
  }, [site?.name]);
  return isAdded;
};

interface SiteProps {
  readonly site: Site;
  readonly onFailed: (failed: boolean) => void;
}

const Add = ({ site: { name, origins }, onFailed }: SiteProps) => {
  const ask = () => {
    // In the very task of the click: a browser asks nobody out of the blue.
    void browser.permissions.request({ origins }).then(
      () => onFailed(false),
      () => onFailed(true),
    );
  };
  return (
    <>
      <button type="button" onClick={ask}>
        {say('here.add')}
      </button>
      <p class="soft">{say('here.add.body', { site: name })}</p>
    </>
  );
};

const TakeBack = ({ site: { name, origins }, onFailed }: SiteProps) => (
  <>
    <p class="soft">{say('here.added', { site: name })}</p>
    <button type="button" onClick={() => void browser.permissions.remove({ origins }).catch(() => onFailed(true))}>
      {say('here.remove')}
    </button>
  </>
);

interface Props {
  /** Of the page in the active tab; empty where the browser keeps it from us, as it does with pages of its own. */
  readonly address: string;
  readonly policy: Policy;
}

export const Here = ({ address, policy }: Props) => {
  const site = siteAt(address);
  const isAdded = useIsAdded(site);
  const [isFailed, setIsFailed] = useState(false);
  if (site && onRecord().sites.includes(site.name)) return null;
  if (policy.anywhere === false) return <p class="school">{say('here.school')}</p>;
  if (!site) return <p class="soft">{say('here.closed')}</p>;
  if (isAdded === undefined) return null;
  const Way = isAdded ? TakeBack : Add;
  return (
    <section class="here" aria-label={say('here')}>
      <Way site={site} onFailed={setIsFailed} />
      {isFailed && (
        <p class="failed" role="alert">
          {say('here.failed')}
        </p>
      )}
    </section>
  );
};
