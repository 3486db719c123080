/** `sync activity`: the account's last 30 days as a study, together with days fetched earlier. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile } from '../../data/read-file.ts';
import { reasonOf } from '../../data/reason.ts';
import { writeWholeFile } from '../../data/whole-file.ts';
import { DataError, UsageError } from '../../errors.ts';
import { code, type Message, message } from '../../i18n/message.ts';
import { alone, requireStudyName, saveStudy, studiesOf } from '../../study/saved.ts';
import { activityAsk, activityText, keptActivity, readActivity, withActivity } from '../../sync/activity.ts';
import { baseFrom, keyFrom } from '../../sync/address.ts';
import { type Edge, get } from '../../sync/client.ts';
import { dayOf } from '../../sync/run.ts';
import { openStore } from '../../sync/store.ts';
import { type ParsedArgs, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { printMessage } from '../output.ts';
import { folderOf, printEnd, printStrange, untilInterrupted } from './sync-shared.ts';

const keyNames = ['OPENROUTER_MANAGEMENT_KEY', 'OPENROUTER_API_KEY'] as const;

export async function runActivity(
  context: Context,
  args: ParsedArgs,
  edge: Edge,
  dry: boolean,
  reset: boolean,
): Promise<number> {
  const name = requireStudyName(textFlag(args, 'save') ?? 'activity').toLowerCase();
  const store = openStore(folderOf(context));
  const file = join(store.folder, 'activity', `${name}.jsonl`);
  if (reset) return forget(context, file);
  const base = baseFrom(context.env);
  printMessage(context, message('cli.activityRequest', { host: code(new URL(base).host) }));
  if (dry) {
    printMessage(context, message('cli.nothingSent'));
    return 0;
  }
  const key = keyFrom(context.env, ...keyNames);
  if (key === null) throw new UsageError(message('cli.activityNeedsKey'));
  const unlock = store.lock();
  try {
    const ledger = store.ledger(edge.now());
    const { body, at } = await untilInterrupted((signal) =>
      get({ base, key, edge, ledger, signal, notify: (what) => printMessage(context, what) }, activityAsk),
    );
    const { rows, strange } = readActivity(body, dayOf(at.getTime()));
    printStrange(context, strange);
    const all = withActivity(keptIn(file), rows);
    const days = (some: typeof all) => new Set(some.map(({ date }) => date)).size;
    if (all.length === 0) throw new DataError(message('cli.noActivity'));
    write(file, activityText(all));
    printMessage(context, message('cli.activityDays', { came: days(rows), kept: days(all), file: code(file) }));
  } catch (error) {
    return printEnd(context, error);
  } finally {
    unlock();
  }
  // Needs DuckDB, which may be missing; the fetched days are already stored, so a later run continues from them.
  const { studyFrom } = await import('../own-study.ts');
  const study = await studyFrom(context, { inputs: [], flags: { 'log-format': 'openrouter-daily' } }, [file]);
  if (study === null) return interrupted;
  const print = (text: Message) => printMessage(context, text);
  const saving = { folder: studiesOf(context.env), name, force: true, print };
  const saved = await alone(saving, () => saveStudy(saving.folder, study, name));
  printMessage(context, message('study.saved', { name: code(name), file: code(saved) }));
  printMessage(context, message('cli.opensStudy', { name: code(name) }));
  return 0;
}

function forget(context: Context, file: string): number {
  const any = existsSync(file);
  rmSync(file, { force: true });
  printMessage(context, any ? message('cli.daysDeleted', { file: code(file) }) : message('cli.noDaysKept'));
  return 0;
}

function keptIn(file: string) {
  if (!existsSync(file)) return [];
  const kept = keptActivity(readTextFile(file, 256));
  if (kept === null) throw new DataError(message('cli.daysUnreadable', { file: code(file) }));
  return kept;
}

function write(file: string, text: string): void {
  try {
    writeWholeFile(file, text);
  } catch (error) {
    throw new DataError(message('cli.unwritable', { file: code(file), why: reasonOf(error) }));
  }
}
