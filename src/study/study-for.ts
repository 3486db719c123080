/** Opens the study that `--study` names: a saved one, or a log counted now. */
import type { DataPackage } from '../data/package.ts';
import { openStudyLog, type StudyRequest, type Watcher } from './open-log.ts';
import { savedStudy } from './saved.ts';
import { type StudiedFigure, type Study, studyOf } from './study.ts';

interface StudySource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly data: () => Pick<DataPackage, 'dataset'>;
}

/**
 * Calls `opening` only for a log; the caller closes its engine, which is passed to `watcher.opened`. Throws UsageError and
 * DataError if neither can be read. `wanted` selects the figures to count.
 */
export async function studyFor(
  source: StudySource,
  logs: readonly string[],
  opening: () => StudyRequest,
  watcher: Watcher,
  wanted?: (figure: Pick<StudiedFigure, 'name' | 'beside'>) => boolean,
): Promise<Study> {
  const [only, ...others] = logs;
  const saved = only === undefined || others.length > 0 ? null : savedStudy(source.env, only);
  if (saved !== null) return saved;
  return studyOf(await openStudyLog(opening(), source.data(), watcher), watcher.notify, wanted);
}
