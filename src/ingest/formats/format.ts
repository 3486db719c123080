/** What a log format is: how it is told from others, and which SQL brings its records to the canonical row. */
import type { Fields } from '../fields.ts';
import type { RequestColumnName } from '../request.ts';
import type { Sample } from '../sample.ts';
import type { LogFile } from '../sources.ts';

export interface Mapping {
  /** SQL for each column the log has; the rest is null, but `tool_called`, which then follows from the finish reason. */
  readonly columns: Readonly<Partial<Record<RequestColumnName, string>>>;
  /** SQL that is true for what is a request; all else is counted as other records. */
  readonly isRequest?: string | undefined;
  /** The prompt is made of its parts, and holds its caches whatever their size. */
  readonly holdsCaches?: boolean | undefined;
  /** SQL that is true where `more` has to be read. */
  readonly hasMore?: string | undefined;
}

/** Where an agent keeps its logs. */
export interface Place {
  /**
   * Folders (or files): `~` is the home, `{config}` and `{data}` XDG's folders or those of home, `{roaming}` and `{local}` the
   * folders of macOS and Windows for programs, elsewhere the same as `{config}` and `{data}`.
   */
  readonly at: readonly string[];
  /** The variable that says where they are instead; several by commas. */
  readonly env?: string | undefined;
  /** The folder below. */
  readonly below?: string | undefined;
  /** Files of it by their path below the folder, parted by `/`. */
  readonly files: RegExp;
  /** Only those in the folder itself: what is below is large, or another's. */
  readonly isFlat?: boolean | undefined;
  /** The file at the place is no log but says where logs are: their paths. */
  readonly lists?: ((text: string) => readonly string[]) | undefined;
}

/** A database of SQLite by its tables, and the query whose rows are the records. */
export interface Database {
  /** Tables and columns it must have. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** One column, `doc`: the text of a JSON object. `has` tells whether a table has a column, which a newer or older version lacks. */
  readonly query: (has: (table: string, column: string) => boolean) => string;
  /** What a row is, where SQL cannot say it; null for none. */
  readonly record?: ((row: Readonly<Record<string, unknown>>) => string | null) | undefined;
}

export interface LogFormat {
  /** What `--log-format` calls it, and the column `source`. */
  readonly name: string;
  readonly title: string;
  /** How somebody gets such a log, in a sentence. */
  readonly about: string;
  /** Whether the first records are of this format; header and names of fields decide, never the file's name. */
  readonly detect: (sample: Sample) => boolean;
  /** Columns and fields that it reads and a sample has not, of a format that is made for one log. */
  readonly lacking?: ((sample: Sample) => readonly string[]) | undefined;
  readonly map: (fields: Fields, sample: Sample) => Mapping;
  /**
   * For logs whose records are not one to a line: SQL of a relation with `doc` (text of a JSON object), `_file`, `_row`
   * and what `map` uses besides, from `docs`, which has the three, `doc` being null where a line is no JSON.
   */
  readonly unpack?: ((docs: string, sample: Sample, files: readonly LogFile[]) => string) | undefined;
  /** Files whose records lie in other places are read apart. */
  readonly shape?: ((sample: Sample) => string) | undefined;
  /** What the first records tell of the whole file, for `unpack`. */
  readonly factsOf?: ((sample: Sample) => Readonly<Record<string, string | null>>) | undefined;
  /** Also read of the same files, where a row of the first reading says that there is more (`hasMore`). */
  readonly more?: LogFormat | undefined;
  /** Equal rows without an id are copies: its files repeat what is in others. */
  readonly repeats?: boolean | undefined;
  /** Rows follow from those before them: `_row` numbers the lines, and one processor reads them. */
  readonly ordered?: boolean | undefined;
  /** SQL over `line`: false for lines that cannot be requests, found without reading them as JSON. */
  readonly mayBeRequest?: string | undefined;
  /** Written by one program alone: plain numbers, ISO times or epochs, null where nothing is known. */
  readonly isStrict?: boolean | undefined;
  /** Few of a line's fields are wanted, all by their path; of one that has others in it, only whether it is there. */
  readonly isSparse?: boolean | undefined;
  /** Where it lies on the machine that wrote it: looked at by `study` alone. */
  readonly places?: readonly Place[] | undefined;
  /** Also kept in SQLite, of which records of the same shape are made; `_database` is the name of the file. */
  readonly database?: Database | undefined;
  /** Its rows sum up sessions: those whose requests stand in logs of this other format go. */
  readonly sumsUp?: string | undefined;
  /** An answer stands in several lines while it grows, of which the one with most tokens is the whole of it. */
  readonly grows?: boolean | undefined;
}

/** For `requests`, of sums that do not say how many they are made of: without a column each row is one. */
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
 * Both counts where a log has their sum too, and may lack either: what the sum leaves. A sum alone is a prompt, which most of
 * it is.
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

/** Finish reasons by the names that OpenAI and OpenRouter have for them: Anthropic and Google have others. */
export const finishNames: Readonly<Record<string, string>> = {
  tool_use: 'tool_calls',
  function_call: 'tool_calls',
  tool_call: 'tool_calls',
  'tool-calls': 'tool_calls',
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
};

/** A finish reason by those names; unknown ones stay as they are, in small letters. */
export function finishReason(sql: string): string {
  if (sql === 'NULL') return sql;
  const cases = Object.entries(finishNames).map(([from, to]) => `WHEN '${from}' THEN '${to}'`);
  return `CASE lower(${sql}) ${cases.join(' ')} ELSE lower(${sql}) END`;
}

/** Whether it ended in a tool call; null where the reason is. */
export function toolCalled(finish: string): string {
  return finish === 'NULL' ? finish : `${finish} = 'tool_calls'`;
}

/** Last part of a path of any system: what a project is called, and no more of where it lies. */
export function folderName(path: string): string {
  return path === 'NULL' ? path : `nullif(regexp_extract(${path}, '([^/\\\\]+)[/\\\\]*$', 1), '')`;
}
