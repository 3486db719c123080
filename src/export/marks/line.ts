/** Lines over time or counts, with gaps where a value is unknown or a step is missing, and a band of uncertainty. */
import { fieldOf, gridOf, type ViewOf } from '../../draw/grid.ts';
import type { LineMark } from '../../figures/figure.ts';
import type { Json, JsonObject } from '../json.ts';
import type { PictureOptions } from '../options.ts';
import {
  type Chart,
  colourOf,
  datum,
  fieldName,
  isTime,
  numberAxis,
  numberGutter,
  parseOf,
  plotHeight,
  ruleLayers,
  tooltip,
  xAxis,
} from './chart.ts';

/** Above this many bands overlap; uncertainty is then only in the subtitle and the table. */
const maxBands = 3;

export function lineChart(view: ViewOf<LineMark>, options: PictureOptions): Chart {
  const { mark, table, uncertainty } = view;
  const grid = gridOf(view);
  const x = xAxis(view, mark.x, grid, options);
  const rules = isTime(grid.step) ? ruleLayers(view, grid, options) : { layers: [], height: 0 };
  const colour: JsonObject =
    mark.series === undefined
      ? { value: options.theme.colour(grid.series[0]?.colour ?? 'series.0') }
      : colourOf(mark.series, grid.series, options, { symbol: 'stroke', offset: 12 + rules.height });
  const domain = {
    ...(mark.min === undefined ? {} : { domainMin: mark.min }),
    ...(mark.max === undefined ? {} : { domainMax: mark.max }),
  };
  const y = {
    field: fieldName(mark.y),
    type: 'quantitative',
    scale: { zero: mark.min === 0, ...domain },
    axis: numberAxis(fieldOf(table.fields, mark.y)),
  };
  const shared = { x, color: colour, detail: { field: '__run', type: 'nominal' } };
  const runs = runsOf(
    mark,
    grid.step,
    grid.series.map(({ name }) => name),
  );
  const band = uncertainty !== undefined && grid.series.length <= maxBands;
  return {
    height: plotHeight(options.width),
    gutter: numberGutter,
    parse: parseOf(mark.x, grid.step),
    layer: [
      ...(band ? [bandLayer(mark, uncertainty, runs, shared, y)] : []),
      {
        transform: runs,
        mark: { type: 'line', strokeWidth: 1.8, strokeJoin: 'round' },
        encoding: { ...shared, y },
      },
      {
        // A value between two unknown ones gets a point, because it forms no line. Other values get an invisible one, for
        // tooltips.
        transform: [...runs, { joinaggregate: [{ op: 'count', as: '__length' }], groupby: groups(mark, ['__run']) }],
        mark: { type: 'point', filled: true, size: 18 },
        encoding: {
          ...shared,
          y,
          opacity: { condition: { test: 'datum.__length === 1', value: 1 }, value: 0 },
          tooltip: tooltip(view, options),
        },
      },
      ...rules.layers,
    ],
  };
}

function groups(mark: LineMark, more: readonly string[] = []): Json {
  return [...(mark.series === undefined ? [] : [fieldName(mark.series)]), ...more];
}

/** Known values in order, numbered by the run of steps without a gap that they belong to. */
function runsOf(mark: LineMark, step: ReturnType<typeof gridOf>['step'], names: readonly string[]): JsonObject[] {
  const groupby = groups(mark);
  const sort = [{ field: fieldName(mark.x) }];
  const day = 86_400_000;
  const longest = { week: 10 * day, month: 40 * day, number: 1.5, day: null, name: null }[step];
  const gap =
    longest === null ? '0' : `isValid(datum.__before) && ${datum(mark.x)} - datum.__before > ${longest} ? 1 : 0`;
  return [
    ...(mark.series === undefined ? [] : [{ filter: { field: fieldName(mark.series), oneOf: names } }]),
    { filter: `isValid(${datum(mark.y)})` },
    { window: [{ op: 'lag', field: fieldName(mark.x), as: '__before' }], groupby, sort },
    { calculate: gap, as: '__gap' },
    { window: [{ op: 'sum', field: '__gap', as: '__run' }], frame: [null, 0], groupby, sort },
  ];
}

function bandLayer(
  mark: LineMark,
  uncertainty: string,
  runs: readonly JsonObject[],
  shared: JsonObject,
  y: JsonObject,
): JsonObject {
  const edge = (sign: string) => `${datum(mark.y)} ${sign} ${datum(uncertainty)}`;
  const lowest = mark.min === undefined ? edge('-') : `max(${mark.min}, ${edge('-')})`;
  const highest = mark.max === undefined ? edge('+') : `min(${mark.max}, ${edge('+')})`;
  return {
    transform: [
      ...runs,
      { filter: `isValid(${datum(uncertainty)})` },
      { calculate: lowest, as: '__low' },
      { calculate: highest, as: '__high' },
    ],
    mark: { type: 'area', opacity: 0.22 },
    encoding: { ...shared, y: { ...y, field: '__low' }, y2: { field: '__high' } },
  };
}
