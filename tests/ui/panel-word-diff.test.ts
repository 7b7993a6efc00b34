import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stretch, wordDiff } from '../../src/ui/panel/word-diff.ts';

const marked = (stretches: readonly Stretch[]): string =>
  stretches.map(({ kind, words }) => ({ out: `[-${words}-]`, in: `[+${words}+]`, kept: words })[kind]).join(' ');

const only = (kind: Stretch['kind'], before: string, after: string): string =>
  wordDiff(before, after)
    .filter((each) => each.kind === 'kept' || each.kind === kind)
    .map(({ words }) => words)
    .join(' ');

describe('the difference of two wordings', () => {
  it.each([
    [
      'You lost his paper.',
      'I think his paper is missing.',
      '[-You lost his paper.-] [+I think his paper is missing.+]',
    ],
    ['THIS IS NOT OKAY.', 'This is not okay.', '[-THIS IS NOT OKAY.-] [+This is not okay.+]'],
    ['the same', 'the same', 'the same'],
    ['at once', '', '[-at once-]'],
    ['', 'please', '[+please+]'],
  ])('of “%s” and “%s”', (before, after, words) => {
    expect(marked(wordDiff(before, after))).toBe(words);
  });

  it('keeps what stays and says the rest in few pieces', () => {
    const before = 'Why did you make my son miss recess?';
    const after = 'Can you help me understand what led to my son missing recess?';
    expect(marked(wordDiff(before, after))).toBe(
      '[-Why did you make-] [+Can you help me understand what led to+] my son [-miss-] [+missing+] recess?',
    );
  });

  it('holds both texts whole, whatever they are', () => {
    const words = fc.array(fc.constantFrom('why', 'did', 'you', 'my', 'son', 'recess?'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (old, now) => {
        const [before, after] = [old.join(' '), now.join(' ')];
        expect([only('out', before, after), only('in', before, after)]).toEqual([before, after]);
      }),
    );
  });

  it('is quick where a text is very long', () => {
    const before = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ');
    const started = performance.now();
    expect(wordDiff(before, `${before} more`).map(({ kind }) => kind)).toEqual(['out', 'in']);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
