/** The same rows for DuckDB and for ClickHouse: the demo's log and small ones with holes in every column. */
import fc from 'fast-check';
import { demoLog } from '../../src/ingest/demo.ts';
import { anyLog } from '../counts/log.ts';

/** Values by the columns below; null is unknown. */
export type PlantedRow = readonly (string | number | null)[];

/** Types as ClickHouse has had them since 18.16; a time is written as seconds, since a server lives in some zone. */
export const columns: readonly (readonly [name: string, type: string])[] = [
  ['request_id', 'String'],
  ['ts', 'Nullable(DateTime)'],
  ['user_id', 'Nullable(String)'],
  ['session_id', 'Nullable(String)'],
  ['app', 'String'],
  ['model', 'Nullable(String)'],
  ['prompt_tokens', 'Nullable(UInt32)'],
  ['completion_tokens', 'Nullable(Int64)'],
  ['reasoning_tokens', 'Nullable(Int64)'],
  ['cost_usd', 'Nullable(Float64)'],
  ['cost_source', 'Nullable(String)'],
  ['is_byok', 'Nullable(UInt8)'],
  ['finish_reason', 'Nullable(String)'],
  ['status', 'Nullable(String)'],
  ['country', 'String'],
  ['language', 'Nullable(String)'],
  ['category', 'Nullable(String)'],
  ['provider', 'Nullable(String)'],
  ['agent', 'Nullable(String)'],
  ['project', 'Nullable(String)'],
  ['team', 'String'],
  ['api_key', 'Nullable(String)'],
  ['cached_tokens', 'Nullable(Int64)'],
  ['cache_write_tokens', 'Nullable(Int64)'],
  ['latency_ms', 'Nullable(Float64)'],
  ['ttft_ms', 'Nullable(UInt32)'],
  ['limit_percent', 'Nullable(Float64)'],
  ['limit_minutes', 'Nullable(UInt32)'],
  ['limit_resets', 'Nullable(Int64)'],
];

const names = columns.map(([name]) => name);

/** As many rows as the demo has, or the first ones of it. */
export function demoRows(): PlantedRow[] {
  const [header = '', ...lines] = demoLog();
  const at = new Map(header.split(',').map((name, i) => [name, i]));
  return lines.map((line) => {
    const cells = line.split(',');
    return names.map((name) => {
      const cell = cells[at.get(name) ?? -1] ?? '';
      if (cell === '') return null;
      if (name === 'ts') return Math.floor(Date.parse(cell) / 1000);
      return name === 'is_byok'
        ? Number(cell === 'true')
        : /_tokens$|_usd$|_ms$|^limit/.test(name)
          ? Number(cell)
          : cell;
    });
  });
}

/** Rows as the property tests of the figures have them, the same for the same seed; some cannot be used. */
export function holedRows(seed: number): PlantedRow[] {
  const [log = []] = fc.sample(anyLog, { seed, numRuns: 1 });
  return log.map((request, i) => {
    const model = request.variant === null ? request.model : `${request.model}:${request.variant}`;
    const known: Record<string, unknown> = {
      ...request,
      request_id: `r${i}`,
      ts: request.ts === null ? null : Date.parse(`${request.ts.replace(' ', 'T')}Z`) / 1000,
      model,
      is_byok: request.is_byok === null ? null : Number(request.is_byok),
    };
    return names.map((name) => (known[name] ?? null) as string | number | null);
  });
}

/** For `study FILE`. */
export function csvOf(rows: readonly PlantedRow[]): string {
  const at = names.indexOf('ts');
  const cell = (value: string | number | null, i: number) => {
    if (value === null) return '';
    if (i === at) return new Date(Number(value) * 1000).toISOString();
    if (names[i] === 'is_byok') return value === 1 ? 'true' : 'false';
    return `"${String(value).replaceAll('"', '""')}"`;
  };
  return `${[names.join(','), ...rows.map((row) => row.map(cell).join(','))].join('\n')}\n`;
}

/** For an insert as TabSeparated. */
export function tsvOf(rows: readonly PlantedRow[]): string {
  const cell = (value: string | number | null, i: number) => {
    // A column that is no Nullable has '' instead.
    if (value === null) return columns[i]?.[1].startsWith('Nullable') ? '\\N' : '';
    return String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
  };
  return rows.map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

export function createTable(name: string, engine = 'MergeTree order by request_id'): string {
  return `create table ${name} (${columns.map((column) => column.join(' ')).join(', ')}) engine = ${engine}`;
}

/** Where a row goes when it goes by this column: a hash of it, so that equal values lie together. */
export function shardOf(row: PlantedRow, by: string): 0 | 1 {
  let hash = 7;
  for (const letter of String(row[names.indexOf(by)])) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % 2 === 0 ? 0 : 1;
}
