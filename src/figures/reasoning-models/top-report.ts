/** Figure 11: the reasoning models with most tokens. The report gives an order of five; the tokens are public data. */
import type { Field } from '../../data/dataset.ts';
import type { ReportHalf } from '../figure.ts';
import { modelBoard } from '../leaderboards/boards.ts';
import { marketNeeds, marketOf, windows } from '../shared/market.ts';
import { tokenStack } from '../shared/marks.ts';
import { bySize } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need } from '../shared/view.ts';
import { reportWindow } from '../shared/window.ts';
import { canReason } from './share-report.ts';
import { firstOf, stacks, words } from './text.ts';

/** Enough to include the report's five under any counting, few enough to read. */
const overallPlaces = 15;
const monthlyPlaces = 10;

const month: Field = {
  name: 'month',
  title: 'Month',
  type: 'yearmonth',
  description: 'A week counts to the month of its Thursday.',
};

export const topReport: ReportHalf = {
  needs: [...marketNeeds, 'picture-source-share'],
  views: (data) => {
    const window = reportWindow(data);
    const market = marketOf(data, { only: canReason });
    const { months, all } = windows(market);
    const overall = modelBoard(market, { from: all.from, to: window.to });
    const monthly = months
      .filter((span) => span.to <= window.to)
      .flatMap((span) =>
        modelBoard(market, span)
          .rows.slice(0, monthlyPlaces)
          .map((row) => ({ ...row, month: span.month })),
      );
    const paid = modelBoard(marketOf(data, { only: canReason, withoutFree: true }), { from: all.from, to: window.to });
    const fields = overall.fields.filter((field) => field.name !== 'reasoning');
    const from = [need(data, 'weekly-model-tokens'), need(data, 'models')] as const;
    const notes = [words.everyModel];
    return [
      makeView({
        name: 'overall',
        title: words.overallTitle,
        measure: common.tokens,
        from,
        // No public data precede this span, so it has no change.
        fields: fields.filter((field) => field.name !== 'change'),
        rows: overall.rows.slice(0, overallPlaces),
        mark: { type: 'bar', label: 'name', value: 'tokens', series: 'author' },
        notes: [firstOf(overallPlaces), ...notes],
      }),
      makeView({
        name: 'by-month',
        title: words.monthTitle,
        measure: words.monthMeasure,
        from,
        fields: [month, ...fields],
        rows: monthly,
        mark: tokenStack('name', bySize(monthly, 'name', 'tokens').slice(0, monthlyPlaces), 'month'),
        notes: [stacks(monthlyPlaces), ...notes],
      }),
      makeView({
        name: 'without-free',
        title: words.paidTitle,
        measure: common.tokens,
        from,
        fields: fields.filter((field) => field.name !== 'change'),
        rows: paid.rows.slice(0, overallPlaces),
        mark: { type: 'bar', label: 'name', value: 'tokens', series: 'author' },
        notes: [firstOf(overallPlaces), words.everyPaidModel, common.withoutFree],
      }),
    ];
  },
};
