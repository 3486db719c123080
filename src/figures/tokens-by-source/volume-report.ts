/** Figure 2: the same weeks in tokens. Before 2025 only totals are known. */
import type { Field } from '../../data/dataset.ts';
import type { Datasets, ReportHalf, Row } from '../figure.ts';
import { marketNeeds, marketOf } from '../shared/market.ts';
import { tokenStack } from '../shared/marks.ts';
import { number, round, text } from '../shared/rows.ts';
import { bySource, sourceOrder, withoutFree } from '../shared/source-type.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, within } from '../shared/window.ts';
import { words } from './text.ts';

export const volumeReport: ReportHalf = {
  needs: ['weekly-source-tokens', 'weekly-totals', 'picture-source-share', 'archived-rankings', ...marketNeeds],
  views: (data) => {
    const weekly = need(data, 'weekly-source-tokens');
    const rows = within(weekly.rows, reportWindow(data));
    const archived = need(data, 'archived-rankings');
    const columns = ['week', 'source_type', 'tokens', 'share', 'coverage', 'kind'];
    const mark = tokenStack('source_type', sourceOrder);
    return [
      viewOf(weekly, {
        name: 'public',
        title: words.volumeTitle,
        measure: common.tokensAWeek,
        columns,
        rows: bySource(rows),
        mark,
        notes: [words.notSeen],
      }),
      viewOf(need(data, 'weekly-totals'), {
        name: 'totals',
        title: words.totalsTitle,
        measure: common.tokensAWeek,
        mark: { type: 'line', x: 'week', y: 'tokens', series: 'coverage', min: 0 },
        notes: [words.twoCounts],
      }),
      viewOf(weekly, {
        name: 'without-free',
        title: common.withoutFreeTitle,
        measure: common.tokensAWeek,
        columns,
        rows: bySource(withoutFree(rows)),
        mark,
        notes: [common.withoutFree],
      }),
      makeView({
        name: 'archived',
        title: words.archivedTitle,
        measure: common.tokensAWeek,
        from: [archived, need(data, 'weekly-model-tokens')],
        fields: [
          ...pick(archived, 'week', 'model', 'tokens'),
          tokensNow,
          change,
          ...pick(archived, 'captured', 'kind'),
        ],
        rows: archivedRows(data),
        mark: { type: 'table' },
        notes: [words.archivedNote],
      }),
    ];
  },
};

const tokensNow: Field = {
  name: 'tokens_now',
  title: 'Tokens now',
  type: 'integer',
  unit: 'tokens',
  description: "The same week in today's public data; null where the model is not listed.",
};
const change: Field = {
  name: 'change',
  title: 'Change',
  type: 'number',
  unit: '%',
  description: "Today's tokens less those of the page, as a share of the page's.",
};

/** Totals of a week from archived pages, next to today's public data. */
function archivedRows(data: Datasets): Row[] {
  const weeks = new Map(marketOf(data).weeks.map((each) => [each.week, each]));
  return need(data, 'archived-rankings').rows.map((row) => {
    const week = weeks.get(text(row, 'week') ?? '');
    const then = number(row, 'tokens');
    const now = (row.model === 'all models' ? week?.total : week?.tokens.get(text(row, 'model') ?? '')) ?? null;
    const part = now === null || then === null ? null : round((100 * (now - then)) / then, 1);
    return { ...row, tokens_now: now, change: part };
  });
}
