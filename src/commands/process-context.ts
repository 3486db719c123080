/** The context of a real process: its streams, environment and terminal. Built once, by cli.ts. */
import { isatty, WriteStream } from 'node:tty';
import { type DataPackage, openPackage } from '../data/package.ts';
import { colourLevel } from './colour.ts';
import type { Context } from './context.ts';

export function processContext(run: NodeJS.Process, folder: string): Context {
  const { env } = run;
  // Asking the descriptors, not process.stdin: opening it would keep a piped run waiting for its end.
  const isTerminal = isatty(1);
  let data: DataPackage | undefined;
  let listening = false;
  return {
    out: (text) => {
      if (!listening) run.stdout.on('error', (error) => endOutput(error, run));
      listening = true;
      run.stdout.write(text);
    },
    err: (text) => {
      run.stderr.write(text);
    },
    isTerminal,
    isInteractive: isTerminal && isatty(0) && env.TERM !== 'dumb' && !isCi(env.CI),
    columns: (isTerminal && run.stdout.columns) || 80,
    rows: (isTerminal && run.stdout.rows) || 24,
    colour: (flag) => colourLevel({ flag, env, isTerminal, depth: terminalDepth(env) }),
    env,
    folder,
    data: () => {
      data ??= openPackage(folder);
      return data;
    },
  };
}

/** Set to anything but a plain no. */
function isCi(value: string | undefined): boolean {
  return !['', '0', 'false'].includes(value?.toLowerCase() ?? '');
}

/** Bits of colour by the environment alone; what is forced or forbidden is colourLevel's to weigh, not Node's. */
function terminalDepth(env: NodeJS.ProcessEnv): number {
  const { FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS, ...rest } = env;
  return WriteStream.prototype.getColorDepth.call({}, rest);
}

/**
 * A reader that has seen enough (`| head -1`) is no error: SIGPIPE, which Node ignores, would have ended us as quietly.
 * Nothing else can be written, so there is nothing to wait for.
 */
function endOutput(error: NodeJS.ErrnoException, run: NodeJS.Process): never {
  if (error.code === 'EPIPE') run.exit(0);
  run.stderr.write(`state-of-ai: stdout cannot be written: ${error.message}\n`);
  return run.exit(1);
}
