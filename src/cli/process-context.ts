/** The context of a real process: its streams, environment and terminal. Built once, by cli.ts. */
import { fstatSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openData, syncedFolder } from '../data/overlay.ts';
import type { DataPackage } from '../data/package.ts';
import { colourLevel } from './colour.ts';
import type { ProcessContext } from './context.ts';

/** Loaded when it is asked for: node:tty brings net and streams along, 6 ms that rows on a pipe never need. */
const load = createRequire(import.meta.url);
const tty = (): typeof import('node:tty') => load('node:tty');

export function processContext(run: NodeJS.Process, folder: string, offline: boolean): ProcessContext {
  const { env } = run;
  // Asking the descriptors, not process.stdin: opening it would keep a piped run waiting for its end.
  const isTerminal = isTty(1);
  let data: DataPackage | undefined;
  return {
    out: writer(
      1,
      () => isTerminal,
      () => run.stdout,
      (error) => endOutput(error, run),
    ),
    // Nobody can be told that nobody can be told.
    err: writer(
      2,
      () => isTty(2),
      () => run.stderr,
      () => {},
    ),
    isTerminal,
    isInteractive: isTerminal && isTty(0) && env.TERM !== 'dumb' && !isCi(env.CI),
    columns: (isTerminal && run.stdout.columns) || 80,
    rows: (isTerminal && run.stdout.rows) || 24,
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

/** A terminal is a character device; asking that first keeps node:tty away from pipes and files. */
export function isTty(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && tty().isatty(descriptor);
  } catch {
    // A descriptor that is closed is no terminal.
    return false;
  }
}

/** Writes to a descriptor, by its stream only where that is needed: to open one loads all of Node's streams. */
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
    // A pipe that is full for now: the stream waits for it, and everything after goes the same way.
    streaming = true;
    if (!listening) stream().on('error', failed);
    listening = true;
    stream().write(rest);
  };
}

/** Set to anything but a plain no. */
function isCi(value: string | undefined): boolean {
  return !['', '0', 'false'].includes(value?.toLowerCase() ?? '');
}

/** Bits of colour by the environment alone; what is forced or forbidden is colourLevel's to weigh, not Node's. */
function terminalDepth(env: NodeJS.ProcessEnv): number {
  const { FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS, ...rest } = env;
  return tty().WriteStream.prototype.getColorDepth.call({}, rest);
}

/**
 * A reader that has seen enough (`| head -1`) is no error: SIGPIPE, which Node ignores, would have ended us as quietly.
 * Nothing else can be written, so there is nothing to wait for.
 */
function endOutput(error: NodeJS.ErrnoException, run: NodeJS.Process): never {
  // EOF is what Windows calls it.
  if (error.code === 'EPIPE' || error.code === 'EOF') run.exit(0);
  run.stderr.write(`state-of-ai: stdout cannot be written: ${error.message}\n`);
  return run.exit(1);
}
