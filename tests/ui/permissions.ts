/** Pretended permissions: a person who says yes or no when asked, and a browser that remembers and tells. */
import { vi } from 'vitest';
import { browser } from '../../src/browser.ts';

const event = () => {
  const listeners = new Set<() => void>();
  return {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
    tell: () => listeners.forEach((listener) => void listener()),
  };
};

/** What has been granted so far, and how to change it from outside. */
export interface Pretended {
  readonly origins: Set<string>;
  readonly asked: (readonly string[])[];
  /** What the person answers; a browser that refuses throws. */
  answer: () => boolean;
  grant(origin: string): void;
  revoke(origin: string): void;
}

/** Until `vi.restoreAllMocks`. */
export const pretendPermissions = (...granted: readonly string[]): Pretended => {
  const [onAdded, onRemoved] = [event(), event()];
  const pretended: Pretended = {
    origins: new Set(granted),
    asked: [],
    answer: () => true,
    grant: (origin) => {
      pretended.origins.add(origin);
      onAdded.tell();
    },
    revoke: (origin) => {
      pretended.origins.delete(origin);
      onRemoved.tell();
    },
  };
  const permissions = {
    onAdded,
    onRemoved,
    getAll: async () => ({ origins: [...pretended.origins], permissions: [] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => pretended.origins.has(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      pretended.asked.push(origins);
      const isGranted = pretended.answer();
      if (isGranted) origins.forEach(pretended.grant);
      return isGranted;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      origins.forEach(pretended.revoke);
      return true;
    },
  };
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue(permissions as never);
  return pretended;
};
