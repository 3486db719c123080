/** Counts the agents' logs on this machine together with earlier kept counts, and keeps the result. */
import { type DayTotals, readStatusline, writeStatusline } from '../data/statusline-cache.ts';
import { userDataFolder } from '../data/user-folder.ts';
import { DataError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { localSalt } from '../ingest/salt.ts';
import { dayTotals } from '../study/day-totals.ts';
import { keepLog, keptName } from '../study/keep.ts';
import { openStudyLog, type StudyLog } from '../study/open-log.ts';
import { savedStudy, studiesOf } from '../study/saved.ts';
import type { StudiedFigure, Study } from '../study/study.ts';
import type { ParsedArgs } from './command.ts';
import type { Context } from './context.ts';
import type { FoundHere } from './found-logs.ts';
import { printMessage } from './output.ts';
import { openingOf } from './own-log.ts';
import { withProgress } from './progress.ts';

/** Flags that change how a log is read or counted, so that its counts do not fit the kept ones. */
const otherwise = [
  ...['log-format', 'map', 'equal-rows', 'users'],
  ...['week-start', 'retention', 'unit', 'id', 'min-requests', 'threshold', 'apps'],
];

/** Whether the counts are to be kept. Prints why not, unless a flag said so. */
export function isKept(context: Context, args: ParsedArgs): boolean {
  if (args.flags.keep === false || userDataFolder(context.env, process.platform) === null) return false;
  const flag = otherwise.find((each) => args.flags[each] !== undefined);
  if (flag !== undefined) {
    printMessage(context, message('keep.otherwise', { flag: code(`--${flag}`) }));
    return false;
  }
  try {
    // User hashes need the same secret next time.
    localSalt(context.env, process.platform, true);
    return true;
  } catch (error) {
    if (!(error instanceof DataError) || typeof error.reason === 'string') throw error;
    printMessage(context, message('keep.failed', { why: error.reason }));
    return false;
  }
}

/** If no agent's log is here any more, the arguments that open what was kept of them; null if that is not the error. */
export function keptInstead(context: Context, args: ParsedArgs, error: unknown): ParsedArgs | null {
  const { keep, save, add } = args.flags;
  const isNone = error instanceof DataError && typeof error.reason !== 'string' && error.reason.id === 'cli.foundNone';
  if (!isNone || keep === false || save !== undefined || add !== undefined) return null;
  if (args.inputs.length > 0 || savedStudy(context.env, keptName) === null) return null;
  printMessage(context, message('keep.instead', { name: code(keptName) }));
  return { ...args, inputs: [keptName] };
}

interface Wanted {
  /** Figures to count; all by default. */
  readonly wanted?: ((figure: Pick<StudiedFigure, 'name' | 'beside'>) => boolean) | undefined;
  /** Further counts of the logs and the kept counts; `notify` receives progress messages. */
  readonly alsoCount?: ((log: StudyLog, notify: (what: Message) => void) => Promise<void>) | undefined;
}

/** Null after Ctrl-C. */
export function keptStudy(
  context: Context,
  args: ParsedArgs,
  found: FoundHere,
  { wanted, alsoCount }: Wanted = {},
): Promise<Study | null> {
  return withProgress(context, async (progress) => {
    const began = Date.now();
    const { narrow, ...whole } = openingOf(context, args, found);
    const opening = { ...whole, copied: true, hashesProjects: true };
    const log = await openStudyLog(opening, context.data(), progress);
    const study = await keepLog(log, {
      folder: studiesOf(context.env),
      print: (text) => {
        progress.quiet();
        printMessage(context, text);
      },
      signal: progress.stopped,
      notify: progress.notify,
      wanted,
      narrow,
      salt: opening.salt,
      async alsoCount(both) {
        await alsoCount?.(both, progress.notify);
        await renewStatusline(context, began, () => recentDays(both));
      },
    });
    progress.quiet();
    return study;
  });
}

/** Totals of the days since the start of last month, for logs that are not kept. Null after Ctrl-C. */
export function daysOfLogs(context: Context, args: ParsedArgs, found: FoundHere): Promise<readonly DayTotals[] | null> {
  return withProgress(context, async (progress) => {
    return recentDays(await openStudyLog(openingOf(context, args, found), context.data(), progress));
  });
}

/** The day totals that a status line needs. */
export function recentDays({ engine, labels, options }: StudyLog): Promise<readonly DayTotals[]> {
  const month = new Date();
  month.setUTCMonth(month.getUTCMonth() - 1, 1);
  return dayTotals(engine, labels, options.usage?.zone ?? 'UTC', month.toISOString().slice(0, 10));
}

/** Updates an existing status line file with totals that were counted anyway. */
async function renewStatusline(
  { env }: Context,
  began: number,
  days: () => Promise<readonly DayTotals[]>,
): Promise<void> {
  const folder = userDataFolder(env, process.platform);
  if (folder === null || readStatusline(folder) === null) return;
  try {
    writeStatusline(folder, { made: Date.now(), took: Date.now() - began, days: await days() });
  } catch {
    // The file stays as old as it was.
  }
}
