/** `study`: the report's figures from a log of one's own. Loaded, with DuckDB, when it is asked for and never before. */
import { totalmem } from 'node:os';
import { isatty } from 'node:tty';
import type { Field, Row } from '../data/dataset.ts';
import { cleanText } from '../draw/clean.ts';
import { accountingLines } from '../engine/accounting.ts';
import type { Engine } from '../engine/engine.ts';
import { localSalt } from '../engine/salt.ts';
import { openStudyLog, type StudyLog } from '../engine/study-log.ts';
import { DataError, UsageError } from '../errors.ts';
import { nearestNames } from '../find/nearest.ts';
import {
  carriedFigures,
  carries,
  coverageOf,
  findStudyFigure,
  type StudyFigure,
  studyFigures,
} from '../study/index.ts';
import { english } from '../words/words.ts';
import { figureSheet, plainSheet, type Sheet } from '../write/sheet.ts';
import { listFlag, type Request, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { viewCalled } from './library.ts';
import { formatOf, spokenFor, writeSheet } from './output.ts';
import { quote } from './quote.ts';
import { select } from './select.ts';

/** What a shell reports for a program that Ctrl-C ended. */
const interrupted = 130;

export async function runStudy(context: Context, request: Request): Promise<number> {
  const demo = request.flags.demo === true;
  if (demo && request.inputs.length > 0)
    throw new UsageError(`--demo brings a log of its own; ${quote(request.inputs[0] ?? '')} is one too many.`);
  if (!demo && request.inputs.length === 0)
    throw new UsageError('study needs a LOG, or --demo. For example: state-of-ai study ~/.claude/projects');
  const asked = textFlag(request, 'figure');
  const figure = asked === undefined ? undefined : requireStudyFigure(asked);
  const memory = memoryOf(textFlag(request, 'memory'));

  const watch = watched(context);
  try {
    const study = await openStudyLog(
      {
        logs: request.inputs,
        demo,
        from: textFlag(request, 'from'),
        map: listFlag(request, 'map'),
        salt: request.flags.users === false ? null : demo ? 'demo' : localSalt(context.env, process.platform),
        memory,
        today: new Date().toISOString().slice(0, 10),
      },
      context.data(),
      watch,
    );
    watch.quiet();
    for (const line of accountingLines(study.accounting)) context.err(`${cleanText(line)}\n`);
    if (demo) context.err(`${(context.say ?? english)('This log is simulated: nothing in it happened.')}\n`);
    watch.says(figure === undefined ? 'looking what the log can carry' : `counting ${figure.title.toLowerCase()}`);
    const format = asked === undefined ? (textFlag(request, 'format') ?? 'text') : formatOf(context, request);
    const all =
      figure === undefined ? await carriedSheet(study) : await figureRows(study, figure, textFlag(request, 'view'));
    watch.quiet();
    const sheet = select(all, {
      where: listFlag(request, 'where'),
      sort: textFlag(request, 'sort'),
      columns: textFlag(request, 'columns'),
      limit: wholeFlag(request, 'limit'),
    });
    await writeSheet(spokenFor(context, format), sheet, format);
    return 0;
  } catch (error) {
    if (watch.wasInterrupted()) return interrupted;
    throw error;
  } finally {
    watch.end();
  }
}

function requireStudyFigure(typed: string): StudyFigure {
  const figure = findStudyFigure(typed.toLowerCase());
  if (figure !== undefined) return figure;
  const near = nearestNames(
    typed,
    studyFigures.map(({ name }) => name),
  );
  const hint =
    near.length > 0
      ? `Nearest: ${near.join(', ')}.`
      : `The first ones: ${studyFigures
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', ')}.`;
  throw new UsageError(`No log gives a figure ${quote(typed)}. ${hint} All of them: state-of-ai study --demo`);
}

function memoryOf(typed: string | undefined): string {
  // A little more than half of the machine, and no more than most logs need.
  if (typed === undefined) return `${Math.min(4000, Math.max(500, Math.floor((totalmem() / 1e6) * 0.6)))}MB`;
  if (/^\d+(\.\d+)?\s*[kmgt]i?b$/i.test(typed)) return typed;
  throw new UsageError(`--memory takes an amount such as 4GB or 500MB, not ${quote(typed)}.`);
}

const carriedFields: readonly Field[] = [
  { name: 'figure', title: 'Figure', type: 'string', description: 'What --figure takes.' },
  { name: 'beside', title: 'Report', type: 'string', description: "The report's figures it stands beside." },
  { name: 'title', title: 'Title', type: 'string' },
  { name: 'carries', title: 'In this log', type: 'string', description: 'yes, partly or no' },
  { name: 'why', title: 'Why', type: 'string' },
  { name: 'add', title: 'To get it', type: 'string' },
];

/** Figure by figure: does this log carry it, why not, and what to add to the log to get it. */
async function carriedSheet({ engine, kind, source }: StudyLog): Promise<Sheet> {
  const rows = carriedFigures(await coverageOf(engine)).map(
    ({ figure, can, why, add }): Row => ({
      figure: figure.name,
      beside: figure.beside.length === 0 ? null : figure.beside.join(' '),
      title: figure.title,
      carries: can,
      why: why === '' ? null : why,
      add: add === '' ? null : add,
    }),
  );
  return plainSheet({
    of: 'list',
    name: 'study',
    title: `What ${source} can carry`,
    kinds: [kind],
    fields: carriedFields,
    rows,
  });
}

async function figureRows(
  { engine, labels, kind, source, accounting }: StudyLog,
  figure: StudyFigure,
  view: string | undefined,
) {
  const views = await figure.run(engine, labels, { kind, source });
  const [first, ...others] = views;
  if (first === undefined) {
    const { why, add } = carries(figure.needs, await coverageOf(engine));
    throw new DataError(`The log cannot carry ${figure.name}. ${[why, add].filter((text) => text !== '').join(' ')}`);
  }
  const chosen = viewCalled([first, ...others], view, figure.name);
  const sheet = figureSheet({ id: figure.name, name: figure.name, title: figure.title }, chosen);
  return { ...sheet, notes: [...accountingLines(accounting), ...sheet.notes] };
}

/** Progress on stderr where it is a terminal, and Ctrl-C: DuckDB stops within half a second, its temp folder is gone. */
function watched(context: Context) {
  let engine: Engine | undefined;
  let stopped = false;
  let doing = '';
  let began = Date.now();
  const shows = isatty(2) && context.env.TERM !== 'dumb';
  const clear = () => {
    if (shows) context.err('\r\u001b[K');
  };
  const timer = setInterval(() => {
    // What is asked next is ended too: one interrupt ends one statement.
    if (stopped) engine?.interrupt();
    else if (shows && doing !== '')
      context.err(
        `\r\u001b[K${progressLine(doing, engine?.progress() ?? null, Date.now() - began).slice(0, Math.max(20, context.columns - 1))}`,
      );
  }, 100);
  timer.unref();
  const stop = () => {
    stopped = true;
    engine?.interrupt();
  };
  const end = (signal: NodeJS.Signals) => {
    engine?.close();
    process.exit(signal === 'SIGTERM' ? 143 : 129);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', end);
  process.on('SIGHUP', end);
  return {
    opened: (opened: Engine) => {
      engine = opened;
    },
    says: (what: string) => {
      doing = cleanText(what);
      began = Date.now();
    },
    quiet: () => {
      doing = '';
      clear();
    },
    wasInterrupted: () => stopped,
    end: () => {
      clearInterval(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', end);
      process.off('SIGHUP', end);
      clear();
      engine?.close();
    },
  };
}

function progressLine(doing: string, done: number | null, ms: number): string {
  if (done === null || done < 0.02 || done >= 1) return `${doing} (${Math.round(ms / 1000)} s)`;
  return `${doing}: ${Math.round(100 * done)}%, ${Math.ceil((ms * (1 - done)) / done / 1000)} s left`;
}
