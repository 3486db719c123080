/** Lengths of requests from public data: means of each week's largest models, and requests by range of prompt length. */
import type { Field } from '../../data/dataset.ts';
import { labelModels } from '../../data/labels.ts';
import type { Datasets, FigureView, Row } from '../figure.ts';
import { lengthLine, shareStack } from '../shared/marks.ts';
import { distinct, groupBy, number, text } from '../shared/rows.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import type { Length } from './lengths.ts';
import { eachTitle, words } from './text.ts';

/** The datasets that a caller of these views must load. */
export const lengthNeeds = ['weekly-model-detail', 'models', 'authors'] as const;

const columns: Readonly<Record<Length, readonly string[]>> = {
  prompt: ['prompt_tokens'],
  completion: ['completion_tokens'],
  sequence: ['prompt_tokens', 'completion_tokens'],
};

function lengthField(length: Length): Field {
  const what = length === 'sequence' ? 'prompt and completion tokens' : `${length} tokens`;
  return {
    name: 'tokens_per_request',
    title: 'Tokens per request',
    type: 'number',
    unit: 'tokens',
    description: `All ${what} over all requests.`,
  };
}

/** Mean length of a request of the week's largest models together. Needs `lengthNeeds`. */
export function lengthOverTime(data: Datasets, length: Length): FigureView {
  const detail = need(data, 'weekly-model-detail');
  const rows = [...groupBy(whole(data), (row) => text(row, 'week'))].map(([week, held]) => ({
    week,
    tokens_per_request: meanLength(held, length),
    models: held.length,
    requests: total(held, ['requests']),
    kind: 'public',
  }));
  return makeView({
    name: 'public',
    title: words.togetherTitle,
    measure: common.meanTokens,
    from: [detail],
    fields: [
      ...pick(detail, 'week'),
      lengthField(length),
      { name: 'models', title: 'Models', type: 'integer', unit: 'models' },
      ...pick(detail, 'requests', 'kind'),
    ],
    rows,
    mark: lengthLine('tokens_per_request'),
    notes: [words.topOnly, words.setChanges],
  });
}

/** The same for each model in the last week that gives detail. Needs `lengthNeeds`. */
export function lengthByModel(data: Datasets, length: Length): FigureView {
  const detail = need(data, 'weekly-model-detail');
  const held = whole(data);
  const last = distinct(held, 'week').sort().at(-1);
  const labels = labelModels(need(data, 'models'), need(data, 'authors'));
  const rows = held
    .filter((row) => row.week === last)
    .map((row) => {
      const label = labels.get(text(row, 'model') ?? '');
      return {
        ...row,
        name: label?.name ?? text(row, 'model'),
        author: label?.author ?? null,
        tokens_per_request: meanLength([row], length),
      };
    })
    .sort((a, b) => (b.tokens_per_request ?? 0) - (a.tokens_per_request ?? 0));
  return makeView({
    name: 'public-models',
    title: eachTitle(last ?? ''),
    measure: common.meanTokens,
    from: [detail, need(data, 'models')],
    fields: [
      ...pick(need(data, 'models'), 'name', 'author'),
      lengthField(length),
      ...pick(detail, 'week', 'model', 'prompt_tokens', 'completion_tokens', 'requests', 'kind'),
    ],
    rows,
    mark: { type: 'bar', label: 'name', value: 'tokens_per_request', series: 'author' },
    notes: [words.topOnly],
  });
}

/** Requests by range of prompt length, week by week. Needs `weekly-context-requests`. */
export function lengthRanges(data: Datasets): FigureView {
  const ranges = need(data, 'weekly-context-requests');
  return viewOf(ranges, {
    name: 'public-ranges',
    title: words.rangesTitle,
    measure: words.rangesMeasure,
    mark: shareStack('bucket', distinct(ranges.rows, 'bucket')),
    notes: [words.noMean],
  });
}

/** Rows whose prompt and completion tokens add up to all of their tokens. */
export function whole(data: Datasets): Row[] {
  return need(data, 'weekly-model-detail').rows.filter((row) => row.flag === null && number(row, 'requests') !== null);
}

/** Tokens divided by requests, to a whole token; null without requests. */
export function meanLength(rows: readonly Row[], length: Length): number | null {
  const requests = total(rows, ['requests']);
  return requests === 0 ? null : Math.round(total(rows, columns[length]) / requests);
}

function total(rows: readonly Row[], names: readonly string[]): number {
  return rows.reduce((all, row) => all + names.reduce((sum, name) => sum + (number(row, name) ?? 0), 0), 0);
}
