/** Draws any view: its chart with the legend on its side, or below if there is no room. */

import { cleanText } from '../data/clean.ts';
import type { ScatterMark, View } from '../figures/figure.ts';
import { asciiLines } from './ascii.ts';
import { drawBars } from './bars.ts';
import { ink } from './canvas.ts';
import { type Line, type SeriesColour, span } from './cell.ts';
import { drawCohort } from './cohort.ts';
import type { ChartState, Frame } from './frame.ts';
import { glyphsOf } from './glyphs.ts';
import { isMarked } from './grid.ts';
import { drawLegend, hittable, keyOf, legendWidth, nameSpan } from './legend.ts';
import { drawLegendLine, flowItems, legendRows } from './legend-line.ts';
import { drawLine, lineTone } from './line.ts';
import { drawPoints } from './points.ts';
import { drawQuadrants } from './quadrants.ts';
import { type Reading, type ReadingEntry, readAt } from './reading.ts';
import { drawScatter } from './scatter.ts';
import { seriesOf } from './series.ts';
import { drawStack } from './stack.ts';
import { drawTable } from './table.ts';
import { cutLine, joinLines } from './width.ts';

export { type Reading, type ReadingEntry as Entry, readAt, startOf, valueAt } from './reading.ts';
export { seriesOf, xValues } from './series.ts';

/** Minimum width for a legend on the side of the chart. */
const wide = 70;
const between = 3;

/** At most `frame.height` lines, none wider than `frame.width`; in ASCII frames no character above 0x7e. */
export function drawView(view: View, frame: Frame, state: ChartState = {}): Line[] {
  if (frame.width < 1 || frame.height < 1) return [];
  const lines = withLegend(view, frame, state).slice(0, Math.floor(frame.height));
  return frame.ascii ? asciiLines(lines, frame.t.language) : lines;
}

function withLegend(view: View, frame: Frame, state: ChartState): Line[] {
  if (isMarked(view, 'scatter')) return scatterWithKeys(view, frame, state);
  const legend = legendOf(view, frame, state);
  if (legend === null) return drawMark(view, frame, state);
  const beside = Math.min(legendWidth(legend, frame), Math.floor(frame.width * (isMarked(view, 'point') ? 0.5 : 0.42)));
  if (frame.width >= wide && isTall(view)) {
    const width = frame.width - beside - between;
    const lines = drawMark(view, { ...frame, width }, state);
    return joinLines(lines, drawLegend(legend, { ...frame, width: beside }, state.selected), width, between);
  }
  const most = frame.height < 5 ? 0 : Math.max(1, Math.floor(frame.height * 0.36));
  const rows = legendRows(legend, frame, most);
  const lines = drawMark(view, { ...frame, height: frame.height - rows }, state);
  const below = drawLegendLine(legend, frame, rows, state.selected);
  // The same number of lines for every x, so that the text below does not move.
  return [...lines, ...below, ...Array.from({ length: rows - below.length }, (): Line => [])];
}

/** Charts that use all available height. Bars are a list, and their legend goes below. */
function isTall({ mark }: View): boolean {
  return mark.type !== 'bar';
}

function legendOf(view: View, frame: Frame, state: ChartState): Reading | null {
  const { type } = view.mark;
  if (type === 'table' || type === 'cohort') return null;
  // Bars that are the series themselves need no legend.
  if (type === 'bar')
    return view.mark.series === view.mark.label || seriesOf(view).length < 2 ? null : readAt(view, {}, frame);
  const reading = readAt(view, state, frame);
  if (type === 'line') return { ...reading, entries: reading.entries.map((entry) => asLine(entry, reading, state)) };
  return reading;
}

/** A scatter has the full width: below it the selected point with its measures, then the keys, which do not change. */
function scatterWithKeys(view: View & { readonly mark: ScatterMark }, frame: Frame, state: ChartState): Line[] {
  const reading = readAt(view, state, frame);
  const { entries: plainKeys } = readAt(view, { hidden: state.hidden }, frame);
  const entries = plainKeys.map((entry) => ({ ...entry, colour: `line.${entry.colour as SeriesColour}` as const }));
  const { ellipsis, trend } = glyphsOf(frame);
  const keys = entries.map((entry) => hittable([...keyOf(entry), nameSpan(entry, state.selected)], entry));
  const muted = ink('muted');
  if (view.mark.trend !== undefined) keys.push([span(`${trend.repeat(2)} ${cleanText(view.mark.trend.label)}`, muted)]);
  keys.push([span(frame.t('draw.manyInCell'), muted)]);
  const known = flowItems(keys, frame.width, ellipsis).slice(0, frame.height < 14 ? 1 : 2);
  const below = reading.index < 0 ? known : [cutLine(pointLine(reading), frame.width, ellipsis), ...known];
  if (frame.height < 5 + below.length) return drawScatter(view, frame, state);
  return [...drawScatter(view, { ...frame, height: frame.height - below.length }, state), ...below];
}

/** `o1  Cost 26.9 USD per 1M tokens  Tokens 4.2B`. */
function pointLine({ name, facts }: Reading): Line {
  const values = facts.flatMap((fact) => [span(`  ${fact.name} `, ink('muted')), span(fact.text)]);
  return [span(name, ink('text', undefined, 'b')), ...values];
}

/** A line's key has the same tone as the line. */
function asLine(entry: ReadingEntry, { entries }: Reading, { selected }: ChartState): ReadingEntry {
  const shown = entries.filter(({ hidden }) => !hidden);
  const chosen = shown.length > 1 && shown.some(({ id }) => id === selected) ? selected : undefined;
  return { ...entry, colour: `${lineTone(entry.id, chosen)}.${entry.colour as SeriesColour}` };
}

function drawMark(view: View, frame: Frame, state: ChartState): Line[] {
  if (isMarked(view, 'stack')) return drawStack(view, frame, state);
  if (isMarked(view, 'line')) return drawLine(view, frame, state);
  if (isMarked(view, 'bar')) return drawBars(view, frame, state);
  if (isMarked(view, 'cohort')) return drawCohort(view, frame, state);
  if (isMarked(view, 'point')) return drawPoints(view, frame, state);
  const mark = view.mark.type === 'table' ? view.mark : undefined;
  const { fields, rows } = view.table;
  const lead = mark?.lead?.flatMap((wanted) => fields.filter(({ name }) => name === wanted)) ?? fields;
  const quadrants = mark?.quadrants;
  if (quadrants === undefined) return drawTable({ fields: lead, rows }, frame, { row: state.cursor, mark });
  // A frame too small for four quadrants shows rows, with the columns first that say what the quadrants would.
  const named = rows.filter((row) => quadrants.corners[String(row[quadrants.of])] !== undefined);
  return drawQuadrants(view.table, quadrants, frame) ?? drawTable({ fields: lead, rows: named }, frame, { mark });
}
