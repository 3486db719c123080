/** The list of chapters with the figures of the one the reader is in; the same list, all of it, lies behind `c`. */
import { hitLine, type Line, type Style, span } from '../../draw/cell.ts';
import { lineWidth, padStart, truncate } from '../../draw/width.ts';
import type { Appearance, Item, ReportModel } from '../model.ts';
import { indexOf, itemsOf } from '../page/contents.ts';
import type { State } from '../state/state.ts';
import { placeHit } from '../state/target.ts';

const muted: Style = { fg: 'muted' };
const chosen: Style = { bold: true };
const focused: Style = { bold: true, fg: 'accent' };

export function contentsLines(
  state: Pick<State, 'place' | 'focus'>,
  report: ReportModel,
  appearance: Appearance,
  width: number,
  height: number,
): Line[] {
  const items = itemsOf(state, report);
  const here = items[indexOf(state, report)];
  const current = here?.chapter;
  const visible = items.filter((item) => item.place.type === 'chapter' || item.chapter === current);
  const row = here === undefined ? -1 : visible.indexOf(here);
  const lines = visible.map((item, i) =>
    itemLine(item, width, appearance, i === row ? (state.focus === 'contents' ? focused : chosen) : null),
  );
  const from = windowStart(Math.max(0, row), lines.length, height);
  return lines.slice(from, from + height);
}

/** Keeps a row in sight with as much around it as there is room for, without moving before it must. */
export function windowStart(row: number, count: number, height: number): number {
  if (count <= height) return 0;
  return Math.max(0, Math.min(count - height, row - Math.floor(height / 2)));
}

/** One line of the contents. `style` marks the place the reader is at. */
export function itemLine(item: Item, width: number, appearance: Appearance, style: Style | null): Line {
  const isChapter = item.place.type === 'chapter';
  const mark = style === null ? ' ' : appearance.ascii ? '>' : '▸';
  const head = isChapter ? `${mark} ${padStart(item.label, 2)} ` : `${mark}  ${padStart(item.label, 3)} `;
  const title = truncate(item.title, width - head.length - 1, appearance.ascii ? '~' : '…');
  const line: Line = [span(head, style ?? muted), span(title, style ?? (isChapter ? {} : muted))];
  const whole = [...line, span(' '.repeat(Math.max(0, width - lineWidth(line))))];
  return hitLine(whole, placeHit(item.place));
}
