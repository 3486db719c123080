/** Figures 20 and 24: who is paid for programming, and where the money comes from. */

import { money } from '../../counts/aggregate.ts';
import { costRule } from '../../counts/cost.ts';
import { ask } from '../../counts/labelled.ts';
import type { StudyOptions } from '../../counts/options.ts';
import { rowsOf } from '../../counts/sql.ts';
import { coverageField, spanOf, weekField, weekOf } from '../../counts/weeks.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { View } from '../figure.ts';
import { continentOf } from '../share-by-place/log.ts';
import { bySize, round } from '../shared/rows.ts';
import type { StudyFigure } from '../shared/study-figure.ts';
import { shareField, studyView, textField } from '../shared/study-view.ts';
import { drawn, partNotes, withShares } from '../shared/weekly-shares.ts';
import { categoryNotes } from '../token-share-by-category/log.ts';

const spendField: Field = { name: 'spend_usd', title: 'Spend', type: 'number', unit: 'USD' };

/** Rows come with what was spent as `tokens`, the name under which shares are worked out. */
function spendView(
  rows: readonly Row[],
  series: Field,
  of: string,
  notes: readonly string[],
  options: StudyOptions,
): View[] {
  return studyView(
    {
      name: 'study',
      title: `Your log, ${of}`,
      measure: `share of ${of}, %`,
      fields: [weekField, series, spendField, shareField(of), coverageField],
      rows: rows.map((row) => ({ ...row, spend_usd: round(Number(row.tokens), 6) })),
      mark: {
        type: 'stack',
        x: 'week',
        y: 'share',
        series: series.name,
        order: bySize(rows, series.name, 'tokens').slice(0, drawn),
        scale: 'share',
      },
      notes: [...notes, ...partNotes(rows)],
    },
    options,
  );
}

export const programmingSpendByAuthor: StudyFigure = {
  name: 'programming-spend-by-author',
  beside: ['20'],
  title: 'Programming spend by author',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['category'] }, { oneOf: ['cost_usd'] }, { oneOf: ['model'] }],
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
    const notes = [...rule.notes, ...(await categoryNotes(sql, labels, options))];
    return spendView(withShares(rows, span), textField('author', 'Author'), 'weekly programming spend', notes, options);
  },
};

export const spendShareByRegion: StudyFigure = {
  name: 'spend-share-by-region',
  beside: ['24'],
  title: 'Spend by continent',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['country'] }, { oneOf: ['cost_usd'] }],
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
      'weekly spend whose continent is known',
      rule.notes,
      options,
    );
  },
};
