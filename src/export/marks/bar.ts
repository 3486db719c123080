/** Horizontal bars with names and values. A range is a bracket, a bound an arrow; neither is drawn as a point. */

import { cleanText } from '../../data/clean.ts';
import type { Row } from '../../data/dataset.ts';
import { formatNumber, formatValue, unknown } from '../../data/format.ts';
import { fieldOf, numberOf, textOfValue, type ViewOf } from '../../draw/grid.ts';
import { rangeText, seriesOf } from '../../draw/reading.ts';
import type { BarMark } from '../../figures/figure.ts';
import type { Translate } from '../../i18n/translate.ts';
import { valueLabel } from '../../i18n/value-label.ts';
import type { JsonObject } from '../json.ts';
import { fontSize, type PictureOptions } from '../options.ts';
import { pixelWidth } from '../text-width.ts';
import { type Chart, colourOf, datum, numberAxis, tooltip } from './chart.ts';

interface BarDatum {
  readonly label: string;
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Arrow length as part of the axis: visible, but not mistaken for a measured length. */
const arrowShare = 0.07;
const labelGap = 8;

/** Names are on the left of their bars, or above if they would take too much width. */
export function barChart(view: ViewOf<BarMark>, options: PictureOptions): Chart {
  const { mark, table } = view;
  const bars = barsOf(view, options.t);
  const field = fieldOf(table.fields, mark.value);
  const longest = bars.reduce((most, { label }) => Math.max(most, pixelWidth(label, fontSize)), 0);
  const above = longest > options.width * 0.34;
  const step = above ? 40 : 26;
  const shift = above ? 7 : 0;
  const thick = above ? 14 : 17;
  const ends = bars.flatMap(({ value, low, high }) => [value, low, high]).filter((end) => end !== null);
  const widest = Math.max(0, ...ends);
  const openEnded = bars.some(({ value, low, high }) => value === null && low !== null && high === null);
  const max = mark.max ?? (openEnded ? widest * (1 + 1.5 * arrowShare) : widest);
  const arrow = (max > 0 ? max : 1) * arrowShare;

  const series = seriesOf(view);
  const colour: JsonObject =
    mark.series === undefined || series.length < 2
      ? { value: options.theme.colour(series[0]?.colour ?? 'series.0') }
      : colourOf(mark.series, series, options);
  const y = { field: '__row', type: 'ordinal', axis: null, scale: { paddingInner: 0, paddingOuter: 0 } };
  const x = (of: string) => ({
    field: of,
    type: 'quantitative',
    scale: { domain: [0, max > 0 ? max : 1], nice: false },
    axis: numberAxis(field, { grid: true, tickCount: options.width < 500 ? 4 : 6 }),
  });
  /** One value for each row, in the order of the rows. */
  const each = (values: readonly (string | number | null)[]) => `${JSON.stringify(values)}[datum.__row - 1]`;
  const from = bars.map(({ low, high, value }) => low ?? (high === null ? null : (value ?? Math.max(0, high - arrow))));
  const to = bars.map(({ low, high, value }) => high ?? (low === null ? null : (value ?? Math.min(max, low + arrow))));
  const base = [
    { window: [{ op: 'row_number', as: '__row' }] },
    { calculate: each(bars.map(({ label }) => label)), as: '__label' },
    { calculate: each(bars.map(({ text }) => text)), as: '__text' },
    { calculate: each(from), as: '__low' },
    { calculate: each(to), as: '__high' },
    { calculate: each(bars.map(({ value }, i) => Math.max(value ?? 0, from[i] ?? 0, to[i] ?? 0))), as: '__tip' },
  ];
  const bracket = [...base, { filter: 'isValid(datum.__low) && isValid(datum.__high)' }];
  const ink = options.theme.ink;
  const open = (column: 'low' | 'high') =>
    each(bars.map(({ low, high, value }) => (value === null && (column === 'low' ? low : high) === null ? 1 : 0)));
  /** A known end is a tick; an unknown one is an arrow head. */
  const endLayers = (column: 'low' | 'high', at: string, shape: string): JsonObject[] => [
    {
      transform: [...bracket, { filter: `${open(column)} === 0` }],
      mark: { type: 'tick', orient: 'vertical', thickness: 1.6, size: 11, yOffset: shift, color: ink },
      encoding: { y, x: x(at) },
    },
    {
      transform: [...bracket, { filter: `${open(column)} === 1` }],
      mark: { type: 'point', shape, filled: true, size: 46, opacity: 1, yOffset: shift, color: ink },
      encoding: { y, x: x(at) },
    },
  ];
  return {
    height: step * bars.length,
    gutter: above ? 0 : longest + labelGap,
    layer: [
      {
        transform: [...base, { filter: `isValid(${datum(mark.value)})` }, { calculate: '0', as: '__zero' }],
        mark: { type: 'rect', height: thick, yOffset: shift },
        encoding: { y, x: x('__zero'), x2: { field: mark.value }, color: colour, tooltip: tooltip(view, options) },
      },
      {
        transform: bracket,
        mark: { type: 'rule', strokeWidth: 1.6, color: ink, yOffset: shift },
        encoding: { y, x: x('__low'), x2: { field: '__high' } },
      },
      ...endLayers('low', '__low', 'triangle-left'),
      ...endLayers('high', '__high', 'triangle-right'),
      {
        transform: base,
        mark: above
          ? { type: 'text', align: 'left', baseline: 'middle', yOffset: -9, color: ink }
          : { type: 'text', align: 'right', baseline: 'middle', xOffset: -labelGap, color: ink },
        encoding: { y, x: { value: 0 }, text: { field: '__label' } },
      },
      {
        transform: base,
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'middle',
          xOffset: 7,
          yOffset: shift,
          fontWeight: 600,
          color: ink,
        },
        encoding: { y, x: x('__tip'), text: { field: '__text' } },
      },
    ],
  };
}

function barsOf({ mark, table, uncertainty }: ViewOf<BarMark>, t: Translate): BarDatum[] {
  const field = fieldOf(table.fields, mark.value);
  const at = (row: Row, column: string | undefined) => (column === undefined ? null : numberOf(row[column]));
  return table.rows.map((row) => {
    const value = numberOf(row[mark.value]);
    const spread = at(row, uncertainty);
    const low = at(row, mark.low) ?? (spread === null || value === null ? null : Math.max(0, value - spread));
    const high = at(row, mark.high) ?? (spread === null || value === null ? null : value + spread);
    const range =
      at(row, mark.low) === null && at(row, mark.high) === null ? unknown : rangeText(low, high, field.unit);
    const about = spread === null ? '' : ` ±${formatNumber(spread, field.unit)}`;
    return {
      label: cleanText(valueLabel(t, mark.label, textOfValue(row[mark.label]))),
      text: value === null ? range : formatValue(value, field) + about,
      value,
      low,
      high,
    };
  });
}
