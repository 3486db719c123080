/** How the screen is cut up: what folds away when there is less room. Everything else asks here for its size. */

import { themes } from '../draw/theme.ts';
import type { Page } from './page.ts';
import { pageLines } from './pages/page-lines.ts';
import type { State } from './state.ts';
import type { Skin, World } from './world.ts';

export interface Layout {
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
const widestFolded = 99;
const shortestRuled = 16;

export function layoutOf({ columns, rows }: Pick<State, 'columns' | 'rows'>): Layout {
  const contents = columns > widestFolded ? Math.max(28, Math.min(40, Math.floor(columns * 0.26))) : 0;
  const rules = rows >= shortestRuled;
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
  return Math.max(1, layoutOf(state).height - 2);
}

/** Lines the whole page would take; it scrolls when that is more than the screen has. Glyphs do not change it. */
export function textLines(state: State, page: Page, world: World): number {
  return pageLines(state, page, world, plainSkin).length;
}

const plainSkin: Skin = { colour: 'none', theme: themes.auto, ascii: false, braille: false };
