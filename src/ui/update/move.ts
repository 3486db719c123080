/** Going from place to place: through the contents one by one, by jumps, and back. */

import type { Item, ReportModel } from '../model.ts';
import { addressOf, type Place, type State } from '../state/state.ts';

/** As many places back as anybody remembers. */
const maxBack = 50;

/** A jump: `b` returns from it. */
export function go(state: State, place: Place): State {
  if (addressOf(place) === addressOf(state.place)) return { ...state, overlay: null };
  return { ...state, place, back: [state.place, ...state.back].slice(0, maxBack), forward: [], overlay: null };
}

/** `by` lines through the contents; walking there is no jump, so that `b` does not retrace each step. */
export function step(state: State, report: ReportModel, by: number): State {
  const items = itemsOf(state, report);
  const next = items[Math.max(0, Math.min(items.length - 1, Math.max(0, indexOf(state, report)) + by))];
  return next === undefined ? state : { ...state, place: next.place };
}

/** The next line of a sort in one direction; the state as it was where there is none. */
export function neighbour(state: State, report: ReportModel, by: 1 | -1, wanted: (item: Item) => boolean): State {
  const items = itemsOf(state, report);
  for (let at = indexOf(state, report) + by; at >= 0 && at < items.length; at += by) {
    const item = items[at];
    if (item !== undefined && wanted(item)) return { ...state, place: item.place };
  }
  return state;
}

/** The contents; a model reached from a leaderboard stands after the eight while one viewStates at it. */
export function itemsOf({ place }: Pick<State, 'place'>, report: ReportModel): readonly Item[] {
  const address = addressOf(place);
  if (place.type !== 'model' || report.items.some((item) => addressOf(item.place) === address)) return report.items;
  const end = report.items.findLastIndex((item) => item.place.type === 'model') + 1;
  const chapter = report.items[end - 1]?.chapter ?? '';
  const item: Item = { place, chapter, label: '', title: report.model(place.id).name };
  return [...report.items.slice(0, end), item, ...report.items.slice(end)];
}

/** Where the place stands in them. */
export function indexOf(state: Pick<State, 'place'>, report: ReportModel): number {
  const address = addressOf(state.place);
  return itemsOf(state, report).findIndex(({ place }) => addressOf(place) === address);
}
