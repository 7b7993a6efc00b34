// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft, Finding, LongReview } from '../../src/model.ts';
import { mute } from '../../src/settings/index.ts';
import { Panel } from '../../src/ui/panel/index.ts';
import { CARDS, openMailPage, reword, SNAPSHOT } from './mail-page.ts';

const RULE = 'blame/why-accusation';

/** A reviewer that knows one phrase. */
const review = ({ text }: Draft, muted: ReadonlySet<string> = new Set()): LongReview => {
  const hits = muted.has(RULE) ? [] : [...text.matchAll(/why did you [^?]*\?/gi)];
  const findings = hits.map(
    (hit, at): Finding => ({
      rule: RULE,
      key: `${RULE} ${hit[0]} ${at}`,
      severity: 'caution',
      entry: 0,
      slots: {},
      start: hit.index,
      end: hit.index + hit[0].length,
    }),
  );
  return { findings, notes: [], praise: [], protected: [], sentences: [], failures: [] };
};

const DRAFT = 'Hello. Why did you shout? Thanks.';
const AFTER = 'Hello. Can you help me understand what led to my son missing recess? Thanks.';

const openOwn = async (loadReview: () => Promise<typeof review> = async () => review) => {
  const page = openMailPage({ reach: 'none' });
  render(<Panel connect={page.connect} cards={CARDS} reword={reword} loadReview={loadReview} />);
  const box = (await screen.findByLabelText('Your draft')) as HTMLTextAreaElement;
  return { page, box };
};

const type = (box: HTMLTextAreaElement, text: string) => fireEvent.input(box, { target: { value: text } });
const use = async () => fireEvent.click(await screen.findByRole('button', { name: 'Use this wording' }));

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe("the panel's own text box", () => {
  it('loads the rules only once something is typed', async () => {
    const load = vi.fn(async () => review);
    const { box } = await openOwn(load);
    expect(load).not.toHaveBeenCalled();
    type(box, DRAFT);
    await screen.findByRole('article');
    expect(load).toHaveBeenCalled();
  });

  it('shows the same cards, and uses and undoes a wording in the box', async () => {
    const { box } = await openOwn();
    type(box, DRAFT);
    await use();
    await screen.findByText(/^Changed/);
    expect(box.value).toBe(AFTER);
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(box.value).toBe(DRAFT));
    expect(await screen.findByRole('article')).toBeTruthy();
    expect(screen.queryByText(/^Changed/)).toBeNull();
  });

  it('undoes at the right place after the writer has typed before it', async () => {
    const { box } = await openOwn();
    type(box, DRAFT);
    await use();
    await screen.findByText(/^Changed/);
    type(box, `Dear Ms. Lee! ${AFTER}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(box.value).toBe(`Dear Ms. Lee! ${DRAFT}`));
  });

  it('undoes nothing where the wording was changed by hand', async () => {
    const { box } = await openOwn();
    type(box, DRAFT);
    await use();
    await screen.findByText(/^Changed/);
    const changed = AFTER.replace('understand', 'see');
    type(box, changed);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    const said = 'The text has changed since. Nothing was written.';
    await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toBe(said));
    expect(box.value).toBe(changed);
  });

  it('uses nothing when the text has moved on since it was read', async () => {
    const { box } = await openOwn();
    type(box, DRAFT);
    await screen.findByRole('article');
    type(box, `So. ${DRAFT}`);
    await use();
    const article = await screen.findByRole('article');
    await waitFor(() => expect(article.textContent).toContain('The text has changed since.'));
    expect(box.value).toBe(`So. ${DRAFT}`);
  });

  it('keeps its undo apart from that of the mail', async () => {
    const edit = { id: 9, rule: RULE, oldWords: 'old', newWords: 'new' };
    const { page, box } = await openOwn();
    page.show({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [], edits: [edit] } });
    type(box, DRAFT);
    await use();
    const own = box.closest('details');
    const undo = await within(own as HTMLElement).findByRole('button', { name: 'Undo' });
    fireEvent.keyDown(undo, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(box.value).toBe(DRAFT));
    expect(page.orders).toEqual([]);
  });

  it('leaves Ctrl+Z to the mail as long as it has nothing to undo itself', async () => {
    const edit = { id: 9, rule: RULE, oldWords: 'old', newWords: 'new' };
    const { page, box } = await openOwn();
    page.show({ reach: 'open', snapshot: { ...SNAPSHOT, findings: [], edits: [edit] } });
    type(box, DRAFT);
    const own = within(box.closest('details') as HTMLElement);
    fireEvent.keyDown(await own.findByRole('button', { name: 'Dismiss' }), { key: 'z', ctrlKey: true });
    await waitFor(() => expect(page.orders).toEqual([{ type: 'undo', edit: 9 }]));
    expect(box.value).toBe(DRAFT);
  });

  it('dismisses, and follows the rules that are on', async () => {
    const { box } = await openOwn();
    type(box, `${DRAFT} Why did you run?`);
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
    fireEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    await mute(RULE, true);
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('says so when the rules cannot be loaded', async () => {
    const { box } = await openOwn(() => Promise.reject(new Error('no chunk')));
    type(box, DRAFT);
    expect(await screen.findByText(/The draft could not be read/)).toBeTruthy();
  });

  it('says so no more once they have come after all', async () => {
    const load = vi.fn(async () => review).mockRejectedValueOnce(new Error('no chunk'));
    const { box } = await openOwn(load);
    type(box, DRAFT);
    await screen.findByText(/The draft could not be read/);
    type(box, `${DRAFT} Bye.`);
    await screen.findByRole('article');
    expect(screen.queryByText(/The draft could not be read/)).toBeNull();
  });

  it('stores nothing', async () => {
    const { box } = await openOwn();
    type(box, DRAFT);
    await use();
    await screen.findByText(/^Changed/);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
