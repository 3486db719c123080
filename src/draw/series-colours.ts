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

/** Place of an author's colour in the palette: apart from those it stands beside in the figures of authors. */
export const authorColours: ReadonlyMap<string, number> = new Map([
  ['google', 0],
  ['tencent', 1],
  ['mistralai', 2],
  ['openai', 3],
  ['qwen', 4],
  ['anthropic', 5],
  ['meta-llama', 6],
  ['x-ai', 7],
  ['moonshotai', 8],
  ['deepseek', 9],
  ['minimax', 10],
  ['z-ai', 11],
  ['nvidia', 12],
  ['stepfun', 13],
  ['xiaomi', 15],
]);
