/** Estimates of the price response: the text's, the picture's line, and our fits of circles, table 5 and list prices. */
import type { Field } from '../../data/dataset.ts';
import type { Datasets, FigureView, Row } from '../figure.ts';
import { number, round, text } from '../shared/rows.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { fitOf, logPoints, printedPoints, responseTo } from './fit.ts';
import { listPriceNeeds, listPriceRows } from './list-prices.ts';
import { lowerPrice, words } from './text.ts';

/** The datasets that a caller of these views must load. */
export const priceNeeds = ['picture-cost-usage', 'picture-cost-usage-lines', 'table-5', ...listPriceNeeds] as const;

const fields = {
  answer: { name: 'answer', title: 'Answer', type: 'string' },
  slope: {
    name: 'slope',
    title: 'Slope',
    type: 'number',
    unit: 'log10 tokens per log10 USD',
    description: 'Of log10 use on log10 cost. The text names no slope.',
  },
  explained: {
    name: 'r_squared',
    title: 'R²',
    type: 'number',
    unit: 'part of 1',
    description: 'Part of the spread in use that goes with cost.',
  },
  response: {
    name: 'response',
    title: 'More use',
    type: 'number',
    unit: '% more use',
    description: 'With a price lower by the cut the text speaks of: (1 - cut)^slope - 1.',
  },
} as const satisfies Record<string, Field>;

interface ResponseRow extends Row {
  readonly kind: string;
}

/** A bar for each estimate, in % more use; the text's is a range. Needs `priceNeeds`. */
export function priceView(data: Datasets): FigureView {
  const stated = need(data, 'stated');
  const lines = need(data, 'picture-cost-usage-lines');
  const picture = need(data, 'picture-cost-usage');
  const eight = need(data, 'table-5');
  const cut = fact(data, 'price-response-cut');
  const slope = number(lineCalled(data, 'trend'), 'value');
  const rows = [
    textAnswer(data),
    { ...answerOf("the picture's line", slope, null, cut), kind: 'digitised' },
    fitAnswer('our fit of the visible circles', fitOf(logPoints(picture.rows)), cut),
    fitAnswer("our fit of table 5's eight models", fitOf(printedPoints(eight.rows)), cut),
    fitAnswer('our fit of list prices and public tokens', fitOf(logPoints(listPriceRows(data))), cut),
  ];
  const range = pick(stated, 'low', 'high').map((field) => ({ ...field, unit: fields.response.unit }));
  return makeView({
    name: 'price',
    title: lowerPrice(cut),
    measure: words.moreUse,
    from: [stated, lines, picture, eight, need(data, 'model-prices'), need(data, 'weekly-model-tokens')],
    fields: [fields.answer, fields.response, ...range, fields.slope, fields.explained, ...pick(stated, 'kind')],
    rows,
    mark: { type: 'bar', label: 'answer', value: 'response', low: 'low', high: 'high' },
    notes: [words.oneTime, words.fits],
  });
}

/** Our fit of table 5 alone, as a row. Needs `priceNeeds`. */
export function tableFiveView(data: Datasets): FigureView {
  const eight = need(data, 'table-5');
  return makeView({
    name: 'slope',
    title: words.slopeTitle,
    measure: words.slopeMeasure,
    from: [eight, need(data, 'stated')],
    fields: [fields.answer, fields.slope, fields.explained, fields.response, ...pick(eight, 'kind')],
    rows: [
      fitAnswer(
        "our fit of table 5's eight models",
        fitOf(printedPoints(eight.rows)),
        fact(data, 'price-response-cut'),
      ),
    ],
    mark: { type: 'table' },
    notes: [words.eightFit],
  });
}

/** A row of `picture-cost-usage-lines`. Throws if the dataset lacks it. */
export function lineCalled(data: Datasets, line: string): Row {
  const row = need(data, 'picture-cost-usage-lines').rows.find((each) => each.line === line);
  if (row === undefined) throw new Error(`picture-cost-usage-lines has no line ${line}.`);
  return row;
}

function textAnswer(data: Datasets): ResponseRow {
  const row = need(data, 'stated').rows.find(({ id }) => id === 'price-response');
  return {
    answer: "the report's text",
    low: number(row ?? {}, 'low'),
    high: number(row ?? {}, 'high'),
    kind: text(row ?? {}, 'kind') ?? 'stated',
  };
}

function fitAnswer(answer: string, fit: ReturnType<typeof fitOf>, cut: number): ResponseRow {
  return { ...answerOf(answer, fit?.slope ?? null, fit?.explained ?? null, cut), kind: 'derived' };
}

function answerOf(answer: string, slope: number | null, explained: number | null, cut: number): Row {
  return {
    answer,
    // Three significant digits, because the eight models' slope is below 0.01.
    slope: slope === null ? null : Number(slope.toPrecision(3)),
    r_squared: explained === null ? null : Number(explained.toPrecision(2)),
    response: slope === null ? null : round(responseTo(cut, slope)),
  };
}

function fact(data: Datasets, id: string): number {
  const value = number(need(data, 'stated').rows.find((row) => row.id === id) ?? {}, 'value');
  if (value === null) throw new Error(`The dataset stated has no value for ${id}.`);
  return value;
}
