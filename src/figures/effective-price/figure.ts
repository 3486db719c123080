/** Effective price: the cost of a million tokens, including cache discounts and excluding own keys, by week and by model. */
import { costRule } from '../../counts/cost.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import { coverageField, coverageOfWeek, spanOf, weekField } from '../../counts/weeks.ts';
import { defineLogFigure } from '../figure.ts';
import { costNotes } from '../shared/cost-notes.ts';
import { logView, tokensField } from '../shared/log-view.ts';
import {
  costField,
  modelColumns,
  modelFields,
  namedModels,
  pricedBy,
  pricedField,
  usageField,
} from '../shared/prices.ts';
import { partNotes } from '../shared/weekly-shares.ts';
import { words } from './text.ts';

export const effectivePrice = defineLogFigure('effective-price', {
  title: words.logName,
  needs: [{ oneOf: ['cost_usd'] }, { oneOf: ['model'] }, ...tokenNeeds],
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    const [span, rule] = [await spanOf(sql, options), await costRule(sql)];
    if (rule === null) return [];
    const byModel = await pricedBy(sql, labels, options, { columns: modelColumns, only: namedModels }, rule.counts);
    const byWeek =
      span === null ? [] : await pricedBy(sql, labels, options, { columns: ['week'], weekly: true }, rule.counts);
    const weeks = byWeek.map(({ row }) => ({
      ...row,
      coverage: span === null ? null : coverageOfWeek(String(row.week), span),
    }));
    return [
      ...logView(
        {
          name: 'study',
          title: words.byModelTitle,
          measure: words.measure,
          fields: [...modelFields, costField, pricedField, usageField],
          rows: byModel
            .filter(({ cost }) => cost !== null)
            .sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0))
            .map(({ row }) => row),
          mark: { type: 'bar', label: 'name', value: 'cost', series: 'author' },
          notes: costNotes(rule),
          from: [labels.models, labels.authors],
        },
        options,
      ),
      ...logView(
        {
          name: 'weeks',
          title: words.byWeekTitle,
          measure: words.measure,
          fields: [weekField, costField, pricedField, { ...tokensField, name: 'usage_tokens' }, coverageField],
          rows: weeks,
          mark: { type: 'line', x: 'week', y: 'cost', min: 0 },
          notes: [...costNotes(rule), words.moves, ...partNotes(weeks)],
        },
        options,
      ),
    ];
  },
});
