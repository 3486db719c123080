/** Loads logs into the table `requests`: finds files, detects formats, reads and normalises rows, accounts for every row. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '../counts/log.ts';
import { literal } from '../counts/sql-text.ts';
import { DataError } from '../errors.ts';
import { code, type Message, message } from '../i18n/message.ts';
import { type Accounting, accountMessages, type Rejection, type Unread } from './accounting.ts';
import { batchesOf, formatAsked } from './batches.ts';
import { copiesIn } from './copies.ts';
import { type Engine, endsAll, whyOf } from './engine.ts';
import { faultMessage } from './fault.ts';
import {
  columnsOf,
  type Finalised,
  finalise,
  nameModels,
  needsSessions,
  type RowCounts,
  rowCounts,
} from './finalise.ts';
import { type Batch, holdSql, isReadAsJson, isRejected, type Mark, marks, normaliseSql } from './normalise-sql.ts';
import type { LoadOptions } from './options.ts';
import { packsOf } from './packs.ts';
import { finishPassThrough, openPassThrough, passThroughRows } from './pass-through.ts';
import { type RequestColumnName, rowsTable } from './request.ts';
import { lineColumn, uniqueNames } from './sample.ts';
import { findFiles, type LogFile } from './sources.ts';
import { summaryFrom } from './summary.ts';

export interface Loaded {
  readonly accounting: Accounting;
  readonly coverage: Coverage;
  /** Whether `requests` holds identifiers instead of hashes, as with rows that are counted in place. */
  readonly hasRawIds: boolean;
}

interface Tally {
  readonly unread: Unread[];
  readonly marked: Record<Mark, number>;
  /** Rows that could not be parsed; they are not in the table. */
  unmade: number;
  /** The first unparsed row of each file. */
  readonly rejections: Rejection[];
  /** The first row of each batch that is in the table but cannot be used. */
  readonly unusable: Rejection[];
  /** Records that are not requests; they have no row in any table. */
  other: number;
  /** Rows of files that are copies of other files. */
  copied: number;
  /** Counts of the table after the last batch. */
  held: RowCounts;
  repaired: number;
  recoded: number;
}

const markSequences: Readonly<Record<Mark, string>> = {
  unread_cost: 'unread_costs',
  cache_outside: 'caches_outside',
  has_more: 'rows_with_more',
};

/** Loads the logs. Creates `requests` even if it is empty. Throws UsageError and DataError. */
export async function loadLog(engine: Engine, typed: readonly string[], options: LoadOptions): Promise<Loaded> {
  const forced = formatAsked(options);
  const { files, passedOver, unread } = await findFiles(engine, typed, options.only);
  const { batches, notLogs, unread: unknown } = await batchesOf(engine, files, forced, typed);
  const tally: Tally = {
    unread: [...unread, ...unknown],
    marked: { unread_cost: 0, cache_outside: 0, has_more: 0 },
    unmade: 0,
    copied: 0,
    rejections: [],
    unusable: [],
    other: 0,
    held: { used: 0, rejected: 0, nameless: 0 },
    repaired: 0,
    recoded: 0,
  };
  const found = { passedOver: passedOver + notLogs };
  const settings = { salt: options.salt, latest: options.latest, holdsSessions: needsSessions(batches) };
  options.notify?.(message('ingest.looking'));
  const passing = await openPassThrough(engine, batches, settings, options.passThroughRows ?? passThroughRows);
  if (passing !== undefined) {
    await nameModels(engine, passing, options.nameOf);
    await finishPassThrough(engine);
    tally.held = { used: Number(passing.sums.all_rows), rejected: 0, nameless: 0 };
    tally.marked.cache_outside = Number(passing.sums.outside);
    const nothing = { duplicates: 0, withoutId: 0, equalRows: 0 };
    return { ...account(batches, tally, { ...found, ...nothing, counted: passing }, options), hasRawIds: true };
  }
  const columns = columnsOf(batches, settings);
  const held = columns.filter(({ constant }) => constant === null);
  await engine.run(
    `CREATE OR REPLACE TABLE ${rowsTable} (${held.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
  );
  for (const each of batches) {
    const { files, copies } = options.equalRows === 'keep' ? { files: each.files, copies: [] } : await copiesIn(each);
    const batch = { ...each, files };
    options.notify?.(
      batch.files.length === 1
        ? message('ingest.readingFile', { file: code(batch.files[0]?.name ?? '') })
        : message('ingest.readingFiles', { files: batch.files.length }),
    );
    const names = held.map(({ name }) => name);
    const before = tally.marked.has_more;
    if (each === batches[0]) setImmediate(() => quietly(options.meanwhile));
    for (const part of packsOf(engine, batch)) await readPart(engine, part, names, options, tally);
    const { more } = batch.format;
    // The second reading covers the same records, so they and their faults are not counted again.
    if (more !== undefined && tally.marked.has_more > before)
      await readMore(engine, { ...batch, format: more }, names, options, tally);
    if (copies.length > 0) await readCopies(engine, { ...batch, files: copies }, names, options, tally);
  }
  options.notify?.(message('ingest.finalising'));
  const finalised = await finalise(engine, batches, columns, tally.held, options);
  return { ...account(batches, tally, { ...found, ...finalised }, options), hasRawIds: false };
}

/** Accepts a pack only if all of its rows can be used, because only the original files tell where a row is. */
async function readPart(
  engine: Engine,
  { packed, batch }: { readonly packed: Batch | null; readonly batch: Batch },
  held: readonly RequestColumnName[],
  options: LoadOptions,
  tally: Tally,
): Promise<void> {
  if (packed !== null) {
    const before = tally.held.used;
    const aside: Tally = { ...tally, rejections: [], unusable: [], unread: [], marked: { ...tally.marked } };
    await readBatch(engine, { ...packed, isPack: true }, held, options, aside);
    const isClean =
      aside.unread.length === 0 && aside.unmade === tally.unmade && aside.held.rejected === tally.held.rejected;
    if (isClean) {
      Object.assign(tally.marked, aside.marked);
      [tally.held, tally.other] = [aside.held, aside.other];
      return;
    }
    await dropLast(engine, aside.held.used - before);
  }
  await readBatch(engine, batch, held, options, tally);
}

/** Deletes the rows that were read last. */
async function dropLast(engine: Engine, rows: number): Promise<void> {
  if (rows > 0)
    await engine.run(
      `DELETE FROM ${rowsTable} WHERE rowid IN (SELECT rowid FROM ${rowsTable} ORDER BY rowid DESC LIMIT ${rows})`,
    );
}

/** Ignores errors of a task run ahead of time: the task fails again when it is really needed, and is reported there. */
function quietly(task: (() => unknown) | undefined): void {
  try {
    task?.();
  } catch {}
}

/** Reads the additional requests in a batch's records (the format's `more`). */
async function readMore(
  engine: Engine,
  batch: Batch,
  held: readonly RequestColumnName[],
  options: LoadOptions,
  tally: Tally,
): Promise<void> {
  const aside: Tally = { ...tally, rejections: [], unusable: [], unread: [], marked: { ...tally.marked } };
  await readBatch(engine, batch, held, options, aside);
  const added = aside.held.rejected - tally.held.rejected;
  if (added > 0)
    await engine.run(
      `DELETE FROM ${rowsTable} WHERE rowid IN (SELECT rowid FROM ${rowsTable} WHERE ${isRejected} ORDER BY rowid DESC LIMIT ${added})`,
    );
  tally.held = { ...aside.held, used: aside.held.used - added, rejected: tally.held.rejected };
}

/** Counts the rows of copied files as duplicates, even if rows have no ids. */
async function readCopies(
  engine: Engine,
  batch: Batch,
  held: readonly RequestColumnName[],
  options: LoadOptions,
  tally: Tally,
): Promise<void> {
  const aside: Tally = { ...tally, rejections: [], unusable: [], unread: [], marked: { ...tally.marked } };
  await readBatch(engine, batch, held, options, aside);
  const added = aside.held.used - tally.held.used;
  await dropLast(engine, added);
  tally.copied += added + aside.unmade - tally.unmade;
  tally.other = aside.other;
  tally.repaired = aside.repaired;
}

/** Reads a batch. If that fails, reads each file; repairs a file that fails; refuses a file that cannot be repaired. */
async function readBatch(
  engine: Engine,
  batch: Batch,
  held: readonly RequestColumnName[],
  options: LoadOptions,
  tally: Tally,
  retries = 2,
): Promise<void> {
  if (batch.sample.empty) return;
  const settings = { salt: options.salt, latest: options.latest, holdsSessions: held.includes('session_id') };
  const isTable = batch.sample.container === 'csv' || batch.sample.container === 'tsv';
  try {
    // DuckDB 1.5 crashes on a byte that is not UTF-8 in a csv column left out of the scan, so all columns are scanned.
    if (isTable) await engine.run("SET disabled_optimizers = 'unused_columns'");
    // Storing rows in any order takes two thirds of the time. Not possible if rows follow from one another.
    const order = batch.format.ordered ? '' : 'SET preserve_insertion_order = false;';
    const others = 'others';
    const sequences = [others, ...marks.map((mark) => markSequences[mark])];
    const fresh = sequences.map((name) => `CREATE OR REPLACE SEQUENCE ${name} START 0 MINVALUE 0;`).join(' ');
    await engine.run(`${order} ${fresh}
${holdSql(batch, { ...settings, others, marks: markSequences }, held)}`);
    const counted = marks.map((mark) => `nextval('${markSequences[mark]}') AS ${mark}`);
    const [counts = {}] = await engine.rows(
      `SELECT nextval('${others}') AS other, ${counted.join(', ')}, ${rowCounts} FROM ${rowsTable}`,
    );
    tally.other += Number(counts.other);
    for (const mark of marks) tally.marked[mark] += Number(counts[mark]);
    const { used, rejected, nameless } = counts;
    tally.held = { used: Number(used), rejected: Number(rejected), nameless: Number(nameless) };
  } catch (error) {
    if (endsAll(error)) throw error;
    const [file] = batch.files;
    if (batch.isPack === true) {
      tally.unread.push({ file: '', why: whyOf(error) });
    } else if (isReadAsJson(batch)) {
      // A conversation that is still being written ends in half a line. Reading the other files twice is faster than reading
      // slowly.
      const broken = retries > 0 && batch.files.length > 1 ? brokenOf(batch, error) : undefined;
      const slowly = { ...batch, files: broken === undefined ? batch.files : [broken], oneByOne: true };
      await readBatch(engine, slowly, held, options, tally);
      if (broken === undefined) return;
      const files = batch.files.filter((each) => each !== broken);
      await readBatch(engine, { ...batch, files }, held, options, tally, retries - 1);
    } else if (batch.files.length > 1 || file === undefined) {
      for (const each of batch.files) await readBatch(engine, { ...batch, files: [each] }, held, options, tally);
    } else if (isInPieces(batch) && !file.isRepaired) {
      // A list or document that breaks off, or lines whose first ones are broken: only the broken ones are lost.
      const objects = batch.sample.records.length > 0 ? await objectsOf(engine, batch, file, tally) : undefined;
      const lines = { ...batch, sample: { ...batch.sample, layout: 'lines' as const } };
      await readBatch(engine, objects ?? lines, held, options, tally);
    } else if (isRepairable(batch, file)) {
      await readBatch(engine, await repaired(engine, batch, file, tally), held, options, tally);
    } else tally.unread.push({ file: file.name, why: whyOf(error) });
    return;
  } finally {
    if (isTable) await engine.run("SET disabled_optimizers = ''");
    await engine.run('SET preserve_insertion_order = true');
  }
  if (tally.held.rejected > 0 && batch.isPack !== true) await findFirst(engine, batch, settings, tally);
}

/** The file that DuckDB reports as invalid JSON. */
function brokenOf({ files }: Batch, error: unknown): LogFile | undefined {
  const path = /in file "(.*?)", at /.exec(
    String((error as { reason?: Message }).reason?.params?.why ?? (error as Error).message),
  )?.[1];
  return files.find((file) => file.path === path);
}

function isInPieces({ sample }: Batch): boolean {
  return sample.container === 'json' && sample.layout !== 'lines';
}

/** A file is repaired once, and only if it is text. */
function isRepairable({ sample, compression }: Batch, file: LogFile): boolean {
  if (file.isRepaired || sample.container === 'parquet' || compression === 'zstd') return false;
  return sample.container !== 'json' || sample.layout === 'lines';
}

async function repaired(engine: Engine, batch: Batch, file: LogFile, tally: Tally): Promise<Batch> {
  tally.repaired += 1;
  const path = join(engine.folder, `repaired-${tally.repaired}`);
  const { repair } = await import('./repair.ts');
  const { rejected, first, recoded } = await repair(file, batch.sample, path);
  tally.unmade += rejected;
  if (first !== null) tally.rejections.push(first);
  tally.recoded += recoded;
  const isTable = batch.sample.container !== 'json';
  const header = isTable ? [...uniqueNames(batch.sample.header), lineColumn] : batch.sample.header;
  const sample = { ...batch.sample, header, delimiter: ',', skip: 0 };
  return { ...batch, sample, compression: 'none', files: [{ ...file, path, isRepaired: true }] };
}

/** Rewrites the file's objects as lines; undefined if no object is complete. */
async function objectsOf(engine: Engine, batch: Batch, file: LogFile, tally: Tally): Promise<Batch | undefined> {
  if (batch.compression === 'zstd') return undefined;
  const path = join(engine.folder, `repaired-${tally.repaired + 1}`);
  const { repairObjects } = await import('./repair.ts');
  const { rejected, first } = await repairObjects(file, batch.sample.envelope, path);
  const { size } = statSync(path);
  if (size === 0) return undefined;
  tally.repaired += 1;
  tally.unmade += rejected;
  if (first !== null) tally.rejections.push(first);
  const sample = { ...batch.sample, layout: 'lines' as const, envelope: null };
  return { ...batch, sample, compression: 'none', files: [{ ...file, path, bytes: size, isRepaired: true }] };
}

/** Finds the first row of the batch that was read but cannot be used. Reads again with row numbers, only if there is one. */
async function findFirst(
  engine: Engine,
  batch: Batch,
  settings: Parameters<typeof normaliseSql>[1],
  tally: Tally,
): Promise<void> {
  const paths = batch.files.map(({ path }) => path);
  const bad = await engine.rows(
    `SELECT DISTINCT request_id AS file FROM ${rowsTable} WHERE ${isRejected} AND request_id IN (${paths.map(literal).join(', ')})`,
  );
  const found = new Set(bad.map(({ file }) => file));
  const file = batch.files.find(({ path }) => found.has(path));
  if (file === undefined) return;
  const again = normaliseSql({ ...batch, files: [file] }, { ...settings, numbered: true });
  const [row] = await engine.rows(
    `SELECT _row, _reject FROM (${again}) WHERE _reject IS NOT NULL ORDER BY _row LIMIT 1`,
  );
  if (row === undefined) return;
  const isLine = file.isRepaired || (batch.sample.container === 'json' && batch.sample.layout === 'lines');
  tally.unusable.push({
    file: file.name,
    place: { unit: isLine ? 'line' : 'row', number: Number(row._row) },
    why: faultMessage(String(row._reject)),
  });
}

function account(
  batches: readonly Batch[],
  tally: Tally,
  counts: Finalised & { readonly passedOver: number },
  { nameOf, isLabelled }: LoadOptions,
): Omit<Loaded, 'hasRawIds'> {
  const { coverage, ...kept } = summaryFrom(counts.counted, nameOf, isLabelled);
  const without = (column: 'user_id' | 'cost_usd' | 'category') => coverage.rows - coverage.known[column];
  const accounting = {
    files: batches.reduce((total, { files }) => total + files.length, 0),
    formats: [...new Set(batches.map(({ format }) => format.name))].filter((name) => name !== ''),
    passedOver: counts.passedOver,
    read: tally.held.used + tally.unmade + tally.other + tally.copied,
    kept: coverage.rows,
    duplicates: counts.duplicates + tally.copied,
    rejected: tally.held.rejected + tally.unmade,
    unreadFiles: tally.unread.length,
    firstUnread: tally.unread[0] ?? null,
    unreadCosts: tally.marked.unread_cost,
    cacheOutside: tally.marked.cache_outside,
    equalRows: counts.equalRows,
    firstRejection: firstOf([...tally.rejections, ...tally.unusable], batches),
    other: tally.other,
    recoded: tally.recoded,
    ...kept,
    withoutUser: without('user_id'),
    withoutCost: without('cost_usd'),
    withoutCategory: without('category'),
    withoutId: counts.withoutId,
  };
  return { accounting, coverage };
}

/** Throws DataError if a log has records but none of them can be used. */
export function requireUsable({ accounting }: Pick<Loaded, 'accounting'>, logs: string): void {
  const { kept, read, unreadFiles = 0 } = accounting;
  if (kept > 0 || (read === 0 && unreadFiles === 0)) return;
  throw new DataError(message('ingest.nothingUsable', { logs: code(logs), account: accountMessages(accounting) }));
}

function firstOf(rejections: readonly Rejection[], batches: readonly Batch[]): Rejection | null {
  const order = new Map(batches.flatMap(({ files }) => files).map(({ name }, i) => [name, i]));
  const line = ({ place }: Rejection) => place?.number ?? 0;
  const [first = null] = [...rejections].sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || line(a) - line(b),
  );
  return first;
}
