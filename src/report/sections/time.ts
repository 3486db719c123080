/** The busiest day, and how many days had requests. */
import { daysBetween } from '../../data/week.ts';
import { message } from '../../i18n/message.ts';
import { type Content, date, facts, numberIn, type Section, textIn, whole } from '../content.ts';
import type { Own } from '../own.ts';
import { viewNamed } from '../usage-facts.ts';

export const time: Section = { id: 'days', title: message('report.days'), make };

/** With fewer days the section is left out. */
const minDays = 3;

function make(own: Own): Content | null {
  if (own.span === null) return null;
  const all = daysBetween(own.span.from, own.span.to) + 1;
  if (all < minDays) return null;
  const rows = viewNamed(own.usage('day'), 'study')?.table.rows ?? [];
  const days = rows.flatMap((row) => {
    const [day, tokens] = [textIn(row, 'day'), numberIn(row, 'tokens')];
    return day === null || tokens === null ? [] : [{ day, tokens }];
  });
  const [first, ...others] = days;
  if (first === undefined) return null;
  const busiest = others.reduce((most, each) => (each.tokens > most.tokens ? each : most), first);
  const sum = days.reduce((total, { tokens }) => total + tokens, 0);
  const weekend = days.filter(({ day }) => isWeekend(day)).reduce((total, { tokens }) => total + tokens, 0);
  const row = {
    of: 'all',
    used: days.length,
    days: all,
    busiest: busiest.day,
    most: busiest.tokens,
    mean: Math.round(sum / all),
    weekend: sum === 0 ? null : (100 * weekend) / sum,
  };
  return {
    paragraphs: [
      [
        message('report.daysUsed', { used: days.length, all }),
        message('report.busiest'),
        ...(all >= 14 && row.weekend !== null ? [message('report.weekends')] : []),
      ],
    ],
    tables: [
      facts(
        'days',
        [
          { name: 'of', title: 'Of', type: 'string' },
          whole('used', 'Days', 'days'),
          whole('days', 'Days', 'days'),
          date('busiest', 'Day'),
          whole('most', 'Tokens', 'tokens'),
          whole('mean', 'Tokens', 'tokens'),
          { name: 'weekend', title: 'Share', type: 'number', unit: '%' },
        ],
        [row],
      ),
    ],
  };
}

/** Saturday or Sunday. */
function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
