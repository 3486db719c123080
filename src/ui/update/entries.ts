/** Moves among a page's entries: numbers and links of a cover, figures of a chapter. */
import { chapterLayout } from '../page/cards.ts';
import { entryGroups } from '../page/entries.ts';
import { chosenEntry, type Page } from '../page/page.ts';
import { clamp, withViewState } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import type { Scene } from './step.ts';

/** Moves `by` entries, in reading order. */
export function toEntry(state: State, page: Page, { report }: Scene, by: number): State {
  const next = clamp(chosenEntry(state, page, report) + by, page.entries.length);
  return withViewState(state, page.place.type === 'cover' ? { cursor: next } : { series: next });
}

/** Left and right. In the contents a chapter is folded and unfolded, or entered if it is already unfolded. */
export function acrossEntries(state: State, page: Page, scene: Scene, by: number): State {
  const { place } = page;
  if (place.type !== 'chapter' || state.focus === 'page') return toEntry(state, page, scene, by);
  if (by < 0) return { ...state, unfolded: null };
  if (state.unfolded !== place.id) return { ...state, unfolded: place.id };
  const first = page.entries[0];
  return first?.type === 'place' ? { ...state, place: first.place } : state;
}

/** Up and down; a row of entries is one step. */
export function downEntries(state: State, page: Page, scene: Scene, by: number): State {
  // Small figures have rows of their own.
  if (page.place.type === 'chapter')
    return toEntry(state, page, scene, by * chapterLayout(state, page.entries.length).across);
  const groups = entryGroups(state, page, scene.report);
  const at = chosenEntry(state, page, scene.report);
  const here = groups.findIndex(({ from, to }) => at >= from && at < to);
  const group = groups[here];
  if (group === undefined) return toEntry(state, page, scene, by);
  if (!group.isRow && at + by >= group.from && at + by < group.to) return toEntry(state, page, scene, by);
  const next = groups[clamp(here + by, groups.length)];
  if (next === undefined || next === group) return state;
  const target = by > 0 ? next.from : next.isRow ? next.from : next.to - 1;
  return toEntry(state, page, scene, target - at);
}
