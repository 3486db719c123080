/** Figure 10: weekly share of tokens through reasoning models: the picture, and two ways to count public data. */

import type { Field } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, ReportHalf, Row } from '../figure.ts';
import { type ModelLabel, marketNeeds, marketOf } from '../shared/market.ts';
import { shareLine } from '../shared/marks.ts';
import { share } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, within } from '../shared/window.ts';
import { words } from './text.ts';

const measure = common.weeklyShare;
const mark = shareLine;

const shareOfAll: Field = {
  name: 'share',
  title: 'Share',
  type: 'number',
  unit: '%',
  description: 'Of all tokens of the week, unlisted models included, which count as not reasoning.',
};

export const shareReport: ReportHalf = {
  needs: ['picture-reasoning-share', ...marketNeeds, 'picture-source-share'],
  views: (data) => [
    viewOf(need(data, 'picture-reasoning-share'), { name: 'picture', measure, mark, uncertainty: 'uncertainty' }),
    counting(data, 'can-reason', words.canReasonTitle, words.canReasonNote, (label) => label.reasoning === true),
    counting(
      data,
      'reasons-by-default',
      words.byDefaultTitle,
      words.byDefaultNote,
      (label) => label.reasoningDefault === true,
    ),
  ],
};

function counting(
  data: Datasets,
  name: string,
  title: Localised,
  note: Localised,
  only: (label: ModelLabel) => boolean,
): FigureView {
  const weekly = need(data, 'weekly-model-tokens');
  return makeView({
    name,
    title,
    measure,
    from: [weekly, need(data, 'models')],
    fields: [...pick(weekly, 'week'), shareOfAll, ...pick(weekly, 'tokens', 'coverage', 'kind')],
    rows: within(reasoningRows(data, only), reportWindow(data)),
    mark,
    notes: [note],
  });
}

/** Share of each public week that goes through the models `only` counts. */
export function reasoningRows(data: Datasets, only: (label: ModelLabel) => boolean): Row[] {
  return marketOf(data, { only }).weeks.map(({ week, coverage, total, tokens }) => {
    // In weeks that list only nine models, most reasoning models are inside `other`.
    const known = coverage !== 'top-9';
    const sum = [...tokens.values()].reduce((all, each) => all + each, 0);
    return { week, share: known ? share(sum, total) : null, tokens: known ? sum : null, coverage, kind: 'public' };
  });
}
