/**
 * `npm run release`: packages for the three stores, built twice and compared, checked and listed in `.output/release`.
 * Uploads nothing: that is a person's decision.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root, tool, toolEnvironment } from './bootstrap.mjs';
import { capture } from './run.mjs';
import { BROWSERS, firefoxLint, network, size } from './steps.mjs';

const OUTPUT = join(root, '.output');
const RELEASE = join(OUTPUT, 'release');
/** What the end-to-end tests have taken. */
const PICTURES = join(root, '.screenshots', 'store');
const LISTING = join(root, 'src', 'assets', 'store', 'listing.md');
/** Most bytes of a package. */
const MOST = 400_000;
/** Compiles messages while we are built, and stays behind. */
const STAYS_BEHIND = '@formatjs/icu-messageformat-parser';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Says why it stops; the caller prints it. */
class Refusal extends Error {}

const inRoot = (/** @type {string[]} */ command) =>
  capture(command, { cwd: root, env: { ...toolEnvironment(), NODE_ENV: undefined } });

/** What this version brings, from the changelog. */
const notes = () => {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const [, section] = changelog.split(new RegExp(`^## ${version.replaceAll('.', '\\.')}.*$`, 'm'));
  const words = section?.split(/^## /m)[0]?.trim();
  if (!words)
    throw new Refusal(`CHANGELOG.md has no section for ${version}: write one, or set the version in package.json.`);
  return words;
};

/** In characters: what the stores allow in one line under the name. */
const SUMMARY = 132;

const checkListing = () => {
  const [, , summary = ''] = readFileSync(LISTING, 'utf8').split('\n');
  if (summary === '' || summary.length > SUMMARY) {
    throw new Refusal(`The summary in ${LISTING} has ${summary.length} characters: the stores allow ${SUMMARY}.`);
  }
};

const sha256 = (/** @type {string} */ file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Builds and packs from nothing. @type {() => Promise<Map<string, string>>} */
const pack = async () => {
  for (const name of readdirSync(OUTPUT)) if (name !== 'release') rmSync(join(OUTPUT, name), { recursive: true });
  for (const browser of BROWSERS) {
    const { code, output } = await inRoot(
      tool('wxt', 'zip', '-b', browser, ...(browser === 'firefox' ? ['--mv3', '--sources'] : [])),
    );
    if (code !== 0) throw new Refusal(`${output}\nThe package for ${browser} could not be made.`);
  }
  const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  return new Map(zips.sort().map((name) => [name, sha256(join(OUTPUT, name))]));
};

/** Manifests of one version, and with no more rights than they should have. */
const checkManifests = () => {
  for (const browser of BROWSERS) {
    const manifest = JSON.parse(readFileSync(join(OUTPUT, `${browser}-mv3`, 'manifest.json'), 'utf8'));
    if (manifest.manifest_version !== 3) throw new Refusal(`${browser}: not a manifest of version 3.`);
    if (manifest.version !== version)
      throw new Refusal(`${browser}: its manifest says ${manifest.version}, not ${version}.`);
    const pages = manifest.content_security_policy?.extension_pages ?? '';
    if (!pages.includes("default-src 'none'") || pages.includes('connect-src')) {
      throw new Refusal(`${browser}: the content security policy would let its pages connect.`);
    }
  }
};

const checkSizes = (/** @type {Iterable<string>} */ names) => {
  for (const name of names) {
    const { length } = readFileSync(join(OUTPUT, name));
    if (!name.includes('sources') && length > MOST) {
      throw new Refusal(`${name} has ${(length / 1000).toFixed(0)} kB; ${MOST / 1000} kB are allowed.`);
    }
  }
};

/** The packages whose code ships: what package.json names as dependencies, and what those ask for. @type {() => Set<string>} */
const shipped = () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const names = new Set(Object.keys(packages[''].dependencies));
  // A set that grows is walked to its end.
  for (const name of names) {
    for (const other of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) {
      if (other !== STAYS_BEHIND) names.add(other);
    }
  }
  return names;
};

/** Everything that ships, with its version and licence. */
const billOfMaterials = async () => {
  const { code, stdout, output } = await inRoot(['npm', 'sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']);
  if (code !== 0) throw new Refusal(`${output}\nThe software bill of materials could not be written.`);
  const bill = JSON.parse(stdout);
  const names = shipped();
  // With `--omit dev` npm 11 also leaves out what ships and is asked for by a tool as well, such as Preact.
  const components = bill.components.filter((/** @type {{ name: string }} */ { name }) => names.has(name));
  if (components.length !== names.size)
    throw new Refusal(`${names.size} packages ship and npm knows ${components.length} of them: run \`npm ci\`.`);
  const refs = new Set(components.map((/** @type {{ 'bom-ref': string }} */ component) => component['bom-ref']));
  const dependencies = bill.dependencies.filter((/** @type {{ ref: string }} */ { ref }) => refs.has(ref));
  // The same sources give the same file, whatever their folder is called.
  const metadata = { component: { type: 'application', name, version } };
  return `${JSON.stringify({ ...bill, serialNumber: undefined, metadata, components, dependencies }, null, 2)}\n`;
};

const release = async () => {
  const { missing } = await bootstrap();
  if (missing.length > 0) throw new Refusal(missing.join('\n'));
  const news = notes();
  checkListing();
  mkdirSync(RELEASE, { recursive: true });
  console.log('Building and packing …');
  const first = await pack();
  console.log('… and once more, to compare …');
  const second = await pack();
  for (const [name, hash] of first) {
    if (second.get(name) !== hash)
      throw new Refusal(`${name} differs between two builds: what depends on the time or the machine?`);
  }
  checkManifests();
  checkSizes(first.keys());
  for (const [name, step] of /** @type {const} */ ([
    ['network', network],
    ['size', size],
    ['Firefox lint', firefoxLint],
  ])) {
    const { ok, output } = await step();
    if (!ok) throw new Refusal(`${name}: ${output}`);
  }
  for (const name of first.keys()) copyFileSync(join(OUTPUT, name), join(RELEASE, name));
  writeFileSync(join(RELEASE, 'bill-of-materials.json'), await billOfMaterials());
  copyFileSync(LISTING, join(RELEASE, 'listing.md'));
  if (existsSync(PICTURES)) cpSync(PICTURES, join(RELEASE, 'screenshots'), { recursive: true });
  else console.log('No pictures for the stores: `npm test` takes them.');
  writeFileSync(join(RELEASE, 'notes.md'), `${news}\n`);
  const sums = [...first].map(([name, hash]) => `${hash}  ${name}`).join('\n');
  writeFileSync(join(RELEASE, 'SHA256SUMS'), `${sums}\n`);
  console.log(
    `${sums}\n\n${first.size} packages of version ${version} are in .output/release. Two builds were identical.`,
  );
};

await release().catch((error) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
});
