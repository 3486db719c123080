/** Figures of a saved study by another cut, of other days or of part of it: made of the counts beside it. */
import type { DataPackage } from '../data/package.ts';
import { summaryOf } from '../ingest/summary.ts';
import { optionsFrom } from './added.ts';
import { dropCounted, openCounts, puttingTogether } from './increment.ts';
import { narrowedLog } from './narrow.ts';
import { byName, openEmptyLog, type StudyRequest, type Watcher } from './open-log.ts';
import { type Study, studyOf } from './study.ts';

interface KeptBoard {
  readonly study: Study;
  /** Of its counts. */
  readonly path: string;
  readonly figure: string;
  readonly request: StudyRequest;
}

/**
 * The study with this one figure, counted anew, weeks and thresholds as they were then. What the counts do not tell is not carried,
 * and says why. Throws DataError for counts that cannot be read, and where no request is left.
 */
export async function boardOfKept(
  { study, path, figure, request }: KeptBoard,
  data: Pick<DataPackage, 'dataset'>,
  watcher: Watcher,
): Promise<Study> {
  const empty = await openEmptyLog(request, data, watcher);
  const { engine, labels, isLabelled } = empty;
  const kept = await openCounts(engine, path);
  // Nothing is new: what has grown since is nothing.
  await dropCounted(engine, kept);
  const sql = puttingTogether(engine, kept);
  const { coverage } = await summaryOf(sql, isLabelled);
  const { kind, source, accounting } = study;
  const usage = request.options?.usage;
  const options = { ...optionsFrom(kept.options), ...(usage === undefined ? {} : { usage }), kind, source, coverage };
  const named = request.salt === null ? sql : byName(sql, request.salt, true);
  const log = { ...empty, engine: named, labels, accounting, coverage, kind, source, options };
  const part = request.narrow === undefined ? log : await narrowedLog(log, request.narrow);
  return studyOf(part, watcher.notify, ({ name }) => name === figure);
}
