/**
 * Figures 25a to 25h: what is known of each model's retention. Separate points and statements, because no curve was published.
 */

import type { Dataset, Row } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, ReportHalf } from '../figure.ts';
import { marketNeeds, marketOf } from '../shared/market.ts';
import { number, text } from '../shared/rows.ts';
import { need, viewOf } from '../shared/view.ts';
import { volumeDefinition, volumeRetention, volumeView } from '../volume-retention/report.ts';
import { noVolume, words } from './text.ts';

/** One panel's facts and, if public data have a launch level, its volume retention. */
export function panelReport(id: string): ReportHalf {
  return {
    needs: ['retention-facts', ...marketNeeds],
    views: (data) => {
      const facts = need(data, 'retention-facts');
      const rows = factsOf(facts, id);
      const model = rows.map((row) => text(row, 'model')).find((slug) => slug !== null);
      if (model === undefined) return factViews(facts, rows);
      const market = marketOf(data);
      const volume = volumeView(data, market, [model]);
      const { why } = volumeRetention(market, model);
      const views = factViews(facts, rows, why === null ? [] : [noVolume(why)]);
      return volume === null ? views : [...views, volume];
    },
  };
}

interface ModelRetention {
  readonly model: string;
  readonly name: string;
  /** Stated and third-party facts about this model; empty if there are none. */
  readonly facts: readonly Row[];
  /** The facts as views, points first if there are any; empty if there are no facts. */
  readonly factViews: readonly FigureView[];
  readonly volume: FigureView | null;
  /** Why there is no volume retention; null if there is. */
  readonly why: Localised | null;
  readonly definition: Localised;
}

/** All retention data of one model, in the report or not. Needs `retention-facts` and `marketNeeds`. */
export function retentionOf(data: Datasets, model: string, market = marketOf(data)): ModelRetention {
  const facts = need(data, 'retention-facts');
  const own = facts.rows.filter((row) => row.model === model);
  const panel = own.map((row) => text(row, 'panel')).find((each) => each !== null);
  // A panel's facts include those about all panels.
  const rows = panel === undefined || panel === null ? own : factsOf(facts, panel.split(' ')[0] ?? '');
  const { name, why } = volumeRetention(market, model);
  return {
    model,
    name,
    facts: rows,
    factViews: rows.length === 0 ? [] : factViews(facts, rows),
    volume: volumeView(data, market, [model]),
    why,
    definition: volumeDefinition,
  };
}

/** A fact about every panel lists them all, separated by spaces. */
function factsOf(facts: Dataset, panel: string): Row[] {
  return facts.rows.filter((row) => (text(row, 'panel') ?? '').split(' ').includes(panel));
}

function factViews(
  facts: Dataset,
  rows: readonly Row[],
  more: readonly Localised[] = [],
): [FigureView, ...FigureView[]] {
  const notes = [...more, words.saidBy];
  const all = viewOf(facts, {
    name: 'facts',
    title: words.factsTitle,
    measure: words.measure,
    columns: ['model', 'cohort', 'month', 'retention', 'low', 'high', 'shape', 'verdict', 'said_by', 'source', 'kind'],
    rows,
    mark: { type: 'table' },
    notes,
  });
  // A fact about most models is not a point of this one.
  const points = rows.filter((row) => text(row, 'model') !== null && hasNumber(row));
  if (points.length === 0) return [all];
  const chart = viewOf(facts, {
    name: 'points',
    title: words.pointsTitle,
    measure: words.measure,
    columns: ['model', 'cohort', 'month', 'retention', 'low', 'high', 'said_by', 'source', 'kind'],
    rows: points,
    mark: {
      type: 'point',
      x: 'month',
      y: 'retention',
      low: 'low',
      high: 'high',
      series: 'said_by',
      min: 0,
      max: 100,
    },
    notes,
  });
  return [chart, all];
}

function hasNumber(row: Row): boolean {
  return ['retention', 'low', 'high'].some((column) => number(row, column) !== null);
}
