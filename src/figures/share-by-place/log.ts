/** Tables 2 to 4: the log's tokens by continent, country and language, if the log has them. Does no IP lookup. */

import { sum } from '../../counts/aggregate.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import { tokens } from '../../counts/labelled.ts';
import { rowsOf, type Sql } from '../../counts/sql.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogHalf } from '../figure.ts';
import { logView, shareField, textField, tokensField } from '../shared/log-view.ts';
import { share } from '../shared/rows.ts';
import { shareOf } from '../shared/words.ts';
import { placeMark } from './report.ts';
import { knownFor, words } from './text.ts';

interface Country {
  readonly country: string;
  readonly continent: string;
}

/** A two-letter code or an English name, in any case; null for anything else. */
function countryOf(countries: Dataset, written: string): Country | null {
  const wanted = written.trim().toLowerCase();
  const row = countries.rows.find(
    ({ code, country }) => String(code).toLowerCase() === wanted || String(country).toLowerCase() === wanted,
  );
  return row === undefined ? null : { country: String(row.country), continent: String(row.continent) };
}

export function continentOf(countries: Dataset, written: string): string | null {
  return countryOf(countries, written)?.continent ?? null;
}

/** `zh-Hans` -> `Chinese (Simplified)`, as in the report's table. Text that is not a language tag is unchanged. */
export function languageName(written: string): string {
  const tag = written.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return written.trim();
  const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard', fallback: 'none' });
  try {
    return names.of(tag) ?? written.trim();
  } catch {
    return written.trim();
  }
}

/** Tokens by `nameOf` of a column's values, largest first; unknown values are summed separately. */
async function parted(
  sql: Sql,
  column: 'country' | 'language',
  nameOf: (written: string) => string | null,
): Promise<{ readonly rows: Row[]; readonly known: number; readonly total: number }> {
  const counted = await rowsOf(sql, {
    by: { written: column },
    sums: { tokens: sum(tokens) },
    where: `${tokens} is not null`,
  });
  const sums = new Map<string, number>();
  let total = 0;
  for (const { written, tokens: count } of counted) {
    total += Number(count);
    const name = typeof written === 'string' ? nameOf(written) : null;
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + Number(count));
  }
  const known = [...sums.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...sums]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, tokens: count, share: share(count, known) }));
  return { rows, known: known, total };
}

interface PlaceDraft {
  /** The column of a log, and what its values are mapped to. */
  readonly column: 'country' | 'language';
  readonly part: 'continent' | 'country' | 'language';
  readonly title: Localised;
  readonly logTitle: Localised;
  readonly of: Localised;
  readonly heading: string;
}

export function placeLog({ column, part, title, logTitle, of, heading }: PlaceDraft): LogHalf {
  return {
    title,
    needs: [{ oneOf: [column] }, ...tokenNeeds],
    nothing: words.nothing,
    async run(sql, labels, options = {}) {
      const { rows, known, total } = await parted(sql, column, (written) =>
        part === 'language' ? languageName(written) : (countryOf(labels.countries, written)?.[part] ?? null),
      );
      return logView(
        {
          name: 'study',
          title: logTitle,
          measure: shareOf(of),
          fields: [textField(part, heading), tokensField, shareField(of)],
          rows: rows.map(({ name: place, ...row }) => ({ [part]: place ?? null, ...row })),
          mark: placeMark(part),
          notes: [knownFor(share(known, total) ?? 0), ...(column === 'country' ? [words.billing] : [])],
        },
        options,
      );
    },
  };
}
