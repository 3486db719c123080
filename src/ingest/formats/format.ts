/** Defines a log format: how it is detected, and the SQL that maps its records to the canonical row. */
import type { Fields } from '../fields.ts';
import type { RequestColumnName } from '../request.ts';
import type { Sample } from '../sample.ts';
import type { LogFile } from '../sources.ts';

export interface Mapping {
  /**
   * SQL for each column that the log has. The others are null, except `tool_called`, which then follows from the finish reason.
   */
  readonly columns: Readonly<Partial<Record<RequestColumnName, string>>>;
  /** SQL that is true for requests; everything else is counted as other records. */
  readonly isRequest?: string | undefined;
  /** The prompt is computed from its parts, so it includes its cached tokens whatever their number. */
  readonly holdsCaches?: boolean | undefined;
  /** SQL that is true if `more` has to be read. */
  readonly hasMore?: string | undefined;
}

/** Where an agent keeps its logs. */
export interface Place {
  /**
   * Folders (or files). `~` is the home; `{config}` and `{data}` are XDG's folders or their defaults in the home; `{roaming}` and
   * `{local}` are the application folders of macOS and Windows, elsewhere the same as `{config}` and `{data}`.
   */
  readonly at: readonly string[];
  /** The environment variable that replaces them; several paths are separated by commas. */
  readonly env?: string | undefined;
  /** The folder below. */
  readonly below?: string | undefined;
  /** Matches the log files by their path below the folder, with `/`. */
  readonly files: RegExp;
  /** Only files directly in the folder: files below it are large, or another agent's. */
  readonly isFlat?: boolean | undefined;
  /** The file at the place is not a log but lists the paths of logs. */
  readonly lists?: ((text: string) => readonly string[]) | undefined;
}

/** Recognises an SQLite database by its tables, and has the query whose rows are the records. */
export interface Database {
  /** Tables and columns it must have. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** One column, `doc`: the text of a JSON object. `has` tells whether a table has a column that other versions lack. */
  readonly query: (has: (table: string, column: string) => boolean) => string;
  /** Builds the record of a row if SQL cannot; null for none. */
  readonly record?: ((row: Readonly<Record<string, unknown>>) => string | null) | undefined;
}

export interface LogFormat {
  /** The name for `--log-format`, also the value of the column `source`. */
  readonly name: string;
  readonly title: string;
  /** How to get such a log, in a sentence. */
  readonly about: string;
  /** Whether the first records are of this format. Decided by header and field names, never by the file's name. */
  readonly detect: (sample: Sample) => boolean;
  /** Columns and fields that the format reads and a sample lacks, for a format made for one log. */
  readonly lacking?: ((sample: Sample) => readonly string[]) | undefined;
  readonly map: (fields: Fields, sample: Sample) => Mapping;
  /**
   * For logs whose records are not one a line: SQL of a relation with `doc` (text of a JSON object), `_file`, `_row` and further
   * columns that `map` uses, from `docs`, which has the same three; `doc` is null for a line that is not JSON.
   */
  readonly unpack?: ((docs: string, sample: Sample, files: readonly LogFile[]) => string) | undefined;
  /** Files whose records are in different places are read separately. */
  readonly shape?: ((sample: Sample) => string) | undefined;
  /** Facts about the whole file from its first records, for `unpack`. */
  readonly factsOf?: ((sample: Sample) => Readonly<Record<string, string | null>>) | undefined;
  /** A further reading of the same files, if a row of the first one says that there is more (`hasMore`). */
  readonly more?: LogFormat | undefined;
  /** Equal rows without an id are copies, because files of this format repeat each other. */
  readonly repeats?: boolean | undefined;
  /** Rows depend on the rows before them: `_row` numbers the lines, and one processor reads them. */
  readonly ordered?: boolean | undefined;
  /** SQL over `line`: false for lines that cannot be requests, without parsing JSON. */
  readonly mayBeRequest?: string | undefined;
  /** Written by a single program: plain numbers, ISO times or epochs, null if unknown. */
  readonly isStrict?: boolean | undefined;
  /** Only a few fields of a line are used, all by their path; for a field that contains others, only whether it exists. */
  readonly isSparse?: boolean | undefined;
  /** Where the log is on the machine that wrote it; used by `study` without arguments only. */
  readonly places?: readonly Place[] | undefined;
  /** Also stored in SQLite, from which records of the same shape are made; `_database` is the file's name. */
  readonly database?: Database | undefined;
  /** Its rows sum up sessions. Sessions whose requests are in logs of this other format are removed. */
  readonly sumsUp?: string | undefined;
  /** A growing answer is written as several lines, of which the one with most tokens is complete. */
  readonly grows?: boolean | undefined;
}

/** Value of `requests` for sums that do not say how many requests they contain; without the column each row is one. */
export const unsaid = 'NULL::BIGINT';

/** Whether a table has all these columns, or a json record all these fields, whatever the case. */
export function hasAll(sample: Sample, ...names: readonly string[]): boolean {
  return names.every((name) => sample.names.has(name.toLowerCase()));
}

/** Whether there is one of these at least. */
export function hasSome(sample: Sample, ...names: readonly string[]): boolean {
  return names.some((name) => sample.names.has(name.toLowerCase()));
}

/**
 * Both counts if the log may lack either but has their sum: the rest of the sum. A sum alone counts as prompt, which most of it
 * is.
 */
export function withTotal(prompt: string, completion: string, total: string) {
  if (total === 'NULL') return { prompt_tokens: prompt, completion_tokens: completion };
  const rest = (of: string, other: string, alone: string) => {
    const left = other === 'NULL' ? 'NULL' : `CASE WHEN ${total} >= ${other} THEN ${total} - ${other} END`;
    const known = [of, left, other === 'NULL' ? alone : `CASE WHEN ${other} IS NULL THEN ${alone} END`];
    return `coalesce(${known.filter((sql) => sql !== 'NULL').join(', ')})`;
  };
  return {
    prompt_tokens: rest(prompt, completion, total),
    completion_tokens: rest(completion, prompt, `CASE WHEN ${total} IS NOT NULL THEN 0 END`),
  };
}

/** Finish reasons under the names of OpenAI and OpenRouter; Anthropic and Google use others. */
export const finishNames: Readonly<Record<string, string>> = {
  tool_use: 'tool_calls',
  function_call: 'tool_calls',
  tool_call: 'tool_calls',
  'tool-calls': 'tool_calls',
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
};

/** A finish reason under those names; unknown ones are only lower-cased. */
export function finishReason(sql: string): string {
  if (sql === 'NULL') return sql;
  const cases = Object.entries(finishNames).map(([from, to]) => `WHEN '${from}' THEN '${to}'`);
  return `CASE lower(${sql}) ${cases.join(' ')} ELSE lower(${sql}) END`;
}

/** Whether it ended in a tool call; null if the reason is null. */
export function toolCalled(finish: string): string {
  return finish === 'NULL' ? finish : `${finish} = 'tool_calls'`;
}

/** The last part of a path on any system: the project's name, without the rest of its location. */
export function folderName(path: string): string {
  return path === 'NULL' ? path : `nullif(regexp_extract(${path}, '([^/\\\\]+)[/\\\\]*$', 1), '')`;
}
