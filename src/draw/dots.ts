/** A plane of two by four dots a cell, in braille or octants, for lines, areas and clouds. */
import type { Area } from './axes.ts';
import type { Canvas } from './canvas.ts';
import type { Style } from './cell.ts';

/** Bit of each dot in a braille character, by row and then column (Unicode 16, block U+2800). */
const braille = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

export interface Dots {
  /** Size in dots. */
  readonly width: number;
  readonly height: number;
  /**
   * Sets a dot in the ink of its owner. A cell has one owner: another owner's dot replaces the cell's dots, so that of crossing
   * lines the later one is on top and neither takes the other's colour.
   */
  set(x: number, y: number, owner: number): void;
  /** Adds a dot without changing the cell's owner, if it has one. */
  add(x: number, y: number, owner: number): void;
  ownerAt(column: number, row: number): number;
  /** Paints every cell with a dot, in its owner's style. */
  paint(canvas: Canvas, area: Area, styleOf: (owner: number) => Style): void;
}

export function createDots(columns: number, rows: number, octants = false): Dots {
  const patterns = new Uint8Array(columns * rows);
  const owners = new Int16Array(columns * rows).fill(-1);
  const put = (x: number, y: number, owner: number, mayTake: boolean) => {
    if (x < 0 || y < 0 || x >= columns * 2 || y >= rows * 4) return;
    const cell = (y >> 2) * columns + (x >> 1);
    if (owners[cell] !== owner && (mayTake || owners[cell] === -1)) {
      owners[cell] = owner;
      patterns[cell] = 0;
    }
    if (owners[cell] === owner || !mayTake) patterns[cell] = (patterns[cell] ?? 0) | (braille[y & 3]?.[x & 1] ?? 0);
  };
  return {
    width: columns * 2,
    height: rows * 4,
    set: (x, y, owner) => put(x, y, owner, true),
    add: (x, y, owner) => put(x, y, owner, false),
    ownerAt: (column, row) => owners[row * columns + column] ?? -1,
    paint(canvas, area, styleOf) {
      for (let cell = 0; cell < patterns.length; cell++) {
        const pattern = patterns[cell] ?? 0;
        if (pattern === 0) continue;
        const glyph = octants ? (octantOf()[pattern] ?? ' ') : String.fromCharCode(0x2800 | pattern);
        canvas.set(
          area.left + (cell % columns),
          area.top + Math.floor(cell / columns),
          glyph,
          styleOf(owners[cell] ?? -1),
        );
      }
    },
  };
}

/** Every dot from one position to another, both included, one for each step on the longer axis. */
export function joinDots(
  from: readonly [number, number],
  to: readonly [number, number],
  dot: (x: number, y: number) => void,
): void {
  const steps = Math.max(1, Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  for (let i = 0; i <= steps; i++) {
    dot(from[0] + Math.round(((to[0] - from[0]) * i) / steps), from[1] + Math.round(((to[1] - from[1]) * i) / steps));
  }
}

let octants: readonly string[] | undefined;

/** The octant for each braille pattern, built on first use. */
function octantOf(): readonly string[] {
  octants ??= Array.from({ length: 256 }, (_, pattern) => {
    let bits = 0;
    for (const [y, row] of braille.entries()) {
      for (const [x, bit] of row.entries()) if (pattern & bit) bits |= 1 << (2 * y + x);
    }
    return octantGlyph(bits);
  });
  return octants;
}

/** Patterns that Unicode already had or placed elsewhere. Bit 2y + x is the dot in row y and column x. */
const elsewhere: ReadonlyMap<number, number> = new Map([
  [0x00, 0x20],
  [0x05, 0x2598],
  [0x0a, 0x259d],
  [0x0f, 0x2580],
  [0x50, 0x2596],
  [0x55, 0x258c],
  [0x5a, 0x259e],
  [0x5f, 0x259b],
  [0xa0, 0x2597],
  [0xa5, 0x259a],
  [0xaa, 0x2590],
  [0xaf, 0x259c],
  [0xf0, 0x2584],
  [0xf5, 0x2599],
  [0xfa, 0x259f],
  [0xff, 0x2588],
  [0x03, 0x1fb82],
  [0x3f, 0x1fb85],
  [0xc0, 0x2582],
  [0xfc, 0x2586],
  [0x14, 0x1fbe6],
  [0x28, 0x1fbe7],
  [0x01, 0x1cea8],
  [0x02, 0x1ceab],
  [0x40, 0x1cea3],
  [0x80, 0x1cea0],
]);

/** The others are consecutive from U+1CD00, in the order of their bits (Unicode 16, block U+1CC00). */
function octantGlyph(bits: number): string {
  const own = elsewhere.get(bits);
  if (own !== undefined) return String.fromCodePoint(own);
  let before = 0;
  for (let i = 0; i < bits; i++) if (!elsewhere.has(i)) before++;
  return String.fromCodePoint(0x1cd00 + before);
}
