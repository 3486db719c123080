/** The legend below a chart: the x and each series with its value, wrapped into lines. */
import { code } from '../i18n/message.ts';
import { ink } from './canvas.ts';
import { type Line, type Span, span } from './cell.ts';
import type { Frame } from './frame.ts';
import { glyphsOf } from './glyphs.ts';
import { columnsOf, hittable, keyOf, largest, nameStyle, type Texts, textsOf, valueStyle } from './legend.ts';
import type { Reading } from './reading.ts';
import { cutLine, lineWidth, padEnd, padStart, textWidth, truncate } from './width.ts';

const muted = ink('muted');
const gap = '  ';

interface Attempt {
  readonly head: 'full' | 'short';
  readonly spread: boolean;
  readonly change: boolean;
  readonly name: number;
}

type LineFrame = Pick<Frame, 'width' | 'ascii' | 't'>;

/**
 * The x first, then the series, then the release: `4 Aug 2025 ■ Closed 57.1 ■ Unknown 5.6`, in at most `rows` lines. If there is
 * too little room, uncertainties are dropped first, then names are cut, then the release and the year go, then changes, then the
 * smallest entries are left out and counted. The choice depends on the longest texts of any x, so that entries do not move with
 * the cursor.
 */
export function drawLegendLine(reading: Reading, frame: LineFrame, rows: number, selected?: string): Line[] {
  if (frame.width < 3 || rows < 1) return [];
  const attempt = attemptsOf(reading).find((one) => itemsInLines(padded(reading), frame, one).length <= rows);
  if (attempt !== undefined) return itemsInLines(reading, frame, attempt, selected);
  return withoutSmallest(reading, frame, rows, selected);
}

/** The maximum lines of the wrapped legend over all x, at most `most`. */
export function legendRows(reading: Reading, frame: LineFrame, most: number): number {
  return drawLegendLine(padded(reading), frame, most).length;
}

/** Padded to the longest texts of any x. */
function padded(reading: Reading): Reading {
  const { widest, entries, rules } = reading;
  return {
    ...reading,
    name: padEnd(reading.name, widest.name),
    shortName: padEnd(reading.shortName, widest.shortName),
    entries: entries.map((entry) => ({ ...entry, text: padEnd(entry.text, widest.value) })),
    rules: widest.rule === 0 ? rules : [{ at: '', label: '' }],
  };
}

function attemptsOf(reading: Reading): readonly Attempt[] {
  const longest = reading.entries.reduce((most, { series }) => Math.max(most, lineWidth([span(series)])), 0);
  return [
    { head: 'full', spread: true, change: true, name: longest },
    { head: 'full', spread: false, change: true, name: longest },
    { head: 'full', spread: false, change: true, name: Math.min(longest, 14) },
    { head: 'short', spread: false, change: true, name: longest },
    { head: 'short', spread: false, change: false, name: longest },
    { head: 'short', spread: false, change: false, name: Math.min(longest, 14) },
    narrowest(longest),
  ];
}

function narrowest(longest: number): Attempt {
  return { head: 'short', spread: false, change: false, name: Math.min(longest, 9) };
}

/** The year is dropped first, because the axis shows it. */
function headOf({ shortName, widest }: Reading, head: Attempt['head']): Line[] {
  if (shortName === '') return [];
  const year = / 20\d\d *$|^20\d\d 年 /;
  const text = head === 'full' ? shortName : shortName.replace(year, '');
  const size = widest.shortName - (textWidth(shortName) - textWidth(text));
  return [[span(padEnd(text, size), ink('text', undefined, 'b'))]];
}

function restOf({ rules, facts, widest }: Reading, { t }: LineFrame): Line[] {
  return [
    ...rules.map(({ label }) => [span(padEnd(t('draw.released', { model: code(label) }), widest.rule), muted)]),
    ...facts.map(({ name, text }) => [span(`${name} `, muted), span(text)]),
  ];
}

function itemOf(text: Texts, reading: Reading, attempt: Attempt, ellipsis: string, selected?: string): Line {
  const { entry, value, spread, change } = text;
  const columns = columnsOf([text], reading);
  const numbers = [
    ...(value === '' ? [] : [span(' '), span(padStart(value, columns.value), valueStyle(entry))]),
    ...(attempt.spread && columns.spread > 0 ? [span(` ${padEnd(spread, columns.spread)}`, muted)] : []),
    ...(attempt.change && columns.change > 0 ? [span(` ${padStart(change, columns.change)}`)] : []),
  ];
  const name = span(truncate(entry.series, attempt.name, ellipsis), nameStyle(entry, selected));
  return hittable([...keyOf(entry), name, ...numbers], entry);
}

function itemsInLines(reading: Reading, frame: LineFrame, attempt: Attempt, selected?: string): Line[] {
  const { ellipsis } = glyphsOf(frame);
  const items = textsOf(reading, frame).map((text) => itemOf(text, reading, attempt, ellipsis, selected));
  const rest = attempt.head === 'full' ? restOf(reading, frame) : [];
  return flowItems([...headOf(reading, attempt.head), ...items, ...rest], frame.width, ellipsis);
}

function withoutSmallest(reading: Reading, frame: LineFrame, rows: number, selected?: string): Line[] {
  const { ellipsis } = glyphsOf(frame);
  const texts = textsOf(reading, frame);
  const attempt = narrowest(Number.POSITIVE_INFINITY);
  const head = headOf(reading, 'short');
  for (let count = texts.length - 1; count > 0; count--) {
    const items = largest(texts, count).map((text) => itemOf(text, reading, attempt, ellipsis, selected));
    const others: Line = [span(`+${texts.length - count}`, muted)];
    const lines = flowItems([...head, ...items, others], frame.width, ellipsis);
    if (lines.length <= rows) return lines;
  }
  return flowItems(head, frame.width, ellipsis).slice(0, rows);
}

/** Items side by side with two spaces between, each whole on its line (or cut, if a line is narrower than an item). */
export function flowItems(items: readonly Line[], width: number, ellipsis: string): Line[] {
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
    line.push(...cutLine(item, width, ellipsis));
    used += Math.min(size, width);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}
