/** The list of chapters, with the figures of the unfolded one; `c` shows the complete list. */
import { hitLine, type Line, type Style, span } from '../../draw/cell.ts';
import { lineWidth, padStart, truncate } from '../../draw/width.ts';
import type { Appearance, Item, ReportModel } from '../model.ts';
import { figuresIn, isHead, listedOf } from '../page/contents.ts';
import { addressOf } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { placeHit } from '../state/target.ts';

const muted: Style = { fg: 'muted' };
const chosen: Style = { bold: true };
const focused: Style = { bold: true, fg: 'accent' };

export function contentsLines(
  state: Pick<State, 'place' | 'focus' | 'unfolded'>,
  report: ReportModel,
  appearance: Appearance,
  width: number,
  height: number,
): Line[] {
  const visible = listedOf(state, report);
  const row = visible.findIndex(({ place }) => addressOf(place) === addressOf(state.place));
  const lines = visible.map((item, i) =>
    withCount(
      itemLine(item, width, appearance, i === row ? (state.focus === 'contents' ? focused : chosen) : null),
      isHead(item) ? figuresIn(item.chapter, report).length : 0,
    ),
  );
  const from = windowStart(Math.max(0, row), lines.length, height);
  return lines.slice(from, from + height);
}

/** Scrolls only as far as needed to keep a row visible with some lines around it. */
export function windowStart(row: number, count: number, height: number): number {
  if (count <= height) return 0;
  return Math.max(0, Math.min(count - height, row - Math.floor(height / 2)));
}

/** Adds the number of figures of a chapter at the right end, if there is room. */
function withCount(line: Line, count: number): Line {
  const blank = line.at(-1);
  const text = String(count);
  if (count === 0 || blank === undefined || blank.text.length < text.length + 2) return line;
  const hit = blank.hit;
  return [
    ...line.slice(0, -1),
    span(' '.repeat(blank.text.length - text.length - 1), blank.style, hit),
    span(`${text} `, muted, hit),
  ];
}

/** One line of the contents. `style` marks the current place. */
export function itemLine(item: Item, width: number, appearance: Appearance, style: Style | null): Line {
  const isChapter = isHead(item);
  const mark = style === null ? ' ' : appearance.ascii ? '>' : '▸';
  const head = isChapter ? `${mark} ${padStart(item.label, 2)} ` : `${mark}  ${padStart(item.label, 3)} `;
  const title = truncate(item.title, width - head.length - 1, appearance.ascii ? '~' : '…');
  const line: Line = [span(head, style ?? muted), span(title, style ?? (isChapter ? {} : muted))];
  const whole = [...line, span(' '.repeat(Math.max(0, width - lineWidth(line))))];
  return hitLine(whole, placeHit(item.place));
}
