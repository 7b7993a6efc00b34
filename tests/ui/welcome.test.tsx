// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whole } from '../../rules/whole.ts';
import { greet } from '../../src/background/index.ts';
import { createLook } from '../../src/look/index.ts';
import { readSettings } from '../../src/settings/index.ts';
import { Welcome } from '../../src/ui/welcome/index.ts';
import { engine } from '../our-engine.ts';
import { CARDS, reword } from './mail-page.ts';

const { review } = createLook(engine, whole);

const open = async () => {
  render(<Welcome cards={CARDS} reword={reword} loadReview={async () => review} />);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(letter().value).not.toBe(''));
};

const letter = () => screen.getByLabelText<HTMLTextAreaElement>('A made-up letter');
const use = () => screen.findByRole('button', { name: 'Use this wording' }, { timeout: 4000 });

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the welcome page', () => {
  it('coaches a letter with the panel’s own cards: one click changes it, one takes it back', async () => {
    await open();
    const before = letter().value;
    fireEvent.click(await use());
    await waitFor(() =>
      expect(letter().value).toContain('Can you help me understand what led to my son missing recess?'),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(letter().value).toBe(before));
  });

  it('remembers who writes, and shows the letter of the one who does', async () => {
    await open();
    expect(letter().value).toContain('Hi Ms. Lee');
    fireEvent.click(screen.getByRole('radio', { name: 'Teacher' }));
    await waitFor(() => expect(letter().value).toContain('Dear Mrs. Khan'));
    expect((await readSettings()).roles).toEqual({ '': 'teacher' });
    await waitFor(() => expect(document.querySelectorAll('article').length).toBeGreaterThan(0), { timeout: 4000 });
  });

  it('leaves a letter alone that the person has begun to write', async () => {
    await open();
    fireEvent.input(letter(), { target: { value: 'Dear Sir,' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Teacher' }));
    await waitFor(async () => expect((await readSettings()).roles).toEqual({ '': 'teacher' }));
    expect(letter().value).toBe('Dear Sir,');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Dear');
  });

  it('makes its promise in three lines and says how to pin it', async () => {
    await open();
    expect(screen.getByRole('region', { name: 'What you can count on' }).querySelectorAll('li')).toHaveLength(3);
    expect(screen.getByText(/Click the puzzle piece/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open Gmail' }).getAttribute('href')).toBe('https://mail.google.com/');
  });
});

describe('the background', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ] as const)('on %s opens it %i times', async (reason, times) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await greet({ reason });
    expect(create).toHaveBeenCalledTimes(times);
    if (times) expect(create.mock.calls[0]?.[0].url).toMatch(/\/welcome\.html$/);
  });
});
