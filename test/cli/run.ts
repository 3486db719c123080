/** Runs the built program as a shell would, with pipes at all ends. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../bin/state-of-ai.js', import.meta.url));

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Leaves out the tester's own terminal and colours; a test sets what it needs. */
function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TZ: 'UTC', LANG: 'C.UTF-8', TERM: 'xterm-256color', ...env };
}

export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    env: environment(env),
    encoding: 'utf8',
    input: '',
    maxBuffer: 1 << 26,
  });
  return { stdout, stderr, code: status };
}

/** Runs a shell line in which `state-of-ai` is the built program; the exit code is that of bash with pipefail. */
export function shell(line: string, env: Readonly<Record<string, string>> = {}): Ran {
  const script = `set -o pipefail; state-of-ai() { '${process.execPath}' '${program}' "$@"; }; ${line}`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { stdout, stderr, code: status };
}

/** Runs with a stdin that stays open and silent, as under a supervisor; resolves when the program ends by itself. */
export function runWithOpenInput(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { env: environment(env), stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
}
