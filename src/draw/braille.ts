/** Lines in braille: two by four dots a cell, for terminals whose font has them. */
import type { Area } from './axes.ts';
import type { Canvas } from './canvas.ts';
import type { Style } from './cell.ts';
import type { Scale } from './scale.ts';

/** Bit of each dot in a braille character, by row and then column (Unicode 16, block U+2800). */
const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** Dots for each known value, joined to the next where that is known too; values off the scale stay at its edge. */
export function drawBraille(
  canvas: Canvas,
  area: Area,
  values: readonly (number | null)[],
  scale: Scale,
  style: Style,
): void {
  const across = area.width * 2;
  const down = area.height * 4;
  if (across === 0 || down === 0) return;
  const place = (index: number, value: number): [number, number] => {
    const share = Math.max(0, Math.min(1, scale(value)));
    const x =
      values.length > 1 ? Math.round((index * (across - 1)) / (values.length - 1)) : Math.floor((across - 1) / 2);
    return [x, down - 1 - Math.round(share * (down - 1))];
  };
  const dot = (x: number, y: number) => {
    const [column, row] = [area.left + (x >> 1), area.top + (y >> 2)];
    const under = canvas.glyphAt(column, row).charCodeAt(0);
    const before = under >= 0x2800 && under <= 0x28ff ? under : 0x2800;
    canvas.set(column, row, String.fromCharCode(before | (bits[y & 3]?.[x & 1] ?? 0)), style);
  };
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const [x, y] = place(i, value);
    dot(x, y);
    const next = values[i + 1] ?? null;
    if (next !== null) join([x, y], place(i + 1, next), dot);
  }
}

/** Every dot on the way, one a step on the longer axis. */
function join(from: [number, number], to: [number, number], dot: (x: number, y: number) => void): void {
  const steps = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  for (let i = 1; i <= steps; i++) {
    dot(from[0] + Math.round(((to[0] - from[0]) * i) / steps), from[1] + Math.round(((to[1] - from[1]) * i) / steps));
  }
}
