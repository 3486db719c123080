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
  /** Paths, globs, folders, `-`; none for the demo. */
  readonly logs: readonly string[];
  readonly demo: boolean;
  /** Of folders only these files: those an agent's log is made of. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly from?: string | undefined;
  /** As typed: `ts=created_at,model=m`. */
  readonly map: readonly string[];
  /** Whether equal rows without an id each count; by the format unless told. */
  readonly equalRows?: 'keep' | 'drop' | undefined;
  /** null drops users, sessions and keys. */
  readonly salt: string | null;
  readonly memory: string;
  /** Today, ISO: a request of the day after tomorrow cannot be. */
  readonly today: string;
  /** What is to be counted differently. */
  readonly options?: StudyOptions | undefined;
  /** Only part of the log. */
  readonly narrow?: Narrow | undefined;
  /** Always copy rows, however many: some may have to be removed again. */
  readonly copied?: boolean | undefined;
  /** Folders that were worked in are hashed in `requests`: counts of it are kept. */
  readonly hashesProjects?: boolean | undefined;
  /** For a log that is a table of ClickHouse. */
  readonly server?: ServerRequest | undefined;
  /** Where DuckDB and ClickHouse's client may be besides, and who installs them. */
  readonly additions?: Additions | undefined;
}

export interface StudyLog {
  readonly engine: Engine;
  readonly accounting: Accounting;
  readonly coverage: Coverage;
  /** What figures are run with. */
  readonly options: StudyOptions;
  readonly labels: StudyLabels;
  readonly isLabelled: (name: ModelName) => boolean;
  readonly kind: 'study' | 'simulated';
  /** Tells apart the secrets that users are hashed with, and gives away nothing of one; null without users. */
  readonly secret: string | null;
  /** What the log is called where sources are shown. */
  readonly source: string;
  /** The days asked for, for figures that do not take days themselves. */
  readonly within?: Within | undefined;
  /** How many requests are counted, where that is not all of them. */
  readonly narrowed?: { readonly requests: number; readonly of: number } | undefined;
}

export interface Watcher {
  readonly opened?: ((engine: Engine) => void) | undefined;
  readonly notify?: ((what: Message) => void) | undefined;
  /** Whether what is said, and how far it is, is shown to anybody. */
  readonly shows?: boolean | undefined;
}

/** The engine is the caller's to close; when this throws (UsageError, DataError) it is closed already. */
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

/** Conditions on what is hashed are met by the names too. */
export function byName<T extends Pick<Sql, 'counted' | 'people'>>(sql: T, salt: string, hashesProjects: boolean): T {
  return withNamedIds(sql, salt, [...identifiers, ...(hashesProjects ? ['project'] : [])]);
}

/** Names of models and labels, made when they are first asked for: it takes as long as to read a small log. */
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

/** A log of no requests, to put counts together with. The engine is the caller's to close. */
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

/** What figures are run with. */
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
    // Two thousand rows that one figure asks for.
    get prices() {
      return data.dataset('list-prices');
    },
  };
}

/** Clocks and zones differ by a day; more is a wrong time. */
function dayAfterTomorrow(today: string): string {
  return new Date(Date.parse(today) + 2 * 86_400_000).toISOString().slice(0, 10);
}
