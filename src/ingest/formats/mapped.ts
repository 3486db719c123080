/** Any table, by the columns somebody names with --map, or by our own column names when it has them already. */

import { nearestNames } from '../../data/nearest.ts';
import { UsageError } from '../../errors.ts';
import { code, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import type { Fields } from '../fields.ts';
import { isRequestColumn, type RequestColumn, type RequestColumnName, requestColumns } from '../request.ts';
import { finishReason, hasAll, type LogFormat } from './format.ts';

/** What --map looks like, to name the columns of a log that nobody knows. */
export const mapExample = '--map ts=TIME,model=MODEL,user=USER,prompt=TOKENS,completion=TOKENS';

export type ColumnMap = ReadonlyMap<RequestColumnName, string>;

/** Short words for the columns people name most. */
const shortNames: Readonly<Record<string, RequestColumnName>> = {
  id: 'request_id',
  time: 'ts',
  user: 'user_id',
  session: 'session_id',
  key: 'api_key',
  model: 'model_raw',
  prompt: 'prompt_tokens',
  input: 'prompt_tokens',
  completion: 'completion_tokens',
  output: 'completion_tokens',
  reasoning: 'reasoning_tokens',
  cached: 'cached_tokens',
  cost: 'cost_usd',
  byok: 'is_byok',
  finish: 'finish_reason',
};

/** `ts=created_at,model=m,user=u` (several may be given). Throws UsageError with the names there are. */
export function parseMap(texts: readonly string[]): ColumnMap {
  const map = new Map<RequestColumnName, string>();
  for (const part of texts.flatMap((text) => text.split(','))) {
    const [, left = '', right = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (left === '' || right === '') throw new UsageError(message('ingest.mapPair', { typed: quote(part) }));
    const lower = left.toLowerCase();
    const column = shortNames[lower] ?? lower;
    if (!isRequestColumn(column) || column === 'model' || column === 'variant' || column === 'source') {
      const known = [...Object.keys(shortNames), ...names].filter((name) => !['variant', 'source'].includes(name));
      const near = nearestNames(left, known, 1)[0];
      const params = { typed: quote(left), known: [...new Set(known)].map(code) };
      throw new UsageError(
        near === undefined
          ? message('ingest.mapColumn', params)
          : message('ingest.mapColumnButNear', { ...params, nearest: code(near) }),
      );
    }
    map.set(column, right);
  }
  if (!map.has('ts') || !map.has('model_raw')) throw new UsageError(message('ingest.mapNeeds'));
  return map;
}

const names: readonly RequestColumnName[] = requestColumns.map(({ name }) => name);

/** The format that reads these columns; `called` is what the column `source` says. */
export function mappedFormat(map: ColumnMap): LogFormat {
  return {
    name: 'map',
    title: 'A table by --map',
    about:
      'Any csv, json or parquet: --map ts=created_at,model=model,user=user_id,prompt=tokens_in,completion=tokens_out',
    detect: () => false,
    map: (fields) => ({ columns: typed(fields, (column) => map.get(column)) }),
  };
}

/** A table that has our column names; nothing needs to be said. */
export const canonical: LogFormat = {
  name: 'requests',
  title: 'A table with the column names of this program',
  about:
    'Any csv, json or parquet with the columns ts, model and what else there is: prompt_tokens, completion_tokens, user_id, cost_usd, ...',
  detect: (sample) => hasAll(sample, 'ts', 'model', 'prompt_tokens', 'completion_tokens'),
  map: (fields) => ({
    columns: typed(fields, (column) => {
      if (column === 'model_raw') return fields.has('model_raw') ? 'model_raw' : 'model';
      return column;
    }),
  }),
};

function typed(fields: Fields, nameOf: (column: RequestColumnName) => string | undefined) {
  const columns: Partial<Record<RequestColumnName, string>> = {};
  for (const column of requestColumns as readonly (RequestColumn & { name: RequestColumnName })[]) {
    const name = nameOf(column.name);
    if (name === undefined || ['model', 'variant', 'source'].includes(column.name)) continue;
    columns[column.name] = {
      VARCHAR: fields.text,
      TIMESTAMP: fields.time,
      BIGINT: fields.whole,
      DOUBLE: column.name === 'cost_usd' ? fields.cost : fields.decimal,
      BOOLEAN: fields.flag,
    }[column.type](name);
  }
  columns.finish_reason = finishReason(columns.finish_reason ?? 'NULL');
  // Then the finish reason tells.
  if (columns.tool_called === 'NULL') delete columns.tool_called;
  if (columns.cost_source === undefined || columns.cost_source === 'NULL') columns.cost_source = `'billed'`;
  return columns;
}
