/** Counts the agents' logs for the status line, and keeps the counts as `study` does. Loads the engine. */
import { tryLock } from '../../data/lock.ts';
import { type DayTotals, type StatuslineCache, statuslineLock, writeStatusline } from '../../data/statusline-cache.ts';
import { DataError } from '../../errors.ts';
import type { ParsedArgs } from '../command.ts';
import type { Context } from '../context.ts';
import { foundLogs } from '../found-logs.ts';
import { daysOfLogs, isKept, keptStudy, recentDays } from '../kept-study.ts';

/**
 * Prints nothing. An error is written to the file, so that the count is not retried at once. Does nothing if another process is
 * counting.
 */
export async function countStatusline(context: Context, args: ParsedArgs, folder: string): Promise<void> {
  const { release } = tryLock(statuslineLock(folder));
  if (release === undefined) return;
  const began = Date.now();
  const quiet = { ...context, err: () => {} };
  try {
    const totals = await counted(quiet, args);
    writeStatusline(folder, { made: Date.now(), took: Date.now() - began, ...totals });
  } finally {
    release();
  }
}

async function counted(context: Context, args: ParsedArgs): Promise<Pick<StatuslineCache, 'days' | 'problem'>> {
  try {
    const found = foundLogs(context);
    let days: readonly DayTotals[] = [];
    if (isKept(context, args))
      await keptStudy(context, args, found, {
        wanted: () => false,
        alsoCount: async (log) => {
          days = await recentDays(log);
        },
      });
    else days = (await daysOfLogs(context, args, found)) ?? [];
    return { days };
  } catch (error) {
    const id = error instanceof DataError && typeof error.reason !== 'string' ? error.reason.id : '';
    const problem =
      id === 'cli.foundNone' || id === 'cli.noHomeToLookIn'
        ? 'no-logs'
        : id === 'cli.installNeeded' || id === 'ingest.noDuckDb'
          ? 'no-engine'
          : 'failed';
    return { days: [], problem };
  }
}
