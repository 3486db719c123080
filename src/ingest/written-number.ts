/** SQL that parses counts and amounts of money as people, programs and spreadsheets write them. Builds text only. */
import { literal } from '../counts/sql-text.ts';
import { once } from './once.ts';

export function finite(sql: string): string {
  return `CASE WHEN isfinite(${sql}) THEN ${sql} END`;
}

/** A count in a program's notation: `1234` or `1234.0`. */
export function plainCount(text: string): string {
  return `coalesce(CASE WHEN NOT (contains(${text}, '.') OR contains(${text}, 'e') OR contains(${text}, 'E')) THEN TRY_CAST(${text} AS BIGINT) END, ${wholeNumber(`TRY_CAST(${text} AS DOUBLE)`)})`;
}

/** A double as an integer; NULL for a fraction, which a cast would round. */
export function wholeNumber(sql: string): string {
  return once(sql, `CASE WHEN x = floor(x) AND abs(x) < 1e15 THEN x::BIGINT END`);
}

/** Removes what a spreadsheet adds to keep a number as text: `="1234"`, `'1234`. */
const bare = (text: string) => `regexp_replace(${text}, '^(?:="|'')(.*?)"?$', '\\1')`;

/**
 * A count as people and programs write it: `1234`, `1234.0`, `1.2e3`, `1,234`, `1 234`, in tables `1.234`. NULL for a fraction,
 * and for `1.000`, which is ambiguous.
 */
export function countOf(text: string, isTable: boolean): string {
  const separators = [',', ' ', "'", '_', '\u00a0', '\u202f', ...(isTable ? ['\\.'] : [])];
  const grouped = separators.map((separator) => `[1-9]\\d{0,2}(?:${separator}\\d{3})+`).join('|');
  const zeros = `[1-9]\\d{0,2}(?:,\\d{3})+[.]0+${isTable ? '|[1-9]\\d{0,2}(?:[.]\\d{3})+,0+' : ''}`;
  const slow = `CASE
    WHEN regexp_matches(x, '^\\d+\\.0{3}$') THEN NULL
    WHEN regexp_full_match(x, ${literal(`${grouped}|[1-9]\\d?(?:,\\d{2})+,\\d{3}`)}) THEN TRY_CAST(regexp_replace(x, '\\D', '', 'g') AS BIGINT)
    WHEN regexp_full_match(x, ${literal(zeros)}) THEN TRY_CAST(regexp_replace(regexp_replace(x, '[.,]0+$', ''), '\\D', '', 'g') AS BIGINT)
    ELSE ${wholeNumber('TRY_CAST(x AS DOUBLE)')} END`;
  const plain = `CASE WHEN NOT (contains(${text}, '.') OR contains(${text}, 'e') OR contains(${text}, 'E') OR contains(${text}, '_')) THEN TRY_CAST(${text} AS BIGINT) END`;
  return `coalesce(${plain}, ${once(isTable ? bare(text) : text, slow)})`;
}

/** An amount in USD: `0.1`, `$0.10`, `0.10 USD`, `1,234.50`, `0,10`, `10¢`. NULL if it is ambiguous. */
export function costOf(text: string): string {
  const sign = '(?:US ?\\$|USD ?\\$?|\\$|dollars?)';
  const even = [
    ['^\\((.*)\\)$', '-\\1'],
    [`^([-+]?)\\s*${sign}\\s*`, '\\1'],
    [`\\s*${sign}$`, ''],
  ].reduce(
    (sql, [pattern = '', to = '']) => `regexp_replace(${sql}, ${literal(pattern)}, ${literal(to)}, 'i')`,
    `replace(replace(${bare('x')}, '\uff04', '$'), '\u2212', '-')`,
  );
  const number = once(
    even,
    `CASE
    WHEN regexp_full_match(x, '-?[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+|-?[1-9]\\d{0,2}(?:,\\d{3}){2,}') THEN replace(x, ',', '')
    WHEN regexp_full_match(x, '-?[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+') THEN replace(replace(x, '.', ''), ',', '.')
    WHEN regexp_full_match(x, ${literal(`-?[1-9]\\d{0,2}(?:[ '\u00a0\u202f]\\d{3})+(?:[.,]\\d+)?`)}) THEN replace(regexp_replace(x, ${literal(`[ '\u00a0\u202f]`)}, '', 'g'), ',', '.')
    WHEN regexp_full_match(x, '-?[1-9]\\d{0,2},\\d{3}') THEN NULL
    WHEN regexp_full_match(x, '-?\\d+,\\d+(?:[eE][+-]?\\d+)?') THEN replace(x, ',', '.')
    ELSE x END`,
  );
  const cents = `regexp_full_match(x, '.*\\d\\s*(?:¢|cents?)')`;
  const slow = `CASE WHEN ${cents} THEN TRY_CAST(${once(`regexp_replace(x, '\\s*(?:¢|cents?)$', '')`, number)} AS DOUBLE) / 100 ELSE TRY_CAST(${number} AS DOUBLE) END`;
  return once(`coalesce(TRY_CAST(${text} AS DOUBLE), ${once(text, slow)})`, 'CASE WHEN isfinite(x) THEN x END');
}
