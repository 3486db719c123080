/** Runs `study`: the report's figures from the user's own log. Loaded lazily. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearestNames } from '../../data/nearest.ts';
import { DataError, UsageError, withoutSecrets } from '../../errors.ts';
import type { StudyFigure } from '../../figures/figure.ts';
import { viewIn } from '../../figures/in-words.ts';
import { findStudyFigure, studyFigures } from '../../figures/index.ts';
import { code, codes, type Message, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { accountMessages } from '../../ingest/accounting.ts';
import { findView } from '../../library/find-view.ts';
import { keptName } from '../../study/keep.ts';
import { carriesFields, carriesRows } from '../../study/mine-chapter.ts';
import { openStudyLog } from '../../study/open-log.ts';
import { notCarried } from '../../study/own-views.ts';
import { addLog, requireCounts, saveLog } from '../../study/save.ts';
import {
  requireFree,
  requireSaved,
  requireStudyName,
  type Saving,
  saveCopy,
  savedStudy,
  studiesOf,
} from '../../study/saved.ts';
import { type Study, studyOf } from '../../study/study.ts';
import { studyNames } from '../../study/study-files.ts';
import { figureSheet, plainSheet, type Sheet } from '../../write/sheet.ts';
import { type Command, listFlag, type ParsedArgs, switchFlag, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { type FoundHere, foundLogs } from '../found-logs.ts';
import { isKept, keptInstead, keptStudy } from '../kept-study.ts';
import { logConditions } from '../log-conditions.ts';
import { contextFor, formatOf, printMessage } from '../output.ts';
import { demoSalt, openingOf, printAccount } from '../own-log.ts';
import { withProgress } from '../progress.ts';
import { printRows } from '../rows.ts';
import { refuseCounts, refuseOptions, studyOptionWords } from '../study-options.ts';
import { asksOtherwise, requireBoard } from '../usage-options.ts';
import { followed, type Recount, requireWatchable } from './study-watch.ts';

export async function runStudy(context: Context, args: ParsedArgs, all: readonly Command[]): Promise<number> {
  try {
    return await openStudy(context, args, all);
  } catch (error) {
    const kept = keptInstead(context, args, error);
    if (kept === null) throw error;
    return openStudy(context, kept, all);
  }
}

async function openStudy(context: Context, args: ParsedArgs, all: readonly Command[]): Promise<number> {
  const print = (study: Study, figure: StudyFigure | undefined, again?: Recount) =>
    printStudy(context, args, study, figure, { all, again });
  if (args.inputs[0] === 'show') return showSaved(context, args);
  if (args.inputs[0] === 'merge') {
    const { mergedStudy } = await import('./study-merge.ts');
    const study = await mergedStudy(context, args);
    return study === null ? interrupted : print(study, undefined);
  }
  if (switchFlag(args, 'raw')) throw new UsageError(message('cli.rawNeedsShow'));
  const isDemo = switchFlag(args, 'demo');
  const [first = ''] = args.inputs;
  if (isDemo && args.inputs.length > 0) throw new UsageError(message('cli.demoHasLog', { typed: quote(first) }));
  const asked = textFlag(args, 'figure');
  const figure = asked === undefined ? undefined : requireStudyFigure(asked);
  requireBoard(args, figure?.name, textFlag(args, 'save') ?? textFlag(args, 'add'));
  const toSave = textFlag(args, 'save');
  const name = toSave === undefined ? undefined : requireStudyName(toSave);
  if (name?.toLowerCase() === keptName) throw new UsageError(message('keep.reserved', { name: code(keptName) }));
  const added = nameToAdd(context, args);
  if (switchFlag(args, 'watch')) requireWatchable(context, args, opensScreen(context, args));
  const saved = isDemo || added !== undefined || args.inputs.length > 1 ? null : savedStudy(context.env, first);
  const hasBudget = figure?.name === 'limits' && context.settings?.budget !== undefined && saved?.counts !== undefined;
  const otherwise = saved === null ? undefined : (asksOtherwise(args) ?? (hasBudget ? 'budget' : undefined));
  if (saved !== null && otherwise !== undefined) return printBoard(context, args, saved, figure, otherwise);
  if (saved !== null) refuseOptions(args);
  const saving = (called: string) => ({
    folder: studiesOf(context.env),
    name: called,
    force: switchFlag(args, 'force'),
    print: (text: Message) => printMessage(context, text),
  });
  // Checked before a log is read in vain, and again when the study is written.
  if (name !== undefined) requireFree(saving(name));
  if (saved !== null && name !== undefined && first.toLowerCase() !== name.toLowerCase()) {
    const file = await saveCopy(saved, saving(name));
    printMessage(context, message('study.saved', { name: code(name), file: code(file) }));
  }
  if (saved !== null) return print(saved, figure);
  const found = !isDemo && args.inputs.length === 0 ? foundLogs(context) : undefined;
  if (found !== undefined && added === undefined && name === undefined && isKept(context, args)) {
    const isAll = figure === undefined || opensScreen(context, args);
    const study = await keptStudy(context, args, found, isAll ? {} : { wanted: (each) => each.name === figure.name });
    const again = (now: Context, newer = found) => keptStudy(now, args, newer);
    return study === null ? interrupted : print(study, figure, again);
  }
  // A single figure, or the list of supported figures, is computed without the other figures.
  if (name !== undefined || added !== undefined || opensScreen(context, args)) {
    const study = await countedStudy(context, args, { name, added, found, saving });
    const again = (now: Context, newer: FoundHere | undefined) =>
      countedStudy(now, args, { name: undefined, added: undefined, found: newer, saving });
    return study === null ? interrupted : print(study, figure, again);
  }

  const ended = await withProgress(context, async (progress) => {
    const log = await openStudyLog(openingOf(context, args, found ?? args.inputs), context.data(), progress);
    progress.quiet();
    printAccount(context, log);
    progress.notify(
      figure === undefined
        ? message('cli.lookingWhatItCarries')
        : message('cli.countingFigure', { title: figure.title }),
    );
    const study = await studyOf(
      log,
      () => {},
      ({ name: each }) => figure === undefined || each === figure.name,
    );
    progress.quiet();
    await printStudyRows(context, args, study, figure);
    return 0;
  });
  return ended ?? interrupted;
}

/** Prints a board of a saved study, made from its saved counts. */
async function printBoard(
  context: Context,
  args: ParsedArgs,
  study: Study,
  figure: StudyFigure | undefined,
  flag: string,
): Promise<number> {
  const [name = ''] = args.inputs;
  if (figure === undefined) throw new UsageError(message('asked.savedWhole', { flag: code(`--${flag}`) }));
  refuseCounts(args);
  const path = study.counts === undefined ? undefined : join(studiesOf(context.env), study.counts);
  if (path === undefined || !existsSync(path))
    throw new DataError(message('asked.noCounts', { flag: code(`--${flag}`), name: code(name) }));
  const { boardOfKept } = await import('../../study/kept-boards.ts');
  const asked = openingOf(context, args, []);
  const request = study.kind === 'simulated' && asked.salt !== null ? { ...asked, salt: demoSalt } : asked;
  const made = await withProgress(context, (progress) =>
    boardOfKept({ study, path, figure: figure.name, request }, context.data(), progress),
  );
  if (made === null) return interrupted;
  printAccount(context, made);
  await printStudyRows(context, args, made, figure);
  return 0;
}

/** The study that `--add` names. Throws UsageError if it does not exist or cannot be added to. */
function nameToAdd(context: Context, args: ParsedArgs): string | undefined {
  const name = textFlag(args, 'add');
  if (name === undefined) return undefined;
  for (const flag of ['save', 'figure'] as const)
    if (args.flags[flag] !== undefined) throw new UsageError(message('cli.addAlone', { flag: code(`--${flag}`) }));
  refuseOptions(args, name);
  requireCounts(studiesOf(context.env), name);
  return name;
}

/** `study show NAME`: prints a saved study, or its file verbatim; without a name, lists the saved studies. */
async function showSaved(context: Context, args: ParsedArgs): Promise<number> {
  const name = args.inputs[1];
  const folder = studiesOf(context.env);
  if (name === undefined) {
    for (const each of studyNames(folder)) context.out(`${each}\n`);
    return 0;
  }
  const { text, study } = requireSaved(folder, name);
  if (switchFlag(args, 'raw')) {
    context.out(text);
    return 0;
  }
  printAccount(context, study);
  if (study.counts !== undefined)
    printMessage(context, message('cli.countsBeside', { file: code(join(folder, study.counts)) }));
  await printStudyRows(context, args, study, undefined);
  return 0;
}

interface Kept {
  readonly name: string | undefined;
  readonly added: string | undefined;
  readonly found: FoundHere | undefined;
  readonly saving: (name: string) => Saving;
}

/** Computes every figure of the log and saves or adds it if asked; null after Ctrl-C. */
function countedStudy(context: Context, args: ParsedArgs, { name, added, found, saving }: Kept): Promise<Study | null> {
  return withProgress(context, async (progress) => {
    const opening = {
      ...openingOf(context, args, found ?? args.inputs),
      copied: added !== undefined,
      hashesProjects: added !== undefined || name !== undefined,
    };
    const log = await openStudyLog(opening, context.data(), progress);
    const progressOptions = { notify: progress.notify, signal: progress.stopped };
    if (added !== undefined) return addLog(log, { ...saving(added), ...progressOptions });
    if (name !== undefined) return saveLog(log, { ...saving(name), ...progressOptions });
    return studyOf(log, progress.notify);
  });
}

/** Opens the explorer on an interactive terminal; prints rows with --format, --figure or on a pipe. */
async function printStudy(
  context: Context,
  args: ParsedArgs,
  study: Study,
  figure: StudyFigure | undefined,
  { all, again }: { readonly all: readonly Command[]; readonly again: Recount | undefined },
) {
  if (opensScreen(context, args)) {
    const { exploreStudy } = await import('./explore-run.ts');
    const name = textFlag(args, 'save') ?? textFlag(args, 'add');
    const words = switchFlag(args, 'demo')
      ? ['--demo', ...studyOptionWords(args)]
      : name === undefined
        ? logWords(args)
        : [name];
    return exploreStudy(context, args, all, { study, words }, followed(context, args, words, again));
  }
  printAccount(context, study);
  await printStudyRows(context, args, study, figure);
  return 0;
}

/** The flags that affect how logs are read, for the command line that the copy key produces. */
function logWords(args: ParsedArgs): string[] {
  const format = textFlag(args, 'log-format');
  const equalRows = textFlag(args, 'equal-rows');
  return [
    ...args.inputs.map((log) => withoutSecrets(log)),
    ...(format === undefined ? [] : ['--log-format', format]),
    ...listFlag(args, 'map').flatMap((map) => ['--map', map]),
    ...(equalRows === undefined ? [] : ['--equal-rows', equalRows]),
    ...(args.flags.users === false ? ['--no-users'] : []),
    ...studyOptionWords(args),
    ...serverFlags.flatMap((name) => (args.flags[name] === undefined ? [] : [`--${name}`, String(args.flags[name])])),
  ];
}

const serverFlags = ['password-file', 'timeout', 'max-rows'] as const;

const rowFlags = ['figure', 'format', 'view', 'where', 'sort', 'columns', 'limit'] as const;

function opensScreen(context: Context, args: ParsedArgs): boolean {
  return context.isInteractive && rowFlags.every((name) => args.flags[name] === undefined);
}

/** Prints which figures the log supports (for people), or the rows of one figure (also for programs). */
async function printStudyRows(
  context: Context,
  args: ParsedArgs,
  study: Study,
  figure: StudyFigure | undefined,
): Promise<void> {
  const format = figure === undefined ? (textFlag(args, 'format') ?? 'text') : formatOf(context, args);
  const reader = await contextFor(context, format);
  const sheet = figure === undefined ? carriesSheet(reader, study) : rowsSheet(reader, study, figure, args);
  await printRows(reader, args, sheet, format, logConditions(args).ofRows);
}

function requireStudyFigure(typed: string): StudyFigure {
  const figure = findStudyFigure(typed.toLowerCase());
  if (figure !== undefined) return figure;
  const names = studyFigures.map(({ name }) => name);
  const near = nearestNames(typed, names);
  throw new UsageError(
    near.length > 0
      ? message('cli.noLogFigureButNear', { typed: quote(typed), near: codes(near) })
      : message('cli.noLogFigure', { typed: quote(typed), first: codes(names.slice(0, 3)) }),
  );
}

/** For each figure: whether the log supports it, why not, and which columns would be needed. */
function carriesSheet({ t }: Context, study: Study): Sheet {
  return plainSheet({
    of: 'list',
    name: 'study',
    title: t('cli.whatLogCarries', { source: code(study.source) }),
    kinds: [study.kind],
    fields: carriesFields,
    rows: carriesRows(study, t),
  });
}

/** Notes are printed below the rows, because verdicts must be read with their thresholds. */
function rowsSheet({ t }: Context, study: Study, { name, title }: StudyFigure, args: ParsedArgs): Sheet {
  const found = study.figures.find((figure) => figure.name === name);
  if (found === undefined) throw new DataError(message('cli.savedWithout', { name: code(name) }));
  const [first, ...others] = found.views;
  if (first === undefined) throw new DataError(notCarried(found));
  const view = findView([first, ...others], textFlag(args, 'view'), name);
  const sheet = figureSheet({ id: name, name, title: t.text(title) }, viewIn(view, t));
  return {
    ...sheet,
    notes: [...accountMessages(study.accounting).map(t.message), ...sheet.notes],
    beneath: sheet.notes,
  };
}
