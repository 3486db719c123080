/** The weeks of a figure. The report's own window comes from figure 1's picture, which spans all of it. */
import type { Datasets, Row } from '../../data/dataset.ts';
import { distinct, text } from './rows.ts';
import { need } from './view.ts';

/** Both Mondays inclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** The report's window: the first and last week of figure 1's picture (needs `picture-source-share`). */
export function reportWindow(data: Datasets): Window {
  return spanOf(need(data, 'picture-source-share').rows);
}

/** The first and last week of some rows; empty strings if there are none. */
export function spanOf(rows: readonly Row[], column = 'week'): Window {
  const weeks = distinct(rows, column).sort();
  return { from: weeks.at(0) ?? '', to: weeks.at(-1) ?? '' };
}

export function within(rows: readonly Row[], window: Window, column = 'week'): Row[] {
  return rows.filter((row) => {
    const week = text(row, column);
    return week !== null && week >= window.from && week <= window.to;
  });
}
