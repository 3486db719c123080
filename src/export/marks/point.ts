/** Stated values and ranges, each with its own marker and nothing drawn between them. */
import { fieldOf, gridOf, numberOf, textOfValue, type ViewOf } from '../../draw/grid.ts';
import type { PointMark } from '../../figures/figure.ts';
import type { JsonObject } from '../json.ts';
import type { PictureOptions } from '../options.ts';
import {
  type Chart,
  datum,
  fieldName,
  legendOf,
  numberAxis,
  numberGutter,
  parseOf,
  plotHeight,
  tooltip,
  xAxis,
} from './chart.ts';

/** Arrow length as part of the axis, as on bars. */
const arrowShare = 0.08;
const shapes = ['circle', 'square', 'diamond', 'triangle-up', 'cross'];

export function pointChart(view: ViewOf<PointMark>, options: PictureOptions): Chart {
  const { mark, table } = view;
  const grid = gridOf(view);
  const facts = table.rows.map((row) => ({
    value: numberOf(row[mark.y]),
    low: numberOf(row[mark.low]),
    high: numberOf(row[mark.high]),
  }));
  const arrow = (mark.max - mark.min) * arrowShare;
  const from = facts.map(
    ({ value, low, high }) => low ?? (high === null ? null : Math.max(mark.min, (value ?? high) - arrow)),
  );
  const to = facts.map(
    ({ value, low, high }) => high ?? (low === null ? null : Math.min(mark.max, (value ?? low) + arrow)),
  );
  const each = (values: readonly (number | null)[]) => `${JSON.stringify(values)}[datum.__row - 1]`;
  const axis = xAxis(view, mark.x, grid, options);
  const beside = besides(view);
  const isNumber = grid.step === 'number';
  const last = Math.max(1, ...grid.xs.map(Number).filter(Number.isFinite));
  const x: JsonObject = isNumber
    ? { ...axis, field: '__x', scale: { domain: [-0.3, last + 0.3], nice: false, zero: false } }
    : axis;
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [mark.min, mark.max], nice: false },
    axis: numberAxis(fieldOf(table.fields, mark.y)),
  });
  const names = grid.series.map(({ name }) => name);
  const legend = legendOf(mark.series, names, options, 'circle');
  const colour = {
    field: fieldName(mark.series),
    type: 'nominal',
    scale: { domain: names, range: grid.series.map(({ colour: role }) => options.theme.colour(role)) },
    legend,
  };
  const base = [
    { window: [{ op: 'row_number', as: '__row' }] },
    { calculate: each(from), as: '__low' },
    { calculate: each(to), as: '__high' },
    { calculate: each(facts.map(({ low }) => (low === null ? 1 : 0))), as: '__openLow' },
    { calculate: each(facts.map(({ high }) => (high === null ? 1 : 0))), as: '__openHigh' },
    ...(isNumber ? [{ calculate: `${datum(mark.x)} + ${each(beside.map((count) => shift(count)))}`, as: '__x' }] : []),
  ];
  const ranged = [...base, { filter: 'isValid(datum.__low) && isValid(datum.__high)' }];
  const head = (column: '__low' | '__high', open: string, shape: string): JsonObject[] => [
    {
      transform: [...ranged, { filter: `datum.${open} === 0` }],
      mark: { type: 'tick', orient: 'horizontal', size: 12, thickness: 1.8 },
      encoding: { x, y: y(column), color: colour },
    },
    {
      transform: [...ranged, { filter: `datum.${open} === 1` }],
      mark: { type: 'point', shape, filled: true, size: 50, opacity: 1 },
      encoding: { x, y: y(column), color: colour },
    },
  ];
  return {
    height: plotHeight(options.width),
    gutter: numberGutter,
    parse: parseOf(mark.x, grid.step),
    layer: [
      {
        transform: ranged,
        mark: { type: 'rule', strokeWidth: 1.8 },
        encoding: { x, y: y('__low'), y2: { field: '__high' }, color: colour },
      },
      ...head('__low', '__openLow', 'triangle-down'),
      ...head('__high', '__openHigh', 'triangle-up'),
      {
        transform: [...base, { filter: `isValid(${datum(mark.y)})` }],
        mark: { type: 'point', filled: true, size: 70, opacity: 1 },
        encoding: {
          x,
          y: y(fieldName(mark.y)),
          color: colour,
          shape: {
            field: fieldName(mark.series),
            type: 'nominal',
            scale: { domain: names, range: names.map((_, i) => shapes[i % shapes.length] ?? 'circle') },
            legend,
          },
          tooltip: tooltip(view, options),
        },
      },
    ],
  };
}

/** For each fact, how many earlier ones have the same x. */
function besides({ mark, table }: ViewOf<PointMark>): number[] {
  const seen = new Map<string, number>();
  return table.rows.map((row) => {
    const x = textOfValue(row[mark.x]);
    const count = seen.get(x) ?? 0;
    seen.set(x, count + 1);
    return count;
  });
}

/** Offsets of 0, 1, -1, 2, -2 steps of a tenth of a month, so that points do not overlap. */
function shift(count: number): number {
  return (count % 2 === 1 ? 1 : -1) * Math.ceil(count / 2) * 0.1 || 0;
}
