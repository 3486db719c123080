/** Names at the ends of lines, in free space only: not over a line or another name. */
import type { Area } from './axes.ts';
import { type Canvas, ink } from './canvas.ts';
import type { Style } from './cell.ts';
import { textWidth } from './width.ts';

interface LineEnd {
  readonly name: string;
  readonly style: Style;
  /** The plot cell where the line ends. */
  readonly column: number;
  readonly row: number;
}

/** Row offsets from the end in which a name can still be attributed to it. */
const rowsBeside = [0, -1, 1] as const;

/** Earlier names choose first. A name longer than a third of the plot, or without free space, is left out. */
export function drawLineNames(canvas: Canvas, area: Area, ends: readonly LineEnd[]): void {
  const behind = [ink('muted'), ink('faint')];
  const isFree = (x: number, y: number) => {
    const [column, row] = [area.left + x, area.top + y];
    return canvas.glyphAt(column, row) === ' ' || behind.includes(canvas.styleAt(column, row));
  };
  for (const { name, style, column, row } of ends) {
    const size = textWidth(name);
    if (size === 0 || size > area.width / 3) continue;
    const place = rowsBeside
      .flatMap((by) =>
        by === 0 ? [[column + 2, row] as const] : [[Math.min(column + 2, area.width - size), row + by] as const],
      )
      .find(([x, y]) => {
        if (x < 1 || x + size > area.width || y < 0 || y >= area.height) return false;
        for (let at = x - 1; at <= Math.min(area.width - 1, x + size); at++) if (!isFree(at, y)) return false;
        return true;
      });
    if (place !== undefined) canvas.put(area.left + place[0], area.top + place[1], name, style);
  }
}
