/** SQL that parses times in any notation, as UTC. Builds text only. */
import { literal } from '../counts/sql-text.ts';
import { once } from './once.ts';

/**
 * Any usual notation of a time, as UTC: with a zone, without one (UTC), or seconds, milli-, micro- or nanoseconds since 1970.
 * Casts to TIMESTAMPTZ, because casting to TIMESTAMP silently drops `+02:00`. `dayFirst` null: the log is of one
 * program, so only ISO times and epochs are parsed.
 */
export function timeOf(text: string, dayFirst: boolean | null): string {
  const seconds =
    'CASE WHEN abs(x) < 1e11 THEN x WHEN abs(x) < 1e14 THEN x / 1e3 WHEN abs(x) < 1e17 THEN x / 1e6 ELSE x / 1e9 END';
  const epoch = `CASE WHEN isfinite(x) AND abs(x) < 1e20 THEN make_timestamp(CAST(round(${seconds} * 1e6) AS BIGINT)) END`;
  // Most logs write UTC with a Z. This needs no zones, takes a third of the time, and is never `infinity`.
  const plain = `CASE WHEN ends_with(${text}, 'Z') THEN TRY_CAST(${text} AS TIMESTAMP) END`;
  const other =
    dayFirst === null ? once(`TRY_CAST(${text} AS DOUBLE)`, epoch) : once(text, slowTimeOf(epoch, dayFirst));
  const bare = `CASE WHEN ends_with(${text}, ' UTC') THEN left(${text}, -4) ELSE ${text} END`;
  return `coalesce(${plain}, ${once(bare, `CASE WHEN right(x, 1) <= '9' THEN ${zonedOf('x')} END`)}, ${other})`;
}

/**
 * DuckDB reads `6/7/26` as a day of the year 6, and gives a time without a zone that of the row before it if that row named one.
 * Such rows are parsed separately.
 */
function zonedOf(sql: string): string {
  return once(
    `TRY_CAST(${sql} AS TIMESTAMPTZ)`,
    `CASE WHEN isfinite(x) AND x > TIMESTAMPTZ '1000-01-01' THEN x AT TIME ZONE 'UTC' END`,
  );
}

/** Notations that DuckDB does not parse by default; %m/%d first unless the column's dates say otherwise. */
function formatsOf(dayFirst: boolean): readonly string[] {
  const days = ['%d.%m.%Y', dayFirst ? '%d/%m/%Y' : '%m/%d/%Y', '%d %b %Y', '%Y-%m-%d'];
  const clocks = [' %H:%M:%S.%g', ' %H:%M:%S', ' %H:%M', ' %I:%M:%S %p', ' %I:%M:%S.%f %p', ' %I:%M %p', ''];
  return days.flatMap((day) => clocks.map((clock) => `${day}${clock}`));
}

/** Rewrites other notations to those that parse, in this order. */
const rewritten: readonly (readonly [pattern: string, to: string, options?: string])[] = [
  // A spreadsheet's ="..." and '...
  [`^(?:="|"|')?\\s*(.*?)\\s*"?$`, '\\1'],
  ['^/Date\\((-?\\d+)[^)]*\\)/$', '\\1'],
  ['^(\\d{4})\\s*[年./]\\s*(\\d{1,2})\\s*[月./]\\s*(\\d{1,2})日?', '\\1-\\2-\\3'],
  ['\\s*\\([^)]*\\)$|\\[[A-Za-z_/]+\\]$', ''],
  // A weekday adds nothing.
  ['^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.]?,?\\s+', '', 'i'],
  ['^(\\w*\\s*\\d+)(?:st|nd|rd|th)\\b', '\\1'],
  ['(:\\d\\d),(\\d+)', '\\1.\\2'],
  [',?\\s+(?:at\\s+)?', ' ', 'g'],
  [' (\\d{1,2})[.](\\d\\d)[.](\\d\\d)', ' \\1:\\2:\\3'],
  // Letters of a zone are accepted only for UTC or next to an offset.
  [' ?(?:GMT|UTC)([+-]\\d)', '\\1'],
  ['([+-]\\d\\d:?\\d\\d) [A-Z]{2,5}$', '\\1'],
  [' (?:GMT|UTC|UT) (\\d{4})$', ' \\1'],
  [' ?(?:GMT|UTC|UT|Z)$', ''],
  ['^([A-Za-z]{3})[a-z]*[.]? (\\d{1,2}) (\\d[\\d:.]*) (\\d{4})$', '\\2 \\1 \\4 \\3'],
  ['^([A-Za-z]{3})[a-z]*[.]? (\\d{1,2}) (\\d{4})', '\\2 \\1 \\3'],
  ['^(\\d{1,2})[-/ .]+([A-Za-z]{3})[a-z]*[-/ .]+(\\d{4}|\\d\\d)\\b[: ]?', '\\1 \\2 \\3 '],
  ['^(\\d{1,2} [A-Za-z]{3}) (\\d\\d) ', '\\1 20\\2 '],
  ['^(\\d{1,2}[./]\\d{1,2}[./])(\\d\\d)( |$)', '\\120\\2\\3'],
  ['^(\\d{4})(\\d\\d)(\\d\\d)$', '\\1-\\2-\\3'],
  ['^(20\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)\\b', '\\1-\\2-\\3 \\4:\\5:\\6'],
  ['^(\\d{4})(\\d\\d)(\\d\\d)[T ](\\d\\d):?(\\d\\d)', '\\1-\\2-\\3 \\4:\\5'],
  ['^(\\d{4}-\\d{1,2}-\\d{1,2})[T ](\\d\\d)($|[+-])', '\\1 \\2:00\\3'],
  ['^(\\S+[T ]\\d\\d:\\d\\d):?(\\d\\d[.\\d]*)', '\\1:\\2'],
  [' +([+-]\\d\\d:?(?:\\d\\d)?)$', '\\1'],
  ['([T ]\\d{1,2}:\\d\\d)([+-]\\d\\d:?(?:\\d\\d)?)$', '\\1:00\\2'],
  [' +$', ''],
];

/**
 * Parses text `x` that is not an ISO time: numbers, ISO without separators, Python's logging, RFC 2822, spreadsheets, locale
 * dates.
 */
function slowTimeOf(epoch: string, dayFirst: boolean): string {
  // Days since 1899 (spreadsheets): 42005 is 1 January 2015.
  const serial = `make_timestamp(CAST(round((x - 25569) * 86400) AS BIGINT) * 1000000)`;
  const number = (sql: string) =>
    once(`TRY_CAST(${sql} AS DOUBLE)`, `CASE WHEN x >= 42005 AND x < 80000 THEN ${serial} ELSE ${epoch} END`);
  const formats = formatsOf(dayFirst);
  const listOf = (some: readonly string[]) => `[${some.map(literal).join(', ')}]`;
  const real = (sql: string) => once(sql, `CASE WHEN x > TIMESTAMP '1000-01-01' THEN x END`);
  const even = rewritten.reduce(
    (sql, [pattern, to, options]) =>
      `regexp_replace(${sql}, ${literal(pattern)}, ${literal(to)}${options === undefined ? '' : `, ${literal(options)}`})`,
    'x',
  );
  const zones = formats.map((format) => `${format}%z`);
  const rest = once(
    even,
    `CASE WHEN regexp_matches(x, '^-?\\d{9,}(?:[.]\\d+)?$') THEN ${number('x')}
    ELSE coalesce(CASE WHEN regexp_matches(x, '^\\d{4}-.*[A-Za-z]$') THEN ${zonedOf('x')} WHEN regexp_matches(x, '^\\d{4}-') THEN ${zonedOf('x')} END, ${real(`try_strptime(x, ${listOf(formats)})`)},
      ${zonedOf(`try_strptime(regexp_replace(x, '([+-]\\d\\d):(\\d\\d)$', '\\1\\2'), ${listOf(zones)})`)}) END`,
  );
  return `CASE
    -- A spreadsheet's 1.78087E+12 has lost the hour it was.
    WHEN regexp_matches(x, '^[+-]?\\d*[.]?\\d*[eE]') AND strlen(regexp_replace(regexp_replace(x, '[eE].*', ''), '\\D', '', 'g')) < 10 THEN NULL
    WHEN TRY_CAST(x AS DOUBLE) IS NOT NULL AND NOT regexp_matches(x, '^\\d{8}$|^20\\d{12}$') THEN ${number('x')}
    ELSE coalesce(${real(`try_strptime(x, ${listOf(formats)})`)}, ${rest}) END`;
}
