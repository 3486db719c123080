/** A sparkline for a table cell. */
import { glyphsOf } from './glyphs.ts';
import { itemsOfColumns } from './scale.ts';

/** In ASCII, taller means a character with more ink. */
const inkLevels = ['_', '.', ':', '-', '=', '+', '*', '#'] as const;

/**
 * One character a value, at most `width`: the lowest column is zero, anything above zero is higher, seven eighths are the
 * most, so that rows do not run together; the gap glyph is unknown. More values than cells: the last of each group, as in the charts. Negative values draw as zero.
 */
export function sparkline(values: readonly (number | null)[], width: number, ascii = false): string {
  const glyphs = glyphsOf({ ascii });
  const levels = ascii ? inkLevels : glyphs.vertical.slice(1, -1);
  const known = values.filter((value) => value !== null && Number.isFinite(value));
  const max = known.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  let text = '';
  for (const item of itemsOfColumns(values.length, Math.min(values.length, Math.max(0, Math.floor(width))))) {
    const value = values[item] ?? null;
    if (value === null || !Number.isFinite(value)) text += glyphs.missing;
    else if (value <= 0) text += levels[0];
    else text += levels[Math.max(1, Math.min(levels.length - 1, Math.round((value / max) * (levels.length - 1))))];
  }
  return text;
}
