/**
 * Writes studies to the user's folder, new or with a log added. The counts file is written first, so that it matches the study.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isOfSystem, reasonOf } from '../data/reason.ts';
import { fillWholeFile } from '../data/whole-file.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { againLines, countedAlone, countedInto, optionsText } from './added.ts';
import { type Asked, canKeep, type KeptCounts, maxRequests, openCounts, writeCounts } from './increment.ts';
import type { Merged } from './merge.ts';
import type { StudyLog } from './open-log.ts';
import { alone, requireFree, requireSaved, type Saving as SavedAs, saveStudy } from './saved.ts';
import { type Study, studyOf } from './study.ts';
import { freshCountsName, removeOldCounts } from './study-files.ts';

interface Saving extends SavedAs {
  /** Receives progress messages. */
  readonly notify: (what: Message) => void;
}

/** Saves the log as a new study. Throws DataError if the log has no usable request. */
export async function saveLog(log: StudyLog, saving: Saving): Promise<Study> {
  if (log.accounting.kept === 0) throw new DataError(message('study.nothingKept'));
  // A log too large to be added to is counted without saving its counts.
  const { study, asked } = (await canKeep(log.engine))
    ? await countedAlone(log, saving.notify)
    : { study: await studyOf(log, saving.notify), asked: null };
  // Counting takes long and needs no lock; other processes may have saved meanwhile.
  return alone(saving, async () => {
    requireFree(saving);
    const counts = asked && { asked, options: optionsText(log.options), before: null };
    return written(study, counts === null ? undefined : await writtenCounts(log, counts, saving), saving);
  });
}

/** Saves merged studies as one that logs can be added to. `log` is the log they were counted with. */
export function saveMerged(log: StudyLog, { study, counts, secret }: Merged, saving: Saving): Promise<Study> {
  return alone(saving, async () => {
    requireFree(saving);
    return written(study, await writtenCounts({ ...log, secret }, counts, saving), saving);
  });
}

/** Counts the log into a saved study. If all of it was counted before, returns the study and writes nothing. */
export async function addLog(log: StudyLog, saving: Saving): Promise<Study> {
  if (!(await canKeep(log.engine))) throw new DataError(message('study.tooLargeToAdd', { max: maxRequests }));
  // Locks from reading to writing: if two processes add at once, the second adds to the result of the first.
  return alone(saving, () => addedTo(log, saving));
}

async function addedTo(log: StudyLog, saving: Saving): Promise<Study> {
  const { study: earlier, path } = requireCounts(saving.folder, saving.name);
  const before = await openCounts(log.engine, path);
  const added = await countedInto(earlier, before, log, saving.notify);
  for (const line of againLines(added)) saving.print(line);
  if (added.fresh === 0 && added.again.grown === 0) return earlier;
  const counts = await writtenCounts(log, { ...added, options: before.options, before }, saving);
  return written(added.study, counts, saving);
}

interface Counts {
  readonly asked: Asked;
  readonly options: string;
  readonly before: KeptCounts | null;
}

/** The name of the counts file written; no study refers to it yet. */
export async function writtenCounts(
  log: StudyLog,
  counts: Counts,
  { folder, name }: Pick<Saving, 'folder' | 'name'>,
): Promise<string> {
  const file = freshCountsName(name);
  try {
    await fillWholeFile(join(folder, file), (part) =>
      writeCounts(log.engine, part, counts.asked, counts.options, counts.before, secretOf(log, counts.before)),
    );
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    throw new DataError(message('study.unwritable', { file: code(join(folder, file)), why: reasonOf(error) }));
  }
  return file;
}

/** Null if users were hashed with several secrets. */
function secretOf({ secret }: StudyLog, before: KeptCounts | null): string | null {
  return before === null || before.secret === secret ? secret : null;
}

function written(counted: Study, counts: string | undefined, { folder, name, print }: Saving): Study {
  const study = { ...counted, ...(counts === undefined ? {} : { counts }) };
  print(message('study.saved', { name: code(name), file: code(saveStudy(folder, study, name)) }));
  removeOldCounts(folder, name, counts);
  if (counts === undefined) print(message('study.cannotBeAddedTo', { max: maxRequests }));
  return study;
}

/** The saved study and its counts file. Throws UsageError if there is none or it cannot be added to. */
export function requireCounts(folder: string, name: string): { study: Study; path: string } {
  const { study } = requireSaved(folder, name);
  const path = study.counts === undefined ? undefined : join(folder, study.counts);
  if (path === undefined || !existsSync(path)) throw new UsageError(message('study.noCounts', { name: quote(name) }));
  return { study, path };
}
