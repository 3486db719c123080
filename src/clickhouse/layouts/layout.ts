/** A table layout: how it is detected, and which of its columns map to request columns. */
import { finishNames } from '../../ingest/formats/format.ts';
import type { RequestColumnName } from '../../ingest/request.ts';
import type { TableColumns } from '../columns.ts';
import { list, literal } from '../text.ts';

export interface ColumnMapping {
  /** ClickHouse SQL for each column that the table has, null if a row has no value; absent columns are null. */
  readonly columns: Readonly<Partial<Record<RequestColumnName, string | undefined>>>;
  /** SQL condition for rows that are requests; other rows are counted as other records. */
  readonly isRequest?: string | undefined;
}

export interface TableLayout {
  /** The name for `--log-format`, the same as the log format of the same tool. */
  readonly name: string;
  readonly detect: (columns: TableColumns) => boolean;
  readonly map: (columns: TableColumns) => ColumnMapping;
}

/** A finish reason under the name that OpenAI and OpenRouter use. */
export function finishReason(sql: string | undefined): string | undefined {
  if (sql === undefined) return undefined;
  const written = `lower(${sql})`;
  const [from, to] = [Object.keys(finishNames), Object.values(finishNames)];
  // transform() of 18.16 does not accept nulls.
  return `if(isNull(${sql}), NULL, transform(ifNull(${written}, ''), ${list(from)}, ${list(to)}, ifNull(${written}, '')))`;
}

/** Whether it ended in a tool call; null if the reason is null. */
export function toolCalled(finish: string | undefined): string | undefined {
  return finish === undefined ? undefined : `${finish} = 'tool_calls'`;
}

/** `'ok'` unless the text is one of those given. */
export function statusOf(sql: string | undefined, names: Readonly<Record<string, 'error' | 'cancelled'>>) {
  if (sql === undefined) return undefined;
  const written = `lower(ifNull(${sql}, ''))`;
  return `transform(${written}, ${list(Object.keys(names))}, ${list(Object.values(names))}, ${literal('ok')})`;
}
