/** Common layout of overlays: a heading and a scrolled list of lines. */
import { hitLine, type Line, type Style, span } from '../../../draw/cell.ts';
import type { Appearance, ReportModel } from '../../model.ts';
import type { Page } from '../../page/page.ts';
import type { Overlay, State } from '../../state/state.ts';
import { itemHit } from '../../state/target.ts';
import { windowStart } from '../contents.ts';

/** The input for drawing an overlay. */
export interface OverlayScene {
  readonly state: State;
  readonly page: Page;
  /** In the state's language. */
  readonly report: ReportModel;
  readonly appearance: Appearance;
  /** Rows below the heading. */
  readonly rows: number;
  readonly width: number;
}

export type OverlayOf<T extends Overlay['type']> = Extract<Overlay, { type: T }>;

const title: Style = { bold: true };
export const muted: Style = { fg: 'muted' };
export const chosen: Style = { bg: 'selection' };

export function framed(heading: string, lines: readonly Line[]): Line[] {
  return [[span(` ${heading}`, title)], [], ...lines.map((line) => [span(' '), ...line])];
}

/** A list scrolled so that the selected line is visible. */
export function listed(heading: string, items: readonly Line[], row: number, rows: number): Line[] {
  const lines = items.map((line, i) => hitLine(line, itemHit(i)));
  const from = windowStart(row, lines.length, rows);
  return framed(heading, lines.slice(from, from + rows));
}
