/** The lines of a page, as many as it needs; the screen shows the scrolled part. */
import type { Line } from '../../draw/cell.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { layoutOf } from '../page/layout.ts';
import { type Page, pageOf } from '../page/page.ts';
import { viewStateOf } from '../state/selectors.ts';
import type { State, ViewState } from '../state/state.ts';
import { chapterLines } from './chapter.ts';
import { fitted } from './compose.ts';
import { coverLines } from './cover.ts';
import { figureLines } from './figure.ts';
import { retentionLines } from './retention.ts';

const drawnFrom = ['columns', 'rows', 'aside', 'place', 'focus', 'ownKeys', 'logs', 'prepared'] as const;

/** Whether both states give the same page lines, whatever part is visible. */
function isSamePage(one: State, other: State): boolean {
  if (!drawnFrom.every((name) => one[name] === other[name])) return false;
  const [was, is] = [layoutOf(one), layoutOf(other)];
  if (was.width !== is.width || was.height !== is.height) return false;
  const [before, after] = [viewStateOf(one), viewStateOf(other)];
  const names = Object.keys(before) as (keyof ViewState)[];
  return before === after || names.every((name) => name === 'scroll' || before[name] === after[name]);
}

interface DrawnPage {
  readonly state: State;
  readonly appearance: Appearance;
  readonly lines: readonly Line[];
}

/** The page on screen, the one before, and the one prepared for the next key. */
const maxDrawn = 3;

type Draw = (state: State, page: Page, report: ReportModel, appearance: Appearance) => readonly Line[];

/** Memoised by the inputs of the drawing. */
function kept(draw: Draw): (state: State, report: ReportModel, appearance: Appearance) => readonly Line[] {
  const drawn = new WeakMap<ReportModel, readonly DrawnPage[]>();
  return (state, report, appearance) => {
    const before = drawn.get(report) ?? [];
    const known = before.find((one) => one.appearance === appearance && isSamePage(one.state, state));
    if (known !== undefined) return known.lines;
    const { width } = layoutOf(state);
    // Fitted to the page's width here, so that a page drawn ahead needs no more work.
    const lines = draw(state, pageOf(state, report), report, appearance).map((line) => fitted(line, width));
    drawn.set(report, [{ state, appearance, lines }, ...before].slice(0, maxDrawn));
    return lines;
  };
}

/** The first screen, a log's own cover, or the page on the user's logs. */
export const coverPage = kept(coverLines);
/** A chapter's text and the figures it lists. `report` is in the state's language, here and below. */
export const chapterPage = kept(chapterLines);
/** A figure or a leaderboard: its drawing or table, then its reading. */
export const figurePage = kept((state, page, report, appearance) =>
  (page.retention === null ? figureLines : retentionLines)(state, page, report, appearance),
);
/** A model: facts on its users, and its volume retention. */
export const modelPage = kept(retentionLines);

/** All lines of the current page. */
export function pageLines(state: State, report: ReportModel, appearance: Appearance): readonly Line[] {
  switch (state.place.type) {
    case 'cover':
      return coverPage(state, report, appearance);
    case 'chapter':
      return chapterPage(state, report, appearance);
    case 'figure':
      return figurePage(state, report, appearance);
    case 'model':
      return modelPage(state, report, appearance);
  }
}

/** The visible lines, from the scroll position, or the last position that fills the rows. */
export function inSight(lines: readonly Line[], scroll: number, rows: number): readonly Line[] {
  const from = Math.max(0, Math.min(scroll, lines.length - rows));
  return lines.slice(from, from + rows);
}
