/** A cohort grid: who came in which month down, months since across, the share that stayed as number and heat. */
import type { Row } from '../data/dataset.ts';
import { formatValue } from '../data/format.ts';
import type { CohortMark } from '../figures/figure.ts';
import { ink } from './canvas.ts';
import { type Line, type Span, span } from './cell.ts';
import type { ChartState, Frame } from './frame.ts';
import { glyphsOf } from './glyphs.ts';
import { distinct, fieldOf, numberOf, textOfValue, type ViewOf } from './grid.ts';
import { fitLine, padEnd, padStart, textWidth, truncate } from './width.ts';

/**
 * A heading and a line a cohort, at most `frame.height`; rows and columns that do not fit are windowed around the
 * cursor (which counts cells, row by row). An unmeasured cell has the missing mark and no heat.
 */
export function drawCohort({ table, mark }: ViewOf<CohortMark>, frame: Frame, state: ChartState = {}): Line[] {
  const { width, height } = frame;
  if (width < 1 || height < 1) return [];
  const glyphs = glyphsOf(frame);
  const columns = distinct(table.rows, mark.column);
  const rows = distinct(table.rows, mark.row);
  if (rows.length === 0) return [[span(truncate(frame.t('draw.noRows'), width, glyphs.ellipsis), ink('muted'))]];
  const field = fieldOf(table.fields, mark.value);
  const cells = new Map<string, Row>();
  for (const row of table.rows) cells.set(`${textOfValue(row[mark.row])}\n${textOfValue(row[mark.column])}`, row);
  const textAt = (row: string, column: string) => {
    const value = numberOf(cells.get(`${row}\n${column}`)?.[mark.value]);
    return value === null ? glyphs.missing : formatValue(value, field);
  };

  const widest = Math.max(
    ...columns.map(textWidth),
    ...rows.flatMap((row) => columns.map((column) => textWidth(textAt(row, column)))),
  );
  const cell = widest + 2;
  const longest = Math.max(...rows.map(textWidth));
  const head = Math.min(longest, Math.max(0, width - cell - 1, Math.floor(width / 3)));
  const across = Math.max(1, Math.min(columns.length, Math.floor((width - head - 1) / cell)));
  const down = Math.max(1, Math.min(rows.length, height - 1));
  const chosen =
    state.cursor === undefined
      ? undefined
      : { row: Math.floor(state.cursor / columns.length), column: state.cursor % columns.length };
  const left = windowStart(columns.length, across, chosen?.column);
  const top = windowStart(rows.length, down, chosen?.row);

  const lines: Line[] = [];
  const heading: Span[] = [span(padEnd('', head + 1))];
  for (const column of columns.slice(left, left + across))
    heading.push(span(`${padStart(column, cell - 1)} `, ink('muted')));
  lines.push(fitLine(heading, width));
  for (const [i, row] of rows.slice(top, top + down).entries()) {
    const line: Span[] = [span(`${padEnd(truncate(row, head, glyphs.ellipsis), head)} `)];
    for (const [j, column] of columns.slice(left, left + across).entries()) {
      const value = numberOf(cells.get(`${row}\n${column}`)?.[mark.value]);
      const isChosen = chosen?.row === top + i && chosen.column === left + j;
      const clipped = value !== null && value > mark.max ? glyphs.clippedUp : ' ';
      const index = (top + i) * columns.length + left + j;
      line.push(
        span(padStart(textAt(row, column), cell - 1) + clipped, styleOf(value, mark.max, isChosen), {
          type: 'x',
          cells: [index],
        }),
      );
    }
    lines.push(fitLine(line, width));
  }
  return lines.slice(0, height);
}

function styleOf(value: number | null, max: number, isChosen: boolean) {
  const more = isChosen ? 'bi' : '';
  if (value === null) return ink('faint', undefined, more);
  return isChosen ? ink('text', undefined, more) : ink('text', `heat.${heatOf(value, max)}`);
}

/** Ten steps from nothing to all. */
function heatOf(value: number, max: number): number {
  return max > 0 ? Math.max(0, Math.min(9, Math.floor((value / max) * 10))) : 0;
}

function windowStart(count: number, shown: number, at: number | undefined): number {
  return Math.max(0, Math.min(count - shown, (at ?? 0) - Math.floor(shown / 2)));
}
