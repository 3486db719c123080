/** What a log format is: how it is told from others, and which SQL brings its records to the canonical row. */
import type { Fields } from '../fields.ts';
import type { RequestColumnName } from '../request.ts';
import type { Sample } from '../sample.ts';

export interface Mapping {
  /** SQL for each column the log has; the rest is null. */
  readonly columns: Readonly<Partial<Record<RequestColumnName, string>>>;
  /** SQL that is true for what is a request; all else is counted as other records. */
  readonly isRequest?: string | undefined;
}

export interface LogFormat {
  /** What `--from` calls it, and the column `source`. */
  readonly name: string;
  readonly title: string;
  /** How somebody gets such a log, in a sentence. */
  readonly about: string;
  /** Whether the first records are of this format; header and names of fields decide, never the file's name. */
  readonly detect: (sample: Sample) => boolean;
  readonly map: (fields: Fields, sample: Sample) => Mapping;
  /**
   * For logs whose records are not one to a line: SQL of a relation with `doc` (text of a JSON object), `_file`, `_row`
   * and what `map` uses besides, from `docs`, which has the three, `doc` being null where a line is no JSON.
   */
  readonly unpack?: ((docs: string) => string) | undefined;
  /** Rows follow from those before them: `_row` numbers the lines, and one processor reads them. */
  readonly ordered?: boolean | undefined;
  /** SQL over `line`: false for lines that cannot be requests, found without reading them as JSON. */
  readonly mayBeRequest?: string | undefined;
}

/** Whether a table has all these columns, or a json record all these fields, whatever the case. */
export function hasAll(sample: Sample, ...names: readonly string[]): boolean {
  return names.every((name) => sample.names.has(name.toLowerCase()));
}

/**
 * A finish reason as OpenAI and OpenRouter write it; Anthropic's `tool_use` and `end_turn` and Google's `STOP` are the
 * same things by other names. Unknown ones stay as they are.
 */
export function finishReason(sql: string): string {
  if (sql === 'NULL') return sql;
  return `CASE lower(${sql}) WHEN 'tool_use' THEN 'tool_calls' WHEN 'function_call' THEN 'tool_calls' WHEN 'tool_call' THEN 'tool_calls' WHEN 'tool-calls' THEN 'tool_calls' WHEN 'end_turn' THEN 'stop' WHEN 'stop_sequence' THEN 'stop' WHEN 'max_tokens' THEN 'length' ELSE lower(${sql}) END`;
}

/** Whether it ended in a tool call; null where the reason is. */
export function toolCalled(finish: string): string {
  return finish === 'NULL' ? finish : `${finish} = 'tool_calls'`;
}
