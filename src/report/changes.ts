/** Changes compared with the same number of days before: totals, and the models with the largest rise and fall. */

import type { Dataset, Row } from '../data/dataset.ts';
import { addDays, daysBetween } from '../data/week.ts';
import type { LogView } from '../figures/figure.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { facts, numberIn, text, textIn, whole } from './content.ts';
import { groupName } from './names.ts';
import type { Own } from './own.ts';
import { type Group, grouped, moneyMeasure, moneyOf, totalFacts, totalOf, viewNamed } from './usage-facts.ts';

interface Change {
  readonly group: Group;
  /** Additional tokens; negative for fewer. */
  readonly more: number;
}

interface Changes {
  readonly sentences: readonly Message[];
  readonly rows: readonly Row[];
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly groups: readonly { readonly name: string; readonly more: number }[];
}

/** Null if nothing is known of the days before. */
export function changesOf(own: Own, t: Translate): Changes | null {
  const views = own.recent?.views ?? own.usage('model');
  const span = own.recent?.span ?? own.span;
  const rows = viewNamed(views, 'total')?.table.rows ?? [];
  const tokens = numberIn(totalOf(rows, 'tokens'), 'change');
  if (span === null) return null;
  if (tokens === null) return own.usage('model').length === 0 ? lastWeek(own) : null;
  const days = daysBetween(span.from, span.to) + 1;
  const money = moneyOf(rows);
  const cost = money === null ? null : numberIn(totalOf(rows, moneyMeasure[money]), 'change');
  const named = groupName(own, 'model', t);
  const groups = largest(views).map(({ group, more }, i) => ({ name: named(group, i + 1), more }));
  const [first] = groups;
  return {
    rows,
    days,
    ...span,
    groups,
    sentences: [
      message('report.changed', { days, tokens: way(tokens), isRecent: own.recent !== null }),
      ...(cost === null || money === null ? [] : [message('report.costChanged', { cost: way(cost), money })]),
      ...(first === undefined ? [] : [message('report.changedMost', { isMore: first.more > 0 })]),
    ],
  };
}

/** A saved study has weeks only. */
function lastWeek(own: Own): Changes | null {
  const weeks = viewNamed(own.usage('week'), 'study')?.table.rows ?? [];
  const last = weeks.findLast((row) => row.coverage === 'whole' && numberIn(row, 'tokens_change') !== null);
  const [week, tokens] = [textIn(last, 'week'), numberIn(last, 'tokens_change')];
  if (week === null || tokens === null) return null;
  const money = moneyOf(viewNamed(own.usage('week'), 'total')?.table.rows ?? []);
  const cost = numberIn(last, 'cost_change');
  return {
    rows: [
      { measure: 'tokens', change: tokens },
      ...(money === null ? [] : [{ measure: moneyMeasure[money], change: cost }]),
    ],
    days: 7,
    from: week,
    to: addDays(week, 6),
    groups: [],
    sentences: [
      message('report.changedWeek', { tokens: way(tokens) }),
      ...(cost === null || money === null ? [] : [message('report.costChanged', { cost: way(cost), money })]),
    ],
  };
}

/** A change that rounds to zero counts as none. */
function way(change: number): 'rose' | 'fell' | 'same' {
  if (Math.abs(change) < 0.05) return 'same';
  return change > 0 ? 'rose' : 'fell';
}

/** Sorted by change in tokens, largest first; a model without earlier tokens has no change in percent. */
function largest(views: readonly LogView[]): Change[] {
  const rows = viewNamed(views, 'study')?.table.rows ?? [];
  return grouped(rows, 'model', null)
    .flatMap((group): Change[] => {
      const { tokens, change } = group;
      if (tokens === null || change === null || change <= -100) return [];
      return [{ group, more: tokens - tokens / (1 + change / 100) }];
    })
    .filter(({ more }) => Math.round(more) !== 0)
    .sort((a, b) => Math.abs(b.more) - Math.abs(a.more));
}

export function changeFacts({ rows, groups, days, from, to }: Changes): Dataset[] {
  return [
    totalFacts(rows, 'lately'),
    facts(
      'changes',
      [
        whole('rank', 'Rank', 'rank'),
        text('name', 'Name'),
        whole('more', 'Tokens', 'tokens'),
        whole('days', 'Days', 'days'),
        { name: 'from', title: 'From', type: 'date' },
        { name: 'to', title: 'To', type: 'date' },
      ],
      [
        ...groups.map(({ name, more }, i) => ({ rank: i + 1, name, more: Math.round(Math.abs(more)), days, from, to })),
        { rank: 0, name: null, more: null, days, from, to },
      ],
    ),
  ];
}
