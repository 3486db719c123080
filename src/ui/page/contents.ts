/** The contents as a list, which part of it is unfolded, and the position of a place in it. */
import type { Item, ReportModel } from '../model.ts';
import { addressOf, type Place } from '../state/place.ts';
import type { State } from '../state/state.ts';

/** The chapter of models' retention pages. */
const retention = 'retention';

/** The contents. A model that the report lacks is listed at the end while it is open. */
export function itemsOf({ place }: Pick<State, 'place'>, report: ReportModel): readonly Item[] {
  const address = addressOf(place);
  if (place.type !== 'model' || report.items.some((item) => addressOf(item.place) === address)) return report.items;
  const end = report.items.findLastIndex(({ chapter }) => chapter === retention) + 1;
  const item: Item = { place, chapter: retention, label: '', title: report.model(place.id).name };
  return [...report.items.slice(0, end), item, ...report.items.slice(end)];
}

/** The position of the place in the contents. */
export function indexOf(state: Pick<State, 'place'>, report: ReportModel): number {
  const address = addressOf(state.place);
  return itemsOf(state, report).findIndex(({ place }) => addressOf(place) === address);
}

/** A chapter or a cover, which stays visible when folded. */
export function isHead({ place }: Pick<Item, 'place'>): boolean {
  return place.type === 'chapter' || place.type === 'cover';
}

type Where = Pick<State, 'place' | 'unfolded'>;

/** The chapter whose figures are listed: that of the current figure, or the unfolded one. */
export function unfoldedIn(state: Where, report: ReportModel): string | null {
  const here = itemsOf(state, report)[indexOf(state, report)];
  if (here === undefined) return null;
  return isHead(here) && state.unfolded !== here.chapter ? null : here.chapter;
}

/** The visible lines of the contents. */
export function listedOf(state: Where, report: ReportModel): readonly Item[] {
  const unfolded = unfoldedIn(state, report);
  return itemsOf(state, report).filter((item) => isHead(item) || item.chapter === unfolded);
}

/** The stops of up and down: a chapter that opens its first figure is not a separate stop. */
export function stopsOf(state: Where, report: ReportModel): readonly Item[] {
  const unfolded = unfoldedIn(state, report);
  return listedOf(state, report).filter((item) => item.opens === undefined || item.chapter !== unfolded);
}

/** The figures of a chapter, or the models. */
export function figuresIn(chapter: string, report: ReportModel): readonly Item[] {
  return report.items.filter((item) => item.chapter === chapter && !isHead(item));
}

/** The place that opens: for a chapter of boards, its board. */
export function arrivalAt(place: Place, report: ReportModel): Place {
  if (place.type !== 'chapter') return place;
  return report.items.find((item) => item.place.type === 'chapter' && item.place.id === place.id)?.opens ?? place;
}
