/** A grid of cells to draw on. Drawing outside is ignored; rows are returned as lines with runs joined. */
import { type ClickTarget, type Colour, type Line, plain, type Span, type Style, span } from './cell.ts';
import { splitCells } from './width.ts';

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** One glyph, one cell wide. */
  set(x: number, y: number, glyph: string, style: Style): void;
  /** Writes text from a cell to the right, cut at the edge. Returns the first cell after it. */
  put(x: number, y: number, text: string, style?: Style): number;
  glyphAt(x: number, y: number): string;
  styleAt(x: number, y: number): Style;
  /** `hitOf` gives the mouse target of each line, by its row. */
  lines(hitOf?: (y: number) => ClickTarget): Line[];
}

export function createCanvas(width: number, height: number): Canvas {
  const columns = Math.max(0, Math.floor(width));
  const rows = Math.max(0, Math.floor(height));
  const glyphs: string[] = new Array(columns * rows).fill(' ');
  const styles: Style[] = new Array(columns * rows).fill(plain);
  const inside = (x: number, y: number) => x >= 0 && x < columns && y >= 0 && y < rows;
  const set = (x: number, y: number, glyph: string, style: Style) => {
    if (!inside(x, y)) return;
    glyphs[y * columns + x] = glyph;
    styles[y * columns + x] = style;
  };
  return {
    width: columns,
    height: rows,
    set,
    put(x, y, text, style = plain) {
      let at = x;
      for (const cell of splitCells(text)) {
        if (cell.width === 0) continue;
        if (at + cell.width > columns) break;
        if (at >= 0) {
          set(at, y, cell.text, style);
          for (let i = 1; i < cell.width; i++) set(at + i, y, '', style);
        }
        at += cell.width;
      }
      return at;
    },
    glyphAt: (x, y) => (inside(x, y) ? (glyphs[y * columns + x] ?? ' ') : ' '),
    styleAt: (x, y) => (inside(x, y) ? (styles[y * columns + x] ?? plain) : plain),
    lines(hitOf) {
      const lines: Line[] = [];
      for (let y = 0; y < rows; y++) {
        const line: Span[] = [];
        const hit = hitOf?.(y);
        let text = '';
        let style: Style = plain;
        for (let i = y * columns; i < (y + 1) * columns; i++) {
          const next = styles[i] ?? plain;
          if (next !== style && text !== '') {
            line.push(span(text, style, hit));
            text = '';
          }
          style = next;
          text += glyphs[i];
        }
        if (text !== '') line.push(span(text, style, hit));
        lines.push(line);
      }
      return lines;
    },
  };
}

/** Cached by fg, bg and attributes in nested maps: joining a string key for every cell of every frame would cost more. */
const inks = new Map<Colour | undefined, Map<Colour | undefined, Map<string, Style>>>();

/**
 * The single Style object for these colours. Runs are joined and painters cache codes by identity, so drawings must not make a
 * new object for each cell.
 */
export function ink(fg?: Colour, bg?: Colour, more = ''): Style {
  const known = inks.get(fg)?.get(bg)?.get(more);
  if (known !== undefined) return known;
  const style: Style = {
    ...(fg === undefined ? {} : { fg }),
    ...(bg === undefined ? {} : { bg }),
    ...(more.includes('b') ? { bold: true } : {}),
    ...(more.includes('i') ? { inverse: true } : {}),
    ...(more.includes('u') ? { underline: true } : {}),
  };
  const byGround = inks.get(fg) ?? new Map<Colour | undefined, Map<string, Style>>();
  const byMore = byGround.get(bg) ?? new Map<string, Style>();
  inks.set(fg, byGround.set(bg, byMore.set(more, style)));
  return style;
}
