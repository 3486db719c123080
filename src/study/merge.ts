/** Merges saved studies of several computers, each request once. The counts files are somebody else's and are checked first. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { literal } from '../counts/sql-text.ts';
import { DataError, UsageError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import type { Accounting } from '../ingest/accounting.ts';
import type { Engine } from '../ingest/engine.ts';
import { requestColumns } from '../ingest/request.ts';
import { countedInto } from './added.ts';
import { type Asked, columnList, countedColumns, type KeptCounts, maxRows, openCounts, version } from './increment.ts';
import { holdsOdd } from './odd-rows.ts';
import type { StudyLog } from './open-log.ts';
import { isOptionsText } from './options-check.ts';
import type { Study } from './study.ts';

/** A saved study and the place of its counts. */
export interface Part {
  /** As the user typed it. */
  readonly name: string;
  readonly study: Study;
  /** The folder of the study's file. */
  readonly folder: string;
}

export interface Merged {
  readonly study: Study;
  /** What to write in the new counts file. */
  readonly counts: { readonly asked: Asked; readonly options: string; readonly before: KeptCounts };
  /** Requests that several studies have. */
  readonly again: number;
  /** Whether users on two machines count as different users. */
  readonly isApart: boolean;
  readonly secret: string | null;
}

/** Larger than the counts of the maximum number of requests. */
const maxBytes = 512e6;
const columns = countedColumns;

/**
 * Merges the studies. `log` has no requests; its engine counts the figures and never opens a file from elsewhere. Throws
 * UsageError and DataError that name the study.
 */
export async function mergeStudies(
  log: StudyLog,
  parts: readonly Part[],
  open: () => Promise<Engine>,
  notify: (what: Message) => void,
): Promise<Merged> {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('nothing to merge');
  for (const { study } of others)
    if (study.kind !== first.study.kind) throw new DataError(message('study.simulatedAndReal'));
  notify(message('merge.putting', { studies: parts.length }));
  const middle = join(log.engine.folder, 'merged.counts');
  const engine = await open();
  let found: Put;
  try {
    found = await putTogether(engine, parts, middle);
  } finally {
    engine.close();
  }
  const before = await openCounts(log.engine, middle);
  const again = parts.reduce((sum, { study }) => sum + study.accounting.kept, 0) - found.requests;
  const now: StudyLog = {
    ...log,
    kind: first.study.kind,
    accounting: accountOf(
      others.map(({ study }) => study.accounting),
      again,
    ),
    source: others.map(({ study }) => study.source).join(', '),
  };
  const { study, asked } = await countedInto(first.study, before, now, notify);
  const withUsers = parts.filter(({ study: { accounting } }) => accounting.withoutUser < accounting.kept);
  return {
    study,
    counts: { asked, options: before.options, before },
    again,
    isApart: withUsers.length > 1 && before.secret === null,
    secret: before.secret,
  };
}

interface Put {
  readonly requests: number;
}

/** Once these files are open, the engine may open no others. */
async function putTogether(engine: Engine, parts: readonly Part[], middle: string): Promise<Put> {
  const opened: { options: string; secret: string | null }[] = [];
  await engine.run(`ATTACH ${literal(middle)} AS merged (BLOCK_SIZE 16384)`);
  for (const [i, part] of parts.entries()) await attach(engine, part, `part_${i}`);
  await engine.run('SET enable_external_access = false');
  for (const [i, part] of parts.entries()) opened.push(await lookThrough(engine, part, `part_${i}`));
  const [{ options = '' } = {}, ...others] = opened;
  for (const [i, each] of others.entries())
    if (each.options !== options)
      throw new DataError(
        message('merge.otherOptions', { first: quote(parts[0]?.name ?? ''), other: quote(parts[i + 1]?.name ?? '') }),
      );
  const secrets = new Set(opened.map(({ secret }) => secret));
  const secret = secrets.size === 1 ? (opened[0]?.secret ?? null) : null;
  const requests = await fill(engine, parts.length, { options, secret });
  await engine.run('DETACH merged');
  return { requests };
}

/** Accounts for the rows of all studies but the first, and for requests that several have. */
function accountOf(all: readonly Accounting[], again: number): Accounting {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('nothing to merge');
  const numbers = Object.entries(first).flatMap(([name, value]) => {
    if (typeof value !== 'number') return [];
    return [[name, others.reduce((total, each) => total + Number(each[name as keyof Accounting] ?? 0), value)]];
  });
  const sum: Accounting = {
    ...first,
    ...Object.fromEntries(numbers),
    formats: [...new Set(all.flatMap(({ formats }) => formats))],
    firstRejection: all.find(({ firstRejection }) => firstRejection !== null)?.firstRejection ?? null,
  };
  return { ...sum, duplicates: sum.duplicates + again };
}

function pathOf({ study, folder, name }: Part): string {
  const path = study.counts === undefined ? undefined : join(folder, study.counts);
  if (path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new UsageError(
    message('merge.noCounts', { name: quote(name), file: code(study.counts ?? `${name}.….counts`) }),
  );
}

function unreadable(path: string, why: Message): DataError {
  return new DataError(message('study.countsUnreadable', { file: code(path), why }));
}

async function attach(engine: Engine, part: Part, as: string): Promise<void> {
  const path = pathOf(part);
  if (statSync(path).size > maxBytes) throw unreadable(path, message('merge.tooLarge', { max: maxBytes / 1e6 }));
  if (!isDatabase(path)) throw unreadable(path, message('merge.noDatabase'));
  try {
    await engine.run(`ATTACH ${literal(path)} AS ${as} (READ_ONLY)`);
  } catch {
    throw unreadable(path, message('merge.noDatabase'));
  }
}

/** Throws DataError if the counts have another shape or version, or too many requests. */
async function lookThrough(
  engine: Engine,
  part: Part,
  as: string,
): Promise<{ options: string; secret: string | null }> {
  const path = pathOf(part);
  let about: Record<string, unknown> | undefined;
  try {
    if (!(await hasShape(engine, as))) throw unreadable(path, message('merge.otherShape'));
    [about] = await engine.rows(`SELECT version, options, whole, secret FROM ${as}.about`);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw unreadable(path, message('merge.otherShape'));
  }
  if (about?.version !== version) {
    const seen = code(String(about?.version));
    throw unreadable(path, message('study.countsOfVersion', { seen, known: code(String(version)) }));
  }
  if (about.whole !== true) throw new DataError(message('merge.notWhole', { name: quote(part.name), max: maxRows }));
  const secret = typeof about.secret === 'string' && /^[0-9a-f]{16}$/.test(about.secret) ? about.secret : null;
  const options = String(about.options);
  if (!isOptionsText(options)) throw unreadable(path, message('merge.otherShape'));
  if (await holdsOdd(engine, as)) throw unreadable(path, message('merge.otherRows'));
  return { options: plainOptions(options), secret };
}

/** Whether the file begins with DuckDB's magic bytes. */
function isDatabase(path: string): boolean {
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(12);
    readSync(handle, head, 0, 12, 0);
    return head.subarray(8).toString('latin1') === 'DUCK';
  } finally {
    closeSync(handle);
  }
}

const shape: Readonly<Record<string, string>> = Object.fromEntries([
  ['id', 'UBIGINT'],
  ['everywhere', 'UBIGINT'],
  ['fullness', 'INTEGER'],
  ...requestColumns
    .filter(({ name }) => (columns as readonly string[]).includes(name))
    .map(({ name, type }) => [name, type]),
]);

/** Whether it has the expected tables and columns and no view, since a view could read any file. */
async function hasShape(engine: Engine, as: string): Promise<boolean> {
  const of = `database_name = '${as}'`;
  const [view] = await engine.rows(`SELECT 1 FROM duckdb_views() WHERE ${of} AND NOT internal`);
  if (view !== undefined) return false;
  const held = await engine.rows(
    `SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE ${of} AND schema_name = 'main'`,
  );
  const typeOf = new Map(held.map((row) => [`${row.table_name}.${row.column_name}`, row.data_type]));
  const rows = ['growing', 'fixed'].flatMap((table) =>
    // Tables that an older program did not know may be missing.
    Object.entries(shape)
      .filter(([name]) => needed.includes(name) || typeOf.has(`${table}.${name}`))
      .map(([name, type]) => [`${table}.${name}`, type]),
  );
  const wanted = [
    ...rows,
    ['ids.id', 'UBIGINT'],
    ['spans.source', 'VARCHAR'],
    ['spans.first', 'DATE'],
    ['spans.last', 'DATE'],
    ['about.version', 'INTEGER'],
    ['about.options', 'VARCHAR'],
    ['about.whole', 'BOOLEAN'],
    ['about.secret', 'VARCHAR'],
  ];
  return wanted.every(([name = '', type]) => typeOf.get(name) === type);
}

/** A row without these columns is not a request. */
const needed = [
  'id',
  'everywhere',
  'fullness',
  'ts',
  'model',
  'source',
  'requests',
  'prompt_tokens',
  'completion_tokens',
];

/** Options without the zone of a usage board, which does not affect the counts. */
function plainOptions(text: string): string {
  const { usage: _, ...options } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(options);
}

/** Fills `merged`. Of a request in several studies, keeps the one with the fullest answer, otherwise the first study's. */
async function fill(
  engine: Engine,
  parts: number,
  { options, secret }: { readonly options: string; readonly secret: string | null },
): Promise<number> {
  const all = Array.from({ length: parts }, (_, i) => i);
  const names = ['id', 'everywhere', 'fullness', ...columns].join(', ');
  const lists = await Promise.all(all.map((i) => columnList(engine, `part_${i}`)));
  const from = (table: string) =>
    lists
      .map((list, i) => `SELECT ${i} AS part, id, everywhere, fullness, ${list} FROM part_${i}.${table}`)
      .join(' UNION ALL ');
  // Within one study all rows are distinct, so the n-th of several equal rows is the same request as the n-th in another study.
  const once = (table: string) => `SELECT ${names} FROM (
  SELECT *, row_number() OVER (PARTITION BY everywhere, nth ORDER BY completion_tokens DESC NULLS LAST, fullness DESC, part) AS place FROM (
    SELECT *, row_number() OVER (PARTITION BY everywhere, part ORDER BY completion_tokens DESC NULLS LAST, fullness DESC, id) AS nth FROM (${from(table)}))) WHERE place = 1`;
  await engine.run(`CREATE TABLE merged.about (version INTEGER, options VARCHAR, whole BOOLEAN, secret VARCHAR);
CREATE TABLE merged.answers (question VARCHAR, held VARCHAR);
CREATE TABLE merged.growing AS ${once('growing')};
CREATE TABLE merged.fixed AS ${once('fixed')};
CREATE TABLE merged.ids AS SELECT DISTINCT id FROM (${all.map((i) => `SELECT id FROM part_${i}.ids`).join(' UNION ALL ')});
CREATE TABLE merged.spans AS SELECT source, min(first) AS first, max(last) AS last FROM (${all.map((i) => `SELECT source, first, last FROM part_${i}.spans`).join(' UNION ALL ')}) GROUP BY source`);
  await engine.rows('INSERT INTO merged.about VALUES (?, ?, true, ?)', [version, options, secret]);
  const [{ n = 0 } = {}] = await engine.rows(
    'SELECT (SELECT count(*) FROM merged.growing) + (SELECT count(*) FROM merged.fixed) AS n',
  );
  return Number(n);
}
