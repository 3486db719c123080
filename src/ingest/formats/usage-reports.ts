/** What the usage reports of OpenAI and Anthropic share: sums by hour or day, in nested lists. */
import type { Sample } from '../sample.ts';

type Record_ = Readonly<Record<string, unknown>>;

/** Results of a reply (`data` of buckets of `results`), of a bucket, or the record itself. */
export function resultsIn({ records }: Pick<Sample, 'records'>): readonly Record_[] {
  return records.flatMap((record) => listOf(record, 'data')).flatMap((bucket) => listOf(bucket, 'results'));
}

function listOf(record: Record_, key: string): readonly Record_[] {
  const list = record[key];
  return Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : [record];
}

/** Whether the reply has buckets with a list of results, though none may be in it. */
export function hasBuckets({ records }: Pick<Sample, 'records'>, start: string): boolean {
  return records
    .flatMap((record) => listOf(record, 'data'))
    .some((bucket) => start in bucket && Array.isArray(bucket.results));
}

/** SQL of one row for each result, with the times of its bucket. Other documents pass through unchanged. */
export function unpackResults(docs: string, ...times: readonly string[]): string {
  const list = (doc: string, key: string) => `json_extract(${doc}, '$.${key}[*]')`;
  const inside = (doc: string, key: string) =>
    `CASE WHEN len(${list(doc, key)}) > 0 THEN ${list(doc, key)} ELSE [${doc}::JSON] END`;
  const bucket = times.map((name) => `'${name}', json_extract(bucket, '$.${name}')`).join(', ');
  // No row has the reply or the bucket that it is from: memory would grow with the square of the results.
  return `(SELECT _file, _row, CASE WHEN is_broken THEN NULL WHEN json_type(result) = 'OBJECT' THEN json_merge_patch(times, result)::VARCHAR ELSE '{}' END AS doc
  FROM (SELECT _file, _row, is_broken, times, unnest(results) AS result
    FROM (SELECT _file, _row, is_broken, json_object(${bucket}) AS times, ${inside('bucket', 'results')} AS results
      FROM (SELECT _file, _row, is_broken, unnest(buckets) AS bucket
        FROM (SELECT _file, _row, doc IS NULL AS is_broken, ${inside('doc', 'data')} AS buckets FROM ${docs})))))`;
}

/** SQL of a sum's key: a later report repeats the same sum with more in it. */
export function sumKey(texts: readonly string[]): string {
  const known = texts.filter((sql) => sql !== 'NULL');
  // The key contains names of keys and users, so it is hashed.
  return `md5(concat_ws('/', ${known.map((sql) => `coalesce(${sql}, '')`).join(', ')}))`;
}

/** SQL, true if some of these counts is present and not 0. Compares the text, so that a damaged count is still noticed. */
export function hasSome(texts: readonly string[]): string {
  return texts
    .filter((sql) => sql !== 'NULL')
    .map((sql) => `coalesce(${sql}, '0') <> '0'`)
    .join(' OR ');
}
