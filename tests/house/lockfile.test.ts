/** `npm ci` refuses a lockfile that leaves out a package for some other machine; a registry that lacks it writes such a lockfile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Whether `name` is there for a package at `path`: beside it, or in any folder above. */
const isLocked = (path: string, name: string): boolean => {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in packages) return true;
  return path !== '' && isLocked(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
};

it('names every package for every machine', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !isLocked(path, name))
      .map(
        ([name, version]) =>
          `package-lock.json has no entry for ${name} ${version}, which ${path} names: add it, with its os and cpu.`,
      ),
  );
  expect(missing).toEqual([]);
});
