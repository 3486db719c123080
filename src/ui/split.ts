/** Whether a second figure has room beside the first. By itself, because keys ask it and the layout needs pages. */
import type { State } from './state/state.ts';

/** Each of two charts needs about what a small screen has. */
const minSplitColumns = 150;
const minSplitRows = 36;
/** Cells and rows between two pages. */
export const splitGap = 3;

export type Size = Pick<State, 'columns' | 'rows'>;

/** How a second figure stands beside the first: where it has room to be read, else not at all. */
export function splitFor({ columns, rows }: Size): 'beside' | 'below' | null {
  if (columns >= minSplitColumns) return 'beside';
  return rows >= minSplitRows ? 'below' : null;
}
