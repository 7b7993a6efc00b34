import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReword } from '../../src/ui/panel/wordings.ts';
import { BOARD } from './mail-page.ts';

const WORDED = { rewordings: [{ text: 'ask for a meeting', firmness: 'plain' }], ask: undefined };

const answers = (answer: unknown) => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('wordings', () => {
  it('are asked for with offsets into the sentence', async () => {
    const asked = answers(WORDED);
    const where = BOARD.start + 'take this to '.length;
    const slots = { whom: { start: where, end: BOARD.end } };
    expect(await createReword()({ ...BOARD, slots })).toEqual(WORDED);
    const request = asked.mock.calls[0]?.[0] as unknown as {
      sentence: string;
      start: number;
      end: number;
      slots: { whom: { start: number; end: number } };
    };
    expect(request.sentence.slice(request.start, request.end)).toBe('take this to the board');
    expect(request.sentence.slice(request.slots.whom.start, request.slots.whom.end)).toBe('the board');
  });

  it('are asked for once for the same words in the same sentence, wherever it stands', async () => {
    const asked = answers(WORDED);
    const reword = createReword();
    await reword(BOARD);
    await reword({
      ...BOARD,
      key: 'moved along',
      start: BOARD.start + 9,
      end: BOARD.end + 9,
      sentenceStart: BOARD.sentenceStart + 9,
    });
    expect(asked).toHaveBeenCalledTimes(1);
    await reword({ ...BOARD, sentence: `${BOARD.sentence}!` });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('need no asking where the rule has given them', async () => {
    const asked = answers(WORDED);
    const given = [{ text: 'calmly', firmness: 'plain' }] as const;
    expect(await createReword()({ ...BOARD, given })).toEqual({ rewordings: given, ask: undefined });
    expect(asked).not.toHaveBeenCalled();
  });

  it('are asked for again after a failure', async () => {
    const asked = answers(WORDED).mockRejectedValueOnce(new Error('asleep'));
    const reword = createReword();
    await expect(reword(BOARD)).rejects.toThrow('asleep');
    expect(await reword(BOARD)).toEqual(WORDED);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('are none where nobody answers', async () => {
    answers(undefined);
    expect(await createReword()(BOARD)).toEqual({ rewordings: [], ask: undefined });
  });
});
