/** Points on two measures: quadrants, trend, and names. */
import { cleanText } from '../../data/clean.ts';
import { fieldOf, numberOf, textOfValue, type ViewOf } from '../../draw/grid.ts';
import { seriesOf } from '../../draw/reading.ts';
import type { ScatterMark } from '../../figures/figure.ts';
import type { Translate } from '../../i18n/translate.ts';
import { headingOf } from '../caption.ts';
import type { Json, JsonObject } from '../json.ts';
import { fontSize, type PictureOptions } from '../options.ts';
import { type Chart, colourOf, datum, fieldName, plotHeight, shortNumber, tooltip } from './chart.ts';
import { placeNames, sides } from './point-names.ts';

interface NumberAxis {
  readonly min: number;
  readonly max: number;
  readonly log: boolean;
}

/** Width of the y axis's labels; its title is left of them. */
const labels = 40;
const gutter = labels + 18;

export function scatterChart(view: ViewOf<ScatterMark>, options: PictureOptions): Chart {
  const { mark, table } = view;
  const axes = { x: axisOf(view, mark.x), y: axisOf(view, mark.y) };
  const series = seriesOf(view);
  const x = encoded(view, mark.x, axes.x, options.width - gutter, options.t);
  const y = encoded(view, mark.y, axes.y, plotHeight(options.width), options.t);
  const colour: JsonObject =
    mark.series === undefined
      ? { value: options.theme.colour('series.0') }
      : colourOf(mark.series, series, options, { symbol: 'circle' });
  const known = [
    { filter: `isValid(${datum(mark.x)}) && isValid(${datum(mark.y)})` },
    ...(mark.log ? [{ filter: `${datum(mark.x)} > 0 && ${datum(mark.y)} > 0` }] : []),
    ...(mark.series === undefined
      ? []
      : [{ filter: { field: fieldName(mark.series), oneOf: series.map(({ name }) => name) } }]),
  ];
  const guide = { type: 'rule', strokeDash: [4, 4], color: options.theme.muted, opacity: 0.7 };
  const height = Math.round(plotHeight(options.width) * 1.15);
  return {
    height,
    gutter: labels,
    left: gutter,
    layer: [
      ...(mark.splitX === undefined
        ? []
        : [{ data: one, mark: guide, encoding: { x: { datum: mark.splitX, type: 'quantitative' } } }]),
      ...(mark.splitY === undefined
        ? []
        : [{ data: one, mark: guide, encoding: { y: { datum: mark.splitY, type: 'quantitative' } } }]),
      {
        transform: known,
        mark: { type: 'point', filled: true, size: table.rows.length > 60 ? 22 : 60, opacity: 0.75 },
        encoding: { x, y, color: colour, tooltip: tooltip(view, options) },
      },
      ...(mark.trend === undefined ? [] : trendLayers(mark.trend, axes, x, y, options)),
      ...(mark.label === undefined ? [] : nameLayers(view, mark.label, axes, known, x, y, height, options)),
    ],
  };
}

/** One empty row, so that a layer without data is drawn once. */
const one = { values: [{}] };

function axisOf({ mark, table }: ViewOf<ScatterMark>, column: string): NumberAxis {
  const values = table.rows
    .map((row) => numberOf(row[column]))
    .filter((value) => value !== null)
    .filter((value) => !mark.log || value > 0);
  const [least, most] = values.length === 0 ? [1, 10] : [Math.min(...values), Math.max(...values)];
  if (!mark.log) {
    const air = (most - least || 1) * 0.06;
    return { min: least - air, max: most + air, log: false };
  }
  const air = (most / least) ** 0.06;
  return { min: least / air, max: most * air, log: true };
}

/** A value's position on the axis, from 0 to 1. */
function shareOf({ min, max, log }: NumberAxis, value: number): number {
  const at = (v: number) => (log ? Math.log10(v) : v);
  return (at(value) - at(min)) / (at(max) - at(min));
}

function encoded(
  { table }: ViewOf<ScatterMark>,
  column: string,
  axis: NumberAxis,
  room: number,
  t: Translate,
): JsonObject {
  const field = fieldOf(table.fields, column);
  return {
    field: fieldName(column),
    type: 'quantitative',
    scale: { type: axis.log ? 'log' : 'linear', domain: [axis.min, axis.max], nice: false },
    axis: {
      title: headingOf(field, t),
      labelExpr: shortNumber,
      ...(axis.log ? { values: powersOfTen(axis, room) } : { tickCount: 5 }),
    },
  };
}

function powersOfTen({ min, max }: NumberAxis, room: number): Json {
  const values: number[] = [];
  for (let power = Math.ceil(Math.log10(min)); power <= Math.floor(Math.log10(max)); power++) values.push(10 ** power);
  const step = Math.max(1, Math.ceil((values.length * 40) / room));
  // Too few powers of ten on a short axis.
  return values.length < 3
    ? values.flatMap((value) => [value, 2 * value, 5 * value]).filter((value) => value <= max)
    : values.filter((_, i) => i % step === 0);
}

function trendLayers(
  { slope, intercept, label }: NonNullable<ScatterMark['trend']>,
  axes: { readonly x: NumberAxis; readonly y: NumberAxis },
  x: JsonObject,
  y: JsonObject,
  options: PictureOptions,
): JsonObject[] {
  const at = (value: number) => 10 ** (slope * Math.log10(value) + intercept);
  const ends = [axes.x.min, axes.x.max].map((value) => ({ x: value, y: at(value) }));
  const data = { values: ends.map((end) => ({ ...end, label: cleanText(label) })) };
  const encoding = { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } };
  return [
    { data, mark: { type: 'line', color: options.theme.ink, strokeWidth: 1.4, clip: true }, encoding },
    {
      data: { values: data.values.slice(1) },
      // Below a falling line and above a rising one, to avoid crossing it.
      mark: {
        type: 'text',
        align: 'right',
        fontSize,
        ...(slope < 0 ? { baseline: 'top', dy: 6 } : { baseline: 'bottom', dy: -6 }),
        color: options.theme.ink,
      },
      encoding: { ...encoding, text: { field: 'label' } },
    },
  ];
}

function nameLayers(
  view: ViewOf<ScatterMark>,
  column: string,
  axes: { readonly x: NumberAxis; readonly y: NumberAxis },
  known: readonly JsonObject[],
  x: JsonObject,
  y: JsonObject,
  height: number,
  options: PictureOptions,
): JsonObject[] {
  const { mark, table } = view;
  const room = options.width - gutter - (options.caption === 'full' ? 32 : 8);
  const points = table.rows.map((row) => {
    const [vx, vy] = [numberOf(row[mark.x]), numberOf(row[mark.y])];
    return vx === null || vy === null
      ? null
      : { name: textOfValue(row[column]), x: shareOf(axes.x, vx) * room, y: (1 - shareOf(axes.y, vy)) * height };
  });
  const places = placeNames(points, { left: -gutter, right: room });
  return sides.flatMap(({ align, dx, dy }, place) => {
    if (!places.includes(place)) return [];
    const text = { type: 'text', align, dx, dy, baseline: 'middle' };
    const paper = options.theme.paper;
    const halo = { ...text, color: paper, stroke: paper, strokeWidth: 3, strokeJoin: 'round', opacity: 0.85 };
    return [halo, { ...text, color: options.theme.ink }].map((mark) => ({
      transform: [
        { window: [{ op: 'row_number', as: '__row' }] },
        { filter: `${JSON.stringify(places)}[datum.__row - 1] === ${place}` },
        ...known,
      ],
      mark,
      encoding: { x, y, text: { field: fieldName(column) } },
    }));
  });
}
