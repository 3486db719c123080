/** The contents as a list, and where a place stands in it. */
import type { Item, ReportModel } from '../model.ts';
import { addressOf } from '../state/place.ts';
import type { State } from '../state/state.ts';

/** The contents; a model opened from a leaderboard is listed after the eight while it is open. */
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
