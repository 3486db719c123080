/** Arrangement of a page's entries: side by side or below each other. */
import type { ReportModel } from '../model.ts';
import { logsPlace } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { layoutOf } from './layout.ts';
import type { Page } from './page.ts';

interface EntryGroup {
  readonly from: number;
  /** End of the range, exclusive. */
  readonly to: number;
  readonly isRow: boolean;
}

/** Minimum cells for a number of the cover to be side by side with others. */
const minTile = 16;

export function tilesBeside(count: number, width: number): boolean {
  return width >= count * minTile;
}

export function entryGroups(state: State, page: Page, report: ReportModel): readonly EntryGroup[] {
  const { place, entries } = page;
  const all = entries.length;
  if (place.type !== 'cover') return [{ from: 0, to: all, isRow: false }];
  if (place.id === logsPlace.id) return [{ from: 0, to: all, isRow: false }];
  const { tiles, besides, doors } = report.cover(place.id);
  const rows = besides?.rows.length ?? 0;
  return [
    { from: 0, to: tiles.length, isRow: tilesBeside(tiles.length, layoutOf(state).width) },
    { from: tiles.length, to: tiles.length + rows, isRow: false },
    { from: tiles.length + rows, to: tiles.length + rows + doors.length, isRow: true },
  ].filter(({ from, to }) => to > from);
}
