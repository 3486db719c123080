/** Figure 3: the fifteen open models with most tokens, and their shares of the sum by week. */
import type { Field } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, ReportHalf, Row } from '../figure.ts';
import { type Market, marketNeeds, marketOf } from '../shared/market.ts';
import { shareStack } from '../shared/marks.ts';
import { bySize, distinct, share, text } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, type Window } from '../shared/window.ts';
import { words } from './text.ts';

/** How many models the report's figure names. */
const places = 15;

const shareOfTop: Field = {
  name: 'share',
  title: 'Share of the top 15',
  type: 'number',
  unit: '%',
  description: 'Of the sum of the fifteen in that week; null where the model was not listed.',
};

export const report: ReportHalf = {
  needs: [...marketNeeds, 'picture-open-model-share', 'picture-source-share'],
  views: (data) => {
    const weekly = need(data, 'weekly-model-tokens');
    const models = need(data, 'models');
    const picture = need(data, 'picture-open-model-share');
    const listed = (name: string, title: Localised, withoutFree: boolean, notes: readonly Localised[]) => {
      const rows = publicRows(data, withoutFree);
      return makeView({
        name,
        title,
        measure: words.measure,
        from: [weekly, models],
        fields: [
          ...pick(weekly, 'week'),
          ...pick(models, 'model', 'name'),
          shareOfTop,
          ...pick(weekly, 'tokens', 'coverage', 'kind'),
        ],
        rows,
        mark: shareStack('name', bySize(rows, 'name', 'tokens')),
        notes: [...notes, words.notListed],
      });
    };
    return [
      listed('public', words.publicTitle, false, [words.sameFifteen]),
      viewOf(picture, {
        name: 'picture',
        title: common.pictureTitle,
        measure: words.measure,
        mark: shareStack('model', distinct(picture.rows, 'model').sort(byFirstWeek(picture.rows))),
        uncertainty: 'uncertainty',
        notes: [words.unreliable],
      }),
      listed('without-free', common.withoutFreeTitle, true, [words.withFreeOnly, common.withoutFree]),
    ];
  },
};

function publicRows(data: Datasets, withoutFree: boolean): Row[] {
  const window = reportWindow(data);
  const market = marketOf(data, { only: (label) => label.openWeights === true, withoutFree });
  const top = topModels(market, window, places);
  return weeksOf(market, window).flatMap(({ week, coverage, tokens }) => {
    const sum = top.reduce((total, model) => total + (tokens.get(model) ?? 0), 0);
    return top.map((model) => {
      const listed = tokens.get(model) ?? null;
      return {
        week,
        model,
        name: market.models.get(model)?.name ?? model,
        // Weeks with nine listed models of all types cannot give shares of fifteen open ones.
        share: coverage === 'top-9' ? null : share(listed, sum),
        tokens: listed,
        coverage,
        kind: 'public',
      };
    });
  });
}

/** The models of a market with most tokens over a window, most first. */
export function topModels(market: Market, window: Window, count: number): string[] {
  const rows = weeksOf(market, window).flatMap(({ tokens }) => [...tokens].map(([model, sum]) => ({ model, sum })));
  return bySize(rows, 'model', 'sum').slice(0, count);
}

function weeksOf(market: Market, { from, to }: Window) {
  return market.weeks.filter(({ week }) => week >= from && week <= to);
}

/** The picture shows a succession, so the model that came first is at the bottom. */
function byFirstWeek(rows: readonly Row[]) {
  const first = new Map<string, string>();
  for (const row of rows) {
    const model = text(row, 'model') ?? '';
    const week = text(row, 'week') ?? '';
    if (week < (first.get(model) ?? '9')) first.set(model, week);
  }
  return (a: string, b: string) => `${first.get(a)} ${a}`.localeCompare(`${first.get(b)} ${b}`, 'en');
}
