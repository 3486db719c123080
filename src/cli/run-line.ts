/** Runs a command typed after `:` in the explorer: starts the program again and captures its output. I/O: a process, a file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { reasonOf } from '../data/reason.ts';
import { writeWholeFile } from '../data/whole-file.ts';
import type { Language } from '../i18n/language.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { splitLine } from '../ui/keys/words.ts';
import type { LineRunner, Ran } from '../ui/state/state.ts';
import type { Context } from './context.ts';
import { screenVariable } from './process-context.ts';

const maxMegabytes = 256;

/** In a separate process, so that the explorer stays responsive whatever time and memory it takes, and it can be killed. */
export function lineRunner({ env, offline, ignoresConfig }: Context): LineRunner {
  const [, program = ''] = process.argv;
  const inherited = [...(offline === true ? ['--offline'] : []), ...(ignoresConfig === true ? ['--no-config'] : [])];
  let child: ChildProcess | null = null;
  let isEnded = false;
  return {
    stop() {
      isEnded = true;
      child?.kill();
    },
    async run(line, { columns, rows }, lang): Promise<Ran> {
      isEnded = false;
      const { words, file, over } = splitLine(line, homedir());
      if (file !== null && !over && existsSync(file)) return failed(message('line.fileThere', { file: code(file) }));
      const seen = file === null ? { [screenVariable]: `${columns}x${rows}` } : {};
      const started = spawn(process.execPath, [program, ...inherited, ...words], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...withoutColour(env), ...seen, ...ownLanguage(lang), NO_COLOR: '1', CI: '' },
      });
      child = started;
      const [out, err] = [caught(started.stdout), caught(started.stderr)];
      const ended = await new Promise<number | Error>((done) => {
        started.on('error', done);
        started.on('close', (exit) => done(exit ?? 1));
      });
      child = null;
      if (isEnded) return failed(message('line.ended', { line: code(line) }));
      if (ended instanceof Error) return failed(message('line.unstarted', { why: reasonOf(ended) }));
      const errors = err.text();
      if (out.isCut()) return failed(message('line.tooMuch', { megabytes: maxMegabytes }));
      if (ended !== 0) return failed(problemOf(errors, line, ended));
      if (file === null) return { out: out.text(), err: errors, wrote: null, problem: null };
      return written(file, out.text(), over);
    },
  };
}

function failed(problem: Message): Ran {
  return { out: '', err: '', wrote: null, problem };
}

/** The last line that the program printed is the error. */
function problemOf(errors: string, line: string, exit: number): Message {
  const lines = errors.split('\n').filter((text) => text.trim() !== '');
  const wrong = lines.findLast((text) => text.startsWith('state-of-ai: ')) ?? lines.at(-1);
  return wrong === undefined
    ? message('line.failed', { line: code(line), exit })
    : message('line.said', { text: code(wrong.replace(/^state-of-ai: /, '')) });
}

function written(file: string, text: string, over: boolean): Ran {
  try {
    writeWholeFile(file, text, { isPrivate: false, isNew: !over });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return failed(
      isThere
        ? message('line.fileThere', { file: code(file) })
        : message('line.unwritable', { file: code(file), why: reasonOf(error) }),
    );
  }
  return { out: '', err: '', wrote: { file, lines: text.split('\n').length - 1 }, problem: null };
}

function caught(stream: NodeJS.ReadableStream) {
  const parts: Buffer[] = [];
  let size = 0;
  stream.on('data', (part: Buffer) => {
    size += part.length;
    if (size <= maxMegabytes * 1024 * 1024) parts.push(part);
  });
  return {
    text: () => Buffer.concat(parts).toString('utf8'),
    isCut: () => size > maxMegabytes * 1024 * 1024,
  };
}

function withoutColour({ FORCE_COLOR, CLICOLOR_FORCE, ...rest }: Context['env']): Record<string, string | undefined> {
  return rest;
}

/** The language that the screen uses now. */
function ownLanguage(lang: Language): Record<string, string> {
  return { STATE_OF_AI_LANG: lang };
}
