/** What logs of coding agents share: counts given as parts or sums, and records in lists of a document. */
import { literal } from '../../counts/sql-text.ts';
import { none } from '../fields.ts';
import type { RequestColumnName } from '../request.ts';
import type { LogFile } from '../sources.ts';

/** SQL of counts; `none` for a count that the log lacks. */
interface Counts {
  /** Without tokens read from or written to a cache. */
  readonly input: string;
  readonly output: string;
  readonly read?: string;
  readonly written?: string;
  /** In addition to the output, not part of it. */
  readonly reasoning?: string;
  /** The log's own sum. What exceeds the parts is output. */
  readonly total?: string;
}

type TokenColumns = Readonly<
  Record<Exclude<Extract<RequestColumnName, `${string}_tokens`>, 'cache_write_1h_tokens'>, string>
>;

const zero = (sql: string) => (sql === none ? '0' : `coalesce(${sql}, 0)`);

/** Token columns for logs whose counts are disjoint parts. A sum without parts counts as prompt, which most of it is. */
export function countsBeside({
  input,
  output,
  read = none,
  written = none,
  reasoning = none,
  total = none,
}: Counts): TokenColumns {
  const prompt = [input, read, written].map(zero).join(' + ');
  const answer = [output, reasoning].map(zero).join(' + ');
  const parts = `(${prompt} + ${answer})`;
  const all = [input, output, read, written, reasoning, total].filter((sql) => sql !== none);
  const isKnown = `coalesce(${all.join(', ')}) IS NOT NULL`;
  const rest = total === none ? '0' : `greatest(coalesce(${total}, 0) - ${parts}, 0)`;
  return {
    prompt_tokens: `CASE WHEN ${isKnown} THEN CASE WHEN ${parts} = 0 THEN ${rest} ELSE ${prompt} END END`,
    completion_tokens: `CASE WHEN ${isKnown} THEN CASE WHEN ${parts} = 0 THEN 0 ELSE ${answer} + ${rest} END END`,
    reasoning_tokens: reasoning,
    cached_tokens: read,
    cache_write_tokens: written,
  };
}

/** SQL of a JSON path in a column `doc`. */
export function textIn(path: string, doc = 'doc'): string {
  return `json_extract_string(${doc}, ${literal(`$.${path}`)})`;
}

/**
 * A relation of `doc` (the record), `_file`, `_row` and `whole` (the surrounding document), one row for each record in these
 * lists of a document. A document without these lists gives itself.
 */
export function recordsIn(docs: string, ...lists: readonly string[]): string {
  const found = lists.map((list) => `coalesce(json_extract(doc, ${literal(`$.${list}[*]`)}), [])`);
  const all = found.length === 1 ? found[0] : `list_concat(${found.join(', ')})`;
  return `(SELECT CASE WHEN record IS NULL THEN NULL ELSE record::VARCHAR END AS doc, whole, _file, _row
    FROM (SELECT _file, _row, doc AS whole, unnest(CASE WHEN len(${all}) > 0 THEN ${all} ELSE [doc::JSON] END) AS record FROM ${docs}))`;
}

/** When the file was last written, for records without a time. */
export function modifiedOf(files: readonly LogFile[]): string {
  const cases = files.map(({ path, modified }) => `${literal(path)}: ${modified}`);
  return `make_timestamp(map {${cases.join(', ')}}[_file] * 1000)`;
}

/** SQL of what the pattern's capture group matches in the file's path; null if it does not match. */
export function fromPath(pattern: string): string {
  return `nullif(regexp_extract(_file, ${literal(pattern)}, 1), '')`;
}

/** A record's id within its session: the session's id and the record's. */
export function idIn(session: string, id: string): string {
  return `CASE WHEN ${id} IS NOT NULL THEN coalesce(${session} || '-', '') || ${id} END`;
}
