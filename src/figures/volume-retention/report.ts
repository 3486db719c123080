/** Volume retention: how much of a model's launch traffic remains k weeks later. Public data; not user retention. */
import type { Field } from '../../data/dataset.ts';
import type { Localised } from '../../i18n/message.ts';
import type { Datasets, FigureView, ReportHalf, Row } from '../figure.ts';
import { type Market, marketNeeds, marketOf, weeklyTokens } from '../shared/market.ts';
import { round, text } from '../shared/rows.ts';
import { makeView, need, pick } from '../shared/view.ts';
import { definition, fewWeeks, lastListed, neverListed, unknownLaunch, words } from './text.ts';

/** Full weeks after the launch week whose mean is the base, and how many of them must be listed. */
const baseWeeks = 4;
const baseNeeds = 3;

export const volumeDefinition = definition(baseWeeks, baseNeeds);

interface VolumeRetention {
  readonly model: string;
  readonly name: string;
  /** Rows in order of k, from 0 to the last listed week; empty if `why` is not null. */
  readonly rows: readonly Row[];
  /** Why it cannot be computed, in a sentence; null if it can. */
  readonly why: Localised | null;
}

const weeksAfter: Field = { name: 'weeks_after', title: 'Weeks after launch', type: 'integer', unit: 'weeks' };
const retention: Field = {
  name: 'retention',
  title: 'Of launch level',
  type: 'number',
  unit: '% of launch level',
  description: volumeDefinition.en,
};

/** One canonical model's volume retention by the definition above; never throws for an unknown model. */
export function volumeRetention(market: Market, model: string): VolumeRetention {
  const label = market.models.get(model);
  const name = label?.name ?? model;
  const weeks = weeklyTokens(market, model);
  const launch = weeks.findIndex(({ tokens }) => tokens !== null);
  const begins = market.weeks.at(0)?.week ?? '';
  const fail = (why: Localised): VolumeRetention => ({ model, name, rows: [], why });
  if (launch === -1) return fail(neverListed(name));
  const released = label?.releaseDate ?? null;
  if (launch === 0 || (released !== null && released < begins)) {
    return fail(unknownLaunch(name, released, begins));
  }
  const base = weeks.slice(launch + 1, launch + 1 + baseWeeks).flatMap(({ tokens }) => tokens ?? []);
  if (base.length < baseNeeds) {
    return fail(fewWeeks(name, base.length, baseWeeks));
  }
  const level = base.reduce((sum, tokens) => sum + tokens, 0) / base.length;
  const last = weeks.findLastIndex(({ tokens }) => tokens !== null);
  const rows = weeks.slice(launch, last + 1).map(({ week, tokens }, k) => ({
    model,
    name,
    weeks_after: k,
    week,
    tokens,
    retention: tokens === null ? null : round((100 * tokens) / level, 1),
    kind: 'derived',
  }));
  return { model, name, rows, why: null };
}

/** Several models in one chart; null if none of them has a launch level. Needs `marketNeeds`. */
export function volumeView(data: Datasets, market: Market, models: readonly string[]): FigureView | null {
  const results = models.map((model) => volumeRetention(market, model));
  const shown = results.filter(({ why }) => why === null);
  if (shown.length === 0) return null;
  const weekly = need(data, 'weekly-model-tokens');
  return makeView({
    name: 'volume',
    title: words.title,
    measure: words.measure,
    from: [weekly, need(data, 'models')],
    fields: [
      ...pick(need(data, 'models'), 'model', 'name'),
      weeksAfter,
      ...pick(weekly, 'week', 'tokens'),
      retention,
      ...pick(weekly, 'kind'),
    ],
    rows: shown.flatMap(({ rows }) => rows),
    mark: {
      type: 'line',
      x: 'weeks_after',
      y: 'retention',
      series: 'name',
      order: shown.map(({ name }) => name),
      min: 0,
    },
    notes: [
      volumeDefinition,
      ...results.flatMap(({ why }) => why ?? []),
      ...shown.flatMap((each) => lastSeen(each, market)),
    ],
  });
}

/** Marks lines that end early: the model left the top 50, which does not mean zero. */
function lastSeen({ name, rows }: VolumeRetention, market: Market): Localised[] {
  const last = text(rows.at(-1) ?? {}, 'week');
  if (last === null || last === market.weeks.at(-1)?.week) return [];
  return [lastListed(name, last)];
}

/** The report's eight models, in the order of its panels, as `retention-facts` names them. */
export function panelModels(data: Datasets): string[] {
  const panels = need(data, 'retention-facts').rows.filter((row) => row.kind === 'stated');
  const byPanel = new Map(panels.map((row) => [text(row, 'panel') ?? '', text(row, 'model')]));
  return [...byPanel].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, model]) => model ?? []);
}

export const report: ReportHalf = {
  needs: [...marketNeeds, 'retention-facts'],
  views: (data) => {
    const view = volumeView(data, marketOf(data), panelModels(data));
    if (view === null) throw new Error('None of the eight models of figure 25 has a launch level in public data.');
    return [view];
  },
};
