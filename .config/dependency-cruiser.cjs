/** Who may import whom. The names are the sentences that a broken rule prints; what they say stands in CONTRIBUTING.md. */

const PACKAGES = 'node_modules';

/** A folder or file of ours may reach only what is listed; packages are spoken of below. @type {(from: string, ...allowed: string[]) => object} */
const knowsOnly = (from, ...allowed) => ({
  from: { path: from },
  to: { path: '^(src|rules|entrypoints|tests)/', pathNot: [from, ...allowed] },
});

const NOUNS = '^src/(model|rule|span)\\.ts$';

/** A folder inside a folder may have a door of its own, such as src/ui/panel/index.ts. */
const FRONT_DOORS = ['/index\\.tsx?$', '\\.css$'];

module.exports = {
  forbidden: [
    {
      name: 'the-nouns-stand-alone',
      comment: 'src/model.ts is data that every layer shares: it imports nothing.',
      severity: 'error',
      from: { path: '^src/model\\.ts$' },
      to: { path: '.' },
    },
    {
      name: 'the-rule-api-knows-only-the-nouns',
      comment: 'Whoever writes a rule reads src/rule.ts and nothing else.',
      severity: 'error',
      from: { path: '^src/rule\\.ts$' },
      to: { pathNot: '^src/model\\.ts$' },
    },
    {
      name: 'rules-are-data',
      comment: 'A rule may import types of ours and other files under rules/: no running code, no package.',
      severity: 'error',
      from: { path: '^rules/' },
      to: { pathNot: ['^rules/', '^node_modules/vite/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-knows-no-browser',
      comment:
        'The engine turns a draft and rules into a review. It runs anywhere, so it knows only itself and the nouns.',
      severity: 'error',
      ...knowsOnly('^src/engine/', NOUNS),
    },
    {
      name: 'engine-needs-no-package',
      comment: 'The engine rides on every page load of a webmail.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: PACKAGES },
    },
    {
      name: 'wordings-know-no-page',
      comment: 'src/reword and src/heat are pure: a finding goes in, words or a number come out.',
      severity: 'error',
      ...knowsOnly('^src/(reword|heat)/', NOUNS, '^src/messages\\.ts$', '^rules/'),
    },
    {
      name: 'only-reword-knows-compromise',
      comment: 'It weighs 60 kB: one folder loads it, lazily, in the background.',
      severity: 'error',
      from: { pathNot: ['^src/reword/', '^tests/', PACKAGES] },
      to: { path: `${PACKAGES}/compromise/` },
    },
    {
      name: 'only-heat-knows-sentiment',
      severity: 'error',
      from: { pathNot: ['^src/heat/', '^tests/', PACKAGES] },
      to: { path: `${PACKAGES}/sentiment/` },
    },
    {
      name: 'only-browser-knows-the-polyfill',
      comment: 'src/browser.ts is the one door to the extension API. Types may be read anywhere.',
      severity: 'error',
      from: { pathNot: ['^src/browser\\.ts$', PACKAGES] },
      to: { path: `${PACKAGES}/(webextension-polyfill|wxt/dist/browser)`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'compose-is-a-seam',
      comment: 'src/compose.ts and src/messages.ts are what two sides agree on: they know only the nouns.',
      severity: 'error',
      ...knowsOnly('^src/(compose|messages)\\.ts$', NOUNS),
    },
    {
      name: 'doors-ask-the-same',
      comment: 'src/checks.ts is what every door asks first of what comes to it: it knows only the nouns.',
      severity: 'error',
      ...knowsOnly('^src/checks\\.ts$', NOUNS),
    },
    {
      name: 'webmail-knows-no-language',
      comment: 'src/webmail finds, reads and edits compose boxes; what the words mean is not its business.',
      severity: 'error',
      ...knowsOnly('^src/webmail/', '^src/model\\.ts$', '^src/compose\\.ts$'),
    },
    {
      name: 'page-knows-no-webmail',
      comment: 'Marks and badge sit on a Compose, whichever webmail it belongs to.',
      severity: 'error',
      ...knowsOnly('^src/page/', '^src/(model|span|came-at|compose|messages|edit-log)\\.ts$', '^src/hold/'),
    },
    {
      name: 'the-longer-look-stays-out-of-the-page',
      comment: 'The content script carries what marks need; praise and notes are for the panel and the terminal.',
      severity: 'error',
      from: {
        path: '^(entrypoints/webmail\\.content\\.ts|src/coach-page\\.ts|src/page/|src/engine/|rules/index\\.ts)',
      },
      to: { path: '^(src/(look|incoming)/|rules/(whole|signs|incoming)\\.ts)' },
    },
    {
      name: 'settings-know-only-storage',
      comment: 'And src/checks.ts, what every door asks first: a file, the account and a policy come from elsewhere.',
      severity: 'error',
      ...knowsOnly('^src/settings/', '^src/(model|browser|checks)\\.ts$'),
    },
    {
      name: 'ui-speaks-in-messages',
      comment: 'Panel and popup get props and send messages: they never touch a page or the engine.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(webmail|page|engine|look|incoming|reword|heat|terminal|compose\\.ts)' },
    },
    {
      name: 'nothing-ships-the-terminal',
      comment: 'The heat of a draft is measured there alone.',
      severity: 'error',
      from: { pathNot: ['^src/(terminal|heat)/', '^tests/'] },
      to: { path: '^src/(terminal|heat)/' },
    },
    {
      name: 'entrypoints-use-front-doors',
      comment: 'An entrypoint wires folders together through their index.ts, and reaches nothing deeper.',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^src/[^/]+/', pathNot: FRONT_DOORS },
    },
    {
      name: 'folders-use-front-doors',
      comment: 'A folder of src/ reaches another one through its index.ts only.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', ...FRONT_DOORS] },
    },
    {
      name: 'nothing-imports-an-entrypoint',
      severity: 'error',
      from: { path: '^(src|rules)/' },
      to: { path: '^(entrypoints|tests)/' },
    },
    {
      name: 'nobody-goes-in-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-is-there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'the-product-needs-no-tool',
      comment: 'What ships comes from `dependencies`.',
      severity: 'error',
      from: { path: '^(src|rules|entrypoints)/', pathNot: '^src/(terminal/demo|heat)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ['/wxt/', '/vite/', '/@types/'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: PACKAGES },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
