import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areDependenciesInstalled } from '../../.config/bootstrap.mjs';
import { findTools } from '../../.config/browsers.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kind-regards-bootstrap-'));
  mkdirSync(join(folder, 'node_modules'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const LOCKED = {
  '': { name: 'kind-regards' },
  'node_modules/preact': { version: '11.2.0', integrity: 'sha512-a' },
  'node_modules/for-another-machine': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

const write = (file: string, packages: object): void => writeFileSync(join(folder, file), JSON.stringify({ packages }));

describe('the dependencies', () => {
  const installed = (packages: object): boolean => {
    write('package-lock.json', LOCKED);
    write('node_modules/.package-lock.json', packages);
    return areDependenciesInstalled(folder);
  };
  const preact = LOCKED['node_modules/preact'];

  it('are there when all but those for other machines are', () => {
    expect(installed({ 'node_modules/preact': preact })).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/preact': { ...preact, version: '11.1.0' } }],
    ['one has other contents', { 'node_modules/preact': { ...preact, integrity: 'sha512-z' } }],
    ['one is too many', { 'node_modules/preact': preact, 'node_modules/gone': preact }],
    ['an optional one is old', { 'node_modules/preact': preact, 'node_modules/for-another-machine': preact }],
  ])('are to be installed when %s', (_, packages) => {
    expect(installed(packages)).toBe(false);
  });

  it('are to be installed when nothing is, or when npm was stopped half-way', () => {
    write('package-lock.json', LOCKED);
    expect(areDependenciesInstalled(folder)).toBe(false);
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{"packages": {');
    expect(areDependenciesInstalled(folder)).toBe(false);
  });
});

describe('the browsers', () => {
  const program = (name: string, exitCode: number): void =>
    writeFileSync(join(folder, name), `#!/bin/sh\nexit ${exitCode}\n`, { mode: 0o755 });

  it('are taken from where the person says', async () => {
    program('my-browser', 0);
    vi.stubEnv('KIND_REGARDS_CHROMIUM', join(folder, 'my-browser'));
    expect(await findTools(['chromium'])).toEqual({ found: { chromium: join(folder, 'my-browser') }, missing: [] });
  });

  it('get one sentence with its cure where that is not there', async () => {
    vi.stubEnv('KIND_REGARDS_FIREFOX', join(folder, 'nothing'));
    const { found, missing } = await findTools(['firefox']);
    expect(found).toEqual({});
    expect(missing).toEqual([
      expect.stringMatching(/^KIND_REGARDS_FIREFOX names .*nothing.*`unset KIND_REGARDS_FIREFOX`/),
    ]);
  });

  describe.runIf(process.platform === 'linux')('on Linux', () => {
    beforeEach(() => {
      vi.stubEnv('PATH', folder);
      vi.stubEnv('KIND_REGARDS_CHROMIUM', '');
      vi.stubEnv('KIND_REGARDS_FIREFOX', '');
    });

    it('pass over a stub that does not start, and a second choice serves', async () => {
      program('chromium', 1);
      program('firefox', 0);
      expect(await findTools(['chromium|firefox'])).toEqual({
        found: { firefox: join(folder, 'firefox') },
        missing: [],
      });
    });

    it('are downloaded by hand where there is no apt-get', async () => {
      const { missing } = await findTools(['chromium']);
      expect(missing).toEqual([
        expect.stringContaining('Chromium, Chrome or Edge is missing: install it from https://'),
      ]);
    });

    it('are one command away where a password is needed', async () => {
      program('apt-get', 0);
      vi.spyOn(process, 'getuid').mockReturnValue(1000);
      const { missing } = await findTools(['firefox', 'xdotool']);
      expect(missing).toEqual([
        'Firefox is missing: run `sudo apt-get install -y firefox-esr`.',
        'xdotool is missing: run `sudo apt-get install -y xdotool`.',
      ]);
    });

    it('are installed for root, each by itself', async () => {
      const install = [
        '#!/bin/sh',
        'case "$*" in',
        '  *firefox-esr) exit 100 ;;',
        '  *chromium) printf "#!/bin/sh\\n" >"$HERE/chromium"; /bin/chmod +x "$HERE/chromium" ;;',
        'esac',
      ];
      writeFileSync(join(folder, 'apt-get'), install.join('\n'), { mode: 0o755 });
      vi.stubEnv('HERE', folder);
      vi.spyOn(process, 'getuid').mockReturnValue(0);
      const { found, missing } = await findTools(['firefox', 'chromium']);
      expect(found).toEqual({ chromium: join(folder, 'chromium') });
      expect(missing).toEqual([expect.stringContaining('Firefox is missing')]);
    });
  });
});
