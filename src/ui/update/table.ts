/** Updates of a table: its order, its rows, a leaderboard's period. */
import { type Page, rowName } from '../page/page.ts';
import { clamp, viewStateOf, withTableState, withViewState } from '../state/selectors.ts';
import type { PeriodUnit, State } from '../state/state.ts';

const units: readonly PeriodUnit[] = ['all', 'month', 'week'];

/** Sorts by a column; reverses if it is already sorted by it. */
export function sortBy(state: State, page: Page, field: number): State {
  const { column, sorted, descending } = viewStateOf(state).table;
  // Numbers sort descending first, names and ranks ascending.
  const { type = '', unit } = page.table?.fields[field] ?? {};
  const numeric = ['number', 'integer'].includes(type) && unit !== 'rank';
  const again = sorted && field === column;
  return withTableState(state, { column: field, sorted: true, row: 0, descending: again ? !descending : numeric });
}

/** Reverses the order; an unsorted table is sorted by its first column. */
export function reverse(state: State, page: Page): State {
  const sort = page.table?.sort ?? null;
  if (sort === null) return sortBy(state, page, 0);
  return withTableState(state, { column: sort.column, descending: !sort.descending, sorted: true, row: 0 });
}

export function moveRow(state: State, page: Page, by: number): State {
  return withTableState(state, { row: clamp(viewStateOf(state).table.row + by, page.table?.rows.length ?? 0) });
}

/** Toggles the mark of the row under the cursor and moves to the next, so that repeated Space marks a run of rows. */
export function mark(state: State, page: Page): State {
  const { table } = viewStateOf(state);
  const row = page.table?.rows[clamp(table.row, page.table.rows.length)];
  if (row === undefined) return state;
  const name = rowName(row);
  const names = table.marked.includes(name) ? table.marked.filter((other) => other !== name) : [...table.marked, name];
  const next = withTableState(state, { marked: names, onlyMarked: table.onlyMarked && names.length > 0 });
  return table.onlyMarked ? next : moveRow(next, page, 1);
}

export function nextPeriodUnit(state: State): State {
  const unit = units[(units.indexOf(viewStateOf(state).period.unit) + 1) % units.length] ?? 'all';
  return withViewState(state, { period: { unit, back: 0 } });
}

export function shiftPeriod(state: State, page: Page, by: number): State {
  const { unit, back } = viewStateOf(state).period;
  return withViewState(state, { period: { unit, back: clamp(back + by, page.periods?.length ?? 1) } });
}
