import { describe, expect, test } from 'vitest';
import type { Finding, Sentence } from '../../src/model.ts';
import { due, type Moment } from '../../src/page/due.ts';

/** A draft with `|` for the caret; sentences end at punctuation or a line break, each with one finding over its first word. */
const momentOf = (marked: string, rest: Partial<Moment> = {}): Moment => {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const sentences: Sentence[] = Array.from(text.matchAll(/[^.!?\n]+[.!?]*["”]?/g)).flatMap(({ 0: found, index }) => {
    const start = index + (found.length - found.trimStart().length);
    const end = index + found.trimEnd().length;
    return start < end ? [{ start, end, ended: /[.!?]["”]?$/.test(text.slice(0, end)) || text[end] === '\n' }] : [];
  });
  const findings = sentences.map(({ start }, number): Finding => {
    const words = /^\S+/.exec(text.slice(start))?.[0] ?? '';
    return { rule: 'a/b', key: `${number}`, severity: 'hint', entry: 0, slots: {}, start, end: start + words.length };
  });
  return { text, findings, sentences, caret: at < 0 ? undefined : at, rested: false, shown: new Set(), ...rest };
};

const showing = (moment: Moment): string =>
  due(moment)
    .map(({ key }) => key)
    .join(' ');

describe('what may show while', () => {
  test.each([
    ['half a sentence stands under the caret', 'One. Two thr|', '0'],
    ['the caret stands behind the full stop', 'One. Two three.|', '0 1'],
    ['behind a closing quotation mark', 'One. “Two three.”|', '0 1'],
    ['behind the space after it', 'One. Two three. |', '0 1'],
    ['behind the space after a word', 'One. Two |', '0'],
    ['inside a finished sentence that may be changing', 'One. Tw|o three. Four.', '0 2'],
    ['before its first letter', 'One. |Two.', '0'],
    ['at the end of a line without a full stop, with text below', 'One two|\n\nThree', '1'],
    ['in the line below it', 'One two\n|\nThree', '0 1'],
    ['elsewhere', 'One two', '0'],
  ])('%s', (_, marked, keys) => {
    expect(showing(momentOf(marked))).toBe(keys);
  });

  test('the writer has rested', () => {
    expect(showing(momentOf('One. Two thr|', { rested: true }))).toBe('0 1');
  });

  test('a finding shows already and is unchanged', () => {
    expect(showing(momentOf('One. Two thr|', { shown: new Set(['1']) }))).toBe('0 1');
  });

  test('a finding reaches from one sentence into the one under the caret', () => {
    const moment = momentOf('One. Two thr|');
    const wide = { ...(moment.findings[0] as Finding), end: 7 };
    expect(due({ ...moment, findings: [wide] })).toEqual([]);
  });
});

test('asks no more of a draft than the sentences at its caret, and says the same as if it asked all', () => {
  const text = 'One. “Two three.”  Four five\nSix! \n\nSeven… eight.Nine   ten. ';
  for (let caret = 0; caret <= text.length; caret += 1) {
    const moment = momentOf(`${text.slice(0, caret)}|${text.slice(caret)}`);
    const isHeld = (sentence: Sentence) => {
      const whole = { ...(moment.findings[0] as Finding), start: sentence.start, end: sentence.end };
      return due({ ...moment, sentences: [sentence], findings: [whole] }).length === 0;
    };
    const held = moment.sentences.filter(isHeld);
    const free = moment.findings.filter(({ start }) => !held.some((one) => one.start <= start && start < one.end));
    expect(due(moment)).toEqual(free);
  }
});
