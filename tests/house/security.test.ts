/** What SECURITY.md claims of faults is tested where it says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Every `file` “name of a test” in a text. */
const claimsIn = (text: string) =>
  [...text.matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name }));

const faults =
  readFileSync(join(ROOT, 'SECURITY.md'), 'utf8').split('\n## What goes wrong')[1]?.split('\n## ')[0] ?? '';
const rows = faults.split('\n').filter((line) => /^\| (?!fault|---)/.test(line));

it('there are faults, and each names its test', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(claimsIn(row), row).toHaveLength(1);
});

it.each(claimsIn(faults))('$file: $name', ({ file, name }) => {
  const full = join(ROOT, file);
  expect(existsSync(full)).toBe(true);
  expect(readFileSync(full, 'utf8')).toContain(name);
});
