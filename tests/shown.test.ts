import { expect, it } from 'vitest';
import type { Finding } from '../src/model.ts';
import { shownFinding, wordingWanted } from '../src/shown.ts';

const TEXT = 'One here. You never call. You never write.';
const SENTENCES = [
  { start: 0, end: 9 },
  { start: 10, end: 25 },
  { start: 26, end: 42 },
];
const finding = (start: number, end: number, slots: Finding['slots'] = {}): Finding => ({
  rule: 'blame/absolutes',
  key: 'k',
  severity: 'hint',
  entry: 2,
  slots,
  start,
  end,
});

it('a finding is shown with its words and the sentence around it', () => {
  expect(shownFinding(TEXT, finding(14, 24), SENTENCES)).toMatchObject({
    words: 'never call',
    sentence: 'You never call.',
    sentenceStart: 10,
  });
});

it('one that runs over two sentences is shown with both, and one outside of all stands alone', () => {
  expect(shownFinding(TEXT, finding(14, 35), SENTENCES).sentence).toBe('You never call. You never write.');
  expect(shownFinding(TEXT, finding(14, 24), []).sentence).toBe('never call');
});

it('its wordings are asked for with places within the sentence', () => {
  const shown = shownFinding(TEXT, finding(30, 41, { did: { start: 36, end: 41 } }), SENTENCES);
  const { sentence, start, end, slots, ...rest } = wordingWanted(shown);
  expect(sentence.slice(start, end)).toBe('never write');
  expect(sentence.slice(slots.did?.start, slots.did?.end)).toBe('write');
  expect(rest).toEqual({ type: 'reword', rule: 'blame/absolutes', entry: 2 });
});
