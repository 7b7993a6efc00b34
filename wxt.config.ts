import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { catalogues } from './.config/catalogues.ts';
import { leanCompromise } from './.config/lean-compromise.ts';
import { leanRules } from './.config/lean-rules.ts';
import { commands } from './src/keys.ts';
import { MAIL_MATCHES } from './src/webmail/hosts.ts';

/** Which script is being built, where it is one of these. Builds follow one another, so one note will do. */
let script: string | undefined;

const BACKGROUND = 'entrypoints/background';

const isOfPage = (): boolean => script !== undefined && script !== BACKGROUND;

/** The content script rides on every mail page: there the browser's own API stands in for the polyfill. */
const nativeApiInContentScript = (): Plugin => {
  const native = fileURLToPath(new URL('./src/native-browser.ts', import.meta.url));
  return {
    name: 'native-api-in-content-script',
    enforce: 'pre',
    configResolved: ({ build }) => {
      const inputs = JSON.stringify([build.lib, build.rolldownOptions.input]);
      script = /webmail\.content|entrypoints\/(?:reviewer|background)/.exec(inputs)?.[0];
    },
    resolveId: (source) => (isOfPage() && source === 'webextension-polyfill' ? native : undefined),
  };
};

/** One manifest for three browsers. Firefox has no `sidePanel`: WXT turns the same page into its sidebar. */
export default defineConfig({
  imports: false,
  publicDir: 'src/assets/public',
  vite: ({ command }) => ({
    plugins: [
      preact(),
      catalogues(),
      nativeApiInContentScript(),
      leanCompromise(),
      // Tests want the rules whole.
      command === 'build' && leanRules(() => (script === BACKGROUND ? 'said' : 'noticed')),
    ],
    build: {
      // The polyfill would put a `fetch(` into every page; no browser we support needs it (2026-11).
      modulePreload: { polyfill: false },
      // 0.3 kB less in every mail page than the bundler's own minifier (2026-11-22).
      minify: command === 'build' && 'terser',
      terserOptions: { compress: { passes: 3 } },
    },
  }),
  zip: { artifactTemplate: 'kind-regards-{{version}}-{{browser}}.zip' },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Kind Regards',
    description: '__MSG_description__',
    default_locale: 'en',
    // `activeTab` lets the popup know on which page it was opened, and a key where it was pressed.
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    // Asked for when somebody switches the pause before Send on.
    optional_permissions: ['notifications'],
    host_permissions: [...MAIL_MATCHES],
    // None is asked for at the install: the popup asks for one site, when somebody wants it there.
    optional_host_permissions: ['https://*/*'],
    commands,
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kind-regards@kind-regards.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Firefox asks for no schema.
        { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
