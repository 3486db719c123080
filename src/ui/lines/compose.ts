/** Combines regions into the lines of the screen. */
import { type Line, span } from '../../draw/cell.ts';
import { fitLine } from '../../draw/width.ts';

/** A rectangle of the screen and its lines; lines that do not fit are cut. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Exactly `rows` lines of exactly `columns` cells. Regions do not overlap; elsewhere the screen is blank. */
export function compose(regions: Iterable<Region>, columns: number, rows: number): Line[] {
  const strips = Array.from({ length: rows }, (): { x: number; width: number; line: Line }[] => []);
  for (const { x, y, width, height, lines } of regions) {
    if (width < 1) continue;
    for (let row = 0; row < height; row++) strips[y + row]?.push({ x, width, line: lines[row] ?? [] });
  }
  return strips.map((strip) => {
    const line: Line[] = [];
    let at = 0;
    for (const { x, width, line: part } of strip.sort((a, b) => a.x - b.x)) {
      if (x > at) line.push([span(' '.repeat(x - at))]);
      line.push(fitted(part, width));
      at = x + width;
    }
    if (at > columns) return fitLine(line.flat(), columns);
    if (at < columns) line.push([span(' '.repeat(columns - at))]);
    return line.length === 1 ? (line[0] ?? []) : line.flat();
  });
}

const known = new WeakMap<Line, { readonly width: number; readonly line: Line }>();

/** A line of exactly `width` cells, cached per line, as most lines do not change between frames. */
export function fitted(line: Line, width: number): Line {
  const before = known.get(line);
  if (before?.width === width) return before.line;
  const made = fitLine(line, width);
  const fits = { width, line: made };
  known.set(line, fits);
  known.set(made, fits);
  return made;
}
