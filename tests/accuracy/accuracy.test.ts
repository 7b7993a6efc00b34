/** Better rules only: the test split may not get worse, and what changes in the tune split is seen in the diff. */
import { describe, expect, it } from 'vitest';
import { tune } from './corpus.ts';
import { CEILING, FLOOR, LINES, REPLIES } from './floor.ts';
import { share } from './judge.ts';
import { ours, reviewer, sentencesOf } from './ours.ts';
import { openPairs, scoreReplies } from './replies.ts';
import { sealed, sealedLines, sealedReplies } from './sealed.ts';

describe('the test split, which no rule has seen', () => {
  const { all, quiet } = sealed(ours, sentencesOf);

  it('is the whole of it', () => {
    expect([all.gold.of, all.clean.of, quiet.of]).toEqual([125, 63, 104]);
  });

  it('is heard as well as it ever was', () => {
    expect(share(all.findings)).toBeGreaterThanOrEqual(FLOOR.precision);
    expect(share(all.gold)).toBeGreaterThanOrEqual(FLOOR.recall);
  });

  it('raises few alarms where there is nothing to hear', () => {
    expect(all.clean.hit).toBeLessThanOrEqual(CEILING.clean);
    expect(quiet.hit).toBeLessThanOrEqual(CEILING.quiet);
  });

  it('is heard in single lines, and their harmless twins are left alone', () => {
    const { hot, twins } = sealedLines(ours);
    expect([hot.of, twins.of]).toEqual([330, 170]);
    expect(share(hot)).toBeGreaterThanOrEqual(LINES.hot);
    expect(twins.hit).toBeLessThanOrEqual(LINES.twins);
  });
});

describe('the message being answered', () => {
  it.each([
    ['test', sealedReplies],
    ['pairs', () => scoreReplies(openPairs.pairs())],
    ['tempting', () => scoreReplies(openPairs.tempting())],
    ['tune', () => scoreReplies(openPairs.tune())],
  ] as const)('is read as well as it ever was: %s', (split, scored) => {
    const { precision, recall, answered, neutral } = scored();
    expect(share(precision)).toBeGreaterThanOrEqual(REPLIES[split].precision);
    expect(share(recall)).toBeGreaterThanOrEqual(REPLIES[split].recall);
    expect(share(answered)).toBeGreaterThanOrEqual(REPLIES[split].answered);
    expect(neutral.hit).toBe(0);
  });
});

/** One line a finding, so that a rule that hears more or less shows what. */
it('hears in the tune split what it heard before', async () => {
  const lines = tune().flatMap((draft) =>
    reviewer
      .review(draft)
      .findings.map(({ rule, start, end }) =>
        [draft.id, rule, draft.text.slice(start, end).replace(/\s+/g, ' ')].join('\t'),
      ),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('tune-findings.txt');
});
