// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../src/browser.ts';
import { readSettings } from '../../src/settings/index.ts';
import '../../src/ui/page-words.ts';
import { Hold } from '../../src/ui/options/hold.tsx';

/** What the browser says when it is asked for the right to notify. */
const allow = (allowed: boolean) => {
  const request = vi.fn(async () => allowed);
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({ contains: async () => allowed, request } as never);
  return request;
};

const show = async () => {
  const settings = await readSettings();
  render(<Hold settings={settings} write={() => {}} />);
  return screen.getByRole('switch');
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

it('is off until somebody wants it, and asks for the right to remind in that very click', async () => {
  const request = allow(true);
  const toggle = await show();
  expect(toggle.getAttribute('aria-checked')).toBe('false');
  fireEvent.click(toggle);
  expect(request).toHaveBeenCalledTimes(1);
  await waitFor(async () => expect((await readSettings()).hold).toBe(true));
});

it('says where a reminder stands when the browser may not notify, and holds all the same', async () => {
  allow(false);
  await browser.storage.local.set({ hold: true });
  await show();
  expect(await screen.findByText(/a mark on our button/)).toBeTruthy();
});
