/** Tracks the cursor position and SGR state while a frame is written, and emits the shortest transitions. */
import type { Cells } from './painted-cells.ts';

export interface ScreenPen {
  /** Moves to a changed cell. Rewrites the cells between if that is shorter than moving past them. */
  go(x: number, y: number): void;
  /** Writes the glyph of a cell and returns its width in cells. */
  put(cell: number): number;
  /** Erases cells from the cursor; the cursor stays. */
  erase(count: number): void;
  /** Erases to the end of the row. */
  eraseLine(): void;
  /** The output, with the pen reset; '' if nothing was written. */
  bytes(): string;
}

export function createPen(cells: Cells): ScreenPen {
  const { columns, glyphs, styles } = cells;
  let written = '';
  let style = 0;
  let row = -1;
  /** -1 if only the terminal knows. */
  let column = -1;

  const change = (wanted: number): void => {
    if (wanted === style) return;
    written += cells.change(style, wanted);
    style = wanted;
  };
  /** Bytes needed to rewrite the cells between, or more than any move if rewriting would not look the same. */
  const costOfAgain = (from: number, to: number): number => {
    let cost = 0;
    for (let at = row * columns + from; at < row * columns + to && cost < maxMoveBytes; at++) {
      const glyph = glyphs[at] ?? 0;
      if (
        !isCertain(glyph) ||
        !(styles[at] === style || (glyph === 0x20 && styles[at] === 0 && cells.cellStyle(style).bare))
      )
        return maxMoveBytes;
      cost += bytesOf(glyph);
    }
    return cost;
  };
  const put = (cell: number): number => {
    const glyph = glyphs[cell] ?? 0x20;
    const wanted = styles[cell] ?? 0;
    // An invisible blank can be written with any pen that has no background or underline.
    if (!(glyph === 0x20 && wanted === 0 && cells.cellStyle(style).bare)) change(wanted);
    written += cells.text(glyph);
    let wide = 1;
    while ((cell + wide) % columns !== 0 && glyphs[cell + wide] === 0) wide++;
    // Terminals disagree on the width of some glyphs, and on the cursor position after the last cell of a row.
    column = column >= 0 && column + wide < columns && isCertain(glyph) ? column + wide : -1;
    return wide;
  };
  const bare = (): void => {
    if (!cells.cellStyle(style).bare) change(0);
  };

  return {
    go(x, y) {
      if (y === row && x === column) return;
      const move = moveTo(column, row, x, y);
      const ahead = y === row && column >= 0 && x > column;
      if (ahead && costOfAgain(column, x) <= move.length) while (column < x) put(row * columns + column);
      else written += move;
      row = y;
      column = x;
    },
    put,
    erase(count) {
      bare();
      written += `\u001b[${count}X`;
    },
    eraseLine() {
      bare();
      written += '\u001b[K';
    },
    bytes() {
      change(0);
      return written;
    },
  };
}

const maxMoveBytes = 12;

/** The shortest move to a cell. `fromX` and `fromY` are -1 if unknown. */
function moveTo(fromX: number, fromY: number, x: number, y: number): string {
  if (y === fromY) {
    if (x === 0) return '\r';
    if (fromX >= 0 && x > fromX) return right(x - fromX);
    return fromX >= 0 && fromX - x <= 3 ? '\b'.repeat(fromX - x) : `\u001b[${x + 1}G`;
  }
  const anywhere = `\u001b[${y > 0 || x > 0 ? y + 1 : ''}${x > 0 ? `;${x + 1}` : ''}H`;
  if (fromY < 0 || y < fromY || y - fromY > 3) return anywhere;
  const below = `\r${'\n'.repeat(y - fromY)}${x === 0 ? '' : right(x)}`;
  return below.length < anywhere.length ? below : anywhere;
}

function right(cells: number): string {
  return `\u001b[${cells === 1 ? '' : cells}C`;
}

function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

/**
 * Code points that have the same width in every terminal: ASCII, box drawing, blocks and braille one cell; Han, its punctuation
 * and full-width forms two.
 */
function isCertain(code: number): boolean {
  return (
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0x2500 && code <= 0x259f) ||
    (code >= 0x2800 && code <= 0x28ff) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x3029) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}
