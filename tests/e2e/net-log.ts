/** Reads Chromium's own network log: every request of every page, extension page, worker and of the browser itself. */
import { readFileSync } from 'node:fs';
import { isThePagesOwn } from './server.ts';

interface NetLogEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly method?: string; readonly initiator?: string };
}

/** One request that reached the network stack. */
export interface NetRequest {
  readonly url: string;
  readonly method: string;
  /** The origin that asked; `not an origin` for the browser itself. */
  readonly initiator: string;
}

/** To be read after the browser has closed: only then is the log whole. */
export const readNetLog = (file: string): readonly NetRequest[] => {
  const log = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
    readonly events: readonly NetLogEvent[];
  };
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) =>
    type === start && params?.url
      ? [{ url: params.url, method: params.method ?? '', initiator: params.initiator ?? 'not an origin' }]
      : [],
  );
};

// Chromium's own errands (time, updates, sign-in, spelling): nobody's origin, and never a mail host.
const BROWSERS_OWN = /^https?:\/\/([\w-]+\.)*(google\.com|googleapis\.com|gvt1\.com)\//;

/** Every request that neither a page made for itself nor the browser for its own upkeep. */
export const foreignRequests = (requests: readonly NetRequest[]): readonly NetRequest[] =>
  requests.filter(
    ({ url, method, initiator }) =>
      !isThePagesOwn(method, url) &&
      !(initiator === 'not an origin' && BROWSERS_OWN.test(url) && !url.startsWith('https://mail.google.com/')),
  );
