/** The contents as a list, and where a place stands in it. */
import type { Item, ReportModel } from '../model.ts';
import { addressOf } from '../state/place.ts';
import type { State } from '../state/state.ts';

/** The chapter a model's retention belongs to. */
const retention = 'retention';

/** The contents; a model that is none of the report's is listed after them while it is open. */
export function itemsOf({ place }: Pick<State, 'place'>, report: ReportModel): readonly Item[] {
  const address = addressOf(place);
  if (place.type !== 'model' || report.items.some((item) => addressOf(item.place) === address)) return report.items;
  const end = report.items.findLastIndex(({ chapter }) => chapter === retention) + 1;
  const item: Item = { place, chapter: retention, label: '', title: report.model(place.id).name };
  return [...report.items.slice(0, end), item, ...report.items.slice(end)];
}

/** Where the place stands in them. */
export function indexOf(state: Pick<State, 'place'>, report: ReportModel): number {
  const address = addressOf(state.place);
  return itemsOf(state, report).findIndex(({ place }) => addressOf(place) === address);
}
