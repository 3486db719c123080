/** Updates of a chart: view and form, weeks, series. */
import { valueAt } from '../../draw/chart.ts';
import { hasGrid } from '../../draw/grid.ts';
import { type Page, pageOf } from '../page/page.ts';
import { chosenSeries, clamp, cursorOf, viewStateOf, withTableState, withViewState } from '../state/selectors.ts';
import { initialViewState, type State } from '../state/state.ts';
import type { Scene } from './step.ts';

/** Maximum models on a retention page, including its own. */
export const maxModels = 6;

/** The chart's week becomes the table's row and the reverse, so that what the user reads stays visible. */
export function otherForm(state: State, page: Page, { report }: Scene): State {
  const next = withViewState(state, { form: viewStateOf(state).form === 'chart' ? 'table' : 'chart' });
  const { view } = page;
  if (view === null || !('x' in view.mark) || !hasGrid(view)) return next;
  const { x } = view.mark;
  if (page.chart !== null) {
    const week = page.chart.x[cursorOf(state, page)];
    const row = pageOf(next, report).table?.rows.findIndex((each) => each[x] === week) ?? -1;
    return row < 0 ? next : withTableState(next, { row });
  }
  const week = page.table?.rows[clamp(viewStateOf(state).table.row, page.table.rows.length)]?.[x];
  const cursor = typeof week === 'string' ? (pageOf(next, report).chart?.x.indexOf(week) ?? -1) : -1;
  return cursor < 0 ? next : withViewState(next, { cursor });
}

export function nextView(state: State, page: Page): State {
  return withView(state, (viewStateOf(state).view + 1) % page.views.length);
}

/** Another view has other weeks and columns, so the cursor is reset. */
export function withView(state: State, view: number): State {
  const table = { ...viewStateOf(state).table, row: 0, column: 0, sorted: false };
  const { zoom, shape, since, pin } = initialViewState;
  return withViewState(state, { view, cursor: null, pin, zoom, shape, since, hidden: [], series: 0, table });
}

export function pin(state: State, page: Page): State {
  const { pin: pinned, since } = viewStateOf(state);
  const here = cursorOf(state, page);
  // Without a pin there is no change since it.
  return withViewState(state, pinned === here ? { pin: null, since: false } : { pin: here, since });
}

/** Zooms to the weeks between the pin and the cursor, which both stay on their weeks. */
export function zoom(state: State, page: Page): State {
  const cursor = cursorOf(state, page);
  const pinned = viewStateOf(state).pin ?? cursor;
  const first = Math.min(cursor, pinned);
  const [from, to] = [page.chart?.x[first], page.chart?.x[Math.max(cursor, pinned)]];
  if (from === undefined || to === undefined) return state;
  return withViewState(state, { zoom: { from, to }, cursor: cursor - first, pin: pinned - first });
}

/** Shows all weeks again; the cursor and the pin stay on their weeks. */
export function unzoom(state: State, page: Page, { report }: Scene): State {
  const whole = withViewState(state, { zoom: null });
  const xs = pageOf(whole, report).chart?.x ?? [];
  const again = (index: number | null) => {
    const at = index === null ? -1 : xs.indexOf(page.chart?.x[index] ?? '');
    return at < 0 ? null : at;
  };
  const { cursor, pin: pinned } = viewStateOf(state);
  return withViewState(whole, { cursor: again(cursor), pin: again(pinned) });
}

export function nextShape(state: State, page: Page): State {
  const at = page.shapes.indexOf(viewStateOf(state).shape);
  return withViewState(state, { shape: page.shapes[(at + 1) % page.shapes.length] ?? 'own', since: false });
}

export function toggleSeries(state: State, name: string): State {
  const { hidden } = viewStateOf(state);
  return withViewState(state, {
    hidden: hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name],
  });
}

/** Shows only the selected series; all of them if it is already alone. */
export function isolate(state: State, page: Page): State {
  const name = chosenSeries(state, page);
  const others = (page.chart?.series ?? []).filter((other) => other !== name);
  const alone = others.every((other) => viewStateOf(state).hidden.includes(other));
  return withViewState(state, { hidden: alone ? [] : others });
}

export function toPeak(state: State, page: Page): State {
  const name = chosenSeries(state, page);
  const { view, chart } = page;
  if (view === null || chart === null) return state;
  const heights = chart.x.map((_, index) => valueAt(view, index, name) ?? Number.NEGATIVE_INFINITY);
  return withViewState(state, { cursor: Math.max(0, heights.indexOf(Math.max(...heights))) });
}

/** Overlays a model, or removes it; null if the maximum is reached. */
export function toggleOverlay(state: State, model: string): State | null {
  const { overlay } = viewStateOf(state);
  if (overlay.includes(model)) return withViewState(state, { overlay: overlay.filter((other) => other !== model) });
  return overlay.length >= maxModels - 1 ? null : withViewState(state, { overlay: [...overlay, model] });
}
