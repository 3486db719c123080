/** Stacked shares and amounts: one bar a week or month, and a grey column if nothing is known. */
import { fieldOf, gridOf, type ViewOf } from '../../draw/grid.ts';
import type { StackMark } from '../../figures/figure.ts';
import { message } from '../../i18n/message.ts';
import type { JsonObject } from '../json.ts';
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

/** Bars rather than areas: an area would be drawn across unknown weeks. */
export function stackChart(view: ViewOf<StackMark>, options: PictureOptions): Chart {
  const { mark, table } = view;
  const grid = gridOf(view);
  const x = xAxis(view, mark.x, grid, options);
  const y = { axis: numberAxis(fieldOf(table.fields, mark.y)), type: 'quantitative' };
  const names = grid.series.map(({ name }) => name);
  const unknown = grid.xs.filter((_, i) => grid.values.every((values) => (values[i] ?? null) === null));
  const rules = isTime(grid.step) ? ruleLayers(view, grid, options) : noRules;
  const parse = parseOf(mark.x, grid.step);
  return {
    height: plotHeight(options.width),
    gutter: numberGutter,
    parse,
    footnotes: unknown.length > 0 ? [message('export.faintColumns')] : [],
    layer: [
      ...(unknown.length > 0 ? [unknownLayer(unknown, mark.x, grid.step, x, parse, options)] : []),
      {
        transform: [
          { filter: { field: fieldName(mark.series), oneOf: names } },
          { filter: `isValid(${datum(mark.y)})` },
          { calculate: `indexof(${JSON.stringify(names)}, ${datum(mark.series)})`, as: '__place' },
          {
            stack: fieldName(mark.y),
            groupby: [fieldName(mark.x)],
            sort: [{ field: '__place' }],
            as: ['__from', '__to'],
          },
          ...endOf(mark.x, grid.step),
        ],
        mark: { type: 'rect' },
        encoding: {
          ...placeOf(x, grid.step),
          y: {
            ...y,
            field: '__from',
            scale: mark.scale === 'share' ? { domain: [0, 100], clamp: true } : { zero: true },
          },
          y2: { field: '__to' },
          color: colourOf(mark.series, grid.series, options, {
            legendOrder: [...grid.series].reverse(),
            offset: 12 + rules.height,
          }),
          order: { field: '__place', type: 'quantitative' },
          tooltip: tooltip(view, options),
        },
      },
      ...rules.layers,
    ],
  };
}

const noRules = { layers: [], height: 0 };

type StackStep = ReturnType<typeof gridOf>['step'];

/** A week's bar ends where the next begins. */
function endOf(column: string, step: StackStep): JsonObject[] {
  if (!isTime(step)) return [];
  const [unit, count] = step === 'month' ? ['month', 1] : ['day', step === 'week' ? 7 : 1];
  return [{ calculate: `utcOffset('${unit}', ${datum(column)}, ${count})`, as: '__end' }];
}

function placeOf(x: JsonObject, step: StackStep): JsonObject {
  return isTime(step) ? { x, x2: { field: '__end' } } : { x };
}

function unknownLayer(
  unknown: readonly string[],
  column: string,
  step: StackStep,
  x: JsonObject,
  parse: JsonObject | undefined,
  options: PictureOptions,
): JsonObject {
  return {
    data: { values: unknown.map((at) => ({ [column]: at })), ...(parse === undefined ? {} : { format: { parse } }) },
    transform: endOf(column, step),
    mark: { type: 'rect', color: options.theme.missing },
    encoding: placeOf(x, step),
  };
}
