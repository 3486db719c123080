/** Shared parts of charts: axes, legends, tooltips, escaped column names. */

import { cleanText } from '../../data/clean.ts';
import type { Field } from '../../data/dataset.ts';
import { fieldOf, type Grid, type GridSeries } from '../../draw/grid.ts';
import type { View } from '../../figures/figure.ts';
import { monthText } from '../../i18n/dates.ts';
import type { Message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { valueLabel } from '../../i18n/value-label.ts';
import { headingOf } from '../caption.ts';
import type { Json, JsonObject } from '../json.ts';
import { fontSize, type PictureOptions } from '../options.ts';
import { maxLatin, pixelWidth } from '../text-width.ts';

/** The content of a Vega-Lite spec, without data, title, source line and configuration. */
export interface Chart {
  readonly layer: readonly JsonObject[];
  /** Default height of the plot, in px. */
  readonly height: number;
  /** Width that labels take left of the plot, in px. */
  readonly gutter: number;
  /** Left edge of everything, from the plot: the gutter, unless an axis has a title too. */
  readonly left?: number | undefined;
  /** How Vega reads columns of dates. */
  readonly parse?: JsonObject | undefined;
  /** Footnotes of the drawing. */
  readonly footnotes?: readonly Message[] | undefined;
}

/** A column in a Vega expression, quoted, so that a name cannot end the string. */
export function datum(column: string): string {
  return `datum[${JSON.stringify(column)}]`;
}

/** A column as a Vega-Lite field, escaped, because dots and brackets would be read as paths. */
export function fieldName(column: string): string {
  return column.replace(/[\\.[\]'"]/g, '\\$&');
}

/** Every column of the table, for the Vega editor and other interactive readers. */
export function tooltip({ table }: View, { t }: Pick<PictureOptions, 't'>): Json {
  return table.fields.map(({ name, title, type, unit }) => ({
    field: fieldName(name),
    title: unit === undefined ? title : `${title} (${t.label('unit', unit)})`,
    type: type === 'integer' || type === 'number' ? 'quantitative' : 'nominal',
  }));
}

/** A plot height that suits the width. */
export function plotHeight(width: number): number {
  return Math.round(Math.max(190, Math.min(340, width * 0.46)));
}

interface LegendOptions {
  readonly symbol?: string;
  readonly legendOrder?: readonly GridSeries[];
  /** Distance from the plot, in px: names of releases may be in between. */
  readonly offset?: number;
}

/** Colours of the series, and their legend above the plot in as many columns as fit; no legend for a single series. */
export function colourOf(
  column: string,
  series: readonly GridSeries[],
  options: PictureOptions,
  { symbol = 'square', legendOrder = series, offset = 12 }: LegendOptions = {},
): JsonObject {
  return {
    field: fieldName(column),
    type: 'nominal',
    scale: { domain: series.map(({ name }) => name), range: series.map(({ colour }) => options.theme.colour(colour)) },
    legend:
      series.length < 2
        ? null
        : legendOf(
            column,
            legendOrder.map(({ name }) => name),
            options,
            symbol,
            offset,
          ),
  };
}

/** `column` is the column that the names are values of. */
export function legendOf(
  column: string,
  names: readonly string[],
  options: PictureOptions,
  symbol: string,
  offset = 12,
): JsonObject {
  const { t } = options;
  const labels = Object.fromEntries(names.map((name) => [cleanText(name), cleanText(valueLabel(t, column, name))]));
  const widest = Object.values(labels).reduce(
    (most, name) => Math.max(most, pixelWidth(name, fontSize, false, maxLatin)),
    0,
  );
  const most = Math.max(1, Math.min(names.length, Math.floor((options.width - 40) / (widest + 30))));
  return {
    title: null,
    orient: 'top',
    direction: 'horizontal',
    // Minimises the columns, so that the last row is not a single name.
    columns: Math.ceil(names.length / Math.ceil(names.length / most)),
    symbolType: symbol,
    values: names.map(cleanText),
    ...(t.language === 'en' ? {} : { labelExpr: `${JSON.stringify(labels)}[datum.label]` }),
    labelLimit: options.width - 60,
    offset,
  };
}

const years = 12;

/** Months between labels, so that they do not touch. */
function monthStep(months: number, width: number): number {
  const most = Math.max(2, Math.floor(width / 46));
  return [1, 2, 3, 6, years].find((step) => months / step <= most) ?? 2 * years;
}

/** The x axis for a grid of weeks, months, counts or names. */
export function xAxis(view: View, column: string, { xs, step }: Grid, options: PictureOptions): JsonObject {
  const field = fieldOf(view.table.fields, column);
  const ends = [xs[0], xs.at(-1)];
  const [first, last] = ends.map((x) => (x === undefined ? null : toDate(x)));
  if (isTime(step) && first !== null && last !== null && first !== undefined && last !== undefined) {
    const isShort = step !== 'month' && last.getTime() - first.getTime() < shortSpan * dayLength;
    return {
      field: fieldName(column),
      type: 'temporal',
      scale: { type: 'utc', nice: false },
      axis: {
        title: null,
        grid: false,
        ...(isShort
          ? { values: daysBetween(first, last, options.width), labelExpr: dayLabel(options.t) }
          : { values: monthStarts(first, last, options.width), labelExpr: monthLabel(options.t) }),
        labelOverlap: true,
      },
    };
  }
  const title = headingOf(field, options.t);
  if (step === 'number') {
    return {
      field: fieldName(column),
      type: 'quantitative',
      scale: { nice: false, zero: false },
      axis: { title, grid: false, tickMinStep: 1, format: 'd' },
    };
  }
  return { field: fieldName(column), type: 'nominal', sort: null, axis: { title, labelAngle: 0 } };
}

const dayLength = 86_400_000;
/** A span of days in which monthly labels would be too rare. */
const shortSpan = 75;

/** Days between labels: one, two, or weeks. */
function daysBetween(first: Date, last: Date, width: number): Json {
  const days = Math.round((last.getTime() - first.getTime()) / dayLength);
  const most = Math.max(2, Math.floor(width / 64));
  const step = [1, 2, 7, 14, 28].find((each) => days / each < most) ?? 28;
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => first.getTime() + i * step * dayLength);
}

/** `3 Nov`, `11 月 3 日`. */
function dayLabel({ language }: Translate): string {
  const months = Array.from({ length: years }, (_, i) => monthText(`2025-${String(i + 1).padStart(2, '0')}`, language));
  const month = `${JSON.stringify(months)}[utcmonth(datum.value)]`;
  const day = `utcFormat(datum.value, '%-d')`;
  return language === 'zh' ? `${month} + ' ' + ${day} + ' 日'` : `${day} + ' ' + ${month}`;
}

/** The month, and the year below it at the start and when it changes. */
function monthLabel({ language }: Translate): string {
  const months = Array.from({ length: years }, (_, i) => monthText(`2025-${String(i + 1).padStart(2, '0')}`, language));
  return `[${JSON.stringify(months)}[utcmonth(datum.value)], datum.index === 0 || utcmonth(datum.value) === 0 ? utcFormat(datum.value, '%Y') : '']`;
}

function monthStarts(first: Date, last: Date, width: number): Json {
  const index = (date: Date) => date.getUTCFullYear() * years + date.getUTCMonth();
  const from = index(first) + (first.getUTCDate() > 1 ? 1 : 0);
  const step = monthStep(index(last) - from + 1, width - 60);
  const values: number[] = [];
  for (let month = Math.ceil(from / step) * step; month <= index(last); month += step) {
    values.push(Date.UTC(Math.floor(month / years), month % years, 1));
  }
  return values.length > 0 ? values : [first.getTime()];
}

function toDate(x: string): Date | null {
  const time = Date.parse(`${x}${x.length === 7 ? '-01' : ''}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time);
}

export function isTime(step: Grid['step']): boolean {
  return step === 'week' || step === 'day' || step === 'month';
}

/** Dates are read as UTC: the reader's time zone must not move a week. */
export function parseOf(column: string, step: Grid['step']): JsonObject | undefined {
  if (!isTime(step)) return undefined;
  return { [column]: step === 'month' ? "utc:'%Y-%m'" : "utc:'%Y-%m-%d'" };
}

/** Numbers on an axis: 2T and 500B as elsewhere in the product, instead of SI's 2T and 500G. */
export function numberAxis(field: Pick<Field, 'unit'>, more: JsonObject = {}): JsonObject {
  return field.unit?.startsWith('%')
    ? { title: null, labelExpr: "datum.label + '%'", tickCount: 5, ...more }
    : { title: null, labelExpr: shortNumber, tickCount: 5, ...more };
}

/** Below a thousand as is: `~s` would make 0.1 into 100m. */
export const shortNumber =
  "abs(datum.value) < 1000 ? format(datum.value, '~g') : replace(replace(format(datum.value, '~s'), 'G', 'B'), 'k', 'K')";

/** Width for the labels of a number axis. */
export const numberGutter = 42;

/** Model releases: a line at each week and its name above the plot, stepped so that no two collide. */
export function ruleLayers(
  view: View,
  { xs }: Grid,
  options: PictureOptions,
): { layers: JsonObject[]; height: number } {
  const [first, last] = [toDate(xs[0] ?? ''), toDate(xs.at(-1) ?? '')];
  if (first === null || last === null || first >= last) return { layers: [], height: 0 };
  const span = last.getTime() - first.getTime();
  const room = options.width - 90;
  const ends: number[] = [];
  const rules = view.rules
    .filter(({ at }) => at >= (xs[0] ?? '') && at <= (xs.at(-1) ?? ''))
    .map(({ at, label }) => {
      const x = (((toDate(at)?.getTime() ?? 0) - first.getTime()) / span) * room;
      const half = pixelWidth(label, fontSize - 1) / 2;
      let level = ends.findIndex((end) => x - half > end + 6);
      if (level === -1) level = ends.length;
      ends[level] = x + half;
      return { at, label: cleanText(label), level };
    });

  const x = { field: 'at', type: 'temporal' };
  const text = { type: 'text', baseline: 'bottom', fontSize: fontSize - 1, color: options.theme.muted };
  const layers = [
    {
      data: { values: rules, format: { parse: { at: "utc:'%Y-%m-%d'" } } },
      encoding: { x },
      layer: [
        { mark: { type: 'rule', strokeDash: [3, 3], color: options.theme.ink, opacity: 0.55 } },
        {
          mark: { ...text, dy: { expr: '-4 - 13 * datum.level' } },
          encoding: { y: { value: 0 }, text: { field: 'label' } },
        },
      ],
    },
  ];
  return rules.length === 0 ? { layers: [], height: 0 } : { layers, height: ends.length * 13 + 4 };
}
