/** The context of a real process: its streams, environment and terminal. Built once, by cli.ts. */
import { fstatSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openData, syncedFolder } from '../data/overlay.ts';
import type { DataPackage } from '../data/package.ts';
import { type Spelling, spelledSign } from '../draw/ascii-signs.ts';
import { colourLevel } from './colour.ts';
import type { ProcessContext } from './context.ts';
import { spellingOf } from './terminal-charset.ts';

/** Loaded lazily: node:tty pulls in net and streams, 6 ms that piped rows do not need. */
const load = createRequire(import.meta.url);
const tty = (): typeof import('node:tty') => load('node:tty');

export function processContext(run: NodeJS.Process, folder: string, offline: boolean): ProcessContext {
  const { env } = run;
  // Checks the descriptors instead of process.stdin, which once opened would keep the process waiting for EOF.
  const shown = shownAs(env[screenVariable]);
  const isTerminal = isTty(1) || shown !== null;
  // `--no-ascii` overrides what the environment says of the terminal.
  const spelling = run.argv.includes('--no-ascii') ? undefined : spellingOf(env, run.platform);
  let data: DataPackage | undefined;
  return {
    out: showable(
      writer(
        1,
        () => isTty(1),
        () => run.stdout,
        (error) => endOutput(error, run),
      ),
      isTty(1) ? spelling : undefined,
    ),
    // If stderr is closed, messages are dropped.
    err: showable(
      writer(
        2,
        () => isTty(2),
        () => run.stderr,
        () => {},
      ),
      spelling,
    ),
    spelling: isTerminal ? spelling : undefined,
    isTerminal,
    isInteractive: isTty(1) && isTty(0) && env.TERM !== 'dumb' && !isCi(env.CI),
    columns: shown?.columns ?? ((isTerminal && run.stdout.columns) || 80),
    rows: shown?.rows ?? ((isTerminal && run.stdout.rows) || 24),
    colour: (flag) => colourLevel({ flag, env, isTerminal, depth: terminalDepth(env) }),
    env,
    folder,
    offline,
    data: () => {
      data ??= openData(folder, offline ? null : syncedFolder(env, run.platform));
      return data;
    },
  };
}

/** Set by the explorer for commands it runs: the size of the screen that shows their stdout. */
export const screenVariable = 'STATE_OF_AI_SCREEN';

function shownAs(size: string | undefined): { readonly columns: number; readonly rows: number } | null {
  const [, columns, rows] = /^(\d{1,4})x(\d{1,4})$/.exec(size ?? '') ?? [];
  return rows === undefined ? null : { columns: Math.max(1, Number(columns)), rows: Math.max(1, Number(rows)) };
}

/** Terminals are character devices; checking that first avoids loading node:tty for pipes and files. */
export function isTty(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && tty().isatty(descriptor);
  } catch {
    // A closed descriptor is not a terminal.
    return false;
  }
}

/** Replaces characters that the terminal cannot show. */
function showable(write: (text: string) => void, spelling: Spelling | undefined): (text: string) => void {
  if (spelling === undefined) return write;
  return (text) => write(text.replace(/[^\0-\x7e]/gu, (sign) => spelledSign(sign, spelling)));
}

/** Writes to the descriptor directly and falls back to its stream, because opening one loads all of Node's streams. */
function writer(
  descriptor: number,
  isTerminal: () => boolean,
  stream: () => NodeJS.WriteStream,
  failed: (error: NodeJS.ErrnoException) => void,
): (text: string) => void {
  let streaming: boolean | undefined;
  let listening = false;
  return (text) => {
    streaming ??= isTerminal();
    let rest = Buffer.from(text);
    try {
      while (!streaming && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return failed(error as NodeJS.ErrnoException);
    }
    if (rest.length === 0) return;
    // EAGAIN, the pipe is full: switches to the stream, for this and all later writes.
    streaming = true;
    if (!listening) stream().on('error', failed);
    listening = true;
    stream().write(rest);
  };
}

/** Set to anything other than a plain no. */
function isCi(value: string | undefined): boolean {
  return !['', '0', 'false'].includes(value?.toLowerCase() ?? '');
}

/** Colour depth from the environment alone; forced and forbidden colour is handled by colourLevel. */
function terminalDepth(env: NodeJS.ProcessEnv): number {
  const { FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS, ...rest } = env;
  return tty().WriteStream.prototype.getColorDepth.call({}, rest);
}

/**
 * EPIPE (`| head -1`) is not an error: SIGPIPE, which Node ignores, would have ended us just as quietly.
 * No further output is possible, so we exit at once.
 */
function endOutput(error: NodeJS.ErrnoException, run: NodeJS.Process): never {
  // Windows reports EOF instead.
  if (error.code === 'EPIPE' || error.code === 'EOF') run.exit(0);
  run.stderr.write(`state-of-ai: stdout cannot be written: ${error.message}\n`);
  return run.exit(1);
}
