/** Runs the program in this process like `state-of-ai ARGS`: on a pipe, in UTC, without a home, on a fixed day. */
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { version } from '../../package.json';
import { runProgram } from '../../src/cli/program.ts';
import { openPackage } from '../../src/data/package.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export type Language = 'en' | 'zh';

export interface Surroundings {
  readonly lang?: Language;
  readonly env?: Readonly<Record<string, string>>;
}

const folder = fileURLToPath(new URL('../../data', import.meta.url));
/** Read once for all runs of a test file. */
const data = openPackage(folder);
const locales = { en: 'C.UTF-8', zh: 'zh_CN.UTF-8' } as const;

/** Splits at spaces; '...' around a word with spaces. */
export function wordsOf(line: string): string[] {
  return (line.match(/(?:'[^']*'|\S)+/g) ?? []).map((word) => word.replaceAll("'", ''));
}

/** Paths are relative to the project's folder. The version is replaced by VERSION, so that a release changes no golden. */
export async function run(line: string, { lang = 'en', env = {} }: Surroundings = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const host = { TZ: 'UTC', TERM: 'dumb', LANG: locales[lang], ...env };
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
  try {
    const code = await runProgram(wordsOf(line), {
      env: host,
      platform: 'linux',
      context: (offline) => ({
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        isTerminal: false,
        isInteractive: false,
        columns: 100,
        rows: 40,
        colour: () => 'none',
        env: host,
        folder,
        offline,
        data: () => data,
      }),
    });
    return { code, out: unversioned(out), err: unversioned(err) };
  } finally {
    vi.useRealTimers();
  }
}

/** The output of a line that must succeed. */
export async function printed(line: string, surroundings?: Surroundings): Promise<string> {
  const { code, out, err } = await run(line, surroundings);
  if (code !== 0) throw new Error(`state-of-ai ${line} ended with ${code}: ${err}`);
  return out;
}

function unversioned(text: string): string {
  return text.replaceAll(version, 'VERSION');
}
