/** Writing a setting from a page of ours, and saying so where it could not be written. */
import { useCallback, useState } from 'preact/hooks';
import { say } from './words.ts';

/** Takes a change that has begun. */
export type Write = (change: Promise<unknown>) => void;

const whyUnsaved = (error: unknown): string => say(/quota/i.test(String(error)) ? 'unsaved.full' : 'unsaved');

/** `unsaved`: why the last change was not written, until one is. */
export const useWrite = (): { readonly write: Write; readonly unsaved: string | undefined } => {
  const [unsaved, setUnsaved] = useState<string>();
  const write = useCallback<Write>(
    (change) =>
      void change.then(
        () => setUnsaved(undefined),
        (error: unknown) => setUnsaved(whyUnsaved(error)),
      ),
    [],
  );
  return { write, unsaved };
};
