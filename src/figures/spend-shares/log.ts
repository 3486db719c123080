/** Figures 20 and 24: programming spend by author, and spend by region. */

import { money } from '../../counts/aggregate.ts';
import { costRule } from '../../counts/cost.ts';
import { ask } from '../../counts/labelled.ts';
import type { StudyOptions } from '../../counts/options.ts';
import { rowsOf } from '../../counts/sql.ts';
import { coverageField, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogHalf, LogView } from '../figure.ts';
import { continentOf } from '../share-by-place/log.ts';
import { categoryNotes } from '../shared/category-notes.ts';
import { costNotes } from '../shared/cost-notes.ts';
import { logView, shareField, textField } from '../shared/log-view.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize, round } from '../shared/rows.ts';
import { maxStacked, partNotes, withShares } from '../shared/weekly-shares.ts';
import { shareOf } from '../shared/words.ts';
import { words } from './text.ts';

const spendField: Field = { name: 'spend_usd', title: 'Spend', type: 'number', unit: 'USD' };

/** Spend is passed in the column `tokens`, because shares are computed from that column. */
function spendView(
  rows: readonly Row[],
  series: Field,
  title: Localised,
  of: Localised,
  notes: readonly Localised[],
  options: StudyOptions,
): LogView[] {
  return logView(
    {
      name: 'study',
      title,
      measure: shareOf(of),
      fields: [weekField, series, spendField, shareField(of), coverageField],
      rows: rows.map((row) => ({ ...row, spend_usd: round(Number(row.tokens), 6) })),
      mark: shareStack(series.name, bySize(rows, series.name, 'tokens').slice(0, maxStacked)),
      notes: [...notes, ...partNotes(rows)],
    },
    options,
  );
}

export const authorLog: LogHalf = {
  title: words.authorName,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['category'] }, { oneOf: ['cost_usd'] }, { oneOf: ['model'] }],
  nothing: words.noProgramming,
  async run(sql, labels, options = {}) {
    const [span, rule] = [await spanOf(sql, options), await costRule(sql)];
    if (span === null || rule === null) return [];
    const rows = await ask(sql, labels, options, {
      by: { week: weekOf(options) },
      sums: { tokens: money() },
      where: `ts is not null and ${rule.counts}`,
      categories: true,
      select: `select week, author, sum(tokens)::double as tokens from labelled
where category = 'programming' group by all order by all`,
    });
    const notes = [...costNotes(rule), ...(await categoryNotes(sql, labels, options))];
    return spendView(
      withShares(rows, span),
      textField('author', 'Author'),
      words.logAuthorTitle,
      words.ofProgramming,
      notes,
      options,
    );
  },
};

export const regionLog: LogHalf = {
  title: words.regionName,
  needs: [{ oneOf: ['ts'] }, { oneOf: ['country'] }, { oneOf: ['cost_usd'] }],
  nothing: words.noContinent,
  async run(sql, labels, options = {}) {
    const [span, rule] = [await spanOf(sql, options), await costRule(sql)];
    if (span === null || rule === null) return [];
    const counted = await rowsOf(sql, {
      by: { week: weekOf(options), country: 'country' },
      sums: { spend: money() },
      where: `ts is not null and country is not null and ${rule.counts}`,
    });
    const sums = new Map<string, { week: string; continent: string; tokens: number }>();
    for (const row of counted) {
      const continent = continentOf(labels.countries, String(row.country));
      if (continent === null) continue;
      const key = `${row.week} ${continent}`;
      const held = sums.get(key) ?? { week: String(row.week), continent, tokens: 0 };
      held.tokens += Number(row.spend);
      sums.set(key, held);
    }
    const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]): Row => row);
    return spendView(
      withShares(rows, span),
      textField('continent', 'Continent'),
      words.logRegionTitle,
      words.ofContinents,
      costNotes(rule),
      options,
    );
  },
};
