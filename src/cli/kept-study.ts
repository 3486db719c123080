/** The agents' logs on this machine, with what was kept of them before: counted, and kept for the next time. */
import type { StudyLabels } from '../counts/options.ts';
import type { Sql } from '../counts/sql.ts';
import { type DayTotals, readStatusline, writeStatusline } from '../data/statusline-cache.ts';
import { userDataFolder } from '../data/user-folder.ts';
import { DataError } from '../errors.ts';
import { code, message } from '../i18n/message.ts';
import { localSalt } from '../ingest/salt.ts';
import { dayTotals } from '../study/day-totals.ts';
import { keepLog } from '../study/keep.ts';
import { openStudyLog } from '../study/open-log.ts';
import { studiesOf } from '../study/saved.ts';
import type { StudiedFigure, Study } from '../study/study.ts';
import type { ParsedArgs } from './command.ts';
import type { Context } from './context.ts';
import type { FoundHere } from './found-logs.ts';
import { printMessage } from './output.ts';
import { openingOf } from './own-log.ts';
import { withProgress } from './progress.ts';

/** Flags that have a log read or counted otherwise than what is kept was. */
const otherwise = [
  ...['log-format', 'map', 'equal-rows', 'users'],
  ...['week-start', 'retention', 'unit', 'id', 'min-requests', 'threshold', 'apps'],
];

/** Whether it is to be kept; prints why not, where the flags did not say it. */
export function isKept(context: Context, args: ParsedArgs): boolean {
  if (args.flags.keep === false || userDataFolder(context.env, process.platform) === null) return false;
  const flag = otherwise.find((each) => args.flags[each] !== undefined);
  if (flag !== undefined) {
    printMessage(context, message('keep.otherwise', { flag: code(`--${flag}`) }));
    return false;
  }
  try {
    // Users are told apart by a secret that has to be the same next time.
    localSalt(context.env, process.platform, true);
    return true;
  } catch (error) {
    if (!(error instanceof DataError) || typeof error.reason === 'string') throw error;
    printMessage(context, message('keep.failed', { why: error.reason }));
    return false;
  }
}

/** All figures, or those `wanted`; `counted` is given the totals of days. Null after Ctrl-C. */
export function keptStudy(
  context: Context,
  args: ParsedArgs,
  found: FoundHere,
  wanted?: (figure: Pick<StudiedFigure, 'name' | 'beside'>) => boolean,
  counted?: (days: readonly DayTotals[]) => void,
): Promise<Study | null> {
  return withProgress(context, async (progress) => {
    const began = Date.now();
    const opening = { ...openingOf(context, args, found), copied: true, hashesProjects: true };
    const log = await openStudyLog(opening, context.data(), progress);
    const study = await keepLog(log, {
      folder: studiesOf(context.env),
      print: (text) => {
        progress.quiet();
        printMessage(context, text);
      },
      signal: progress.stopped,
      notify: progress.notify,
      alsoCount: async ({ engine, labels, options: { usage } }) => {
        const days = () => recentDays(engine, labels, usage?.zone ?? 'UTC');
        if (counted === undefined) await renewStatusline(context, began, days);
        else counted(await days());
      },
      ...(wanted === undefined ? {} : { wanted }),
    });
    progress.quiet();
    return study;
  });
}

/** Totals of the days since the month before began, of logs that are not kept. Null after Ctrl-C. */
export function daysOfLogs(context: Context, args: ParsedArgs, found: FoundHere): Promise<readonly DayTotals[] | null> {
  return withProgress(context, async (progress) => {
    const { engine, labels, options } = await openStudyLog(openingOf(context, args, found), context.data(), progress);
    return recentDays(engine, labels, options.usage?.zone ?? 'UTC');
  });
}

function recentDays(engine: Sql, labels: StudyLabels, zone: string): Promise<readonly DayTotals[]> {
  const month = new Date();
  month.setUTCMonth(month.getUTCMonth() - 1, 1);
  return dayTotals(engine, labels, zone, month.toISOString().slice(0, 10));
}

/** What was counted anyway is in the next status line of those who have one. */
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
    // It is as old as it was.
  }
}
