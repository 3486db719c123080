/** Values over time as a small filled area, several rows high; values before a point are paler than those after it. */
import { type Colour, type Line, type Style, span } from './cell.ts';
import { glyphsOf } from './glyphs.ts';
import { itemsOfColumns } from './scale.ts';

interface CourseFrame {
  readonly width: number;
  readonly height: number;
  readonly ascii: boolean;
  /** Colour of values from index `before` on; earlier values are muted. */
  readonly colour: Colour;
  /** Number of values in the earlier part. */
  readonly before: number;
}

/** In ASCII a cell is full, half full or empty. */
const inkLevels = [' ', '.', ':', '#'] as const;

/**
 * Exactly `height` lines of `width` cells, from zero to the highest value. Positive values are always visible; unknown ones have
 * a mark.
 */
export function drawCourse(values: readonly (number | null)[], frame: CourseFrame): Line[] {
  const { width, height, ascii, before } = frame;
  const { missing } = glyphsOf({ ascii });
  const levels = ascii ? inkLevels : glyphsOf({ ascii }).vertical;
  const perCell = levels.length - 1;
  // One-line charts in neighbouring rows must not touch.
  const top = height === 1 && !ascii ? perCell - 1 : height * perCell;
  const max = Math.max(0, ...values.filter((value) => value !== null));
  const columns = columnsOf(values, width);
  const steps = columns.map(({ value }) =>
    value === null || value <= 0 || max === 0 ? 0 : Math.max(1, Math.round((value / max) * top)),
  );
  const styles: readonly [Style, Style] = [{ fg: 'muted' }, { fg: frame.colour }];
  return Array.from({ length: height }, (_, row) => {
    const base = (height - 1 - row) * perCell;
    const isUnknown = (at: number) => row === height - 1 && columns[at]?.value === null;
    const cell = (at: number) =>
      isUnknown(at) ? missing : (levels[Math.max(0, Math.min(perCell, (steps[at] ?? 0) - base))] ?? ' ');
    const cut = columns.findIndex(({ item }) => item >= before);
    const first = cut < 0 ? columns.length : cut;
    const text = (from: number, to: number) => Array.from({ length: to - from }, (__, i) => cell(from + i)).join('');
    const line: Line = [span(text(0, first), styles[0]), span(text(first, columns.length), styles[1])];
    return [...line.filter(({ text: each }) => each !== ''), span(' '.repeat(Math.max(0, width - columns.length)))];
  });
}

/** A column shows one value, or the last known one of several. Few values are spread out. */
function columnsOf(values: readonly (number | null)[], width: number): { item: number; value: number | null }[] {
  if (values.length === 0 || width < 1) return [];
  const items = itemsOfColumns(values.length, width);
  return items.map((item, at) => {
    const last = at === 0 ? -1 : (items[at - 1] ?? -1);
    const own = values.slice(Math.min(last + 1, item), item + 1).filter((value) => value !== null);
    return { item, value: own.at(-1) ?? values[item] ?? null };
  });
}
