/** A table on screen: numbers are aligned and never cut, text wraps or shrinks, the first column stays when others scroll. */
import type { Row } from '../data/dataset.ts';
import type { TableMark, ViewTable } from '../figures/figure.ts';
import type { Translate } from '../i18n/translate.ts';
import { asciiLines } from './ascii.ts';
import { ink } from './canvas.ts';
import { type ClickTarget, hitLine, type Line, type Span, type Style, span } from './cell.ts';
import type { Frame } from './frame.ts';
import { glyphsOf } from './glyphs.ts';
import { type CellScene, cellStyle, cellText, rowColour } from './table-cells.ts';
import { columnsInSight, columnsOf, type DrawnColumn, gap, type TableColumn } from './table-columns.ts';
import { fitLine, padEnd, padStart, textWidth, truncate, wrapText } from './width.ts';

export type { DrawnColumn } from './table-columns.ts';

/** The state of a table: selection, sorting and scrolling. */
interface TableCursor {
  /** The selected row, always visible. */
  readonly row?: number | undefined;
  /** The active column, always visible. */
  readonly column?: number | undefined;
  /** The column that rows are sorted by. They must already be sorted; this only draws the arrow. */
  readonly sort?: { readonly column: number; readonly descending: boolean } | undefined;
  /** A drawn column that is not in the data, such as small charts. */
  readonly drawn?: DrawnColumn | undefined;
  /** First row shown; computed from `row` if absent. */
  readonly top?: number | undefined;
  /** Shows units under the headings if there is room. */
  readonly units?: boolean | undefined;
  readonly mark?: TableMark | undefined;
}

type TableFrame = Pick<Frame, 'width' | 'height' | 'ascii' | 't'> & { readonly colour?: Frame['colour'] };

/** With fewer lines, units are left out. */
const minForUnits = 12;
/** Cells of the mark in an author's colour before a name. */
const markWidth = 2;

interface TableScene extends CellScene {
  readonly state: TableCursor;
  readonly width: number;
  readonly shown: readonly TableColumn[];
  /** The column that names rows by author; a mark in the author's colour precedes it. */
  readonly marked: string | null;
}

/**
 * The heading and the rows around the selected one, at most `height` lines, none wider than `width`. If all rows fit with wrapped
 * text, text is wrapped; otherwise it is cut, the widest column first. Then columns that do not fit are left out, with a mark if
 * there are more on the right or left. A number is cut only in a frame narrower than itself.
 */
export function drawTable(table: ViewTable, frame: TableFrame, state: TableCursor = {}): Line[] {
  const { width, height, t } = frame;
  if (width < 1 || height < 1 || table.fields.length === 0) return [];
  const glyphs = glyphsOf(frame);
  const cells: CellScene = { t, glyphs, mark: state.mark };
  const marked = markedColumn(table, frame);
  const all = columnsOf(table, state.drawn, cells, width).map((column) =>
    column.field.name === marked ? { ...column, cells: column.cells + markWidth } : column,
  );
  const { shown, before, after } = columnsInSight(all, width, state.column ?? 0);
  const scene: TableScene = { ...cells, state, width, shown, marked };
  const heads = [headingLine(scene, { before, after })];
  const units = height >= minForUnits && state.units === true ? unitLine(scene) : null;
  if (units !== null) heads.push(units);
  const lines: Line[] = heads.map((line) => fitLine(line, width));
  if (table.rows.length === 0 && height > 1) lines.push([span(truncate(t('draw.noRows'), width), ink('muted'))]);
  lines.push(...rowLines(table.rows, height - lines.length, scene));
  return frame.ascii ? asciiLines(lines, t.language) : lines;
}

function markedColumn({ fields }: ViewTable, { colour, ascii }: TableFrame): string | null {
  const hasColours = !ascii && (colour === 'truecolor' || colour === '256');
  const byAuthor = ['author', 'name'].every((name) => fields.some((field) => field.name === name));
  return hasColours && byAuthor ? 'name' : null;
}

function rowLines(rows: readonly Row[], room: number, scene: TableScene): Line[] {
  if (room < 1) return [];
  const drawn = wrapped(rows, room, scene) ?? rows;
  const { row: chosen, top } = scene.state;
  const heightOf = (i: number) => {
    const each = drawn[i];
    return Array.isArray(each) ? each.length : 1;
  };
  const lines: Line[] = [];
  for (
    let i = firstRow(rows.length, room, { row: chosen, top }, heightOf);
    i < rows.length && lines.length < room;
    i++
  ) {
    const [each, row] = [drawn[i], rows[i]];
    if (row === undefined) continue;
    const own = Array.isArray(each) ? each : rowCells(row, i === chosen, 1, scene);
    lines.push(...own.map((line) => hitLine(fitLine(line, scene.width), { type: 'row', row: i })));
  }
  return lines.slice(0, room);
}

/** Rows with wrapped text, if all of them fit, or if the table has leading columns and can be scrolled; otherwise null. */
function wrapped(rows: readonly Row[], room: number, scene: TableScene): Line[][] | null {
  const { mark, row, top } = scene.state;
  // Rows below can be scrolled to on screen; printed output must contain everything.
  const always = mark?.lead !== undefined && (row !== undefined || top !== undefined);
  if (!always && rows.length > room) return null;
  const isCut = (row: Row) =>
    scene.shown.some((column) => !column.isNumber && textWidth(textIn(row, column, scene)) > roomIn(column, scene));
  if (!rows.some(isCut)) return null;
  let used = 0;
  const drawn: Line[][] = [];
  for (const [i, row] of rows.entries()) {
    const own = rowCells(row, i === scene.state.row, room, scene);
    used += own.length;
    if (!always && used > room) return null;
    drawn.push(own);
  }
  return drawn;
}

/** First row of the window: the selected row is centred where possible. */
function firstRow(
  rows: number,
  room: number,
  { row, top }: Pick<TableCursor, 'row' | 'top'>,
  heightOf: (row: number) => number,
): number {
  // The last row that can be first without an empty line below.
  let last = rows;
  for (let used = 0; last > 0 && used + heightOf(last - 1) <= room; last--) used += heightOf(last - 1);
  let first = Math.max(0, top ?? row ?? 0);
  // Half of the rows go above the selected one.
  if (top === undefined)
    for (let used = 0; first > 0 && used + heightOf(first - 1) <= Math.floor(room / 2); first--)
      used += heightOf(first - 1);
  first = Math.min(first, last);
  if (row === undefined) return first;
  first = Math.min(first, row);
  const upTo = (from: number) => {
    let sum = 0;
    for (let i = from; i <= row; i++) sum += heightOf(i);
    return sum;
  };
  while (first < row && upTo(first) > room) first++;
  return first;
}

function headingLine({ shown, state, glyphs }: TableScene, beyond: { before: boolean; after: boolean }): Line {
  const line: Span[] = [];
  const frozen = shown.filter(({ isFrozen }) => isFrozen).length;
  let arrow = '';
  for (const [i, column] of shown.entries()) {
    if (i > 0) {
      const scrolled = beyond.before && i === Math.min(frozen, shown.length - 1) ? glyphs.moreLeft : ' ';
      line.push(arrow === '' ? span(' ', ink('muted')) : span(arrow, arrowStyle), span(scrolled, ink('muted')));
    }
    const isSorted = column.index === state.sort?.column;
    arrow = isSorted ? (state.sort?.descending ? glyphs.descending : glyphs.ascending) : '';
    // The heading is cut to its text, so that the arrow is next to it.
    const title = truncate(column.title, column.width, glyphs.ellipsis);
    const near = arrow !== '' && !column.isNumber && textWidth(title) + 2 <= column.width;
    const text = near ? `${title} ${arrow}` : title;
    if (near) arrow = '';
    const hit: ClickTarget | undefined =
      column.drawn === undefined ? { type: 'column', column: column.index } : undefined;
    line.push(span(padded(text, column), headingStyle(column, state, isSorted), hit));
  }
  if (arrow !== '') line.push(span(arrow, arrowStyle));
  if (beyond.after) line.push(span(arrow === '' ? ` ${glyphs.more}` : glyphs.more, ink('muted')));
  return line;
}

const arrowStyle = ink('accent', undefined, 'b');

/** The selected heading is underlined; none if nothing is selected yet. */
function headingStyle({ index }: TableColumn, { column, sort }: TableCursor, isSorted: boolean): Style {
  if (isSorted || (sort === undefined && index === column)) return ink('accent', undefined, 'bu');
  return ink('text', undefined, 'b');
}

/** Units under headings that do not contain them; null if there are none. */
function unitLine({ shown, t }: TableScene): Line | null {
  const units = shown.map(({ field, width }) => {
    const unit = field.unit === undefined || field.unit === 'rank' ? '' : unitText(field.unit, t);
    return field.title.toLowerCase().includes(unit.toLowerCase()) || textWidth(unit) > width ? '' : unit;
  });
  if (units.every((unit) => unit === '')) return null;
  return shown.flatMap((column, i) => [
    ...(i > 0 ? [span(' '.repeat(gap))] : []),
    span(padded(units[i] ?? '', column), ink('muted')),
  ]);
}

function unitText(unit: string, t: Translate): string {
  return unit === '%-points' ? t('boards.points') : t.label('unit', unit);
}

/** Width for text in a column, without the mark before it. */
function roomIn(column: TableColumn, { marked }: TableScene): number {
  return Math.max(1, column.width - (column.field.name === marked ? markWidth : 0));
}

function textIn(row: Row, column: TableColumn, scene: TableScene): string {
  return column.drawn?.(row) ?? cellText(row, column.field, scene);
}

/** A row's lines: one, or as many as its text needs within `most`. */
function rowCells(row: Row, isSelected: boolean, most: number, scene: TableScene): Line[] {
  const { shown, glyphs, state, width, marked } = scene;
  const bg = isSelected ? 'selection' : undefined;
  const cells = shown.map((column) => {
    const text = textIn(row, column, scene);
    const room = roomIn(column, scene);
    if (column.isNumber || most === 1 || textWidth(text) <= room) return [truncate(text, room, glyphs.ellipsis)];
    return wrapText(text, room);
  });
  const rest = width - shown.reduce((sum, column) => sum + column.width, gap * (shown.length - 1));
  const height = Math.min(most, Math.max(...cells.map((lines) => lines.length)));
  return Array.from({ length: height }, (_, at) => {
    const line: Span[] = [];
    for (const [i, column] of shown.entries()) {
      if (i > 0) line.push(span(' '.repeat(gap), ink(undefined, bg)));
      const style = styleIn(row, column, bg, scene);
      if (column.field.name === marked) line.push(authorMark(row, at, bg, scene));
      const isDrawn = column.drawn !== undefined && bg === undefined;
      line.push(span(padded(cells[i]?.[at] ?? '', column, roomIn(column, scene)), isDrawn ? courseStyle : style));
    }
    if (isSelected && rest > 0) line.push(span(' '.repeat(rest), ink(undefined, bg)));
    return line;
  });

  function styleIn(of: Row, column: TableColumn, ground: 'selection' | undefined, { mark }: CellScene): Style {
    const isActive = column.index === state.column && state.sort !== undefined;
    if (ground !== undefined) return ink(undefined, ground, isActive ? 'b' : '');
    return cellStyle(of, column.field, mark, { isFirst: column.isFrozen, isActive });
  }
}

/** Small charts are less prominent than the numbers. */
const courseStyle = ink('faint');

function authorMark(row: Row, at: number, bg: 'selection' | undefined, { glyphs }: TableScene): Span {
  if (at > 0) return span(' '.repeat(markWidth), ink(undefined, bg));
  const colour = rowColour(row);
  return span(
    `${colour === null ? glyphs.missing : glyphs.key} `,
    ink(bg === undefined ? (colour ?? 'faint') : undefined, bg),
  );
}

function padded(text: string, column: TableColumn, width: number = column.width): string {
  return column.isNumber ? padStart(text, width) : padEnd(text, width);
}
