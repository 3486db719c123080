/** Legends: each series in the order of the drawing with its value at the cursor, in a column or folded into lines. */
import { formatNumber } from '../data/format.ts';
import { code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { ink } from './canvas.ts';
import { hitLine, type Line, type Span, span } from './cell.ts';
import type { Frame } from './frame.ts';
import { glyphsOf } from './glyphs.ts';
import type { Reading, ReadingEntry } from './reading.ts';
import { fitLine, lineWidth, padEnd, padStart, textWidth, truncate } from './width.ts';

const muted = ink('muted');
const gap = '  ';

/** The parts of an entry as text; '' where the entry has none. */
interface Texts {
  readonly entry: ReadingEntry;
  readonly value: string;
  readonly spread: string;
  readonly change: string;
}

function textsOf(reading: Reading, frame: Pick<Frame, 'ascii' | 't'>): Texts[] {
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

/** Cells a legend column would like: names whole, all numbers, the heading on one line. */
export function legendWidth(reading: Reading, frame: Pick<Frame, 'ascii' | 't'>): number {
  const columns = columnsOf(textsOf(reading, frame), reading);
  const heading = Math.max(reading.widest.name, ...headingOf(reading, frame.t).map((line) => lineWidth(line)));
  return Math.max(heading, 2 + columns.name + numbersWidth(columns));
}

interface LegendColumns {
  readonly name: number;
  readonly value: number;
  readonly spread: number;
  readonly change: number;
}

function columnsOf(texts: readonly Texts[], { widest: atAnyX, pin }: Reading): LegendColumns {
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
  };
}

function numbersWidth({ value, spread, change }: LegendColumns): number {
  return (value > 0 ? value + 2 : 0) + (spread > 0 ? spread + 1 : 0) + (change > 0 ? change + 2 : 0);
}

/** Text below the entries: the x, releases at that time, and the base of the change. */
function headingOf(reading: Reading, t: Translate): Line[] {
  const lines: Line[] = [];
  if (reading.name !== '') lines.push([span(reading.name, ink('text', undefined, 'b'))]);
  for (const { label } of reading.rules) lines.push([span(t('draw.released', { model: code(label) }), muted)]);
  for (const { series, peak, hidden } of reading.entries)
    if (peak && !hidden) lines.push([span(t('draw.highest', { series: code(series) }), muted)]);
  for (const { name, text } of reading.facts) lines.push([span(`${name} `, muted), span(text)]);
  if (reading.pin !== null) lines.push([span(t('draw.changeFrom', { when: code(reading.pin) }), muted)]);
  return lines;
}

/**
 * A column at most `width` x `height`. With too little width the uncertainty goes, then the change, then names are cut,
 * the values last; with too little height the smallest entries are left out and counted.
 */
export function drawLegend(
  reading: Reading,
  frame: Pick<Frame, 'width' | 'height' | 'ascii' | 't'>,
  selected?: string,
): Line[] {
  const { width, height } = frame;
  if (width < 3 || height < 1) return [];
  const heading = headingOf(reading, frame.t);
  const spare = height - reading.entries.length - heading.length;
  const forHeading = spare >= 0 ? heading.length : Math.min(heading.length, height > 4 ? 1 : 0);
  const { kept, left } = largest(textsOf(reading, frame), height - forHeading);
  const lines = entryLines(kept, fitted(columnsOf(kept, reading), width), frame, selected);
  if (left > 0) lines.push([span(`${glyphsOf(frame).ellipsis} ${frame.t('draw.more', { count: left })}`, muted)]);
  if (spare > 0 && heading.length > 0) lines.push([]);
  lines.push(...heading.slice(0, Math.max(0, height - lines.length)));
  return lines.slice(0, height).map((line) => (lineWidth(line) > width ? fitLine(line, width) : line));
}

/** The entries that fit `rows` lines, in their order; where some must go, those with the least at the cursor do. */
function largest(texts: readonly Texts[], rows: number): { kept: readonly Texts[]; left: number } {
  if (texts.length <= rows) return { kept: texts, left: 0 };
  const count = Math.max(0, rows - 1);
  const chosen = new Set([...texts].sort((a, b) => (b.entry.value ?? -1) - (a.entry.value ?? -1)).slice(0, count));
  return { kept: texts.filter((text) => chosen.has(text)), left: texts.length - count };
}

function entryLines(
  texts: readonly Texts[],
  columns: LegendColumns,
  frame: Pick<Frame, 'ascii' | 't'>,
  selected: string | undefined,
): Line[] {
  const { ellipsis } = glyphsOf(frame);
  return texts.map(({ entry, value, spread, change }) => {
    const name = padEnd(truncate(entry.series, columns.name, ellipsis), columns.name);
    const line: Span[] = [...keyOf(entry), span(name, nameStyle(entry, selected))];
    if (columns.value > 0) line.push(span(gap + padStart(value, columns.value), valueStyle(entry)));
    if (columns.spread > 0) line.push(span(` ${padEnd(spread, columns.spread)}`, muted));
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
  const bare = { ...withoutSpread, change: 0 };
  const best = [columns, withoutSpread, bare].find((candidate) => room(candidate) >= columns.name) ??
    [bare, { ...bare, value: 0 }].find((candidate) => room(candidate) >= enough) ?? { ...bare, value: 0 };
  return { ...best, name: Math.max(0, Math.min(columns.name, room(best))) };
}

/** The trend line is drawn beside the series but is none. */
function hittable(line: Line, { id }: ReadingEntry): Line {
  return id === '' ? line : hitLine(line, { type: 'series', name: id });
}

function keyOf({ glyph, colour, hidden }: ReadingEntry): Span[] {
  return [span(glyph, ink(hidden ? 'faint' : colour)), span(' ')];
}

function nameStyle({ id, hidden }: ReadingEntry, selected: string | undefined) {
  return ink(hidden ? 'faint' : 'text', id === selected ? 'selection' : undefined);
}

function valueStyle({ hidden, value }: ReadingEntry) {
  return hidden || value === null ? muted : ink('text', undefined, 'b');
}

interface Attempt {
  readonly head: 'full' | 'short';
  readonly spread: boolean;
  readonly change: boolean;
  readonly name: number;
}

/**
 * The same folded into at most `rows` lines, the x first: `4 Aug 2025  ■ Closed 57.1  ■ Unknown 5.6`. With too little room
 * uncertainties go, then the release and the year, then changes, then names are cut, then the smallest entries are left
 * out and counted.
 */
export function drawLegendLine(
  reading: Reading,
  frame: Pick<Frame, 'width' | 'ascii' | 't'>,
  rows: number,
  selected?: string,
): Line[] {
  const { width } = frame;
  if (width < 3 || rows < 1) return [];
  const texts = textsOf(reading, frame);
  const { ellipsis } = glyphsOf(frame);
  const bold = ink('text', undefined, 'b');
  const { t } = frame;
  const { shortName: name } = reading;
  const more: Line[] = [
    ...reading.rules.map(({ label }) => [span(t('draw.released', { model: code(label) }), muted)]),
    ...reading.facts.map(({ name: what, text }) => [span(`${what} `, muted), span(text)]),
  ];
  // The year is the first thing that a cramped legend can do without: the axis has it.
  const heads = {
    full: name === '' ? [] : [[span(name, bold)], ...more],
    short: name === '' ? [] : [[span(name.replace(/ 20\d\d$|^20\d\d 年 /, ''), bold)]],
  };
  const longest = columnsOf(texts, reading).name;
  const attempts: readonly Attempt[] = [
    { head: 'full', spread: true, change: true, name: longest },
    { head: 'full', spread: false, change: true, name: longest },
    { head: 'full', spread: false, change: true, name: Math.min(longest, 14) },
    { head: 'short', spread: false, change: true, name: longest },
    { head: 'short', spread: false, change: false, name: longest },
    { head: 'short', spread: false, change: false, name: Math.min(longest, 14) },
    { head: 'short', spread: false, change: false, name: Math.min(longest, 9) },
  ];
  const item = ({ entry, value, spread, change }: Texts, attempt: Attempt): Line =>
    hittable(
      [
        ...keyOf(entry),
        span(truncate(entry.series, attempt.name, ellipsis), nameStyle(entry, selected)),
        ...(value === '' ? [] : [span(' '), span(value, valueStyle(entry))]),
        ...(attempt.spread && spread !== '' ? [span(` ${spread}`, muted)] : []),
        ...(attempt.change && change !== '' ? [span(` ${change}`)] : []),
      ],
      entry,
    );
  for (const attempt of attempts) {
    const lines = flowItems([...heads[attempt.head], ...texts.map((text) => item(text, attempt))], width);
    if (lines.length <= rows) return lines;
  }
  const narrow = attempts.at(-1);
  if (narrow === undefined) return [];
  for (let count = texts.length - 1; count > 0; count--) {
    const { kept, left } = largest(texts, count + 1);
    const items = kept.map((text) => item(text, narrow));
    const lines = flowItems(
      [...heads.short, ...items, [span(`+${Math.max(left, texts.length - count)}`, muted)]],
      width,
    );
    if (lines.length <= rows) return lines;
  }
  return flowItems(heads.short, width).slice(0, rows);
}

/** Lines that the folded legend takes at most at any x, not above `most`. */
export function legendRows(reading: Reading, frame: Pick<Frame, 'width' | 'ascii' | 't'>, most: number): number {
  const { widest, entries } = reading;
  const padded: Reading = {
    ...reading,
    name: padEnd(reading.name, widest.name),
    shortName: padEnd(reading.shortName, widest.shortName),
    entries: entries.map((entry) => ({ ...entry, text: padEnd(entry.text, widest.value) })),
  };
  return drawLegendLine(padded, frame, most).length;
}

/** Items side by side, two blanks between, each whole on its line (or cut, where a line is narrower than one). */
function flowItems(items: readonly Line[], width: number): Line[] {
  const lines: Line[] = [];
  let line: Span[] = [];
  let used = 0;
  for (const item of items) {
    const size = lineWidth(item);
    if (line.length > 0 && used + gap.length + size > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (line.length > 0) {
      line.push(span(gap));
      used += gap.length;
    }
    line.push(...(size > width ? fitLine(item, width) : item));
    used += Math.min(size, width);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}
