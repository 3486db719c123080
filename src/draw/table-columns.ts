/** Chooses a table's columns and their widths: numbers are never cut, text shrinks, columns that do not fit are left out. */
import type { Field, Row } from '../data/dataset.ts';
import type { ViewTable } from '../figures/figure.ts';
import { type CellScene, cellText } from './table-cells.ts';
import { cleanText, textWidth, truncate } from './width.ts';

export interface DrawnColumn {
  /** Name of the preceding column. */
  readonly after: string;
  readonly title: string;
  /** Width in cells; its texts have the same width. */
  readonly width: number;
  readonly text: (row: Row) => string;
}

export interface TableColumn {
  /** Index of the field. A drawn column has the preceding index plus a half, and is never active. */
  readonly index: number;
  readonly drawn?: (row: Row) => string;
  readonly field: Field;
  readonly title: string;
  readonly isNumber: boolean;
  /** Width of the widest cell, without the heading. */
  readonly cells: number;
  /** The same value in every row. */
  readonly isConstant: boolean;
  /** Never narrower than its cells: numbers and verdicts. */
  readonly isRigid: boolean;
  /** Its text wraps, so it may be narrower than the text. */
  readonly isWrapped: boolean;
  /** Stays when others scroll. */
  readonly isFrozen: boolean;
  width: number;
}

/** Cells between columns. The arrow of the sorted column is in the first of them, so that no column moves for it. */
export const gap = 2;
/** A text column is not cut below this while another column can be left out. */
const minWordsWidth = 12;
const minNameWidth = 30;
const minHeadingWidth = 8;
const minWrapped = 20;
/** From this width a name takes up to a third; below it, a quarter. */
const minWide = 60;
/** Below this width only the rank stays when other columns scroll; above it the name stays too. */
const minForName = 44;

export function columnsOf(
  { fields, rows }: ViewTable,
  drawn: DrawnColumn | undefined,
  scene: CellScene,
  width: number,
): TableColumn[] {
  const named = fields[0]?.unit === 'rank' && fields[1]?.type === 'string' && width >= minForName ? 1 : 0;
  const columns = fields.map((field, index): TableColumn => {
    const title = cleanText(field.title);
    let cells = 1;
    let isConstant = rows.length > 1;
    const first = rows[0] === undefined ? '' : cellText(rows[0], field, scene);
    for (const row of rows) {
      const text = cellText(row, field, scene);
      cells = Math.max(cells, textWidth(text));
      isConstant &&= text === first;
    }
    const isNumber = field.type === 'integer' || field.type === 'number';
    const isFrozen = index <= named;
    const isRigid = isNumber || field.name === scene.mark?.verdict;
    return {
      index,
      field,
      title,
      isNumber,
      isRigid,
      isWrapped: scene.mark?.lead !== undefined,
      cells,
      isConstant,
      isFrozen,
      width: Math.max(cells, textWidth(title)),
    };
  });
  const before = columns.findIndex(({ field }) => field.name === drawn?.after);
  if (drawn === undefined || before < 0) return columns;
  const title = truncate(drawn.title, drawn.width, scene.glyphs.ellipsis);
  const field: Field = { name: '', title, type: 'string' };
  // Rigid like a number, because a cut chart would end too early.
  const extra: TableColumn = {
    index: before + 0.5,
    field,
    title,
    isNumber: true,
    isRigid: true,
    isWrapped: false,
    cells: drawn.width,
    isConstant: false,
    isFrozen: false,
    width: drawn.width,
    drawn: drawn.text,
  };
  return [...columns.slice(0, before + 1), extra, ...columns.slice(before + 1)];
}

interface InSight {
  readonly shown: TableColumn[];
  readonly before: boolean;
  readonly after: boolean;
}

/** The drawn columns and their widths: all if they can fit, otherwise the frozen ones and those around the active one. */
export function columnsInSight(all: readonly TableColumn[], frame: number, active: number): InSight {
  // One cell at the end for the last column's arrow, two if more columns must be marked.
  const width = Math.max(1, frame - gap);
  if (squeeze(all, Math.max(1, frame - 1))) return { shown: [...all], before: false, after: false };
  // If there is little room, constant columns are dropped first, and the slug next to a name.
  const isNamed = all.some(({ field }) => field.name === 'name');
  const givesWay = ({ field, isConstant }: TableColumn) => isConstant || (isNamed && field.name === 'model');
  const kept = all.filter((column) => column.isFrozen || column.index === active || !givesWay(column));
  if (kept.length < all.length && squeeze(kept, width)) return { shown: kept, before: false, after: true };
  const frozen = kept.filter(({ isFrozen }) => isFrozen);
  const scrolled = scrolledTo(kept, frozen, width, active);
  // If the name leaves no room for the active column, the name scrolls too.
  return scrolled ?? scrolledTo(kept, frozen.slice(0, 1), width, active) ?? alone(frozen, width, kept.length);
}

function alone(frozen: readonly TableColumn[], width: number, count: number): InSight {
  const shown = frozen.slice(0, 1);
  squeeze(shown, width);
  return { shown, before: false, after: count > 1 };
}

/** Scrolls as late as possible: the active column starts the window only if it is not in it already. */
function scrolledTo(
  kept: readonly TableColumn[],
  frozen: readonly TableColumn[],
  width: number,
  active: number,
): InSight | null {
  const others = kept.filter((column) => !frozen.includes(column));
  const stays = frozen.some(({ index }) => index === active);
  for (let first = 0; first < others.length; first++) {
    let shown = [...frozen];
    for (const column of others.slice(first)) {
      if (!squeeze([...shown, column], width)) break;
      shown = [...shown, column];
    }
    squeeze(shown, width);
    const next = others[first];
    if (shown.length === frozen.length && next !== undefined) {
      if (frozen.length > 1) return null;
      shown = withRest(frozen, next, width);
    }
    const last = shown.at(-1)?.index ?? 0;
    if (stays || active <= last || first === others.length - 1)
      return { shown, before: first > 0, after: last < (kept.at(-1)?.index ?? 0) };
  }
  return null;
}

/** The first column and the visible part of another one, if it is text; numbers are not cut. */
function withRest(frozen: readonly TableColumn[], next: TableColumn, width: number): TableColumn[] {
  const rest = width - (frozen[0]?.width ?? 0) - gap;
  if (rest < (next.isNumber ? next.cells : 4)) return [...frozen];
  next.width = Math.min(next.width, rest);
  return [...frozen, next];
}

/** Narrows columns to fit: the widest text columns first, then the headings of numbers; false if they cannot fit. */
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
function slackOf({ index, cells, width, title, isRigid, isWrapped }: TableColumn, frame: number): number {
  const heading = Math.min(textWidth(title), minHeadingWidth);
  // The row's name is the first or second column; it keeps more width than other text if there is room for both.
  const named = Math.max(minWordsWidth, Math.min(minNameWidth, Math.floor(frame / (frame < minWide ? 4 : 3))));
  const words = isWrapped ? minWrapped : index < 2 ? named : minWordsWidth;
  return width - Math.max(heading, isRigid ? cells : Math.min(cells, words));
}
