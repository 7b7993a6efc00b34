/** Words whose `[blanks]` are seen as what they are: something for the writer to fill in. */
import { partsOf } from './blanks.ts';

export const WithBlanks = ({ words }: { readonly words: string }) => (
  <>
    {partsOf(words).map((part) =>
      typeof part === 'string' ? (
        part
      ) : (
        <span key={part.id} class="gap">
          [{part.label}]
        </span>
      ),
    )}
  </>
);
