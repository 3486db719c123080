/** Studies written to the user's folder: new, or with a log added; the counts beside them first, so that both fit. */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Request, textFlag } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { refuseOptions } from '../cli/study-options.ts';
import { DataError, UsageError } from '../errors.ts';
import { quote } from '../i18n/quote.ts';
import { english } from '../i18n/words.ts';
import { againLines, countedAlone, countedInto, optionsText } from './added.ts';
import { type Asked, canKeep, type KeptCounts, mostRequests, openCounts, writeCounts } from './increment.ts';
import type { StudyLog } from './open-log.ts';
import { requireSaved, saveStudy, studiesOf } from './saved.ts';
import { type Study, studyOf } from './study.ts';
import { freshCountsName, removeOldCounts } from './study-files.ts';

/** What `--add` names; throws UsageError where there is no such study, or it cannot be added to. */
export function nameToAdd(context: Context, request: Request): string | undefined {
  const name = textFlag(request, 'add');
  if (name === undefined) return undefined;
  for (const flag of ['save', 'figure'] as const)
    if (request.flags[flag] !== undefined)
      throw new UsageError(`--add counts a log into a saved study; --${flag} does not go with it.`);
  refuseOptions(request, `${name} is counted as it was saved`);
  countsOf(context, name);
  return name;
}

/** The log as a study of its own. */
export async function keptAs(context: Context, log: StudyLog, name: string, says: (what: string) => void) {
  // What is too large to be added to is counted without being kept count of.
  if (!(await canKeep(log.engine))) return written(context, await studyOf(log, says), name, undefined);
  const { study, asked } = await countedAlone(log, says);
  const counts = await writtenCounts(context, log, { asked, options: optionsText(log.options), before: null }, name);
  return written(context, study, name, counts);
}

/** The log counted into a saved study; the study as it was, and nothing written, where all of it was counted before. */
export async function keptInto(context: Context, log: StudyLog, name: string, says: (what: string) => void) {
  const { study: earlier, path } = countsOf(context, name);
  if (!(await canKeep(log.engine)))
    throw new DataError(
      `The log cannot be added: up to ${mostRequests} requests of files can. Study all logs together.`,
    );
  const before = await openCounts(log.engine, path);
  const added = await countedInto(earlier, before, log, says);
  const say = context.say ?? english;
  for (const line of againLines(added)) context.err(`${say(line)}\n`);
  if (added.fresh === 0) return earlier;
  const counts = await writtenCounts(context, log, { ...added, options: before.options, before }, name);
  return written(context, added.study, name, counts);
}

interface Counts {
  readonly asked: Asked;
  readonly options: string;
  readonly before: KeptCounts | null;
}

/** The name of the file they are in; nothing points to it yet. */
async function writtenCounts(context: Context, log: StudyLog, counts: Counts, name: string): Promise<string> {
  const folder = studiesOf(context);
  const file = freshCountsName(name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await writeCounts(log.engine, join(folder, file), counts.asked, counts.options, counts.before);
  chmodSync(join(folder, file), 0o600);
  return file;
}

function written(context: Context, counted: Study, name: string, counts: string | undefined): Study {
  const study = { ...counted, ...(counts === undefined ? {} : { counts }) };
  saveStudy(context, study, name);
  removeOldCounts(studiesOf(context), name, counts);
  if (counts === undefined) {
    const why = `No log can be added to it later: that needs a log of files with up to ${mostRequests} requests.`;
    context.err(`${(context.say ?? english)(why)}\n`);
  }
  return study;
}

/** The saved study and the file of its counts. */
function countsOf(context: Context, name: string): { study: Study; path: string } {
  const { study } = requireSaved(context, name);
  const path = study.counts === undefined ? undefined : join(studiesOf(context), study.counts);
  if (path === undefined || !existsSync(path))
    throw new UsageError(
      `No log can be added to ${quote(name)}: its counts are not here. It was sent by somebody, or is too large. Study all logs together.`,
    );
  return { study, path };
}
