/** Installs optional packages with `npm ci` from a lockfile that the program ships, after asking once or with --yes. I/O. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { userDataFolder } from '../data/user-folder.ts';
import { DataError, withoutSecrets } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import type { Addition, Additions } from '../ingest/packages.ts';
import { type ParsedArgs, switchFlag } from './command.ts';
import type { Context } from './context.ts';
import { printMessage } from './output.ts';
import { isTty } from './process-context.ts';

/** Size on disk after `npm ci`, in MB. */
const sizes: Readonly<Record<Addition, number>> = { duckdb: 70, clickhouse: 2 };
const names: Readonly<Record<Addition, string>> = { duckdb: 'DuckDB', clickhouse: "ClickHouse's client" };

/** Additions that a command may install. */
export function additionsOf(context: Context, args: ParsedArgs): Additions {
  const data = userDataFolder(context.env, process.platform);
  const folder = data === null ? null : additionsFolder(data);
  return { folder, install: (which, why) => install(context, args, folder, which, why) };
}

/** The folder for installed packages. */
export function additionsFolder(dataFolder: string): string {
  return join(dataFolder, 'engine');
}

async function install(
  context: Context,
  args: ParsedArgs,
  folder: string | null,
  which: Addition,
  why: string,
): Promise<void> {
  const params = { name: code(names[which]), megabytes: sizes[which], folder: code(folder ?? '') };
  const line = code(lineOf(context));
  const refusal = () => new DataError(message('cli.installNeeded', { ...params, line, why: code(why) }));
  if (folder === null) throw new DataError(message('cli.installNowhere', { name: params.name }));
  if (!switchFlag(args, 'yes')) {
    const isAsked = isTty(0) && isTty(2) && context.env.TERM !== 'dumb';
    if (!isAsked || !(await agrees(context, message('cli.installAsk', params)))) throw refusal();
  }
  printMessage(context, message('cli.installing', params));
  await npmCi(context, join(context.folder, '..', 'engine', which), folder, which);
}

/** The typed command with --yes, which installs and continues. Under npx the program's name alone cannot be run. */
function lineOf({ env }: Pick<Context, 'env'>): string {
  const words = process.argv
    .slice(2)
    .map((word) => withoutSecrets(word))
    .map(quoted);
  const isNpx = /[/\\]_npx[/\\]/.test(process.argv[1] ?? '') || env.npm_command === 'exec';
  const takesYes = ['study', 'compare'].includes(words[0] ?? '');
  const typed = takesYes ? words : ['study', '--demo', '--format', 'text'];
  return [...(isNpx ? ['npx', '-y'] : []), 'state-of-ai', ...typed, '--yes'].join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

async function agrees(context: Context, question: Message): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new AbortController();
  // In raw mode the terminal sends no signal.
  asking.on('SIGINT', () => {
    ended.abort();
    process.kill(process.pid, 'SIGINT');
  });
  try {
    const answer = await asking.question(`${context.t.message(question)} `, { signal: ended.signal });
    return /^(y|yes|j|是|好|)$/i.test(answer.trim());
  } catch {
    return false;
  } finally {
    asking.close();
  }
}

/** Installs into a temporary folder, which is renamed once complete. */
async function npmCi(context: Context, source: string, folder: string, which: Addition): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const part = mkdtempSync(join(folder, `.${which}-`));
  const clean = () => rmSync(part, { recursive: true, force: true });
  process.on('exit', clean);
  try {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(source, file), join(part, file));
    const output = await run(
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      part,
      context.env,
    );
    if (output !== null)
      throw new DataError(message('cli.installFailed', { name: code(names[which]), why: code(output) }));
    rmSync(join(folder, which), { recursive: true, force: true });
    renameSync(part, join(folder, which));
  } finally {
    clean();
    process.off('exit', clean);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Returns npm's error in a line; null on success. Ends when this process is told to end. */
function run(args: readonly string[], cwd: string, env: Context['env']): Promise<string | null> {
  const isWindows = process.platform === 'win32';
  const npm = spawn(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd,
    env: { ...env },
    shell: isWindows,
    // In a process group of its own, so that the whole group can be killed.
    detached: !isWindows,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  let ended: NodeJS.Signals | null = null;
  // Kills the whole group: npm may be a script that starts another process.
  const kill = (signal: NodeJS.Signals) => {
    try {
      if (isWindows || npm.pid === undefined) npm.kill(signal);
      else process.kill(-npm.pid, signal);
    } catch {
      // It has already ended.
    }
  };
  const end = (signal: NodeJS.Signals) => {
    ended = signal;
    kill('SIGTERM');
    setTimeout(() => kill('SIGKILL'), 1000).unref();
  };
  for (const name of signals) process.on(name, end);
  npm.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-4000);
  });
  return new Promise<string | null>((resolve) => {
    npm.on('error', (error) => resolve(error.message));
    npm.on('exit', (status) =>
      resolve(status === 0 && ended === null ? null : (firstLine(output) ?? `npm: ${ended ?? status}`)),
    );
  }).finally(() => {
    npm.stderr.destroy();
    if (ended !== null) kill('SIGKILL');
    for (const name of signals) process.off(name, end);
  });
}

function firstLine(output: string): string | undefined {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  return lines.find((line) => line !== '' && !line.startsWith('code '));
}
