/** The second figure of a comparison, with its view state. */
import type { ReportModel } from '../model.ts';
import type { Place } from '../state/place.ts';
import { viewStateOf, withViewState } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { pageOf } from './page.ts';

/** As if the user were at the other figure, with its cursor on the same week if it has that week. */
export function asideState(state: State, aside: Place, report: ReportModel): State {
  const { chart } = pageOf(state, report);
  const there: State = { ...state, place: aside, focus: 'contents' };
  const week = chart?.x[viewStateOf(state).cursor ?? chart.x.length - 1];
  const cursor = week === undefined ? -1 : (pageOf(there, report).chart?.x.indexOf(week) ?? -1);
  return cursor < 0 ? there : withViewState(there, { cursor });
}
