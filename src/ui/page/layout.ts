/** How the screen is cut up: what folds away when there is less room. Everything else asks here for its size. */
import type { Overlay, State } from '../state/state.ts';

interface PageLayout {
  /** 0 when the contents are folded away (`c` shows them). */
  readonly contents: number;
  /** Cells of what was opened beside the page; 0 when nothing was, or it lies over the whole page. */
  readonly panel: number;
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

/** What is opened takes the place of the contents, and as much again. */
const partForPanel = 0.48;
const maxPanel = 76;

/** The page, or each of the two where two are compared. */
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

/** Rows the page has on screen. */
export function pageRows(state: State): number {
  return layoutOf(state).height;
}

/** Rows a list over the page has, its heading and rule taken off. */
export function overlayRows(state: State): number {
  return Math.max(1, wholeLayout(state).height - 2);
}

/** Cells a list or a card has, over the page or beside it. */
export function overlayWidth(state: Seen): number {
  return (panelOf(state) || state.columns) - 2;
}

/** Two compared pages need the whole screen, and so does a card in its frame. */
function panelOf({ columns, overlay = null, aside = null }: Seen): number {
  if (columns <= maxFoldedColumns || aside !== null || overlay === null) return 0;
  if (isFootLine(overlay) || overlay.type === 'card') return 0;
  return Math.min(maxPanel, Math.floor(columns * partForPanel));
}

/** A line typed at the foot leaves the page in sight. */
export function isFootLine({ type }: Overlay): boolean {
  return type === 'filter' || type === 'command';
}

/** Each of two charts needs about what a small screen has. */
export const minSplitColumns = 150;
export const minSplitRows = 36;
/** Cells and rows between two pages. */
export const splitGap = 3;

type ScreenSize = Pick<State, 'columns' | 'rows'>;

/** What the sizes depend on. */
type Seen = ScreenSize & Partial<Pick<State, 'aside' | 'overlay'>>;

export type Split = 'beside' | 'below';

/** How a second figure stands beside the first: only if it is readable. */
export function splitFor({ columns, rows }: ScreenSize): Split | null {
  if (columns >= minSplitColumns) return 'beside';
  return rows >= minSplitRows ? 'below' : null;
}
