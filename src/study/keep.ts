/** What `study` alone keeps: the counts of the agents' logs on this machine, so that they outlast the transcripts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '../counts/log.ts';
import type { StudyOptions } from '../counts/options.ts';
import type { Sql } from '../counts/sql.ts';
import { DataError } from '../errors.ts';
import { asWritten, code, type Message, message } from '../i18n/message.ts';
import type { Accounting } from '../ingest/accounting.ts';
import type { Engine } from '../ingest/engine.ts';
import { projectNames } from '../ingest/request.ts';
import { countedAlone, countedInto, optionsText } from './added.ts';
import {
  type Asked,
  canKeep,
  closeCounts,
  type KeptCounts,
  maxRequests,
  openCounts,
  puttingTogether,
} from './increment.ts';
import type { StudyLog } from './open-log.ts';
import { writtenCounts } from './save.ts';
import { alone, type Saving, saveStudy } from './saved.ts';
import { readStudy } from './saved-study.ts';
import { type StudiedFigure, type Study, studyOf } from './study.ts';
import { removeOldCounts, studyFile, studyFileText } from './study-files.ts';

/** The study that `study` alone keeps: opened, shown and exported as any other. */
export const keptName = 'kept';
/** What its logs are called where sources are shown. */
const keptSource = "agents' logs on this machine";

interface Keeping extends Omit<Saving, 'name' | 'force'> {
  readonly notify: (what: Message) => void;
  /** Figures to be counted, and how; all of them as they are kept unless told. */
  readonly wanted?: (figure: Pick<StudiedFigure, 'name' | 'beside'>) => boolean;
  /** What else is counted of both together. */
  readonly alsoCount?: (log: Pick<StudyLog, 'labels' | 'options'> & { readonly engine: Sql }) => Promise<void>;
}

interface Counted {
  readonly study: Study;
  readonly sql: Sql;
  readonly asked: Asked;
  readonly coverage: Coverage;
  readonly before: KeptCounts | null;
  readonly isNew: boolean;
  /** Requests that no log on the disk has any more. */
  readonly older: number;
}

/**
 * The log together with what was kept of earlier ones, which is then kept as well. `log` must have been opened with hashed
 * projects and a copy of its rows. What goes wrong with keeping is printed, and the log is counted as it is.
 */
export async function keepLog(log: StudyLog, keeping: Keeping): Promise<Study> {
  const { print } = keeping;
  if (!(await canKeep(log.engine))) {
    print(message('keep.tooLarge', { max: maxRequests }));
    return shown(log, await namesOf(log.engine), keeping);
  }
  const saving = { ...keeping, name: keptName, force: true };
  const { usage, ...others } = log.options;
  const named = { ...log, source: keptSource };
  const options = { ...others, source: keptSource, usage: usage && { by: 'week' as const, zone: usage.zone } };
  const names = await namesOf(log.engine);
  return alone(saving, async () => {
    const counted = await countedWithKept({ ...named, options }, options, keeping);
    if (counted === null) return shown(log, names, keeping);
    const { study, sql, coverage, before, asked, isNew, older } = counted;
    const result = await shown(
      {
        ...named,
        engine: sql,
        coverage,
        accounting: study.accounting,
        options: { ...log.options, source: keptSource },
      },
      names,
      keeping,
      study,
    );
    try {
      if (isNew) {
        const counts = await writtenCounts(log, { asked, options: optionsText(options), before }, saving);
        saveStudy(saving.folder, { ...study, counts }, keptName);
        await closeCounts(log.engine);
        removeOldCounts(saving.folder, keptName, counts);
        if (before === null)
          print(
            message('keep.first', {
              name: code(keptName),
              list: code('state-of-ai stored'),
              off: code('--no-keep'),
            }),
          );
      }
      if (older > 0) print(message('keep.older', { older, since: asWritten(study.accounting.from ?? '') }));
    } catch (error) {
      print(notKept(error));
    }
    return result;
  }).catch((error: unknown) => {
    // A folder that cannot be written to: what is on the disk is shown all the same.
    if (!isOfFolder(error)) throw error;
    print(notKept(error));
    return shown(log, names, keeping);
  });
}

/** Null where what was kept cannot be read: that is printed, and nothing of it is touched. */
async function countedWithKept(log: StudyLog, options: StudyOptions, keeping: Keeping): Promise<Counted | null> {
  const { folder, notify, print } = keeping;
  let earlier: Study | null = null;
  let before: KeptCounts | null = null;
  try {
    const file = studyFile(folder, keptName);
    const text = studyFileText(file);
    earlier = text === null ? null : readStudy(text, file);
    const counts = earlier?.counts === undefined ? null : join(folder, earlier.counts);
    if (counts !== null && existsSync(counts)) before = await openCounts(log.engine, counts);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    print(notKept(error));
    return null;
  }
  if (earlier === null || before === null) {
    const { study, asked } = await countedAlone(log, notify);
    return { study, sql: log.engine, asked, coverage: log.coverage, before: null, isNew: true, older: 0 };
  }
  const { study, coverage, asked, again, fresh } = await countedInto(earlier, before, log, notify, options);
  return {
    study: { ...study, accounting: accountOf(log.accounting, study.accounting) },
    sql: puttingTogether(log.engine, before),
    asked,
    coverage,
    before,
    isNew: fresh > 0 || again.grown > 0,
    older: coverage.rows - log.accounting.kept,
  };
}

/** Logs are read again each time: what was read is what was read now, and what is kept besides. */
function accountOf(now: Accounting, all: Accounting): Accounting {
  const { duplicates, rejected, other } = now;
  return {
    ...all,
    files: now.files,
    passedOver: now.passedOver,
    duplicates,
    rejected,
    other,
    read: all.kept + duplicates + rejected + other,
    recoded: now.recoded,
    withoutId: now.withoutId,
    firstRejection: now.firstRejection,
    ...(now.unreadFiles === undefined ? {} : { unreadFiles: now.unreadFiles, firstUnread: now.firstUnread }),
    unreadCosts: now.unreadCosts,
    cacheOutside: now.cacheOutside,
  };
}

type Shown = Pick<StudyLog, 'labels' | 'accounting' | 'coverage' | 'options' | 'kind' | 'source'> & { engine: Sql };

/** What is shown of it; projects have their names where a log on this disk still says them. */
async function shown(
  log: Shown,
  names: ReadonlyMap<string, string>,
  { notify, wanted, alsoCount }: Keeping,
  all?: Study,
): Promise<Study> {
  await alsoCount?.(log);
  const study =
    all !== undefined && wanted === undefined
      ? all
      : await studyOf({ ...log, options: { ...log.options, coverage: log.coverage } }, notify, wanted);
  return {
    ...study,
    figures: study.figures.map((figure) => ({
      ...figure,
      views: figure.views.map((view) => ({
        ...view,
        table: {
          ...view.table,
          rows: view.table.rows.map((row) =>
            typeof row.project === 'string'
              ? { ...row, project: names.get(row.project) ?? row.project.slice(0, 8) }
              : row,
          ),
        },
      })),
    })),
  };
}

async function namesOf(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.rows(`SELECT hash, name FROM ${projectNames} WHERE hash IS NOT NULL`);
  return new Map(rows.map(({ hash, name }) => [String(hash), String(name)]));
}

function notKept(error: unknown): Message {
  const why = error instanceof DataError ? error.reason : error instanceof Error ? error.message : String(error);
  return message('keep.failed', { why: typeof why === 'string' ? asWritten(why) : why });
}

function isOfFolder(error: unknown): boolean {
  return error instanceof DataError && typeof error.reason !== 'string' && error.reason.id === 'study.unwritable';
}
