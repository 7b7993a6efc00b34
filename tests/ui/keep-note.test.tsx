// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { KeepNote } from '../../src/ui/panel/keep-note.tsx';
import { shownDraft } from '../../src/ui/panel/shown-draft.ts';
import { SNAPSHOT } from './mail-page.ts';

const TEXT = 'I will send the list by Friday.';
const draft = shownDraft({
  ...SNAPSHOT,
  text: TEXT,
  findings: [],
  protected: [],
  sentences: [{ start: 0, end: TEXT.length }],
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('shows the note, and saves exactly that as a file', async () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:note';
  });
  const named: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    named.push(this.download);
  });
  render(<KeepNote draft={draft} />);
  const drawer = screen.getByText('Keep a note of this').closest('details') as HTMLDetailsElement;
  drawer.open = true;
  fireEvent(drawer, new Event('toggle'));
  await screen.findByText(/send the list by Friday/);
  const shown = drawer.querySelector('pre')?.textContent;
  expect(shown).toContain(`- ${TEXT}`);
  fireEvent.click(screen.getByRole('button', { name: 'Save as a text file' }));
  expect(named).toEqual(['note.txt']);
  expect(await blobs[0]?.text()).toBe(shown);
});

it('is not offered while nothing is written', () => {
  const { container } = render(<KeepNote draft={{ ...draft, text: ' ' }} />);
  expect(container.childElementCount).toBe(0);
});
