import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { faultsOf } from './rule-faults.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kind-regards-new-rule-'));
  for (const name of ['blame', 'notes', 'praise', 'words']) mkdirSync(join(folder, 'rules', name), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const newRule = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, '.config', 'new-rule.mjs'), ...args], { cwd: folder, encoding: 'utf8' });

const written = (id: string): string => readFileSync(join(folder, 'rules', `${id}.ts`), 'utf8');

const run = (tool: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], { cwd: folder, encoding: 'utf8' });

it.each(['blame/as-i-said', 'praise/thanks', 'notes/no-hello'])(
  '%s becomes a file that compiles, with an example to be made true',
  async (id) => {
    expect(newRule(id)).toMatchObject({ status: 0, stderr: '' });
    const file: Record<string, unknown> = await import(/* @vite-ignore */ join(folder, 'rules', `${id}.ts`));
    expect(Object.keys(file).sort()).toEqual(['card', 'flags', 'leaves', 'patterns']);
    // Only the number of examples is left to mend.
    expect(faultsOf(id, file)).toEqual([expect.stringContaining('1 flags'), expect.stringContaining('1 leaves')]);

    symlinkSync(join(ROOT, 'src'), join(folder, 'src'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      readFileSync(join(ROOT, '.config', 'tsconfig.engine.json'), 'utf8')
        .replace(/"include"[^\]]*\]/, '"include": ["rules"]')
        .replace(/"types"[^\]]*\]/, '"types": []'),
    );
    expect(run('typescript/bin/tsc', '-p', 'tsconfig.json')).toMatchObject({ status: 0, stdout: '' });
  },
  30_000,
);

it('writes the file as the formatter would', () => {
  newRule('blame/as-i-said');
  newRule('praise/thanks');
  newRule('notes/no-hello');
  const biome = run(
    '@biomejs/biome/bin/biome',
    'format',
    `--config-path=${join(ROOT, '.config', 'biome.jsonc')}`,
    '--vcs-enabled=false',
    'rules',
  );
  expect(biome).toMatchObject({ status: 0 });
});

it.each([
  [[], 'npm run new-rule blame/some-name'],
  [['blame/a', 'blame/b'], 'npm run new-rule blame/some-name'],
  [['as-i-said'], 'write category/name'],
  [['blame/AsISaid'], 'write category/name'],
  [['blame/../../x'], 'write category/name'],
  [['blame/-x'], 'write category/name'],
  [['blam/as-i-said'], 'choose one of blame, notes, praise'],
  [['words/as-i-said'], 'choose one of blame, notes, praise'],
])('refuses %j with a sentence', (args, sentence) => {
  const { status, stdout, stderr } = newRule(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(sentence);
});

it('never writes over a rule', () => {
  newRule('blame/as-i-said');
  writeFileSync(join(folder, 'rules/blame/as-i-said.ts'), 'mine');
  expect(newRule('blame/as-i-said')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('choose another name'),
  });
  expect(written('blame/as-i-said')).toBe('mine');
});
