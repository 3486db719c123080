/** Figure 11: the reasoning models with most tokens. The report gives an order of five; the tokens are public data. */
import type { Field } from '../../data/dataset.ts';
import type { Recipe } from '../figure.ts';
import { modelBoard } from '../leaderboards/boards.ts';
import { marketNeeds, marketOf, windows } from '../shared/market.ts';
import { bySize } from '../shared/rows.ts';
import { makeView, need } from '../shared/view.ts';
import { reportWindow } from '../shared/window.ts';

/** Enough to hold the report's five under any counting, few enough to read. */
const overallPlaces = 15;
const monthlyPlaces = 10;

const month: Field = {
  name: 'month',
  title: 'Month',
  type: 'yearmonth',
  description: 'A week counts to the month of its Thursday.',
};

export const topReasoningModels: Recipe = {
  id: '11',
  name: 'top-reasoning-models',
  chapter: 'agentic-inference',
  needs: [...marketNeeds, 'picture-source-share'],
  views: (data) => {
    const window = reportWindow(data);
    const market = marketOf(data, { only: (label) => label.reasoning === true });
    const { months, all } = windows(market);
    const overall = modelBoard(market, { from: all.from, to: window.to });
    const monthly = months
      .filter((span) => span.to <= window.to)
      .flatMap((span) =>
        modelBoard(market, span)
          .rows.slice(0, monthlyPlaces)
          .map((row) => ({ ...row, month: span.month })),
      );
    const fields = overall.fields.filter((field) => field.name !== 'reasoning');
    const from = [need(data, 'weekly-model-tokens'), need(data, 'models')] as const;
    const notes = [
      'Every model that can reason, variants counted together, free launch weeks included; the report leaves free launch access out, and gives an order without values.',
    ];
    return [
      makeView({
        name: 'overall',
        title: "Public data, 2025 weeks of the report's window",
        measure: 'tokens',
        from,
        // Nothing public comes before this span, so that it has no change.
        fields: fields.filter((field) => field.name !== 'change'),
        rows: overall.rows.slice(0, overallPlaces),
        mark: { type: 'bar', label: 'name', value: 'tokens', series: 'author' },
        notes: [`The first ${overallPlaces}; the whole list is the figure leaderboard-reasoning.`, ...notes],
      }),
      makeView({
        name: 'by-month',
        title: 'Public data, the first ten of each month',
        measure: 'tokens a month',
        from,
        fields: [month, ...fields],
        rows: monthly,
        mark: {
          type: 'stack',
          x: 'month',
          y: 'tokens',
          series: 'name',
          order: bySize(monthly, 'name', 'tokens').slice(0, monthlyPlaces),
          scale: 'amount',
        },
        notes: [
          `The chart stacks the ${monthlyPlaces} models with most tokens in these rows; the table has the first ${monthlyPlaces} of each month.`,
          ...notes,
        ],
      }),
    ];
  },
};
