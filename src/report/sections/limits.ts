/** How close to the limit: the period so far, its daily rate, the forecast for its end, and a budget. */
import { message } from '../../i18n/message.ts';
import { type Content, date, dollars, facts, numberIn, type Section, text, textIn, whole } from '../content.ts';
import type { Own } from '../own.ts';
import { viewNamed } from '../usage-facts.ts';

export const limits: Section = { id: 'limits', title: message('report.limits'), make };

function make(own: Own): Content | null {
  const rows = viewNamed(own.views('limits'), 'study')?.table.rows ?? [];
  const kindOf = (kind: string) => rows.find((row) => row.cost_kind === kind && numberIn(row, 'so_far_usd') !== null);
  const row = kindOf('logged') ?? kindOf('list price');
  if (row === undefined || numberIn(row, 'so_far_usd') === null || textIn(row, 'day') === null) return null;
  const isLogged = row.cost_kind === 'logged';
  const known = (column: string) => numberIn(row, column) !== null;
  const isOver = (numberIn(row, 'days_left') ?? 0) === 0;
  return {
    paragraphs: [
      [
        message('report.soFar', { isLogged, hasRate: known('rate_usd') }),
        ...(isOver || !known('forecast_usd')
          ? []
          : [message('report.forecast', { hasRange: known('low_usd') && known('high_usd') })]),
        ...(known('budget_usd') ? [message('report.budget', { isReached: textIn(row, 'reached_on') !== null })] : []),
      ],
    ],
    tables: [
      facts(
        'limits',
        [
          text('of', 'Of'),
          date('from', 'From'),
          date('day', 'Day'),
          date('to', 'To'),
          text('cost_kind', 'Cost kind'),
          dollars('so_far', 'So far'),
          dollars('rate', 'Run rate'),
          whole('days', 'Days', 'days'),
          dollars('forecast', 'Forecast'),
          dollars('low', 'Low'),
          dollars('high', 'High'),
          dollars('budget', 'Budget'),
          date('reached_on', 'Reached on'),
        ],
        [
          {
            of: 'now',
            from: textIn(row, 'from'),
            day: textIn(row, 'day'),
            to: textIn(row, 'to'),
            cost_kind: textIn(row, 'cost_kind'),
            so_far: numberIn(row, 'so_far_usd'),
            rate: numberIn(row, 'rate_usd'),
            days: numberIn(row, 'days'),
            forecast: numberIn(row, 'forecast_usd'),
            low: numberIn(row, 'low_usd'),
            high: numberIn(row, 'high_usd'),
            budget: numberIn(row, 'budget_usd'),
            reached_on: textIn(row, 'reached_on'),
          },
        ],
      ),
    ],
  };
}
