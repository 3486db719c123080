/** Selectors of the state, and updates of the current view state. Pure. */
import { addressOf, type Place } from './place.ts';
import { initialViewState, type State, type TableState, type ViewState } from './state.ts';

/** What of a page the cursor and the series are counted in. */
export interface ChartAxes {
  readonly x: readonly string[];
  /** From the top of the legend. */
  readonly series: readonly string[];
  /** Where the cursor stands until the reader moves it; at the last x where absent. */
  readonly start?: number | undefined;
}

export function viewStateOf(state: State, place: Place = state.place): ViewState {
  return state.viewStates[addressOf(place)] ?? initialViewState;
}

export function withViewState(state: State, change: Partial<ViewState>): State {
  const address = addressOf(state.place);
  return { ...state, viewStates: { ...state.viewStates, [address]: { ...viewStateOf(state), ...change } } };
}

export function withTableState(state: State, change: Partial<TableState>): State {
  return withViewState(state, { table: { ...viewStateOf(state).table, ...change } });
}

/** The cursor's x index: where the chart begins until the reader moves it. */
export function cursorOf(state: State, { chart }: { readonly chart: ChartAxes | null }): number {
  const last = Math.max(0, (chart?.x.length ?? 1) - 1);
  return Math.min(viewStateOf(state).cursor ?? chart?.start ?? last, last);
}

/** The series the reader stands on. */
export function chosenSeries(state: State, { chart }: { readonly chart: ChartAxes | null }): string {
  const series = chart?.series ?? [];
  return series[Math.min(viewStateOf(state).series, series.length - 1)] ?? '';
}

/** An index that is one of `count`. */
export function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
