/** Divides the screen, and folds parts away if there is less room. All sizes come from here. */
import type { Overlay, State } from '../state/state.ts';

interface PageLayout {
  /** 0 if the contents are folded away (`c` shows them). */
  readonly contents: number;
  /** Width of an overlay next to the page; 0 if there is none or it covers the page. */
  readonly panel: number;
  /** Cells to the left of the page's text. */
  readonly margin: number;
  readonly width: number;
  readonly height: number;
  /** Rules above and below the page; small screens have none. */
  readonly rules: boolean;
}

/** On a narrower screen, a list and a chart side by side would both be too narrow. */
const maxFoldedColumns = 99;
const minRuledRows = 16;
/** A grid of thirteen months needs as much width as the titles; at the maximum no title is truncated. */
const partForContents = 0.28;
const minContents = 28;
const maxContents = 45;

/** An overlay replaces the contents and takes as much width again. */
const partForPanel = 0.48;
const maxPanel = 76;

/** The layout of the page, or of each of two compared pages. */
export function layoutOf(state: Seen): PageLayout {
  const whole = wholeLayout(state);
  const split = state.aside == null ? null : splitFor(state);
  if (split === 'beside') return { ...whole, width: Math.floor((whole.width - splitGap) / 2) };
  return split === 'below' ? { ...whole, height: Math.floor((whole.height - 1) / 2) } : whole;
}

export function wholeLayout(state: Seen): PageLayout {
  const { columns, rows } = state;
  const panel = panelOf(state);
  const contents =
    columns > maxFoldedColumns && panel === 0
      ? Math.max(minContents, Math.min(maxContents, Math.floor(columns * partForContents)))
      : 0;
  const rules = rows >= minRuledRows;
  const margin = columns >= 60 ? 1 : 0;
  const beside = contents + panel;
  return {
    contents,
    panel,
    margin,
    width: Math.max(1, columns - beside - (beside > 0 ? 1 : 0) - 2 * margin),
    height: Math.max(1, rows - (rules ? 4 : 2)),
    rules,
  };
}

/** Rows of the page on screen. */
export function pageRows(state: State): number {
  return layoutOf(state).height;
}

/** Rows of an overlay list, without its heading and rule. */
export function overlayRows(state: State): number {
  return Math.max(1, wholeLayout(state).height - 2);
}

/** Width of a list or a card, over the page or next to it. */
export function overlayWidth(state: Seen): number {
  return (panelOf(state) || state.columns) - 2;
}

/** Two compared pages need the whole screen, and so does a framed card. */
function panelOf({ columns, overlay = null, aside = null }: Seen): number {
  if (columns <= maxFoldedColumns || aside !== null || overlay === null) return 0;
  if (isFootLine(overlay) || overlay.type === 'card') return 0;
  return Math.min(maxPanel, Math.floor(columns * partForPanel));
}

/** A line typed in the footer leaves the page visible. */
export function isFootLine({ type }: Overlay): boolean {
  return type === 'filter' || type === 'command';
}

/** Each of two charts needs about the width of a small screen. */
export const minSplitColumns = 150;
export const minSplitRows = 36;
/** Cells and rows between two pages. */
export const splitGap = 3;

type ScreenSize = Pick<State, 'columns' | 'rows'>;

/** The state that sizes depend on. */
type Seen = ScreenSize & Partial<Pick<State, 'aside' | 'overlay'>>;

export type Split = 'beside' | 'below';

/** How a second figure is placed next to the first; null if it would be unreadable. */
export function splitFor({ columns, rows }: ScreenSize): Split | null {
  if (columns >= minSplitColumns) return 'beside';
  return rows >= minSplitRows ? 'below' : null;
}
