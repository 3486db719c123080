/** What `study` without arguments keeps: the counts of the agents' logs on this machine, which outlast the transcripts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '../counts/log.ts';
import type { StudyOptions } from '../counts/options.ts';
import type { Sql } from '../counts/sql.ts';
import { identifier } from '../counts/sql-text.ts';
import type { Row, Value } from '../data/dataset.ts';
import { DataError } from '../errors.ts';
import { asWritten, code, type Message, message } from '../i18n/message.ts';
import type { Accounting } from '../ingest/accounting.ts';
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
import { type Narrow, narrowedLog } from './narrow.ts';
import { byName, type StudyLog } from './open-log.ts';
import { writtenCounts } from './save.ts';
import { alone, type Saving, saveStudy } from './saved.ts';
import { readStudy } from './saved-study.ts';
import { type StudiedFigure, type Study, studyOf } from './study.ts';
import { removeOldCounts, studyFile, studyFileText } from './study-files.ts';

/** The name of the kept study. It is opened, shown and exported like any other. */
export const keptName = 'kept';
/** The source shown for its logs. */
const keptSource = "agents' logs on this machine";

interface Keeping extends Omit<Saving, 'name' | 'force'> {
  readonly notify: (what: Message) => void;
  /** Which figures to count, and how; by default all of them, with the kept options. */
  readonly wanted?: ((figure: Pick<StudiedFigure, 'name' | 'beside'>) => boolean) | undefined;
  /** Shows only part of it; the salt is needed to look up names. All of it is kept. */
  readonly narrow?: Narrow | undefined;
  readonly salt: string | null;
  /** Further counts of both combined. */
  readonly alsoCount?: ((log: StudyLog) => Promise<void>) | undefined;
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
 * Combines the log with earlier kept counts and keeps the result. `log` must have been opened with hashed projects and copied
 * rows. If keeping fails, that is printed, and the log is counted by itself.
 */
export async function keepLog(log: StudyLog, keeping: Keeping): Promise<Study> {
  const { print } = keeping;
  if (!(await canKeep(log.engine))) {
    print(message('keep.tooLarge', { max: maxRequests }));
    return shown(log, log.engine, keeping);
  }
  const saving = { ...keeping, name: keptName, force: true };
  const { usage, ...others } = log.options;
  const named = { ...log, source: keptSource };
  const options = { ...others, source: keptSource, usage: usage && { by: 'week' as const, zone: usage.zone } };
  return alone(saving, async () => {
    const counted = await countedWithKept({ ...named, options }, options, keeping);
    if (counted === null) return shown(log, log.engine, keeping);
    const { study, sql, coverage, before, asked, isNew, older } = counted;
    const both = { ...named, coverage, accounting: study.accounting };
    const result = await shown({ ...both, options: { ...log.options, source: keptSource } }, sql, keeping, study);
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
    // If the folder cannot be written to, the logs on disk are still shown.
    if (!isOfFolder(error)) throw error;
    print(notKept(error));
    return shown(log, log.engine, keeping);
  });
}

/** Null if the kept counts cannot be read; that is printed, and they are not changed. */
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

/** Logs are read anew each time, so the account is that of this reading, plus the requests that only the kept counts have. */
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

/** Counts the figures to show. Projects get their names if a log on this disk still has them. */
async function shown(
  log: StudyLog,
  sql: Sql,
  { notify, wanted, narrow, salt, alsoCount }: Keeping,
  all?: Study,
): Promise<Study> {
  const options = { ...log.options, coverage: log.coverage };
  const named = { ...log, options, engine: { ...log.engine, ...withProjectNames(sql) } };
  await alsoCount?.(named);
  if (all !== undefined && wanted === undefined && narrow === undefined) return withNames(all, await namesOf(log));
  const asked = salt === null ? named : { ...named, engine: byName(named.engine, salt, true) };
  return studyOf(narrow === undefined ? asked : await narrowedLog(asked, narrow), notify, wanted);
}

async function namesOf({ engine }: StudyLog): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.rows(`SELECT hash, name FROM ${projectNames} WHERE hash IS NOT NULL AND name IS NOT NULL`);
  return new Map(rows.map(({ hash, name }) => [String(hash), String(name)]));
}

/** The kept study as shown: replaces hashes of projects by their names, in any column. */
function withNames(study: Study, names: ReadonlyMap<string, string>): Study {
  const nameOf = (value: Value): Value => (typeof value === 'string' ? (names.get(value) ?? value) : value);
  const rowOf = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, nameOf(value)]));
  return {
    ...study,
    figures: study.figures.map((figure) => ({
      ...figure,
      views: figure.views.map((view) => ({ ...view, table: { ...view.table, rows: view.table.rows.map(rowOf) } })),
    })),
  };
}

/** A project that no log names any more is shown by the first letters of its hash. */
function withProjectNames(sql: Sql): Sql {
  return {
    rows: (text, parameters) => sql.rows(text, parameters),
    people: (asked) => sql.people(asked),
    async counted(aggregate) {
      const relation = await sql.counted(aggregate);
      const own = Object.entries(aggregate.by ?? {}).filter(([, key]) => key === 'project');
      return own.reduce(
        (from, [name]) =>
          `(SELECT counted.* REPLACE (coalesce(named.name, left(counted.${identifier(name)}, 8)) AS ${identifier(name)}) FROM ${from} AS counted LEFT JOIN ${projectNames} AS named ON named.hash = counted.${identifier(name)})`,
        relation,
      );
    },
  };
}

function notKept(error: unknown): Message {
  const why = error instanceof DataError ? error.reason : error instanceof Error ? error.message : String(error);
  return message('keep.failed', { why: typeof why === 'string' ? asWritten(why) : why });
}

function isOfFolder(error: unknown): boolean {
  return error instanceof DataError && typeof error.reason !== 'string' && error.reason.id === 'study.unwritable';
}
