/** The contents as a list, what of it is unfolded, and where a place stands in it. */
import type { Item, ReportModel } from '../model.ts';
import { addressOf, type Place } from '../state/place.ts';
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

/** A chapter or a cover: what is in sight however much is folded. */
export function isHead({ place }: Pick<Item, 'place'>): boolean {
  return place.type === 'chapter' || place.type === 'cover';
}

type Where = Pick<State, 'place' | 'unfolded'>;

/** The chapter whose figures are listed: that of a figure one is at, or the one that was unfolded. */
export function unfoldedIn(state: Where, report: ReportModel): string | null {
  const here = itemsOf(state, report)[indexOf(state, report)];
  if (here === undefined) return null;
  return isHead(here) && state.unfolded !== here.chapter ? null : here.chapter;
}

/** The lines of the contents that are in sight. */
export function listedOf(state: Where, report: ReportModel): readonly Item[] {
  const unfolded = unfoldedIn(state, report);
  return itemsOf(state, report).filter((item) => isHead(item) || item.chapter === unfolded);
}

/** Those one stops at on the way up and down: a chapter that opens on its first figure is none beside it. */
export function stopsOf(state: Where, report: ReportModel): readonly Item[] {
  const unfolded = unfoldedIn(state, report);
  return listedOf(state, report).filter((item) => item.opens === undefined || item.chapter !== unfolded);
}

/** The figures of a chapter, or the models. */
export function figuresIn(chapter: string, report: ReportModel): readonly Item[] {
  return report.items.filter((item) => item.chapter === chapter && !isHead(item));
}

/** Where one arrives who goes to a place: on the board, where that is what a chapter is for. */
export function arrivalAt(place: Place, report: ReportModel): Place {
  if (place.type !== 'chapter') return place;
  return report.items.find((item) => item.place.type === 'chapter' && item.place.id === place.id)?.opens ?? place;
}
