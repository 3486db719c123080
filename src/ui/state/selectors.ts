/** Selectors of the state, and updates of the current view state. Pure. */
import { addressOf, type Place } from './place.ts';
import { initialViewState, type State, type TableState, type ViewState } from './state.ts';

/** The parts of a page that cursor and series refer to. */
export interface ChartAxes {
  readonly x: readonly string[];
  /** In the order of the legend, from the top. */
  readonly series: readonly string[];
  /** The cursor until the user moves it; the last x if absent. */
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

/** The cursor's x index, which is the chart's start until the user moves it. */
export function cursorOf(state: State, { chart }: { readonly chart: ChartAxes | null }): number {
  const last = Math.max(0, (chart?.x.length ?? 1) - 1);
  return Math.min(viewStateOf(state).cursor ?? chart?.start ?? last, last);
}

/** The selected series. */
export function chosenSeries(state: State, { chart }: { readonly chart: ChartAxes | null }): string {
  const series = chart?.series ?? [];
  return series[Math.min(viewStateOf(state).series, series.length - 1)] ?? '';
}

/** Limits an index to 0 to count - 1. */
export function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
