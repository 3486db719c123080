/** Opens a study: loads logs (or the demo) into DuckDB, with the account of their rows. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAddress } from '../clickhouse/address.ts';
import type { ServerRequest } from '../clickhouse/open.ts';
import { labelKeys } from '../counts/labelled.ts';
import type { Coverage } from '../counts/log.ts';
import type { StudyLabels, StudyOptions } from '../counts/options.ts';
import type { Sql } from '../counts/sql.ts';
import type { DataPackage } from '../data/package.ts';
import type { Message } from '../i18n/message.ts';
import type { Accounting } from '../ingest/accounting.ts';
import { demoLog } from '../ingest/demo.ts';
import { type Engine, openEngine } from '../ingest/engine.ts';
import { type ColumnMap, parseMap } from '../ingest/formats/mapped.ts';
import { withHashedIds, withNamedIds } from '../ingest/hash-ids.ts';
import { loadLog, requireUsable } from '../ingest/load.ts';
import { type ModelName, modelNamer, nameTables } from '../ingest/model-names.ts';
import type { Additions } from '../ingest/packages.ts';
import { identifiers, numberedView, requestColumns, rowsTable } from '../ingest/request.ts';
import { summaryOf } from '../ingest/summary.ts';
import { type Narrow, narrowedLog, type Within } from './narrow.ts';

export interface StudyRequest {
  /** Paths, globs, folders, `-`; empty for the demo. */
  readonly logs: readonly string[];
  readonly demo: boolean;
  /** Only these files of folders: those of an agent's log. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly from?: string | undefined;
  /** As typed: `ts=created_at,model=m`. */
  readonly map: readonly string[];
  /** Whether equal rows without an id are each counted; the format decides if absent. */
  readonly equalRows?: 'keep' | 'drop' | undefined;
  /** Null drops users, sessions and keys. */
  readonly salt: string | null;
  readonly memory: string;
  /** Today, ISO. Requests of the day after tomorrow or later are rejected. */
  readonly today: string;
  /** Options that change how figures are counted. */
  readonly options?: StudyOptions | undefined;
  /** Counts only part of the log. */
  readonly narrow?: Narrow | undefined;
  /** Always copies rows, however many, because some may have to be deleted later. */
  readonly copied?: boolean | undefined;
  /** Project folders are hashed in `requests`, because the counts are saved. */
  readonly hashesProjects?: boolean | undefined;
  /** For a log that is a table of ClickHouse. */
  readonly server?: ServerRequest | undefined;
  /** Where else DuckDB and ClickHouse's client may be installed, and who installs them. */
  readonly additions?: Additions | undefined;
}

export interface StudyLog {
  readonly engine: Engine;
  readonly accounting: Accounting;
  readonly coverage: Coverage;
  /** Options for the figures. */
  readonly options: StudyOptions;
  readonly labels: StudyLabels;
  readonly isLabelled: (name: ModelName) => boolean;
  readonly kind: 'study' | 'simulated';
  /** Fingerprint that tells the secrets of user hashes apart and reveals nothing of them; null without users. */
  readonly secret: string | null;
  /** The log's name where sources are shown. */
  readonly source: string;
  /** The span of days for figures that do not apply it themselves. */
  readonly within?: Within | undefined;
  /** How many requests are counted, if not all. */
  readonly narrowed?: { readonly requests: number; readonly of: number } | undefined;
}

export interface Watcher {
  readonly opened?: ((engine: Engine) => void) | undefined;
  readonly notify?: ((what: Message) => void) | undefined;
  /** Whether messages and progress are shown to anybody. */
  readonly shows?: boolean | undefined;
}

/** The caller closes the engine. If this throws (UsageError, DataError), the engine is already closed. */
export async function openStudyLog(
  request: StudyRequest,
  data: Pick<DataPackage, 'dataset'>,
  { opened, notify, shows }: Watcher = {},
): Promise<StudyLog> {
  const map: ColumnMap | undefined = request.map.length > 0 ? parseMap(request.map) : undefined;
  const engine = await openEngine({ memory: request.memory, isWatched: shows, additions: request.additions });
  try {
    opened?.(engine);
    const naming = namingOf(data);
    const names = {
      nameOf: (raw: string) => naming().nameOf(raw),
      isLabelled: ({ model }: ModelName) => naming().known.has(model),
      latest: dayAfterTomorrow(request.today),
    };
    if (request.logs.some(isAddress)) {
      const { openTable } = await import('../clickhouse/open.ts');
      const table = await openTable(engine, request, { ...names, opened, notify });
      requireUsable(table, table.source);
      const whole = { ...table, labels: naming().labels, isLabelled: names.isLabelled, secret: null };
      return await partOf({ ...whole, ...figuresOf(request, table.source, table.coverage) }, request);
    }
    const logs = request.demo ? [writeDemo(engine)] : request.logs;
    const { accounting, coverage, hasRawIds } = await loadLog(engine, logs, {
      from: request.from,
      map,
      only: request.only,
      salt: request.salt,
      hashesProjects: request.hashesProjects,
      equalRows: request.equalRows,
      passThroughRows: request.copied === true ? Number.POSITIVE_INFINITY : undefined,
      ...names,
      notify,
      meanwhile: naming,
    });
    requireUsable({ accounting }, logs.join(', '));
    const source = request.demo ? 'a simulated log' : request.logs.join(', ');
    const { salt, hashesProjects = false } = request;
    const whole = {
      engine: salt === null ? engine : hasRawIds ? withHashedIds(engine, salt) : byName(engine, salt, hashesProjects),
      accounting,
      coverage,
      labels: naming().labels,
      isLabelled: names.isLabelled,
      secret: salt === null ? null : await secretMark(engine, salt),
    };
    return await partOf({ ...whole, ...figuresOf(request, source, coverage) }, request);
  } catch (error) {
    engine.close();
    throw error;
  }
}

async function partOf(log: StudyLog, { narrow }: StudyRequest): Promise<StudyLog> {
  return narrow === undefined ? log : narrowedLog(log, narrow);
}

/** Lets conditions on hashed columns match the names too. */
export function byName<T extends Pick<Sql, 'counted' | 'people'>>(sql: T, salt: string, hashesProjects: boolean): T {
  return withNamedIds(sql, salt, [...identifiers, ...(hashesProjects ? ['project'] : [])]);
}

/** Model names and labels, built on first use: building takes as long as reading a small log. */
function namingOf(data: Pick<DataPackage, 'dataset'>) {
  let made: { nameOf: (raw: string) => ModelName; labels: StudyLabels; known: ReadonlySet<string> } | undefined;
  return () => {
    if (made === undefined) {
      const labels = studyLabels(data);
      const known = new Set(labelKeys(labels).map(({ key }) => key));
      made = { nameOf: modelNamer(nameTables(data)), labels, known };
    }
    return made;
  };
}

/** An empty log, whose engine combines counts. The caller closes the engine. */
export async function openEmptyLog(
  request: Pick<StudyRequest, 'memory' | 'additions' | 'options'>,
  data: Pick<DataPackage, 'dataset'>,
  { opened, shows }: Watcher = {},
): Promise<StudyLog> {
  const engine = await openEngine({ memory: request.memory, isWatched: shows, additions: request.additions });
  opened?.(engine);
  await engine.run(`CREATE TABLE ${rowsTable} (${requestColumns.map(({ name, type }) => `${name} ${type}`).join(', ')});
CREATE VIEW ${numberedView} AS SELECT rowid AS row, * EXCLUDE (model, variant) FROM ${rowsTable};
CREATE VIEW requests AS SELECT * FROM ${rowsTable}`);
  const { labels, isLabelled } = labelsFor(data);
  const { coverage, ...held } = await summaryOf(engine, isLabelled);
  const accounting: Accounting = { ...nothingRead, ...held };
  return {
    engine,
    accounting,
    coverage,
    labels,
    isLabelled,
    secret: null,
    kind: 'study',
    source: '',
    options: { ...request.options, kind: 'study', source: '', coverage },
  };
}

const nothingRead = {
  files: 0,
  formats: [],
  passedOver: 0,
  read: 0,
  kept: 0,
  duplicates: 0,
  rejected: 0,
  firstRejection: null,
  other: 0,
  recoded: 0,
  withoutUser: 0,
  withoutCost: 0,
  withoutCategory: 0,
  withoutId: 0,
};

async function secretMark(engine: Engine, salt: string): Promise<string> {
  const [{ mark } = {}] = await engine.rows(`SELECT left(sha256('state-of-ai secret ' || ?), 16) AS mark`, [salt]);
  return String(mark);
}

/** Options and coverage for the figures. */
function figuresOf({ demo, options }: StudyRequest, source: string, coverage: Coverage) {
  const kind: StudyLog['kind'] = demo ? 'simulated' : 'study';
  return { kind, source, options: { ...options, kind, source, coverage } };
}

function writeDemo(engine: Engine): string {
  const path = join(engine.folder, 'demo.csv');
  writeFileSync(path, `${demoLog().join('\n')}\n`);
  return path;
}

/** The labels that are joined to a log, and which models have them. */
function labelsFor(data: Pick<DataPackage, 'dataset'>) {
  const labels = studyLabels(data);
  const known = new Set(labelKeys(labels).map(({ key }) => key));
  return { labels, isLabelled: ({ model }: ModelName) => known.has(model) };
}

function studyLabels(data: Pick<DataPackage, 'dataset'>): StudyLabels {
  return {
    models: data.dataset('models'),
    authors: data.dataset('authors'),
    categories: data.dataset('category-map'),
    countries: data.dataset('countries'),
    // Two thousand rows that only one figure needs.
    get prices() {
      return data.dataset('list-prices');
    },
  };
}

/** Clocks and zones may differ by a day; a later time is wrong. */
function dayAfterTomorrow(today: string): string {
  return new Date(Date.parse(today) + 2 * 86_400_000).toISOString().slice(0, 10);
}
