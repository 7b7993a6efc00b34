/** Tables in Markdown, and the marked places of README.md where the measured ones stand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Cells = readonly string[];

/** A Markdown table that is readable as it is: the first column to the left, figures to the right. */
export const table = (head: Cells, rows: readonly Cells[]): string => {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const padded = (cells: Cells) =>
    widths.map((width, column) =>
      column === 0 ? (cells[0] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width),
    );
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [padded(head), rule, ...rows.map(padded)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** Puts `markdown` between `<!-- marker -->` and `<!-- /marker -->` of the README. */
export const putIntoReadme = (marker: string, markdown: string): void => {
  const file = join(process.cwd(), 'README.md');
  const text = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${open} and ${close}: put them where the table belongs.`);
  writeFileSync(file, `${text.slice(0, from + open.length)}\n\n${markdown}\n\n${text.slice(to)}`);
};
