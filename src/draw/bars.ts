/** Horizontal bars: names, aligned numbers, and a bar in eighths; ranges as brackets, bounds as arrows. */
import type { Field, Row } from '../data/dataset.ts';
import { formatNumber, formatValue } from '../data/format.ts';
import type { BarMark, View } from '../figures/figure.ts';
import type { Translate } from '../i18n/translate.ts';
import { valueLabel } from '../i18n/value-label.ts';
import { ink } from './canvas.ts';
import { type Colour, hitLine, type Line, type Span, span } from './cell.ts';
import type { ChartState, Frame } from './frame.ts';
import { fillOf, type Glyphs, glyphsOf, patternsOf } from './glyphs.ts';
import { fieldOf, numberOf, textOfValue, type ViewOf } from './grid.ts';
import { rangeText } from './reading.ts';
import { stepsOf } from './scale.ts';
import { seriesOf } from './series.ts';
import { fitLine, padEnd, padStart, textWidth, truncate } from './width.ts';

interface DrawnBar {
  /** Index into the view's rows, as the cursor counts. */
  readonly index: number;
  readonly label: string;
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly colour: Colour;
  /** The fill character of the bar's cells; null draws eighths. */
  readonly pattern: string | null;
}

const gap = 2;
/** Minimum widths: shorter bars add nothing to the number, shorter names are unreadable. */
const minBarWidth = 6;
const minLabelWidth = 6;

/**
 * One line a row, with gaps if there is room, at most `frame.height`. More rows scroll around the cursor, with a count of the
 * hidden ones. Names are cut before bars are dropped, and bars are dropped before numbers are cut.
 */
export function drawBars(view: ViewOf<BarMark>, frame: Frame, state: ChartState = {}): Line[] {
  const { width, height } = frame;
  if (width < 1 || height < 1) return [];
  const glyphs = glyphsOf(frame);
  const { t } = frame;
  const bars = barsOf(view, frame, state);
  if (bars.length === 0) return [[span(truncate(t('draw.noRows'), width, glyphs.ellipsis), ink('muted'))]];
  const most = (part: (bar: DrawnBar) => string) => bars.reduce((max, bar) => Math.max(max, textWidth(part(bar))), 0);
  const forValue = Math.min(
    width,
    most(({ text }) => text),
  );
  const longest = most(({ label }) => label);
  const room = Math.max(0, width - forValue - 2 * gap);
  const forLabel = Math.min(longest, Math.max(0, room - Math.max(minBarWidth, Math.floor(width * 0.2))));
  const layout =
    forLabel >= Math.min(longest, minLabelWidth)
      ? { label: forLabel, value: forValue, bar: room - forLabel }
      : { label: Math.max(0, Math.min(longest, width - forValue - 1)), value: forValue, bar: 0 };
  const max = axisEnd(view.mark, bars);

  const { from, to, hidden } = windowOf(bars, height, state.cursor, t);
  // Bars on neighbouring rows look like one block, so they get a gap if there is room.
  const apart = 2 * bars.length - 1 <= height;
  const lines = bars.slice(from, to).flatMap((bar, i) => {
    const line = hitLine(fitLine(barLine(bar, layout, max, state, glyphs, t), width), {
      type: 'x',
      cells: [bar.index],
    });
    return apart && i > 0 ? [[], line] : [line];
  });
  if (hidden !== '') lines.push([span(truncate(`${glyphs.ellipsis} ${hidden}`, width, glyphs.ellipsis), ink('muted'))]);
  return lines;
}

function barsOf(view: ViewOf<BarMark>, frame: Frame, state: ChartState): DrawnBar[] {
  const { mark, table } = view;
  const series = seriesOf(view);
  const patterns = patternsOf(
    series.map(({ name }) => name),
    frame,
    series.map(({ colour }) => colour),
  );
  const field = fieldOf(table.fields, mark.value);
  const hasPatterns = series.length > 1 && fillOf(frame) !== 'blend';
  const at = (row: Row, column: string | undefined) => (column === undefined ? null : numberOf(row[column]));
  return table.rows.flatMap((row, index) => {
    const name = mark.series === undefined ? '' : textOfValue(row[mark.series]);
    if (state.hidden?.has(name)) return [];
    const s = series.findIndex((one) => one.name === name);
    const value = numberOf(row[mark.value]);
    const [low, high] = [at(row, mark.low), at(row, mark.high)];
    return {
      index,
      label: valueLabel(frame.t, mark.label, textOfValue(row[mark.label])),
      text:
        value === null
          ? rangeText(low, high, field.unit)
          : valueText(value, row, field) + spreadOf(view, row, field.unit),
      value,
      low,
      high,
      colour: series[s]?.colour ?? 'series.0',
      pattern: hasPatterns ? (patterns[s] ?? null) : null,
    };
  });
}

/**
 * A printed value keeps its own decimals (33, not 33.0), and a hedged one gets `~`: a number must not look more certain than it
 * is.
 */
function valueText(value: number, row: Row, field: Field): string {
  const printed = (row.kind === 'stated' || row.kind === 'third-party') && Math.abs(value) < 1000;
  const hedged = /about|nearly|around|almost|roughly/.test(textOfValue(row.qualifier));
  return `${hedged ? '~' : ''}${printed ? String(value) : formatValue(value, field)}`;
}

function spreadOf(view: View, row: Row, unit: string | undefined): string {
  const spread = view.uncertainty === undefined ? null : numberOf(row[view.uncertainty]);
  return spread === null ? '' : ` ±${formatNumber(spread, unit)}`;
}

function axisEnd(mark: BarMark, bars: readonly DrawnBar[]): number {
  if (mark.max !== undefined) return mark.max;
  return bars.reduce((max, { value, low, high }) => Math.max(max, value ?? 0, low ?? 0, high ?? 0), 0);
}

function windowOf(bars: readonly DrawnBar[], height: number, cursor: number | undefined, t: Translate) {
  if (bars.length <= height) return { from: 0, to: bars.length, hidden: '' };
  const rows = Math.max(1, height - 1);
  const at = Math.max(
    0,
    bars.findIndex(({ index }) => index === cursor),
  );
  const from = Math.max(0, Math.min(bars.length - rows, at - Math.floor(rows / 2)));
  const after = bars.length - from - rows;
  const counts = [
    from > 0 ? t('draw.above', { count: from }) : '',
    after > 0 ? t('draw.below', { count: after }) : '',
  ].filter((text) => text !== '');
  return { from, to: from + rows, hidden: height > 1 ? counts.join(', ') : '' };
}

interface BarLayout {
  readonly label: number;
  readonly value: number;
  readonly bar: number;
}

function barLine(bar: DrawnBar, layout: BarLayout, max: number, state: ChartState, glyphs: Glyphs, t: Translate): Line {
  const bg = bar.index === state.cursor ? 'selection' : undefined;
  const label = padEnd(truncate(bar.label, layout.label, glyphs.ellipsis), layout.label);
  const value = padStart(truncate(bar.text, layout.value, glyphs.ellipsis), layout.value);
  const line: Span[] = [];
  if (layout.label > 0)
    line.push(span(label, ink('text', bg)), span(' '.repeat(layout.bar > 0 ? gap : 1), ink(undefined, bg)));
  line.push(span(value, bar.value === null && bg === undefined ? ink('muted') : ink('text', bg, 'b')));
  if (layout.bar > 0) line.push(span(' '.repeat(gap)), ...barSpans(bar, layout.bar, max, glyphs, t));
  return line;
}

function barSpans(bar: DrawnBar, width: number, max: number, glyphs: Glyphs, t: Translate): Span[] {
  const { value, low, high, colour } = bar;
  if (value === null && low === null && high === null) {
    return [span(truncate(`${glyphs.missing} ${t('draw.unknown')}`, width, glyphs.ellipsis), ink('faint'))];
  }
  const cells: string[] = new Array(width).fill(' ');
  const filled = value === null ? 0 : fillCells(cells, bar, value, max, glyphs);
  const spans = cells.map((text) => span(text, ink(colour)));
  if (low !== null || high !== null) {
    for (const [x, glyph] of bracket(low, high, value, width, max, glyphs)) {
      spans[x] = span(glyph, x < filled && bar.pattern === null ? ink('text', colour) : ink(colour));
    }
  }
  const beyond = [value, low, high].some((end) => end !== null && end > max * (1 + 1e-9));
  if (beyond) spans[width - 1] = span(glyphs.clippedRight, ink('warning', undefined, 'b'));
  return joined(spans);
}

/** Fills the bar's cells and returns how many are completely full. */
function fillCells(cells: string[], { pattern }: DrawnBar, value: number, max: number, glyphs: Glyphs): number {
  const set = pattern === null ? glyphs.horizontal : [' ', pattern];
  const perCell = set.length - 1;
  const steps = stepsOf(value, max, cells.length, perCell);
  const full = Math.floor(steps / perCell);
  cells.fill(set[perCell] ?? ' ', 0, full);
  if (full < cells.length && steps % perCell > 0) cells[full] = set[steps % perCell] ?? ' ';
  return full;
}

/** Cells of a bracket: both ends known, or one end and an arrow. A bound shown next to a value has no arrow. */
function bracket(
  low: number | null,
  high: number | null,
  value: number | null,
  width: number,
  max: number,
  glyphs: Glyphs,
): [number, string][] {
  const at = (end: number) => Math.max(0, Math.min(width - 1, Math.round((max > 0 ? end / max : 0) * (width - 1))));
  const arrow = 4;
  let from = low === null ? null : at(low);
  let to = high === null ? null : at(high);
  const openLow = from === null;
  const openHigh = to === null;
  if (from === null) from = value === null ? Math.max(0, (to ?? 0) - arrow) : Math.min(at(value), to ?? 0);
  if (to === null) to = value === null ? Math.min(width - 1, from + arrow) : Math.max(at(value), from);
  // Both ends fall in one cell; still draws two.
  if (from === to && !openLow && !openHigh) {
    if (to < width - 1) to++;
    else if (from > 0) from--;
  }
  const cells: [number, string][] = [];
  for (let x = from + 1; x < to; x++) cells.push([x, glyphs.range.line]);
  cells.push([from, openLow ? glyphs.openLow : glyphs.range.low]);
  cells.push([to, openHigh ? glyphs.openHigh : glyphs.range.high]);
  return cells;
}

function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const part of spans) {
    const last = runs.at(-1);
    if (last !== undefined && last.style === part.style)
      runs[runs.length - 1] = span(last.text + part.text, part.style);
    else runs.push(part);
  }
  return runs;
}
