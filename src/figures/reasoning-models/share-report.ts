/** Figure 10: weekly share of tokens of reasoning models: the picture, and two ways to count public data. */

import type { Field } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, MarketHalf, ReportHalf, Row } from '../figure.ts';
import { type ModelLabel, marketNeeds, marketOf } from '../shared/market.ts';
import { shareLine } from '../shared/marks.ts';
import { share, text } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, within } from '../shared/window.ts';
import { doubtfulLabels, words } from './text.ts';

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
  needs: ['picture-reasoning-share', ...marketNeeds, 'picture-source-share', 'reasoning-check'],
  views: (data) => [
    viewOf(need(data, 'picture-reasoning-share'), { name: 'picture', measure, mark, uncertainty: 'uncertainty' }),
    counting(data, 'can-reason', words.canReasonTitle, [words.canReasonNote], canReason),
    counting(
      data,
      'reasons-by-default',
      words.byDefaultTitle,
      [words.byDefaultNote, ...doubtfulNote(data)],
      reasonsByDefault,
    ),
    counting(
      data,
      'can-reason-without-free',
      words.canReasonPaidTitle,
      [words.canReasonNote, common.withoutFree],
      canReason,
      true,
    ),
    counting(
      data,
      'reasons-by-default-without-free',
      words.byDefaultPaidTitle,
      [words.byDefaultNote, common.withoutFree],
      reasonsByDefault,
      true,
    ),
  ],
};

/** Both ways of counting, in every public week. */
export const shareMarket: MarketHalf = {
  needs: marketNeeds,
  views: (data) => [
    allWeeks(data, 'can-reason', words.canReasonTitle, words.canReasonNote, canReason),
    allWeeks(data, 'reasons-by-default', words.byDefaultTitle, words.byDefaultNote, reasonsByDefault),
  ],
};

export const canReason = (label: ModelLabel) => label.reasoning === true;
export const reasonsByDefault = (label: ModelLabel) => label.reasoningDefault === true;

/** Names labels that the share of reasoning tokens contradicts; empty if all agree (needs `reasoning-check`). */
export function doubtfulNote(data: Datasets): Localised[] {
  const names = need(data, 'reasoning-check').rows.flatMap((row) => (row.agrees === false ? [text(row, 'model')] : []));
  return names.length === 0 ? [] : [doubtfulLabels(names.map((name) => name ?? '').join(', '))];
}

function counting(
  data: Datasets,
  name: string,
  title: Localised,
  notes: readonly Localised[],
  only: (label: ModelLabel) => boolean,
  withoutFree = false,
): FigureView {
  const rows = within(reasoningRows(data, only, withoutFree), reportWindow(data));
  return weeklyView(data, { name, title, notes, rows });
}

function allWeeks(
  data: Datasets,
  name: string,
  title: Localised,
  note: Localised,
  only: (label: ModelLabel) => boolean,
): FigureView {
  return weeklyView(data, { name, title, notes: [note], rows: reasoningRows(data, only) });
}

interface Weekly {
  readonly name: string;
  readonly title: Localised;
  readonly notes: readonly Localised[];
  readonly rows: readonly Row[];
}

function weeklyView(data: Datasets, { name, title, notes, rows }: Weekly): FigureView {
  const weekly = need(data, 'weekly-model-tokens');
  return makeView({
    name,
    title,
    measure,
    from: [weekly, need(data, 'models')],
    fields: [...pick(weekly, 'week'), shareOfAll, ...pick(weekly, 'tokens', 'coverage', 'kind')],
    rows,
    mark,
    notes,
  });
}

/** Share of each public week that goes to the models that `only` accepts. */
export function reasoningRows(data: Datasets, only: (label: ModelLabel) => boolean, withoutFree = false): Row[] {
  return marketOf(data, { only, withoutFree }).weeks.map(({ week, coverage, total, tokens }) => {
    // In weeks that list only nine models, most reasoning models are inside `other`.
    const known = coverage !== 'top-9';
    const sum = [...tokens.values()].reduce((all, each) => all + each, 0);
    return { week, share: known ? share(sum, total) : null, tokens: known ? sum : null, coverage, kind: 'public' };
  });
}
