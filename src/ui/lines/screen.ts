/**
 * The whole screen from the state, without React: for the first frame, before Ink is loaded, and for tests. Must place the same
 * lines as components/App.tsx; a test compares the two.
 */
import { type Line, type Style, span } from '../../draw/cell.ts';
import { padEnd } from '../../draw/width.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { asideState } from '../page/compare.ts';
import { isFootLine, layoutOf, type Split, splitFor, splitGap, wholeLayout } from '../page/layout.ts';
import { type Page, pageOf } from '../page/page.ts';
import { viewStateOf } from '../state/selectors.ts';
import type { Overlay, State } from '../state/state.ts';
import { compose, type Region } from './compose.ts';
import { contentsLines } from './contents.ts';
import { footLine, tourLine } from './footer.ts';
import { headLine } from './header.ts';
import { overlayLines } from './overlay.ts';
import { textOverlayLength } from './overlays/text.ts';
import { inSight, pageLines } from './page.ts';
import { suggestionLines } from './suggestions.ts';

const faint: Style = { fg: 'faint' };

/** Exactly `state.rows` lines of exactly `state.columns` cells, whatever the size. */
export function drawScreen(state: State, anyModel: ReportModel, appearance: Appearance): Line[] {
  const report = anyModel.inLanguage(state.lang);
  const { columns, rows } = state;
  const layout = wholeLayout(state);
  const page = pageOf(state, report);
  const tour = tourLine(state, report, appearance);
  const suggested = suggestionLines(state, report, appearance, layout.height);
  const regions: Region[] = [];
  let y = 0;
  const row = (lines: readonly Line[], height = lines.length) => {
    regions.push({ x: 0, y, width: columns, height, lines });
    y += height;
  };
  row([headLine(columns, page, report, appearance)]);
  if (layout.rules) row([ruleLine(columns, appearance)]);
  const body = bodyRows(state, tour !== null) - suggested.length;
  const over = overlayLines(state, page, report, appearance);
  if (over !== null && layout.panel === 0) row(over, body);
  else {
    regions.push(...pageRegions(state, report, appearance, y, body, over ?? []));
    y += body;
  }
  row(suggested);
  if (tour !== null) row([tour]);
  else if (layout.rules) row([ruleLine(columns, appearance)]);
  row([footLine(state, page, report, appearance, hasMore(state, page, report, appearance))]);
  return compose(regions, columns, rows);
}

/** Rows between header and footer. On a screen without rules the tour takes the last one. */
export function bodyRows(state: State, hasTour: boolean): number {
  const { rules, height } = wholeLayout(state);
  return hasTour && !rules ? height - 1 : height;
}

/** Contents (if they fit), or an opened overlay, next to the page or the two compared pages. */
function pageRegions(
  state: State,
  report: ReportModel,
  appearance: Appearance,
  y: number,
  height: number,
  over: readonly Line[],
): Region[] {
  const { contents, panel, margin, width } = wholeLayout(state);
  const regions: Region[] = [];
  let x = 0;
  const column = (lines: readonly Line[], wide: number) => {
    regions.push({ x, y, width: wide, height, lines });
    x += wide;
  };
  if (contents > 0) {
    column(contentsLines(state, report, appearance, contents, wholeLayout(state).height), contents);
    column(dividerLines(height, appearance), 1);
  }
  const isLeft = panelSide(state) === 'left';
  if (panel > 0 && isLeft) {
    column(over, panel);
    column(dividerLines(height, appearance), 1);
  }
  x += margin;
  const lines = inSight(pageLines(state, report, appearance), viewStateOf(state).scroll, layoutOf(state).height);
  const split = state.aside === null ? null : splitFor(state);
  if (split === null || state.aside === null) {
    column(lines, width);
    x += margin;
    if (panel > 0 && !isLeft) {
      column(dividerLines(height, appearance), 1);
      column(over, panel);
    }
    return regions;
  }
  const part = layoutOf(state);
  const first = asideLines(asideState(state, state.aside, report), report, appearance);
  const between = splitLines(split, part, appearance);
  if (split === 'beside') {
    column(first, part.width);
    column(between, splitGap);
    column(lines, part.width);
    return regions;
  }
  const below = y + part.height;
  regions.push({ x, y, width, height: part.height, lines: first });
  regions.push({ x, y: below, width, height: 1, lines: between });
  regions.push({ x, y: below + 1, width, height: height - part.height - 1, lines });
  return regions;
}

export function ruleLine(columns: number, { ascii }: Appearance): Line {
  return [span((ascii ? '-' : '─').repeat(columns), faint)];
}

/** The divider between the contents and the page. */
export function dividerLines(height: number, { ascii }: Appearance): readonly Line[] {
  const line = [span(ascii ? '|' : '│', faint)];
  return Array.from({ length: height }, () => line);
}

/** The divider between two pages. */
export function splitLines(
  split: Split,
  { width, height }: { readonly width: number; readonly height: number },
  { ascii }: Appearance,
): readonly Line[] {
  if (split === 'below') return [[span((ascii ? '-' : '─').repeat(width), faint)]];
  const line = [span(padEnd(ascii ? ' |' : ' │', splitGap), faint)];
  return Array.from({ length: height }, () => line);
}

/** The figure that was put aside. Keys and mouse act on the other one. */
export function asideLines(there: State, report: ReportModel, appearance: Appearance): readonly Line[] {
  return inSight(pageLines(there, report, appearance), viewStateOf(there).scroll, layoutOf(there).height).map((line) =>
    line.map(({ text, style }) => span(text, style)),
  );
}

/** Whether a text continues below the screen. */
export function hasMore(state: State, page: Page, report: ReportModel, appearance: Appearance): boolean {
  if (coveringOf(state) !== null) return false;
  return page.table === null && pageLines(state, report, appearance).length > layoutOf(state).height;
}

/** Overlays that cover the page or are next to it; a typed line in the footer does neither. */
export type Covering = Exclude<Overlay, { type: 'filter' | 'command' }>;

export function coveringOf({ overlay }: Pick<State, 'overlay'>): Covering | null {
  return overlay === null || isFootLine(overlay) ? null : (overlay as Covering);
}

/** The contents overlay is on the side where the contents are. */
export function panelSide({ overlay }: Pick<State, 'overlay'>): 'left' | 'right' {
  return overlay?.type === 'contents' ? 'left' : 'right';
}

/** All lines of the text on screen, which the next key needs for scrolling. */
export function measure(state: State, anyModel: ReportModel, appearance: Appearance): number {
  const report = anyModel.inLanguage(state.lang);
  if (coveringOf(state) !== null) return textOverlayLength(state, report) ?? 0;
  return pageLines(state, report, appearance).length;
}
