/** Builds `requests`: one row per request, canonical model names, constant columns dropped. */
import { dropDuplicates, dropPartial, dropSums, giveIds } from './duplicates.ts';
import type { Engine } from './engine.ts';
import type { ModelName } from './model-names.ts';
import { type Batch, constantColumns, isRejected, keptHash } from './normalise-sql.ts';
import {
  hashedLate,
  numberedView,
  projectNames,
  type RequestColumnName,
  readColumns,
  requestColumns,
  rowsTable,
} from './request.ts';
import { countSummary, type LogSummary } from './summary.ts';

type NameOf = (raw: string) => ModelName;

interface Finalising {
  readonly nameOf: NameOf;
  readonly salt: string | null;
  /** Projects are hashed as well, or dropped without a salt. The table `projectNames` holds their names. */
  readonly hashesProjects?: boolean | undefined;
  /** Whether equal rows without an id are counted, whatever their format. */
  readonly equalRows?: 'keep' | 'drop' | undefined;
}

/** Counts of a log's rows as read. */
export interface RowCounts {
  /** Rows that are requests or cannot be used. */
  readonly used: number;
  readonly rejected: number;
  /** Rows without an id. */
  readonly nameless: number;
}

/** The columns of a `RowCounts` query. */
export const rowCounts = `count(*) AS used, count(*) FILTER (${isRejected}) AS rejected, count(*) FILTER (request_id IS NULL) AS nameless`;

export interface Finalised {
  readonly duplicates: number;
  readonly withoutId: number;
  /** Rows without an id that equal another one and are counted; undefined if equal rows count once. */
  readonly equalRows: number | undefined;
  readonly counted: LogSummary;
}

/** A column that is read. */
interface RequestColumn {
  readonly name: RequestColumnName;
  readonly type: string;
  /** SQL of the column's single value in all rows, or of the earlier columns it follows from; null if the column is stored. */
  readonly constant: string | null;
}

/** Every log stores these columns, because rows are compared by them. */
const always: readonly RequestColumnName[] = ['request_id', 'ts', 'model_raw'];

/** Which columns are read, and which of them must be stored. */
export function columnsOf(
  batches: readonly Batch[],
  settings: Parameters<typeof constantColumns>[1],
): readonly RequestColumn[] {
  const all = batches.flatMap((batch) =>
    batch.format.more === undefined ? [batch] : [batch, { ...batch, format: batch.format.more }],
  );
  const constants = all.filter(({ sample }) => !sample.empty).map((batch) => constantColumns(batch, settings));
  return readColumns.map(({ name, type }) => {
    const [first, ...others] = new Set(constants.map((each) => each.get(name)));
    const isHeld = always.includes(name) || first === undefined || others.length > 0;
    return { name, type, constant: isHeld ? null : `(${first})::${type}` };
  });
}

/** Turns the rows into `requests`: canonical model names, rejected rows deleted, one row for each id. */
export async function finalise(
  engine: Engine,
  batches: readonly Batch[],
  columns: readonly RequestColumn[],
  { rejected, nameless }: RowCounts,
  { nameOf, salt, equalRows, hashesProjects = false }: Finalising,
): Promise<Finalised> {
  if (rejected > 0) await engine.run(`DELETE FROM ${rowsTable} WHERE ${isRejected}`);
  const sqlOf = new Map(
    columns.map(({ name, constant }) => [name, constant === null ? name : `${constant} AS ${name}`]),
  );
  const isLate = salt !== null && sqlOf.get(hashedLate) === hashedLate;
  const project = columnInTable(columns, 'project');
  const hashed = salt === null ? 'NULL::VARCHAR' : keptHash(project, salt);
  const select = requestColumns.map(({ name }) => {
    if (hashesProjects && name === 'project') return `${hashed} AS project`;
    return isLate && name === hashedLate ? `${keptHash(name, salt)} AS ${name}` : (sqlOf.get(name) ?? `named.${name}`);
  });
  await engine.run(
    `CREATE OR REPLACE VIEW ${numberedView} AS SELECT rowid AS row, ${[...sqlOf.values()].join(', ')} FROM ${rowsTable}`,
  );
  const lesser = batches.some(({ format }) => format.grows === true)
    ? await dropPartial(engine, (name) => columnInTable(columns, name))
    : 0;
  if (hashesProjects)
    await engine.run(
      `CREATE OR REPLACE TABLE ${projectNames} AS SELECT DISTINCT ${hashed} AS hash, ${project} AS name FROM ${rowsTable}`,
    );
  const dropped = batches
    .map(({ format }) => format)
    .filter(({ repeats }) => equalRows === 'drop' || (equalRows === undefined && repeats === true))
    .map(({ name }) => name);
  const isKept = batches.some(({ format }) => !dropped.includes(format.name));
  const equal = nameless > 0 ? await giveIds(engine, dropped) : 0;
  let sums = 0;
  for (const { name, sumsUp } of new Set(batches.map(({ format }) => format)))
    if (sumsUp !== undefined && batches.some(({ format }) => format.name === sumsUp))
      sums += await dropSums(engine, name, sumsUp);
  // Sessions were stored for finding sums only.
  if (salt === null && needsSessions(batches)) await engine.run(`UPDATE ${rowsTable} SET session_id = NULL`);
  const duplicates = lesser + sums + (await dropDuplicates(engine));
  const counted = await countSummary(engine, numberedView);
  await nameModels(engine, counted, nameOf);
  await engine.run(
    `CREATE OR REPLACE VIEW requests AS SELECT ${select.join(', ')} FROM ${rowsTable} LEFT JOIN named ON model_raw = named.raw`,
  );
  return { duplicates, withoutId: nameless, equalRows: isKept ? equal : undefined, counted };
}

/** Whether sessions are needed to find rows that sum up others, even if sessions are dropped afterwards. */
export function needsSessions(batches: readonly Batch[]): boolean {
  return batches.some(({ format }) => format.sumsUp !== undefined);
}

/** SQL of a column read from the base table instead of its view. */
function columnInTable(columns: readonly RequestColumn[], wanted: RequestColumnName): string {
  return columns.find(({ name }) => name === wanted)?.constant ?? `${rowsTable}.${wanted}`;
}

/** Fills `named` with a log's models. A log has few names and many rows, so each name is resolved once. */
export async function nameModels(engine: Engine, { raws }: LogSummary, nameOf: NameOf): Promise<void> {
  const named = raws.map(({ raw }) => ({ raw, ...nameOf(raw) }));
  const shape = '[{"raw":"VARCHAR","model":"VARCHAR","variant":"VARCHAR"}]';
  await engine.rows(
    `CREATE OR REPLACE TABLE named AS SELECT unnest(from_json(?::JSON, '${shape}'), recursive := true)`,
    [JSON.stringify(named)],
  );
}
