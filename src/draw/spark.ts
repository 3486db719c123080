/** A sparkline for a table cell. */
import { glyphsOf } from './glyphs.ts';
import { itemsOfColumns } from './scale.ts';

/** In ASCII, taller values use a character with more ink. */
const inkLevels = ['_', '.', ':', '-', '=', '+', '*', '#'] as const;

/**
 * One character a value, at most `width`. The lowest level is zero, positive values are higher, and seven eighths are the
 * maximum, so that rows do not touch; the gap glyph is unknown. With more values than cells, each cell shows the last of its
 * group, as in charts. Negative values are drawn as zero.
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
