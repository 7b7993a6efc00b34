/** Starts other programs, and takes them down with us. Node 20, no packages. */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

const isWindows = process.platform === 'win32';

/** Stops a program and whatever it has started, such as browsers. @type {(child: import('node:child_process').ChildProcess, signal: NodeJS.Signals) => void} */
const stop = (child, signal) => {
  if (!child.pid) return;
  try {
    process.kill(isWindows ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
};

/** The program that has our terminal: it decides itself what a signal means, and we end when it ends. @type {import('node:child_process').ChildProcess | undefined} */
let inFront;

for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.on(signal, () => {
    for (const child of running) stop(child, signal);
    if (!inFront) process.exit(code);
    // The terminal has told the program in front of a Ctrl+C already.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) inFront.kill(signal);
  });
}

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, limit?: number }} Options `limit` in milliseconds.
 * @typedef {{ code: number | undefined, output: string }} Ended `code` is undefined where the program could not be started.
 */

/** @type {(command: readonly string[], options: Options, stdio: import('node:child_process').StdioOptions, onData?: (child: import('node:child_process').ChildProcess) => () => string) => Promise<Ended>} */
const start = ([program = '', ...args], { limit, ...options }, stdio, onData) =>
  new Promise((resolve) => {
    // A group of its own, so that a step that hangs is stopped together with its browsers.
    const child = spawn(program, args, { ...options, stdio, detached: !isWindows });
    running.add(child);
    const output = onData?.(child) ?? (() => '');
    const timer = limit === undefined ? undefined : setTimeout(() => stop(child, 'SIGKILL'), limit);
    const end = (/** @type {number | undefined} */ code, note = '') => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: output() + note });
    };
    child.on('error', (error) => end(undefined, String(error)));
    child.on('close', (code, signal) =>
      end(code ?? 1, signal ? `\nStopped by ${signal}${limit ? ` after at most ${limit / 1000} s` : ''}.` : ''),
    );
  });

/** Runs a program whose output, all of it, goes to standard error. @type {(command: readonly string[], options?: Options) => Promise<Ended>} */
export const run = (command, options = {}) => start(command, options, ['ignore', 2, 2]);

/** Runs a program and keeps what it prints; `output` is both streams in the order they came, `stdout` the one alone. @type {(command: readonly string[], options?: Options) => Promise<Ended & { stdout: string }>} */
export const capture = async (command, options = {}) => {
  /** @type {Buffer[]} */
  const both = [];
  /** @type {Buffer[]} */
  const stdout = [];
  const ended = await start(command, options, ['ignore', 'pipe', 'pipe'], (child) => {
    child.stdout?.on('data', (data) => {
      both.push(data);
      stdout.push(data);
    });
    child.stderr?.on('data', (data) => both.push(data));
    return () => Buffer.concat(both).toString();
  });
  return { ...ended, stdout: Buffer.concat(stdout).toString() };
};

/** Runs a program on our own terminal until it ends. @type {(command: readonly string[], options?: Options) => Promise<number>} */
export const handOver = ([program = '', ...args], options = {}) =>
  new Promise((resolve) => {
    // The same group as ours: a program in a group of its own may not read the terminal.
    inFront = spawn(program, args, { ...options, stdio: 'inherit' });
    inFront.on('error', () => resolve(127));
    inFront.on('close', (code, signal) => resolve(code ?? (signal ? 128 + constants.signals[signal] : 1)));
  });

/** Whether a program starts at all: a wrong C library or a stub that asks for another package does not. @type {(program: string, env?: NodeJS.ProcessEnv) => boolean} */
export const isRunnable = (program, env) =>
  spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000, ...(env && { env }) }).status === 0;

/** Why a command cannot go on, in a sentence, and its exit code. */
export const fail = (/** @type {string} */ sentence) => {
  console.error(sentence);
  return 1;
};
