/**
 * A frame as numbers, a glyph and a style for each cell, so that it is built and compared on every key without creating objects.
 */
import { spelled } from '../draw/ascii.ts';
import type { Line, Style } from '../draw/cell.ts';
import { barePen, type Paint, type Pen, penChange, penOf } from '../draw/paint.ts';
import { splitCells, unitWidth } from '../draw/width.ts';

/** A style as the terminal shows it; styles that look the same share one. */
interface CellStyle {
  readonly pen: Pen;
  /** The escape code that opens its link (OSC 8), or ''. */
  readonly link: string;
  /** Invisible on a blank: no background, line or link. */
  readonly bare: boolean;
}

export interface Cells {
  readonly columns: number;
  readonly rows: number;
  /** Row by row: a code point, 0 after a wide glyph, or, from `several` on, the index of a text with several code points. */
  readonly glyphs: Uint32Array;
  /** Row by row: index of the cell style. 0 is plain, which every invisible blank has. */
  readonly styles: Uint16Array;
  fill(lines: readonly Line[]): void;
  clear(): void;
  /** Cells of the same size with the same numbering of styles and glyphs, so that both can be compared. */
  another(): Cells;
  cellStyle(style: number): CellStyle;
  /** The bytes that change one cell style to another. Cached, because there are few pairs. */
  change(from: number, to: number): string;
  text(glyph: number): string;
}

const blank = 0x20;
const closeLink = '\u001b]8;;\u001b\\';
/** Above all code points. */
const several = 0x200000;
const plainStyle: CellStyle = { pen: barePen, link: '', bare: true };

/** Numbers of styles and glyphs, assigned on first use. */
interface Numbers {
  readonly cellStyles: CellStyle[];
  readonly byStyle: WeakMap<Style, number>;
  readonly byCellStyle: Map<string, number>;
  /** Keyed by both numbers. */
  readonly changes: Map<number, string>;
  readonly texts: string[];
  readonly byText: Map<string, number>;
}

export function createCells(columns: number, rows: number, paint: Paint): Cells {
  const numbers = {
    cellStyles: [plainStyle],
    byStyle: new WeakMap(),
    byCellStyle: new Map(),
    changes: new Map(),
    texts: [],
    byText: new Map(),
  };
  return cellsOf(columns, rows, paint, numbers);
}

function cellsOf(columns: number, rows: number, paint: Paint, numbers: Numbers): Cells {
  const glyphs = new Uint32Array(columns * rows).fill(blank);
  const styles = new Uint16Array(columns * rows);

  const fillRow = (row: number, line: Line): void => {
    let at = row * columns;
    const end = at + columns;
    const put = (glyph: number, width: number, style: number): boolean => {
      if (at + width > end) return false;
      glyphs[at] = glyph;
      styles[at++] = glyph === blank && numbers.cellStyles[style]?.bare ? 0 : style;
      for (let i = 1; i < width; i++) {
        glyphs[at] = 0;
        styles[at++] = style;
      }
      return true;
    };
    parts: for (const { text, style: wanted } of line) {
      const style = numberOf(wanted, paint, numbers);
      if (standsAlone(text)) {
        for (let i = 0; i < text.length; i++) {
          const code = text.charCodeAt(i);
          if (!put(code, unitWidth(code), style)) break parts;
        }
        continue;
      }
      // A combining mark without a base has no width.
      for (const cell of splitCells(text))
        if (cell.width > 0 && !put(glyphOf(cell.text, numbers), cell.width, style)) break parts;
    }
    glyphs.fill(blank, at, end);
    styles.fill(0, at, end);
  };

  return {
    columns,
    rows,
    glyphs,
    styles,
    fill(lines) {
      for (let row = 0; row < rows; row++) fillRow(row, lines[row] ?? []);
    },
    clear() {
      glyphs.fill(blank);
      styles.fill(0);
    },
    another: () => cellsOf(columns, rows, paint, numbers),
    cellStyle: (style) => numbers.cellStyles[style] ?? plainStyle,
    change(from, to) {
      const pair = from * 0x10000 + to;
      let bytes = numbers.changes.get(pair);
      if (bytes === undefined) {
        const [before, after] = [numbers.cellStyles[from] ?? plainStyle, numbers.cellStyles[to] ?? plainStyle];
        const link = before.link === after.link ? '' : after.link === '' ? closeLink : after.link;
        bytes = link + penChange(before.pen, after.pen);
        numbers.changes.set(pair, bytes);
      }
      return bytes;
    },
    text(glyph) {
      const text = glyph >= several ? (numbers.texts[glyph - several] ?? ' ') : String.fromCodePoint(glyph);
      return paint.spelling === undefined ? text : spelled(text, paint.spelling);
    },
  };
}

export function isBlank({ glyphs, styles }: Cells, at: number): boolean {
  return glyphs[at] === blank && styles[at] === 0;
}

function standsAlone(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (unitWidth(text.charCodeAt(i)) === 0) return false;
  return true;
}

function glyphOf(text: string, { texts, byText }: Numbers): number {
  const code = text.codePointAt(0) ?? blank;
  if (text.length === String.fromCodePoint(code).length) return code;
  const known = byText.get(text);
  if (known !== undefined) return known;
  const glyph = several + texts.push(text) - 1;
  byText.set(text, glyph);
  return glyph;
}

function numberOf(style: Style, paint: Paint, { cellStyles, byStyle, byCellStyle }: Numbers): number {
  const known = byStyle.get(style);
  if (known !== undefined) return known;
  const pen = penOf(style, paint);
  const link = paint.links === true ? linkCode(style.link) : '';
  const key = JSON.stringify([pen, link]);
  let number = pen.fg + pen.bg + link === '' && pen.flags.length === 0 ? 0 : byCellStyle.get(key);
  if (number === undefined) {
    const bare = pen.bg === '' && link === '' && !pen.flags.some((flag) => flag === '4' || flag === '7');
    number = cellStyles.push({ pen, link, bare }) - 1;
    byCellStyle.set(key, number);
  }
  byStyle.set(style, number);
  return number;
}

/** Each piece of a wrapped address links to the whole. Only web addresses, and only plain characters of them. */
function linkCode(link: string | undefined): string {
  return link !== undefined && /^https?:\/\/[!-~]+$/.test(link) ? `\u001b]8;;${link}\u001b\\` : '';
}
