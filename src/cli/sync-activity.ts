/** `sync activity`: the account's own last 30 days as a study, with the days that were fetched earlier. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWholeFile } from '../data/whole-file.ts';
import { DataError, UsageError } from '../errors.ts';
import { nameToSave, saveStudy } from '../study/saved.ts';
import { activityAsk, activityText, keptActivity, readActivity, withActivity } from '../sync/activity.ts';
import { baseFrom, keyFrom } from '../sync/address.ts';
import { type Edge, get } from '../sync/client.ts';
import { dayOf } from '../sync/run.ts';
import { openStore } from '../sync/store.ts';
import type { Request } from './command.ts';
import type { Context } from './context.ts';
import { folderOf, sayStop, sayStrange, talk, untilInterrupted } from './sync-talk.ts';

const keyNames = ['OPENROUTER_MANAGEMENT_KEY', 'OPENROUTER_API_KEY'] as const;

export async function runActivity(
  context: Context,
  request: Request,
  edge: Edge,
  dry: boolean,
  reset: boolean,
): Promise<number> {
  const name = (nameToSave(request) ?? 'activity').toLowerCase();
  const store = openStore(folderOf(context));
  const file = join(store.folder, 'activity', `${name}.jsonl`);
  if (reset) return forget(context, file);
  const base = baseFrom(context.env);
  talk(context, `1 request to ${new URL(base).host}: the last 30 whole days of the account.`);
  if (dry) {
    talk(context, 'Nothing was sent.');
    return 0;
  }
  const key = keyFrom(context.env, ...keyNames);
  if (key === null)
    throw new UsageError(
      'sync activity needs a management key in OPENROUTER_MANAGEMENT_KEY: https://openrouter.ai/settings/management-keys',
    );
  const unlock = store.lock();
  try {
    const ledger = store.ledger(edge.now());
    const { body, at } = await untilInterrupted((signal) =>
      get({ base, key, edge, ledger, signal, says: (what) => talk(context, what) }, activityAsk),
    );
    const { rows, strange } = readActivity(body, dayOf(at.getTime()));
    sayStrange(context, strange);
    const all = withActivity(keptIn(file), rows);
    const days = (some: typeof all) => new Set(some.map(({ date }) => date)).size;
    if (all.length === 0) throw new DataError('The account has no activity in these days: there is nothing to study.');
    write(file, activityText(all));
    talk(context, `Days that came: ${days(rows)}; days kept: ${days(all)}, in ${file}`);
  } catch (error) {
    return sayStop(context, error);
  } finally {
    unlock();
  }
  // With DuckDB, which may be missing: the days are kept by now, and the next time needs them no more.
  const { sayAccount, studied } = await import('./study.ts');
  const log = { inputs: [file], flags: { from: 'openrouter-daily' } };
  const study = await studied(context, log, false);
  if (study === null) return 130;
  sayAccount(context, study);
  saveStudy(context, study, name);
  talk(context, `state-of-ai study ${name} opens it.`);
  return 0;
}

function forget(context: Context, file: string): number {
  const any = existsSync(file);
  rmSync(file, { force: true });
  talk(context, any ? `The days kept in ${file} are deleted; the study stays.` : 'No days are kept.');
  return 0;
}

function keptIn(file: string) {
  if (!existsSync(file)) return [];
  const kept = keptActivity(readFileSync(file, 'utf8'));
  if (kept === null)
    throw new DataError(
      `${file} cannot be read as days of activity. Move it away, or: state-of-ai sync activity --reset`,
    );
  return kept;
}

function write(file: string, text: string): void {
  try {
    writeWholeFile(file, text);
  } catch (error) {
    throw new DataError(`${file} cannot be written: ${(error as Error).message}`);
  }
}
