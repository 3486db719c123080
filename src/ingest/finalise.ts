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
  /** Projects are hashed as well, or dropped without a salt; the table `projectNames` has their names. */
  readonly hashesProjects?: boolean | undefined;
  /** Whether equal rows without an id are counted, whatever their format. */
  readonly equalRows?: 'keep' | 'drop' | undefined;
}

/** What the table holds of a log as it was read. */
export interface RowCounts {
  /** Rows that are requests or cannot be used. */
  readonly used: number;
  readonly rejected: number;
  /** Those without an id. */
  readonly nameless: number;
}

/** Columns of an answer from the table: a `RowCounts`. */
export const rowCounts = `count(*) AS used, count(*) FILTER (${isRejected}) AS rejected, count(*) FILTER (request_id IS NULL) AS nameless`;

export interface Finalised {
  readonly duplicates: number;
  readonly withoutId: number;
  /** Rows without an id that equal another one and are counted; undefined where equal rows count once. */
  readonly equalRows: number | undefined;
  readonly counted: LogSummary;
}

/** A column that is read. */
interface RequestColumn {
  readonly name: RequestColumnName;
  readonly type: string;
  /** SQL of the one value that it has in all rows, or of what it follows from in columns before it; null where it is held. */
  readonly constant: string | null;
}

/** Rows are compared by these, whatever the log. */
const always: readonly RequestColumnName[] = ['request_id', 'ts', 'model_raw'];

/** What is read, and how much of it has to be held. */
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

/** The rows become `requests`: models get their names, what is rejected goes, and of equal ids one row stays. */
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
  // Held for nothing else.
  if (salt === null && needsSessions(batches)) await engine.run(`UPDATE ${rowsTable} SET session_id = NULL`);
  const duplicates = lesser + sums + (await dropDuplicates(engine));
  const counted = await countSummary(engine, numberedView);
  await nameModels(engine, counted, nameOf);
  await engine.run(
    `CREATE OR REPLACE VIEW requests AS SELECT ${select.join(', ')} FROM ${rowsTable} LEFT JOIN named ON model_raw = named.raw`,
  );
  return { duplicates, withoutId: nameless, equalRows: isKept ? equal : undefined, counted };
}

/** Whether sessions tell which rows sum up others, also where nobody is to be told by them. */
export function needsSessions(batches: readonly Batch[]): boolean {
  return batches.some(({ format }) => format.sumsUp !== undefined);
}

/** SQL of a column where the table is at hand and not its view. */
function columnInTable(columns: readonly RequestColumn[], wanted: RequestColumnName): string {
  return columns.find(({ name }) => name === wanted)?.constant ?? `${rowsTable}.${wanted}`;
}

/** Fills `named` with a log's models: its names are few and its rows many, so each name is looked at once. */
export async function nameModels(engine: Engine, { raws }: LogSummary, nameOf: NameOf): Promise<void> {
  const named = raws.map(({ raw }) => ({ raw, ...nameOf(raw) }));
  const shape = '[{"raw":"VARCHAR","model":"VARCHAR","variant":"VARCHAR"}]';
  await engine.rows(
    `CREATE OR REPLACE TABLE named AS SELECT unnest(from_json(?::JSON, '${shape}'), recursive := true)`,
    [JSON.stringify(named)],
  );
}
