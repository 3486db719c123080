/** A table on screen: numbers line up and are never cut, names give way, the first column stays when others scroll. */
import type { Field, Row } from '../data/dataset.ts';
import { unknown } from '../data/format.ts';
import type { ViewTable } from '../figures/figure.ts';
import type { Translate } from '../i18n/translate.ts';
import { valueText } from '../i18n/value-label.ts';
import { asciiLines } from './ascii.ts';
import { ink } from './canvas.ts';
import { type ClickTarget, hitLine, type Line, type Span, type Style, span } from './cell.ts';
import type { Frame } from './frame.ts';
import { type Glyphs, glyphsOf } from './glyphs.ts';
import { cleanText, fitLine, padEnd, padStart, textWidth, truncate } from './width.ts';

/** How the reader looks at a table. */
interface TableCursor {
  /** The selected row; kept in sight. */
  readonly row?: number | undefined;
  /** The active column; kept in sight. */
  readonly column?: number | undefined;
  /** Which column the rows are sorted by (they come sorted; this draws the arrow). */
  readonly sort?: { readonly column: number; readonly descending: boolean } | undefined;
  /** A column that is drawn and not in the data, such as small courses. */
  readonly drawn?: DrawnColumn | undefined;
  /** First row shown; worked out from `row` where absent. */
  readonly top?: number | undefined;
}

export interface DrawnColumn {
  /** Name of the column before it. */
  readonly after: string;
  readonly title: string;
  /** Cells across; its texts are as wide. */
  readonly width: number;
  readonly text: (row: Row) => string;
}

interface TableColumn {
  /** Index of the field; a drawn column has the index before it plus a half, and is never the active one. */
  readonly index: number;
  readonly drawn?: (row: Row) => string;
  readonly field: Field;
  readonly title: string;
  readonly isNumber: boolean;
  /** The widest cell, without the heading. */
  readonly cells: number;
  /** The same value in every row. */
  readonly isConstant: boolean;
  width: number;
}

const gap = 2;
/** A column of words is not cut below this as long as a column can be left out instead. */
const minWordsWidth = 12;
const minNameWidth = 22;
const minHeadingWidth = 8;

/**
 * The heading and the rows around the selected one, at most `height` lines, none wider than `width`. Words are cut
 * first, the widest column first; then columns that do not fit are left out, with a mark where more are to the right
 * (left); a number is cut only in a frame narrower than itself.
 */
export function drawTable(
  table: ViewTable,
  frame: Pick<Frame, 'width' | 'height' | 'ascii' | 't'> & { readonly colour?: Frame['colour'] },
  state: TableCursor = {},
): Line[] {
  const { width, height, t } = frame;
  if (width < 1 || height < 1 || table.fields.length === 0) return [];
  const glyphs = glyphsOf(frame);
  const all = columnsOf(table, state, glyphs, t);
  const { shown, before, after } = columnsInSight(all, width, state.column ?? 0);
  const heading = headingLine(shown, state, glyphs, { before, after });
  const lines: Line[] = [fitLine(heading, width)];
  if (table.rows.length === 0 && height > 1) lines.push([span(truncate(t('draw.noRows'), width), ink('muted'))]);
  const room = height - 1;
  const top = firstRow(table.rows.length, room, state);
  for (let i = top; i < Math.min(table.rows.length, top + room); i++) {
    const row = table.rows[i];
    if (row !== undefined)
      lines.push(
        hitLine(fitLine(rowLine(row, shown, width, i === state.row, state.column, glyphs, t), width), {
          type: 'row',
          row: i,
        }),
      );
  }
  return frame.ascii ? asciiLines(lines, t.language) : lines;
}

/** First row of the window: the selected row is centred where possible. */
function firstRow(rows: number, room: number, { row, top }: TableCursor): number {
  const last = Math.max(0, rows - room);
  const wanted = top ?? (row ?? 0) - Math.floor(room / 2);
  const first = Math.max(0, Math.min(last, wanted));
  if (row === undefined || room < 1) return first;
  return Math.max(Math.min(first, row), row - room + 1, 0);
}

const texts = new WeakMap<Translate, WeakMap<Row, Map<Field, string>>>();

function cachedTexts(t: Translate): WeakMap<Row, Map<Field, string>> {
  const known = texts.get(t);
  if (known !== undefined) return known;
  const fresh = new WeakMap<Row, Map<Field, string>>();
  texts.set(t, fresh);
  return fresh;
}

/** A cell as text, cached by language: a long table is measured whole at every key. */
function cellText(row: Row, field: Field, t: Translate): string {
  const rows = cachedTexts(t);
  let cells = rows.get(row);
  if (cells === undefined) {
    cells = new Map();
    rows.set(row, cells);
  }
  let text = cells.get(field);
  if (text === undefined) {
    text = cleanText(valueText(t, row[field.name] ?? null, field));
    cells.set(field, text);
  }
  return text;
}

function columnsOf({ fields, rows }: ViewTable, state: TableCursor, glyphs: Glyphs, t: Translate): TableColumn[] {
  const columns = fields.map((field, index): TableColumn => {
    const arrow = state.sort?.column === index ? (state.sort.descending ? glyphs.descending : glyphs.ascending) : '';
    const title = cleanText(field.title) + (arrow === '' ? '' : ` ${arrow}`);
    let cells = 1;
    let isConstant = rows.length > 1;
    const first = rows[0] === undefined ? '' : cellText(rows[0], field, t);
    for (const row of rows) {
      const text = cellText(row, field, t);
      cells = Math.max(cells, textWidth(text));
      isConstant &&= text === first;
    }
    return {
      index,
      field,
      title,
      isNumber: field.type === 'integer' || field.type === 'number',
      cells,
      isConstant,
      width: Math.max(cells, textWidth(title)),
    };
  });
  const { drawn } = state;
  const before = columns.findIndex(({ field }) => field.name === drawn?.after);
  if (drawn === undefined || before < 0) return columns;
  const title = truncate(drawn.title, drawn.width, glyphs.ellipsis);
  const field: Field = { name: '', title, type: 'string' };
  // As wide as a number: a course that is cut would end too early.
  const extra = {
    index: before + 0.5,
    field,
    title,
    isNumber: true,
    cells: drawn.width,
    isConstant: false,
    width: drawn.width,
  };
  return [...columns.slice(0, before + 1), { ...extra, drawn: drawn.text }, ...columns.slice(before + 1)];
}

/** Which columns are drawn and how wide: all if they can be made to fit, else the first and those around the active one. */
function columnsInSight(
  all: readonly TableColumn[],
  width: number,
  active: number,
): { shown: TableColumn[]; before: boolean; after: boolean } {
  if (squeeze(all, width)) return { shown: [...all], before: false, after: false };
  // With little room, constant columns go first, and so does the slug beside a name.
  const isNamed = all.some(({ field }) => field.name === 'name');
  const givesWay = ({ field, isConstant }: TableColumn) => isConstant || (isNamed && field.name === 'model');
  const [frozen, ...others] = all.filter(
    (column) => column.index === 0 || column.index === active || !givesWay(column),
  );
  if (frozen === undefined) return { shown: [], before: false, after: false };
  if (others.length + 1 < all.length && squeeze([frozen, ...others], width - gap))
    return { shown: [frozen, ...others], before: false, after: true };
  // Scroll as late as possible: the active column starts the window only if it is not in it already.
  for (let first = 0; first < others.length; first++) {
    let shown = [frozen];
    for (const column of others.slice(first)) {
      if (!squeeze([...shown, column], width - gap)) break;
      shown = [...shown, column];
    }
    squeeze(shown, width - gap);
    const next = others[first];
    if (shown.length === 1 && next !== undefined) shown = withRest(frozen, next, width - gap);
    const last = shown.at(-1)?.index ?? 0;
    if (active <= last || active === 0 || first === others.length - 1 || first + 1 >= active) {
      return { shown, before: first > 0, after: last < (all.at(-1)?.index ?? 0) };
    }
  }
  squeeze([frozen], width);
  return { shown: [frozen], before: false, after: others.length > 0 };
}

/** The first column and what fits of another one, if it is words; a number is not cut. */
function withRest(frozen: TableColumn, next: TableColumn, width: number): TableColumn[] {
  const rest = width - frozen.width - gap;
  if (rest < (next.isNumber ? next.cells : 4)) return [frozen];
  next.width = Math.min(next.width, rest);
  return [frozen, next];
}

/** Narrows columns to fit, the widest words first, then the headings of numbers; false where they cannot. */
function squeeze(columns: readonly TableColumn[], width: number): boolean {
  for (const column of columns) column.width = Math.max(column.cells, textWidth(column.title));
  let over = columns.reduce((sum, column) => sum + column.width, gap * (columns.length - 1)) - width;
  while (over > 0) {
    let widest: TableColumn | undefined;
    for (const column of columns) {
      if (slackOf(column, width) > (widest === undefined ? 0 : slackOf(widest, width))) widest = column;
    }
    if (widest === undefined) return false;
    widest.width -= 1;
    over -= 1;
  }
  return true;
}

/** How far a column may shrink: numbers not at all, text to a minimum. */
function slackOf({ index, cells, width, title, isNumber }: TableColumn, frame: number): number {
  const heading = Math.min(textWidth(title), minHeadingWidth);
  // What a row is called comes first or second; it keeps more than the words about it, where there is room for both.
  const words = index < 2 ? Math.max(minWordsWidth, Math.min(minNameWidth, Math.floor(frame / 4))) : minWordsWidth;
  return width - Math.max(heading, isNumber ? cells : Math.min(cells, words));
}

function headingLine(
  shown: readonly TableColumn[],
  state: TableCursor,
  glyphs: Glyphs,
  beyond: { before: boolean; after: boolean },
): Line {
  const line: Span[] = [];
  for (const [i, column] of shown.entries()) {
    if (i > 0) line.push(span(i === 1 && beyond.before ? padEnd(glyphs.moreLeft, gap) : ' '.repeat(gap), ink('muted')));
    const isActive = column.index === state.column || column.index === state.sort?.column;
    const hit: ClickTarget | undefined =
      column.drawn === undefined ? { type: 'column', column: column.index } : undefined;
    line.push(
      span(cell(headed(column, state, glyphs), column), ink(isActive ? 'accent' : 'text', undefined, 'bu'), hit),
    );
  }
  if (beyond.after) line.push(span(` ${glyphs.more}`, ink('muted')));
  return line;
}

/** A heading cut so that its arrow stays. */
function headed({ title, width, index }: TableColumn, state: TableCursor, glyphs: Glyphs): string {
  if (state.sort?.column !== index || textWidth(title) <= width) return truncate(title, width, glyphs.ellipsis);
  const arrow = state.sort.descending ? glyphs.descending : glyphs.ascending;
  return width < 4 ? arrow : `${truncate(title.slice(0, -2), width - 2, glyphs.ellipsis)} ${arrow}`;
}

function rowLine(
  row: Row,
  shown: readonly TableColumn[],
  width: number,
  isSelected: boolean,
  active: number | undefined,
  glyphs: Glyphs,
  t: Translate,
): Line {
  const line: Span[] = [];
  const bg = isSelected ? 'selection' : undefined;
  for (const [i, column] of shown.entries()) {
    if (i > 0) line.push(span(' '.repeat(gap), ink(undefined, bg)));
    const text = column.drawn?.(row) ?? cellText(row, column.field, t);
    line.push(span(cell(truncate(text, column.width, glyphs.ellipsis), column), cellStyle(text, column, active, bg)));
  }
  const rest = width - shown.reduce((sum, column) => sum + column.width, gap * (shown.length - 1));
  if (isSelected && rest > 0) line.push(span(' '.repeat(rest), ink(undefined, bg)));
  return line;
}

function cellStyle(text: string, column: TableColumn, active: number | undefined, bg: 'selection' | undefined): Style {
  if (bg !== undefined) return ink(undefined, bg, column.index === active ? 'b' : '');
  if (text === unknown) return ink('muted');
  return column.index === 0 ? ink('text') : ink(column.index === active ? 'accent' : undefined);
}

function cell(text: string, { width, isNumber }: TableColumn): string {
  return isNumber ? padStart(text, width) : padEnd(text, width);
}
