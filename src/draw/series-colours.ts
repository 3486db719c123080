/** Which series have a colour of their own in every figure and every export. */
import type { SeriesColour } from './cell.ts';

export const sourceColours: Readonly<Record<string, SeriesColour>> = {
  Closed: 'source.closed',
  'Chinese OSS': 'source.chinese-oss',
  'RoW OSS': 'source.row-oss',
  // Beside closed models alone: not the palette's blue, which is nearly theirs.
  Open: 'series.5',
};

/** Places of the palette, in the order that series without a colour of their own take them. */
export const paletteOrder: readonly number[] = Array.from({ length: 16 }, (_, i) => i);
