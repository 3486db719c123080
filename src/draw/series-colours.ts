/** Which series have a colour of their own in every figure and every export. */
import type { SeriesColour } from './cell.ts';

export const sourceColours: Readonly<Record<string, SeriesColour>> = {
  Closed: 'source.closed',
  'Chinese OSS': 'source.chinese-oss',
  'RoW OSS': 'source.row-oss',
  // Next to closed models; not the palette's blue, which is almost the same as theirs.
  Open: 'series.5',
};

/** Palette positions, in the order in which series without a fixed colour take them. */
export const paletteOrder: readonly number[] = Array.from({ length: 16 }, (_, i) => i);
