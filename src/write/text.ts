/** A table for people: aligned columns, a line of units, and the sources below. */
import type { Field } from '../data/dataset.ts';
import { padEnd, padStart, textWidth, truncate, wrapText } from '../draw/width.ts';
import { code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { WriteOptions } from './options.ts';
import type { Sheet } from './sheet.ts';
import { cellText, isNumeric } from './text-cells.ts';
import { countOf, measureAndKinds } from './words.ts';

const gap = '  ';
/** Minimum width of a truncated name; below it a column is dropped instead. */
const minNameWidth = 20;

interface TextColumn {
  readonly field: Field;
  readonly cells: readonly string[];
  /** Preferred and minimum width in cells. */
  readonly preferred: number;
  readonly minWidth: number;
  width: number;
}

/**
 * `width` is the available width in cells; without it nothing is cut. If there is too little, the widest text columns are cut
 * first, then whole columns are dropped from the right and named in a line. Numbers are never cut.
 */
export function* writeText(sheet: Sheet, { width, t }: WriteOptions): Generator<string> {
  const wrap = (text: string) => wrapText(text, width ?? 100).map((line) => `${line}\n`);
  yield* wrap(sheet.title);
  const caption = measureAndKinds(sheet.measure, sheet.kinds, t);
  if (caption !== '') yield* wrap(caption);
  yield '\n';

  const { shown, left } = fitted(
    columnsOf(sheet, width ?? Number.POSITIVE_INFINITY, t),
    width ?? Number.POSITIVE_INFINITY,
  );
  yield row(shown, (column) => column.field.name);
  if (shown.some(({ field }) => field.unit !== undefined)) yield row(shown, ({ field }) => unitOf(field, t));
  yield `${shown.map((column) => '─'.repeat(column.width)).join(gap)}\n`;
  for (let i = 0; i < sheet.rows.length; i++) yield row(shown, (column) => column.cells[i] ?? '');

  const after: string[] = [];
  const count = countOf(sheet);
  if (count !== null) after.push(t.message(count));
  const canChoose = sheet.of === 'figure' || sheet.of === 'dataset';
  if (left.length > 0) after.push(t(canChoose ? 'write.leftOutChoose' : 'write.leftOut', { columns: left.map(code) }));
  after.push(...(sheet.beneath ?? []), ...sheet.citations);
  const lines = after.filter((line) => line !== '').flatMap(wrap);
  if (lines.length > 0) yield '\n';
  yield* lines;
}

function columnsOf(sheet: Sheet, room: number, t: Translate): TextColumn[] {
  return sheet.fields.map((field, i) => {
    const cells = sheet.rows.map((values) => cellText(values[field.name], field, t));
    const preferred = [field.name, unitOf(field, t), ...cells].reduce(
      (most, text) => Math.max(most, textWidth(text)),
      0,
    );
    // The first column names the row, so it may take half the width before it is cut.
    const minWidth = Math.min(
      preferred,
      isNumeric(field) ? preferred : Math.max(minNameWidth, i === 0 ? Math.floor(room / 2) : 0),
    );
    return { field, cells, preferred, minWidth, width: preferred };
  });
}

function unitOf({ unit }: Field, t: Translate): string {
  return unit === undefined ? '' : t.label('unit', unit);
}

/** Drops columns from the right; the first column and `kind` go last. */
function fitted(columns: readonly TextColumn[], room: number): { shown: TextColumn[]; left: string[] } {
  const shown = [...columns];
  const left: string[] = [];
  while (!squeeze(shown, room) && shown.length > 1) {
    const at = shown.findLastIndex(({ field }, i) => i > 0 && field.name !== 'kind');
    left.unshift(...shown.splice(at === -1 ? shown.length - 1 : at, 1).map(({ field }) => field.name));
  }
  return { shown, left };
}

/** Narrows text columns, the widest first, until all fit; false if they cannot. */
function squeeze(columns: readonly TextColumn[], room: number): boolean {
  for (const column of columns) column.width = column.preferred;
  let over = columns.reduce((sum, column) => sum + column.width, gap.length * (columns.length - 1)) - room;
  while (over > 0) {
    const narrowable = columns.filter((column) => column.width > column.minWidth);
    const [widest] = narrowable.toSorted((a, b) => b.width - a.width);
    if (widest === undefined) return false;
    widest.width -= 1;
    over -= 1;
  }
  return true;
}

function row(columns: readonly TextColumn[], text: (column: TextColumn) => string): string {
  const cells = columns.map((column) => {
    const cut = isNumeric(column.field) ? text(column) : truncate(text(column), column.width);
    return isNumeric(column.field) ? padStart(cut, column.width) : padEnd(cut, column.width);
  });
  return `${cells.join(gap).trimEnd()}\n`;
}
