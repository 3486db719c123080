/** `study`: the report's figures from a log of one's own. Loaded, with DuckDB, when it is asked for and never before. */
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { cleanText } from '../data/clean.ts';
import { nearestNames } from '../data/nearest.ts';
import { DataError, UsageError, withoutPassword } from '../errors.ts';
import type { View } from '../figures/figure.ts';
import {
  carriedFigures,
  carries,
  findStudyFigure,
  needsOf,
  type StudyFigure,
  studyFigures,
} from '../figures/log/index.ts';
import { quote } from '../i18n/quote.ts';
import { english } from '../i18n/words.ts';
import { accountingLines } from '../ingest/accounting.ts';
import { localSalt } from '../ingest/salt.ts';
import { select } from '../library/select-rows.ts';
import { viewCalled } from '../library/view-called.ts';
import { carriesFields, carriesRows } from '../study/mine-chapter.ts';
import { openStudyLog, type StudyLog, type StudyRequest } from '../study/open-log.ts';
import { keptAs, keptInto, nameToAdd } from '../study/save.ts';
import {
  nameToSave,
  refuseToOverwrite,
  requireSaved,
  saveCopy,
  savedNames,
  savedStudy,
  studiesOf,
} from '../study/saved.ts';
import { type Study, shortfall, studyOf } from '../study/study.ts';
import { figureSheet, plainSheet, type Sheet } from '../write/sheet.ts';
import { listFlag, type Request, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { formatOf, spokenFor, writeSheet } from './output.ts';
import { interrupted, watched } from './progress.ts';
import { refuseOptions, studyOptions, studyOptionWords } from './study-options.ts';

export async function runStudy(context: Context, request: Request): Promise<number> {
  if (request.inputs[0] === 'show') return showSaved(context, request);
  if (request.flags.raw === true) throw new UsageError('--raw goes with show: state-of-ai study show NAME --raw');
  const demo = request.flags.demo === true;
  if (demo && request.inputs.length > 0)
    throw new UsageError(`--demo brings a log of its own; ${quote(request.inputs[0] ?? '')} is one too many.`);
  if (!demo && request.inputs.length === 0)
    throw new UsageError('study needs a LOG, or --demo. For example: state-of-ai study ~/.claude/projects');
  const asked = textFlag(request, 'figure');
  const figure = asked === undefined ? undefined : requireStudyFigure(asked);
  const memory = memoryOf(textFlag(request, 'memory'));
  const name = nameToSave(request);
  const added = nameToAdd(context, request);
  const saved = demo || added !== undefined ? null : savedStudy(context, request);
  if (saved !== null) refuseOptions(request);
  if (name !== undefined) refuseToOverwrite(context, request, name);
  if (saved !== null && name !== undefined) saveCopy(context, request, saved, name);
  if (saved !== null) return tell(context, request, saved, figure);
  // A single figure, or what can be carried, is worked out alone: nobody waits for the others.
  if (name !== undefined || added !== undefined || opensScreen(context, request)) {
    const study = await studied(context, request, demo, memory);
    if (study === null) return interrupted;
    return tell(context, request, study, figure);
  }

  const watch = watched(context);
  try {
    const study = await openStudyLog(openingOf(context, request, demo, memory), context.data(), watch);
    watch.quiet();
    sayAccount(context, study);
    watch.says(figure === undefined ? 'looking what the log can carry' : `counting ${figure.title.toLowerCase()}`);
    const all = figure === undefined ? carriedSheet(study) : await figureRows(study, figure, textFlag(request, 'view'));
    watch.quiet();
    await printRows(context, request, all);
    return 0;
  } catch (error) {
    if (watch.wasInterrupted()) return interrupted;
    throw error;
  } finally {
    watch.end();
  }
}

/** `study show NAME`: what a saved study holds, or its file as it is; without a name the names there are. */
async function showSaved(context: Context, request: Request): Promise<number> {
  const name = request.inputs[1];
  if (name === undefined) {
    for (const each of savedNames(context)) context.out(`${each}\n`);
    return 0;
  }
  const { text, study } = requireSaved(context, name);
  if (request.flags.raw === true) {
    context.out(text);
    return 0;
  }
  sayAccount(context, study);
  if (study.counts !== undefined) {
    const path = join(studiesOf(context), study.counts);
    context.err(`${(context.say ?? english)(`Counts for adding logs lie beside it, with hashed users: ${path}`)}\n`);
  }
  await printRows(context, request, savedSheet(study));
  return 0;
}

export function openingOf(context: Context, request: Request, demo: boolean, memory: string): StudyRequest {
  return {
    logs: request.inputs,
    demo,
    from: textFlag(request, 'from'),
    map: listFlag(request, 'map'),
    equalRows: textFlag(request, 'equal-rows') as 'keep' | 'drop' | undefined,
    salt: request.flags.users === false ? null : demo ? 'demo' : localSalt(context.env, process.platform),
    memory,
    today: new Date().toISOString().slice(0, 10),
    options: studyOptions(request, () => categoriesOf(context)),
    server: {
      env: context.env,
      passwordFile: textFlag(request, 'password-file'),
      memory: textFlag(request, 'memory'),
      seconds: wholeFlag(request, 'timeout'),
      rows: wholeFlag(request, 'max-rows'),
      duplicates: request.flags.duplicates === true,
    },
  };
}

/** The report's categories, which an application can be given. */
function categoriesOf(context: Context): string[] {
  const { rows } = context.data().dataset('category-map');
  return [...new Set(rows.flatMap(({ category }) => (typeof category === 'string' ? [category] : [])))].sort();
}

/** Every figure of the log, and DuckDB closed again; null where Ctrl-C ended it. */
export async function studied(
  context: Context,
  request: Request,
  demo: boolean,
  memory = memoryOf(undefined),
): Promise<Study | null> {
  const watch = watched(context);
  try {
    const [save, add] = [nameToSave(request), nameToAdd(context, request)];
    const opening = { ...openingOf(context, request, demo, memory), copied: add !== undefined };
    const open = await openStudyLog(opening, context.data(), watch);
    if (add !== undefined) return await keptInto(context, open, add, watch.says);
    if (save !== undefined) return await keptAs(context, open, save, watch.says);
    return await studyOf(open, watch.says);
  } catch (error) {
    if (watch.wasInterrupted()) return null;
    throw error;
  } finally {
    watch.end();
  }
}

/** The explorer where keys can be read and nothing else is asked for, else rows of the study. */
async function tell(context: Context, request: Request, study: Study, figure: StudyFigure | undefined) {
  if (opensScreen(context, request)) {
    const { exploreStudy } = await import('./explore.ts');
    const name = nameToSave(request) ?? textFlag(request, 'add');
    const words =
      request.flags.demo === true
        ? ['--demo', ...studyOptionWords(request)]
        : name === undefined
          ? logWords(request)
          : [name];
    return exploreStudy(context, request, { study, words });
  }
  sayAccount(context, study);
  await printRows(context, request, figure === undefined ? savedSheet(study) : savedRows(study, figure, request));
  return 0;
}

/** What says how the logs are read, so that the line a key copies reads them the same way. */
function logWords(request: Request): string[] {
  const from = textFlag(request, 'from');
  return [
    ...request.inputs.map(withoutPassword),
    ...(from === undefined ? [] : ['--from', from]),
    ...listFlag(request, 'map').flatMap((map) => ['--map', map]),
    ...(textFlag(request, 'equal-rows') === undefined ? [] : ['--equal-rows', textFlag(request, 'equal-rows') ?? '']),
    ...(request.flags.users === false ? ['--no-users'] : []),
    ...studyOptionWords(request),
    ...serverFlags.flatMap((name) =>
      request.flags[name] === undefined ? [] : [`--${name}`, String(request.flags[name])],
    ),
  ];
}

const serverFlags = ['password-file', 'timeout', 'max-rows'] as const;

const rowFlags = ['figure', 'format', 'view', 'where', 'sort', 'columns', 'limit'] as const;

function opensScreen(context: Context, request: Request): boolean {
  return context.isInteractive && rowFlags.every((name) => request.flags[name] === undefined);
}

export function sayAccount(context: Context, { accounting, kind }: Pick<Study, 'accounting' | 'kind'>): void {
  const say = context.say ?? english;
  for (const line of accountingLines(accounting)) context.err(`${say(cleanText(line))}\n`);
  if (kind === 'simulated') context.err(`${say('This log is simulated: nothing in it happened.')}\n`);
}

export async function printRows(context: Context, request: Request, all: Sheet): Promise<void> {
  // What a log carries is read by people; rows of a figure may go on to a program.
  const format = all.of === 'list' ? (textFlag(request, 'format') ?? 'text') : formatOf(context, request);
  const sheet = select(all, {
    where: listFlag(request, 'where'),
    sort: textFlag(request, 'sort'),
    columns: textFlag(request, 'columns'),
    limit: wholeFlag(request, 'limit'),
  });
  await writeSheet(spokenFor(context, format), sheet, format);
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

export function memoryOf(typed: string | undefined): string {
  // A little more than half of the machine, and no more than most logs need.
  if (typed === undefined) return `${Math.min(4000, Math.max(500, Math.floor((totalmem() / 1e6) * 0.6)))}MB`;
  if (/^\d+(\.\d+)?\s*[kmgt]i?b$/i.test(typed)) return typed;
  throw new UsageError(`--memory takes an amount such as 4GB or 500MB, not ${quote(typed)}.`);
}

function savedSheet(study: Study): Sheet {
  return plainSheet({
    of: 'list',
    name: 'study',
    title: `What ${study.source} can carry`,
    kinds: [study.kind],
    fields: carriesFields,
    rows: carriesRows(study),
  });
}

function savedRows(study: Study, figure: StudyFigure, request: Request): Sheet {
  const found = study.figures.find(({ name }) => name === figure.name);
  const [first, ...others] = found?.views ?? [];
  if (first === undefined)
    throw new DataError(
      `The log cannot carry ${figure.name}. ${found === undefined ? 'It was saved without it.' : shortfall(found)}`,
    );
  const chosen = viewCalled([first, ...others], textFlag(request, 'view'), figure.name);
  return sheetOf(study, figure, chosen);
}

/** Figure by figure: does this log carry it, why not, and what to add to the log to get it. */
function carriedSheet({ coverage, options, kind, source }: StudyLog): Sheet {
  const figures = carriedFigures(coverage, options).map(({ figure: { name, beside, title }, ...carried }) => ({
    name,
    beside,
    title,
    ...carried,
    views: [],
  }));
  return plainSheet({
    of: 'list',
    name: 'study',
    title: `What ${source} can carry`,
    kinds: [kind],
    fields: carriesFields,
    rows: carriesRows({ figures }),
  });
}

async function figureRows(
  { engine, labels, coverage, options, accounting }: StudyLog,
  figure: StudyFigure,
  view: string | undefined,
) {
  const views = await figure.run(engine, labels, options);
  const [first, ...others] = views;
  if (first === undefined) {
    const { why, add } = carries(needsOf(figure, options), coverage);
    throw new DataError(`The log cannot carry ${figure.name}. ${[why, add].filter((text) => text !== '').join(' ')}`);
  }
  const chosen = viewCalled([first, ...others], view, figure.name);
  return sheetOf({ accounting }, figure, chosen);
}

/** Which rows were counted, and how, stands under them: a verdict without its thresholds says nothing. */
function sheetOf({ accounting }: Pick<Study, 'accounting'>, { name, title }: StudyFigure, view: View): Sheet {
  const sheet = figureSheet({ id: name, name, title }, view);
  return { ...sheet, notes: [...accountingLines(accounting), ...sheet.notes], beneath: sheet.notes };
}
