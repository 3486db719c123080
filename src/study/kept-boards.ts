/** Figures of a saved study by another grouping, other days or part of it, counted from the saved counts. */
import type { DataPackage } from '../data/package.ts';
import { summaryOf } from '../ingest/summary.ts';
import { optionsFrom } from './added.ts';
import { dropCounted, openCounts, puttingTogether } from './increment.ts';
import { narrowedLog } from './narrow.ts';
import { byName, openEmptyLog, type StudyRequest, type Watcher } from './open-log.ts';
import { type Study, studyOf } from './study.ts';

interface KeptBoard {
  readonly study: Study;
  /** Path of the counts file. */
  readonly path: string;
  readonly figure: string;
  readonly request: StudyRequest;
}

/**
 * The study with this one figure counted anew, with the study's weeks and thresholds. What the counts lack is marked as not
 * carried, with the reason. Throws DataError if the counts cannot be read, and if no request is left.
 */
export async function boardOfKept(
  { study, path, figure, request }: KeptBoard,
  data: Pick<DataPackage, 'dataset'>,
  watcher: Watcher,
): Promise<Study> {
  const empty = await openEmptyLog(request, data, watcher);
  const { engine, labels, isLabelled } = empty;
  const kept = await openCounts(engine, path);
  // There are no new requests, so nothing has grown.
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
