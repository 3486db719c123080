/** Shared by both kinds of sync: the data folder, early exits and messages on stderr. */

import { userDataFolder } from '../../data/user-folder.ts';
import { UsageError } from '../../errors.ts';
import { code, message } from '../../i18n/message.ts';
import { Interrupted, Stopped } from '../../sync/errors.ts';
import type { Strange } from '../../sync/replies.ts';
import { syncFolder } from '../../sync/store.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { printMessage } from '../output.ts';

export function folderOf({ env }: Pick<Context, 'env'>): string {
  const data = userDataFolder(env, process.platform);
  if (data === null) throw new UsageError(message('cli.noSyncFolder'));
  return syncFolder(data);
}

/** Aborts on SIGINT, SIGTERM or SIGHUP; days already stored stay stored. */
export async function untilInterrupted<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const stop = () => ending.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, stop);
  try {
    return await act(ending.signal);
  } finally {
    for (const name of signals) process.off(name, stop);
  }
}

/** Exit code for an error that stops a sync; rethrows bugs. */
export function printEnd(context: Context, error: unknown): number {
  if (error instanceof Interrupted) {
    printMessage(context, message('cli.syncInterrupted'));
    return interrupted;
  }
  if (!(error instanceof Stopped)) throw error;
  printMessage(context, message('cli.syncStopped', { why: error.reason }));
  return 1;
}

const maxLines = 10;

/** Rejected values grouped by reply, field and reason, with their rows. The values themselves are not printed. */
export function printStrange(context: Context, strange: readonly Strange[]): void {
  if (strange.length === 0) return;
  const groups = new Map<string, readonly Strange[]>();
  for (const each of strange) {
    const key = `${each.reply}: ${each.field} ${each.what}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  printMessage(context, message('cli.strangeValues', { count: strange.length }));
  for (const same of [...groups.values()].slice(0, maxLines)) {
    const [first] = same;
    if (first === undefined) continue;
    const { reply, field, what } = first;
    const kind = { reply: code(reply), field: code(field), what: message(`sync.${what}`) };
    const rows = same.flatMap(({ row }) => (row === null ? [] : [row])).slice(0, 5);
    const more = same.length - rows.length;
    if (rows.length === 0) printMessage(context, message('cli.strangeKind', kind));
    else if (more === 0) printMessage(context, message('cli.strangeRows', { ...kind, rows }));
    else printMessage(context, message('cli.strangeManyRows', { ...kind, rows, more }));
  }
  if (groups.size > maxLines) printMessage(context, message('cli.moreKinds', { count: groups.size - maxLines }));
}
