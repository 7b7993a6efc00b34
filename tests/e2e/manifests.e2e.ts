/** What each browser is told of us. Edge runs Chromium's build, so the same manifest is proof enough there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFor } from './build.ts';
import { HOSTS } from './server.ts';

const manifestOf = (browser: Parameters<typeof builtFor>[0]) =>
  JSON.parse(readFileSync(path.join(builtFor(browser), 'manifest.json'), 'utf8'));

const MATCHES = HOSTS.map((host) => `https://${host}/*`).sort();

test('Edge is told the same as Chromium', () => {
  expect(manifestOf('edge')).toEqual(manifestOf('chrome'));
});

describe.each([
  ['chrome', { side_panel: { default_path: 'sidepanel.html' } }],
  ['firefox', { sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false } }],
] as const)('%s', (browser, panel) => {
  const manifest = manifestOf(browser);

  test('coaches on the mail hosts alone, in the top frame, from the start of the page', () => {
    expect([...manifest.host_permissions].sort()).toEqual(MATCHES);
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ matches, run_at, js, ...rest }] = manifest.content_scripts;
    expect([...matches].sort()).toEqual(MATCHES);
    expect({ run_at, js, rest }).toEqual({ run_at: 'document_start', js: ['content-scripts/webmail.js'], rest: {} });
  });

  test('asks for no other site at the install, and may ask for one later', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(JSON.stringify(manifest)).not.toContain('anywhere');
  });

  test('has its panel', () => {
    expect(manifest).toMatchObject(panel);
  });
});
