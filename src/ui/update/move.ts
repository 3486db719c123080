/** Moves between places and within a page: by lines, by screens and to its ends. */
import { distinct, isMarked } from '../../draw/grid.ts';
import type { Item, ReportModel } from '../model.ts';
import { arrivalAt, indexOf, itemsOf, stopsOf } from '../page/contents.ts';
import { pageRows } from '../page/layout.ts';
import type { Page } from '../page/page.ts';
import { addressOf, type Place } from '../state/place.ts';
import { clamp, cursorOf, viewStateOf, withViewState } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { acrossEntries, downEntries, toEntry } from './entries.ts';
import { type Scene, scrolled } from './step.ts';
import { moveRow, sortBy } from './table.ts';

/** Nobody goes back further. */
const maxBack = 50;

/** A jump, which `b` undoes. */
export function go(state: State, place: Place): State {
  if (addressOf(place) === addressOf(state.place)) return { ...state, overlay: null };
  return { ...state, place, back: [state.place, ...state.back].slice(0, maxBack), forward: [], overlay: null };
}

export function back(state: State): State {
  const [place, ...rest] = state.back;
  return place === undefined ? state : { ...state, place, back: rest, forward: [state.place, ...state.forward] };
}

export function forward(state: State): State {
  const [place, ...rest] = state.forward;
  return place === undefined ? state : { ...state, place, forward: rest, back: [state.place, ...state.back] };
}

/** Moves `by` lines through the contents; not recorded in history, so that `b` does not retrace each step. */
export function step(state: State, report: ReportModel, by: number): State {
  const stops = stopsOf(state, report);
  const at = stops.findIndex(({ place }) => addressOf(place) === addressOf(state.place));
  const next = stops[clamp(Math.max(0, at) + by, stops.length)];
  return next === undefined ? state : { ...state, place: next.opens ?? next.place };
}

/** The next line of some kind in one direction; the state unchanged if there is none. */
export function neighbour(state: State, report: ReportModel, by: 1 | -1, wanted: (item: Item) => boolean): State {
  const items = itemsOf(state, report);
  for (let at = indexOf(state, report) + by; at >= 0 && at < items.length; at += by) {
    const item = items[at];
    if (item === undefined || !wanted(item)) continue;
    const place = arrivalAt(item.place, report);
    // Going back from a board, its own chapter is not a step.
    if (addressOf(place) !== addressOf(state.place)) return { ...state, place };
  }
  return state;
}

export function vertical(state: State, page: Page, scene: Scene, by: number): State {
  if (state.focus === 'contents') return step(state, scene.report, by);
  if (page.entries.length > 0) return downEntries(state, page, scene, by);
  if (page.table !== null) return moveRow(state, page, by);
  if (page.chart !== null && page.view !== null && isMarked(page.view, 'cohort')) {
    const across = distinct(page.view.table.rows, page.view.mark.column).length;
    const cursor = cursorOf(state, page) + by * across;
    return cursor < 0 || cursor >= page.chart.x.length ? state : withViewState(state, { cursor });
  }
  if (page.chart !== null && page.chart.series.length > 1)
    return withViewState(state, { series: clamp(viewStateOf(state).series + by, page.chart.series.length) });
  return scrollBy(state, scene, by);
}

export function horizontal(state: State, page: Page, scene: Scene, by: number): State {
  if (page.entries.length > 0) return acrossEntries(state, page, scene, by);
  if (page.table !== null) {
    const { column, sorted } = viewStateOf(state).table;
    const { sort, fields } = page.table;
    // A board is sorted by rank, so the first step continues from there. Any other table is sorted by the column that the step
    // leads to; to the left, by the first column.
    const field = clamp(sorted ? column + by : sort === null && by < 0 ? 0 : (sort?.column ?? 0) + by, fields.length);
    return field === (sort?.column ?? -1) ? state : sortBy(state, page, field);
  }
  if (page.chart === null) return state;
  return withViewState(state, { cursor: clamp(cursorOf(state, page) + by, page.chart.x.length) });
}

export function toEnd(state: State, page: Page, scene: Scene, side: 1 | -1): State {
  if (state.focus === 'contents') return step(state, scene.report, side * Infinity);
  if (page.entries.length > 0) return toEntry(state, page, scene, side * Infinity);
  return page.table === null ? scrollBy(state, scene, side * Infinity) : moveRow(state, page, side * Infinity);
}

export function screenful(state: State, page: Page, scene: Scene, side: 1 | -1): State {
  const rows = side * Math.max(1, pageRows(state) - 2);
  return page.table !== null ? moveRow(state, page, rows) : scrollBy(state, scene, rows);
}

export function scrollBy(state: State, { lines }: Scene, by: number): State {
  return withViewState(state, { scroll: scrolled(viewStateOf(state).scroll, by, lines, pageRows(state)) });
}
