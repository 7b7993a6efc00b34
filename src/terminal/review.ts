/**
 * `npm run review -- FILE --role parent` for people; `-- --jsonl` for programs: one draft a line in, one review a line out.
 * The only place where a draft is read from a file or printed.
 */
import { readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { cards } from '../../rules/cards.ts';
import { incoming as incomingSet } from '../../rules/incoming.ts';
import { rules } from '../../rules/index.ts';
import { whole } from '../../rules/whole.ts';
import { createEngine } from '../engine/index.ts';
import { createIncomingReader } from '../incoming/index.ts';
import { createLook } from '../look/index.ts';
import type { Role } from '../model.ts';
import { createReworder } from '../reword/index.ts';
import { createReport, type DraftLine } from './report.ts';

const USAGE = `Usage:
  npm run review -- FILE --role parent|teacher      a readable review of a text file
  npm run --silent review -- --jsonl                one JSON object a line on standard input:
                                                    {"id","text","role","subject"?,"incoming"?}
`;

const engine = createEngine(rules);

const report = createReport({
  reviewer: createLook(engine, whole),
  reader: createIncomingReader(engine, incomingSet),
  reword: createReworder((rule, entry) => rules.coaching[rule]?.match?.[entry]),
  cards,
});

const print = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const isRole = (value: unknown): value is Role => value === 'parent' || value === 'teacher';

const fail = (why: string): never => {
  writeSync(2, `${why}\n\n${USAGE}`);
  process.exit(2);
};

/** A line that is not a draft gives an error line with no draft text in it. */
const draftFrom = (line: string): DraftLine | string => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return 'The line is not a JSON object.';
    const { id, text, role, subject, incoming } = value as Record<string, unknown>;
    if (typeof text !== 'string') return 'The line has no "text", or it is not a string.';
    if (!isRole(role)) return 'The "role" must be "parent" or "teacher".';
    if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
      return 'The "id" must be a string or a number.';
    return {
      id: id ?? null,
      text,
      role,
      ...(typeof subject === 'string' ? { subject } : {}),
      ...(typeof incoming === 'string' ? { incoming, isReply: true } : {}),
    };
  } catch {
    return 'The line is not valid JSON.';
  }
};

const reviewLines = async (): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const draft = draftFrom(line);
    print(JSON.stringify(typeof draft === 'string' ? { id: null, error: draft } : await report.asData(draft)));
  }
};

const reviewFile = async (file: string, role: Role): Promise<void> => {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    fail(`Cannot read "${file}": is the name right?`);
  }
  print(await report.asText({ id: null, text, role }));
};

const argumentsGiven = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { jsonl: { type: 'boolean' }, role: { type: 'string' } } });
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
};

const { values, positionals } = argumentsGiven();
const [file, ...others] = positionals;
if (values.jsonl && file === undefined) await reviewLines();
else if (!values.jsonl && file !== undefined && others.length === 0) {
  const role = values.role ?? 'parent';
  await reviewFile(file, isRole(role) ? role : fail(`The role must be parent or teacher, not "${role}".`));
} else fail(values.jsonl ? '--jsonl reads standard input and takes no file.' : 'Name one text file.');
