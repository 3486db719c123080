/** How the screen is cut up: what folds away when there is less room. Everything else asks here for its size. */
import type { State } from '../state/state.ts';

interface PageLayout {
  /** 0 when the contents are folded away (`c` shows them). */
  readonly contents: number;
  /** Cells left of the page's text. */
  readonly margin: number;
  readonly width: number;
  readonly height: number;
  /** Rules above and below the page; small screens do without. */
  readonly rules: boolean;
}

/** Narrower than this, a list beside a chart would leave neither enough room. */
const maxFoldedColumns = 99;
const minRuledRows = 16;
/** A grid of thirteen months wants what titles want; at the widest no title is cut. */
const partForContents = 0.28;
const minContents = 28;
const maxContents = 45;

/** The page, or each of the two where two are compared. */
export function layoutOf(state: ScreenSize & Partial<Pick<State, 'aside'>>): PageLayout {
  const whole = wholeLayout(state);
  const split = state.aside == null ? null : splitFor(state);
  if (split === 'beside') return { ...whole, width: Math.floor((whole.width - splitGap) / 2) };
  return split === 'below' ? { ...whole, height: Math.floor((whole.height - 1) / 2) } : whole;
}

export function wholeLayout({ columns, rows }: ScreenSize): PageLayout {
  const contents =
    columns > maxFoldedColumns
      ? Math.max(minContents, Math.min(maxContents, Math.floor(columns * partForContents)))
      : 0;
  const rules = rows >= minRuledRows;
  const margin = columns >= 60 ? 1 : 0;
  return {
    contents,
    margin,
    width: Math.max(1, columns - contents - (contents > 0 ? 1 : 0) - 2 * margin),
    height: Math.max(1, rows - (rules ? 4 : 2)),
    rules,
  };
}

/** Rows the page has on screen. */
export function pageRows(state: State): number {
  return layoutOf(state).height;
}

/** Rows a list over the page has, its heading and rule taken off. */
export function overlayRows(state: State): number {
  return Math.max(1, wholeLayout(state).height - 2);
}

/** Cells a list or a card over the page has. */
export function overlayWidth({ columns }: ScreenSize): number {
  return columns - 2;
}

/** Each of two charts needs about what a small screen has. */
export const minSplitColumns = 150;
export const minSplitRows = 36;
/** Cells and rows between two pages. */
export const splitGap = 3;

type ScreenSize = Pick<State, 'columns' | 'rows'>;

export type Split = 'beside' | 'below';

/** How a second figure stands beside the first: only if it is readable. */
export function splitFor({ columns, rows }: ScreenSize): Split | null {
  if (columns >= minSplitColumns) return 'beside';
  return rows >= minSplitRows ? 'below' : null;
}
