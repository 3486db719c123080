/** How use varies with price across models: a least squares line through logarithms, with the statistics needed to judge it. */

import { costRule } from '../../counts/cost.ts';
import { tokenNeeds } from '../../counts/coverage.ts';
import type { StudyOptions } from '../../counts/options.ts';
import { type Regression, regress } from '../../counts/statistics.ts';
import type { Field, Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import { responseTo } from '../cost-and-usage/fit.ts';
import { defineLogFigure, type LogView } from '../figure.ts';
import { costNotes } from '../shared/cost-notes.ts';
import { logView } from '../shared/log-view.ts';
import { costField, modelColumns, modelFields, namedModels, pricedBy, usageField } from '../shared/prices.ts';
import { sentenceField } from '../shared/view.ts';
import { lineNote, noVerdict, slopeLabel, tooFewModels, words } from './text.ts';

/** No verdict with fewer models; our choice. */
const minModels = 8;

/** Price cut in % for which the response is given, as in the report's text. */
const cut = 10;

interface Elasticity extends Regression {
  /** What the interval allows to say; null if nothing. */
  readonly verdict: Localised | null;
  /** Why there is no verdict; null if there is one. */
  readonly why: Localised | null;
}

/**
 * The slope of log10 use on log10 price (USD per 1M tokens) and its verdict. No verdict with fewer than `minModels` models, nor
 * if the 95% interval contains both a slope below -1 and one above 0: then the data allow any response.
 */
export function elasticityOf(points: readonly (readonly [logCost: number, logUse: number])[]): Elasticity | undefined {
  const line = regress(points);
  if (line === undefined) return undefined;
  const { n, low, high } = line;
  const refuse = (why: Localised): Elasticity => ({ ...line, verdict: null, why });
  if (n < minModels) return refuse(tooFewModels(n, minModels));
  if (low === null || high === null || (low < -1 && high > 0)) return refuse(words.anything);
  return { ...line, verdict: reading(low, high), why: null };
}

function reading(low: number, high: number): Localised {
  if (high < -1) return words.moreThanProportional;
  if (low > 0) return words.dearerUsedMore;
  if (high < 0) return low > -1 ? words.lessThanProportional : words.falls;
  return words.noSlope;
}

const fitFields: readonly Field[] = [
  { name: 'models', title: 'Models', type: 'integer', unit: 'models' },
  { name: 'slope', title: 'Slope', type: 'number', unit: 'log10 tokens per log10 USD' },
  { name: 'standard_error', title: 'Standard error', type: 'number', unit: 'log10 tokens per log10 USD' },
  { name: 'low', title: 'Low', type: 'number', unit: 'log10 tokens per log10 USD', description: '95% interval.' },
  { name: 'high', title: 'High', type: 'number', unit: 'log10 tokens per log10 USD', description: '95% interval.' },
  { name: 'r_squared', title: 'R²', type: 'number', unit: 'part of 1' },
  {
    name: 'response',
    title: 'More use',
    type: 'number',
    unit: '% more use',
    description: `Along the line, with a price ${cut}% lower.`,
  },
];

export const priceResponse = defineLogFigure('price-response', {
  title: words.logName,
  needs: [{ oneOf: ['cost_usd'] }, { oneOf: ['model'] }, ...tokenNeeds],
  nothing: words.nothing,
  async run(sql, labels, options = {}) {
    const rule = await costRule(sql);
    if (rule === null) return [];
    const priced = await pricedBy(sql, labels, options, { columns: modelColumns, only: namedModels }, rule.counts);
    const held = priced.flatMap(({ row, cost, usage }) => (cost === null || usage <= 0 ? [] : [{ row, cost, usage }]));
    const line = elasticityOf(held.map(({ cost, usage }) => [Math.log10(cost), Math.log10(usage)] as const));
    const points = logView(
      {
        name: 'study',
        title: words.pointsTitle,
        measure: words.measure,
        fields: [...modelFields, costField, usageField],
        rows: held.map(({ row }) => row),
        mark: {
          type: 'scatter',
          x: 'cost',
          y: 'usage_tokens',
          log: true,
          label: 'name',
          ...(line === undefined
            ? {}
            : { trend: { slope: line.slope, intercept: line.intercept, label: slopeLabel(figures(line.slope)) } }),
        },
        notes: [...(line === undefined ? [] : [summary(line)]), words.caution, ...costNotes(rule)],
        from: [labels.models, labels.authors],
      },
      options,
    );
    return line === undefined ? points : [...points, ...fitView(line, options)];
  },
});

function fitView(line: Elasticity, options: StudyOptions): LogView[] {
  const row: Row = {
    models: line.n,
    slope: figures(line.slope),
    standard_error: figures(line.standardError),
    low: figures(line.low),
    high: figures(line.high),
    r_squared: figures(line.rSquared),
    response: figures(responseTo(cut, line.slope)),
    verdict: line.verdict?.en ?? null,
    why: line.why?.en ?? null,
  };
  return logView(
    {
      name: 'slope',
      title: words.lineTitle,
      measure: words.lineMeasure,
      fields: [
        ...fitFields,
        sentenceField('verdict', 'Verdict', line.verdict === null ? [] : [line.verdict]),
        sentenceField('why', 'Why none', line.why === null ? [] : [line.why]),
      ],
      rows: [row],
      mark: { type: 'table' },
      notes: [words.caution, noVerdict(minModels)],
    },
    options,
  );
}

function summary({ n, slope, low, high, rSquared, verdict, why }: Elasticity): Localised {
  return lineNote({
    models: n,
    slope: figures(slope),
    interval: low === null || high === null ? null : [figures(low), figures(high)],
    rSquared: figures(rSquared),
    verdict,
    why,
  });
}

/** Three significant figures: no log is more exact. */
function figures(value: number): number;
function figures(value: number | null): number | null;
function figures(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(3));
}
