/** The legend on the side of a chart: each series in drawing order with its value at the cursor. */
import { formatNumber } from '../data/format.ts';
import { code } from '../i18n/message.ts';
import { ink } from './canvas.ts';
import { hitLine, type Line, type Span, span } from './cell.ts';
import type { Frame } from './frame.ts';
import { glyphsOf } from './glyphs.ts';
import type { Reading, ReadingEntry } from './reading.ts';
import { cutLine, lineWidth, padEnd, padStart, textWidth, truncate } from './width.ts';

const muted = ink('muted');
const gap = '  ';

/** The parts of an entry as text; '' for a part it lacks. */
export interface Texts {
  readonly entry: ReadingEntry;
  readonly value: string;
  readonly spread: string;
  readonly change: string;
}

export function textsOf(reading: Reading, frame: Pick<Frame, 'ascii' | 't'>): Texts[] {
  const { plusMinus, dash } = glyphsOf(frame);
  const { unit } = reading.field;
  const plain = (text: string) =>
    frame.ascii ? text.replaceAll('–', dash).replace('≥', '>=').replace('≤', '<=') : text;
  return reading.entries.map((entry) => ({
    entry,
    value: reading.index < 0 ? '' : plain(entry.text),
    spread: entry.uncertainty === null || entry.value === null ? '' : plusMinus + formatNumber(entry.uncertainty, unit),
    change: entry.change === null ? '' : signed(entry.change, unit),
  }));
}

function signed(change: number, unit: string | undefined): string {
  const text = formatNumber(Math.abs(change), unit);
  return change < 0 ? `-${text}` : `+${text}`;
}

/** Preferred cells of a legend column: full names, all numbers, the heading on one line. */
export function legendWidth(reading: Reading, frame: Pick<Frame, 'ascii' | 't'>): number {
  const columns = columnsOf(textsOf(reading, frame), reading);
  const heading = headingOf(reading, frame, false).map((line) => lineWidth(line));
  const peak = columns.peak > 0 ? 2 + textWidth(frame.t('draw.highest')) : 0;
  return Math.max(reading.widest.name, reading.widest.rule, peak, ...heading, 2 + columns.name + numbersWidth(columns));
}

interface LegendColumns {
  readonly name: number;
  readonly value: number;
  readonly spread: number;
  readonly change: number;
  /** Width of the mark of a series at its maximum, reserved also if there is no mark. */
  readonly peak: number;
}

export function columnsOf(texts: readonly Texts[], { widest: atAnyX, pin }: Reading): LegendColumns {
  const widest = (part: (text: Texts) => string) =>
    texts.reduce((most, text) => Math.max(most, textWidth(part(text))), 0);
  return {
    name: widest(({ entry }) => entry.series),
    value: Math.max(
      atAnyX.value,
      widest(({ value }) => value),
    ),
    spread: Math.max(
      atAnyX.spread,
      widest(({ spread }) => spread),
    ),
    change:
      pin === null
        ? 0
        : Math.max(
            atAnyX.value + 1,
            widest(({ change }) => change),
          ),
    peak: atAnyX.peaks ? 2 : 0,
  };
}

function numbersWidth({ value, spread, change, peak }: LegendColumns): number {
  return (value > 0 ? value + 2 : 0) + (spread > 0 ? spread + 1 : 0) + (change > 0 ? change + 2 : 0) + peak;
}

/** Text below the entries: the x, releases at that time, the meaning of the peak mark, and the base of the change. */
function headingOf(reading: Reading, { ascii, t }: Pick<Frame, 'ascii' | 't'>, hasPeaks: boolean): Line[] {
  const lines: Line[] = [];
  if (reading.name !== '') lines.push([span(reading.name, ink('text', undefined, 'b'))]);
  for (const { label } of reading.rules) lines.push([span(t('draw.released', { model: code(label) }), muted)]);
  for (const { name, text } of reading.facts) lines.push([span(`${name} `, muted), span(text)]);
  if (reading.pin !== null) lines.push([span(t('draw.changeFrom', { when: code(reading.pin) }), muted)]);
  if (hasPeaks && reading.entries.some(isPeak))
    lines.push([span(glyphsOf({ ascii }).peak, ink('accent')), span(` ${t('draw.highest')}`, muted)]);
  return lines;
}

function isPeak({ peak, hidden }: ReadingEntry): boolean {
  return peak && !hidden;
}

/**
 * A column of at most `width` x `height`. If the width is too small, the uncertainty goes first, then the change, then names are
 * cut, and values last; if the height is too small, the smallest entries are left out and counted.
 */
export function drawLegend(
  reading: Reading,
  frame: Pick<Frame, 'width' | 'height' | 'ascii' | 't'>,
  selected?: string,
): Line[] {
  const { width, height } = frame;
  if (width < 3 || height < 1) return [];
  const columns = fitted(columnsOf(textsOf(reading, frame), reading), width);
  const heading = headingOf(reading, frame, columns.peak > 0);
  const spare = height - reading.entries.length - heading.length;
  const forHeading = spare >= 0 ? heading.length : Math.min(heading.length, height > 4 ? 1 : 0);
  const texts = textsOf(reading, frame);
  const room = height - forHeading;
  const kept = texts.length <= room ? texts : largest(texts, Math.max(0, room - 1));
  const left = texts.length - kept.length;
  const lines = entryLines(kept, columns, frame, selected);
  if (left > 0) lines.push([span(`${glyphsOf(frame).ellipsis} ${frame.t('draw.more', { count: left })}`, muted)]);
  if (spare > 0 && heading.length > 0) lines.push([]);
  lines.push(...heading.slice(0, Math.max(0, height - lines.length)));
  const { ellipsis } = glyphsOf(frame);
  return lines.slice(0, height).map((line) => cutLine(line, width, ellipsis));
}

/** The `count` entries with the largest values at the cursor, in their order. */
export function largest(texts: readonly Texts[], count: number): readonly Texts[] {
  const chosen = new Set([...texts].sort((a, b) => (b.entry.value ?? -1) - (a.entry.value ?? -1)).slice(0, count));
  return texts.filter((text) => chosen.has(text));
}

function entryLines(
  texts: readonly Texts[],
  columns: LegendColumns,
  frame: Pick<Frame, 'ascii' | 't'>,
  selected: string | undefined,
): Line[] {
  const { ellipsis, peak } = glyphsOf(frame);
  return texts.map(({ entry, value, spread, change }) => {
    const name = padEnd(truncate(entry.series, columns.name, ellipsis), columns.name);
    const line: Span[] = [...keyOf(entry), span(name, nameStyle(entry, selected))];
    if (columns.value > 0) line.push(span(gap + padStart(value, columns.value), valueStyle(entry)));
    if (columns.spread > 0) line.push(span(` ${padEnd(spread, columns.spread)}`, muted));
    if (columns.peak > 0) line.push(span(isPeak(entry) ? ` ${peak}` : '  ', ink('accent')));
    if (columns.change > 0) line.push(span(gap + padStart(change, columns.change), ink('text')));
    return hittable(line, entry);
  });
}

/** A name cut shorter than this cannot be recognised. */
const minNameWidth = 6;

function fitted(columns: LegendColumns, width: number): LegendColumns {
  const room = (candidate: LegendColumns) => width - 2 - numbersWidth(candidate);
  const enough = Math.min(columns.name, minNameWidth);
  const withoutSpread = { ...columns, spread: 0 };
  const bare = { ...withoutSpread, change: 0, peak: 0 };
  const best = [columns, { ...columns, peak: 0 }, withoutSpread, bare].find(
    (candidate) => room(candidate) >= columns.name,
  ) ??
    [{ ...withoutSpread, change: 0 }, bare, { ...bare, value: 0 }].find((candidate) => room(candidate) >= enough) ?? {
      ...bare,
      value: 0,
    };
  return { ...best, name: Math.max(0, Math.min(columns.name, room(best))) };
}

/** The trend line is listed with the series but is no series. */
export function hittable(line: Line, { id }: ReadingEntry): Line {
  return id === '' ? line : hitLine(line, { type: 'series', name: id });
}

export function keyOf({ glyph, colour, hidden }: ReadingEntry): Span[] {
  return [span(glyph, ink(hidden ? 'faint' : colour)), span(' ')];
}

/** A series by name alone. */
export function nameSpan(entry: ReadingEntry, selected: string | undefined): Span {
  return span(entry.series, nameStyle(entry, selected));
}

export function nameStyle({ id, hidden }: ReadingEntry, selected: string | undefined) {
  return ink(hidden ? 'faint' : 'text', id === selected ? 'selection' : undefined);
}

export function valueStyle({ hidden, value }: ReadingEntry) {
  return hidden || value === null ? muted : ink('text', undefined, 'b');
}
