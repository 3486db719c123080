/** Lengths of requests from public data: the largest models of each week, and how prompts spread over ranges of length. */
import type { Field } from '../../data/dataset.ts';
import { labelModels } from '../../data/labels.ts';
import type { Datasets, Row, View } from '../figure.ts';
import { distinct, groupBy, number, text } from '../shared/rows.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';

/** What a caller of these views must have loaded. */
export const lengthNeeds = ['weekly-model-detail', 'models', 'authors'] as const;

export type Length = 'prompt' | 'completion' | 'sequence';

const columns: Readonly<Record<Length, readonly string[]>> = {
  prompt: ['prompt_tokens'],
  completion: ['completion_tokens'],
  sequence: ['prompt_tokens', 'completion_tokens'],
};

const topOnly =
  'Only the nine or ten largest models of each week, from November 2025 on: mostly after the report’s window, and no mean over all requests. Do not join it to the report’s values.';

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
export function lengthOverTime(data: Datasets, length: Length): View {
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
    title: "Public data: the week's largest models together",
    measure: 'mean tokens per request',
    from: [detail],
    fields: [
      ...pick(detail, 'week'),
      lengthField(length),
      { name: 'models', title: 'Models', type: 'integer', unit: 'models' },
      ...pick(detail, 'requests', 'kind'),
    ],
    rows,
    mark: { type: 'line', x: 'week', y: 'tokens_per_request', min: 0 },
    notes: [
      topOnly,
      'The set of models changes from week to week, and with it the mean. Rows whose detail is not whole are left out.',
    ],
  });
}

/** The same for each model in the last week that gives detail. Needs `lengthNeeds`. */
export function lengthByModel(data: Datasets, length: Length): View {
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
    title: `Public data: each of the largest models in the week of ${last}`,
    measure: 'mean tokens per request',
    from: [detail, need(data, 'models')],
    fields: [
      ...pick(need(data, 'models'), 'name', 'author'),
      lengthField(length),
      ...pick(detail, 'week', 'model', 'prompt_tokens', 'completion_tokens', 'requests', 'kind'),
    ],
    rows,
    mark: { type: 'bar', label: 'name', value: 'tokens_per_request', series: 'author' },
    notes: [topOnly],
  });
}

/** Requests by range of prompt length, week by week. Needs `weekly-context-requests`. */
export function lengthRanges(data: Datasets): View {
  const ranges = need(data, 'weekly-context-requests');
  return viewOf(ranges, {
    name: 'public-ranges',
    title: 'Public data: requests by range of prompt length, from March 2026',
    measure: 'share of requests, %',
    mark: {
      type: 'stack',
      x: 'week',
      y: 'share',
      series: 'bucket',
      order: distinct(ranges.rows, 'bucket'),
      scale: 'share',
    },
    notes: ['All requests of all models; no mean can be worked out from ranges.'],
  });
}

/** Rows whose prompts and completions make up all of their tokens. */
export function whole(data: Datasets): Row[] {
  return need(data, 'weekly-model-detail').rows.filter((row) => row.flag === null && number(row, 'requests') !== null);
}

/** Tokens over requests, to a whole token; null without requests. */
export function meanLength(rows: readonly Row[], length: Length): number | null {
  const requests = total(rows, ['requests']);
  return requests === 0 ? null : Math.round(total(rows, columns[length]) / requests);
}

function total(rows: readonly Row[], names: readonly string[]): number {
  return rows.reduce((all, row) => all + names.reduce((sum, name) => sum + (number(row, name) ?? 0), 0), 0);
}
