/** The five headline numbers: the fact that the report states, its figure, and the same measure week by week. */
import type { Localised } from '../../i18n/message.ts';
import { promptLength } from '../claims-today/measures.ts';
import type { Datasets, Row } from '../figure.ts';
import { canReason, reasoningRows } from '../reasoning-models/share-report.ts';
import { marketOf } from '../shared/market.ts';
import { number, round, share, text } from '../shared/rows.ts';
import { need } from '../shared/view.ts';
import { words } from './text.ts';

/** One week of a measure. */
export interface GlanceWeek {
  readonly week: string;
  /** Null if the week's value is unknown. */
  readonly value: number | null;
  /** The leading model of the week, if the headline is about the leader. */
  readonly leader?: { readonly name: string; readonly value: number } | undefined;
}

export interface Headline {
  readonly id: string;
  readonly name: Localised;
  /** Id of the report's figure. */
  readonly figure: string;
  /** Id of the fact in `stated`. */
  readonly stated: string;
  readonly unit: '%' | 'tokens';
  /** Whether its values are lower bounds. */
  readonly isLeast?: boolean;
  /** In order. */
  readonly weeks: (data: Datasets, subject: string) => readonly GlanceWeek[];
}

export const headlines: readonly Headline[] = [
  {
    id: 'chinese-open',
    name: words.chineseOpen,
    figure: '1',
    stated: 'chinese-oss-peak',
    unit: '%',
    weeks: (data) => valuesOf(need(data, 'weekly-source-tokens').rows.filter(isChinese), 'share'),
  },
  {
    id: 'reasoning',
    name: words.reasoning,
    figure: '10',
    stated: 'reasoning-share-late',
    unit: '%',
    weeks: (data) => valuesOf(reasoningRows(data, canReason), 'share'),
  },
  {
    id: 'programming',
    name: words.programming,
    figure: '19',
    stated: 'programming-share-late',
    unit: '%',
    // Weeks with a flagged scale are left out, as in every figure.
    weeks: (data) =>
      valuesOf(
        need(data, 'weekly-programming-totals').rows.map((row) => (row.flag === null ? row : { ...row, share: null })),
        'share',
      ),
  },
  {
    id: 'prompt-length',
    name: words.promptLength,
    figure: '14',
    stated: 'prompt-tokens-late',
    unit: 'tokens',
    // Requests are published by range of length, so every prompt is counted at the shortest length of its range.
    isLeast: true,
    weeks: (data) => (promptLength(data).weeks ?? []).map(({ week, low }) => ({ week, value: low })),
  },
  {
    id: 'reasoning-leader',
    name: words.leader,
    figure: '11',
    stated: 'reasoning-rank-grok-code-fast-1',
    unit: '%',
    weeks: leading,
  },
];

function isChinese(row: Row): boolean {
  return row.source_type === 'Chinese OSS';
}

function valuesOf(rows: readonly Row[], column: string): GlanceWeek[] {
  return rows
    .map((row) => ({ week: text(row, 'week') ?? '', value: number(row, column) }))
    .sort((a, b) => (a.week < b.week ? -1 : 1));
}

/** Tokens of the model that the report names, and the leader among models that can reason. */
function leading(data: Datasets, subject: string): GlanceWeek[] {
  const { weeks, models } = marketOf(data);
  const slug = [...models].find(([, label]) => label.name === subject)?.[0];
  return weeks.map(({ week, tokens, total }) => {
    let [leader, most] = ['', 0];
    for (const [model, sum] of tokens) {
      const label = models.get(model);
      if (sum > most && label !== undefined && canReason(label)) [leader, most] = [model, sum];
    }
    const own = slug === undefined ? undefined : tokens.get(slug);
    return {
      week,
      value: own === undefined ? null : share(own, total),
      ...(most === 0
        ? {}
        : { leader: { name: models.get(leader)?.name ?? leader, value: round((100 * most) / total) } }),
    };
  });
}
