import { describe, expect, it } from 'vitest';
import { fromPage } from '../../src/ui/panel/from-page.ts';
import { SNAPSHOT, WHY } from './mail-page.ts';

/** As it comes over a port. */
const sent = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

describe('what a page tells the panel', () => {
  it('passes whole when it is well formed', () => {
    expect(fromPage(sent(SNAPSHOT))).toEqual(sent(SNAPSHOT));
    const outcome = { type: 'outcome', command: 3, result: 'moved' };
    expect(fromPage(sent(outcome))).toEqual(outcome);
    const message = { text: 'Can you call me?', sender: 'Ms. Lee', date: '3 May', sure: true };
    const told = { type: 'incoming', compose: 1, message };
    expect(fromPage(sent(told))).toEqual(told);
    expect(fromPage({ type: 'incoming', compose: 1 })).toEqual({ type: 'incoming', compose: 1 });
  });

  it.each([
    undefined,
    null,
    'snapshot',
    [],
    { type: 'greeting' },
    { type: 'outcome', command: '3', result: 'done' },
    { type: 'outcome', command: 3, result: 'perhaps' },
    { type: 'incoming', compose: 'one' },
    { ...SNAPSHOT, text: undefined },
    { ...SNAPSHOT, compose: '1' },
    { ...SNAPSHOT, state: 'merry' },
    { ...SNAPSHOT, role: 'principal' },
  ])('is dropped where it makes no sense (%#)', (message) => {
    expect(fromPage(message)).toBeUndefined();
  });

  it('is no answered message where it has no words, and a guess where it does not say that it is sure', () => {
    for (const message of [{ text: ' ' }, { text: 4 }, 'Can you call me?', null])
      expect(fromPage({ type: 'incoming', compose: 1, message })).toEqual({ type: 'incoming', compose: 1 });
    expect(fromPage({ type: 'incoming', compose: 1, message: { text: 'Hi', sender: 4, sure: 'yes' } })).toEqual({
      type: 'incoming',
      compose: 1,
      message: { text: 'Hi', sender: '', date: '', sure: false },
    });
  });

  it('is cut where a message goes on without end', () => {
    const heard = fromPage({ type: 'incoming', compose: 1, message: { text: 'x'.repeat(1_000_000) } });
    expect(heard?.type === 'incoming' && heard.message?.text.length).toBeLessThan(100_000);
  });

  it('loses of a list only what is malformed in it', () => {
    const end = SNAPSHOT.text.length + 1;
    const broken = [
      null,
      { ...WHY, end },
      { ...WHY, start: WHY.end + 1 },
      { ...WHY, severity: 'awful' },
      { ...WHY, key: 7 },
      { ...WHY, slots: { who: { start: 0, end } } },
      { ...WHY, given: [{ text: 'calmly' }] },
    ];
    const heard = fromPage({ ...SNAPSHOT, findings: [...broken, WHY] });
    expect(heard).toMatchObject({ findings: [{ key: WHY.key }] });
    expect(heard?.type === 'snapshot' && heard.findings).toHaveLength(1);
  });

  it('takes what is no list for an empty one, and what is missing for nothing', () => {
    const { type, compose, state, role, text } = SNAPSHOT;
    expect(fromPage({ type, compose, state, role, text, findings: 'many', edits: {}, to: ['Ms. Lee', 4] })).toEqual({
      type,
      compose,
      state,
      role,
      text,
      mailbox: '',
      subject: '',
      to: ['Ms. Lee'],
      copied: 0,
      isReply: false,
      findings: [],
      protected: [],
      sentences: [],
      edits: [],
      dismissed: [],
      focus: undefined,
    });
  });

  it('drops an edit whose words are no words', () => {
    const edit = { id: 1, rule: WHY.rule, oldWords: 'old', newWords: 'new' };
    expect(fromPage({ ...SNAPSHOT, edits: [{ ...edit, newWords: 4 }, edit] })).toMatchObject({ edits: [edit] });
  });
});
