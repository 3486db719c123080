/** A cohort grid: rows by month of first use, columns by months since, retention as number and heat. */
import type { Field, Row } from '../data/dataset.ts';
import { compactNumber, formatValue } from '../data/format.ts';
import type { CohortMark } from '../figures/figure.ts';
import { label } from '../i18n/message.ts';
import { ink } from './canvas.ts';
import { type Line, type Span, span } from './cell.ts';
import { allTogether, drawTogether, type Together } from './cohort-curve.ts';
import type { ChartState, Frame } from './frame.ts';
import { type Glyphs, glyphsOf } from './glyphs.ts';
import { distinct, fieldOf, numberOf, textOfValue, type ViewOf } from './grid.ts';
import { fitLine, padEnd, padStart, textWidth, truncate } from './width.ts';

/** A curve with fewer rows shows nothing. */
const minCurve = 6;
const maxCurve = 15;

interface Scene {
  readonly mark: CohortMark;
  readonly glyphs: Glyphs;
  readonly frame: Frame;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: ReadonlyMap<string, Row>;
  readonly field: Field;
  readonly all: Together | null;
}

/**
 * The column unit, a heading, all cohorts together, and a line for each cohort; below it the curve of all cohorts if there is
 * room. At most `frame.height` lines. Rows and columns that do not fit scroll around the cursor (which counts cells, row by row),
 * with a mark for hidden ones. An unmeasured cell has the missing mark and no heat.
 */
export function drawCohort(view: ViewOf<CohortMark>, frame: Frame, state: ChartState = {}): Line[] {
  const { table, mark } = view;
  const { width, height } = frame;
  if (width < 1 || height < 1) return [];
  const glyphs = glyphsOf(frame);
  const rows = distinct(table.rows, mark.row);
  if (rows.length === 0) return [[span(truncate(frame.t('draw.noRows'), width, glyphs.ellipsis), ink('muted'))]];
  const cells = new Map<string, Row>();
  for (const row of table.rows) cells.set(`${textOfValue(row[mark.row])}\n${textOfValue(row[mark.column])}`, row);
  const columns = distinct(table.rows, mark.column);
  const all = allTogether(view);
  const field = fieldOf(table.fields, mark.value);
  const scene: Scene = { mark, glyphs, frame, columns, rows, cells, field, all };
  const whole = headsOf(scene, height) + rows.length;
  // If the grid is longer than the screen, a third of the height goes to the curve.
  const spare = rows.length > height ? Math.floor(height / 3) : height - whole - 1;
  const forCurve = all === null || spare < minCurve ? 0 : Math.min(maxCurve, spare);
  const forGrid = forCurve === 0 ? height : height - forCurve - 1;
  const grid = gridLines(scene, fieldOf(table.fields, mark.column), Math.min(whole, forGrid), state);
  const curve = all === null || forCurve === 0 ? [] : [[], ...drawTogether(view, all, { ...frame, height: forCurve })];
  return [...grid, ...curve].slice(0, height);
}

/** Lines above the cohorts; the unit and the combined row are only shown if there is room. */
function headsOf({ all }: Scene, height: number): number {
  return height > 4 ? (all === null ? 2 : 3) : 1;
}

function gridLines(scene: Scene, across: Field, height: number, state: ChartState): Line[] {
  const { mark, glyphs, frame, columns, rows, all } = scene;
  const { width, t } = frame;
  const widest = Math.max(
    ...columns.map(textWidth),
    ...rows.flatMap((row) => columns.map((column) => textWidth(textAt(scene, row, column)))),
  );
  const cell = widest + 2;
  const sizes = rows.map((row) => sizeOf(scene, row));
  const users = all === null ? '' : compactNumber(all.users);
  const together = t('boards.allCohorts');
  const longest = Math.max(...rows.map(textWidth), all === null ? 0 : textWidth(together));
  const head = Math.min(longest, Math.max(0, width - cell - 1, Math.floor(width / 3)));
  const forSize =
    mark.size === undefined || width < 40 ? 0 : Math.max(3, textWidth(users), ...sizes.map(textWidth)) + 1;
  const left0 = head + 1 + forSize;
  const shown = Math.max(1, Math.min(columns.length, Math.floor((width - left0 - 1) / cell)));
  const heads = headsOf(scene, height);
  const down = Math.max(1, Math.min(rows.length, height - heads));
  const chosen =
    state.cursor === undefined
      ? undefined
      : { row: Math.floor(state.cursor / columns.length), column: state.cursor % columns.length };
  const left = windowStart(columns.length, shown, chosen?.column);
  const top = windowStart(rows.length, down, chosen?.row);

  const lines: Line[] = [];
  if (heads > 1) {
    const counted = t('boards.monthsAfter', { months: label('unit', across.unit ?? across.title) });
    const below = rows.length - top - down;
    const beyond = [
      ...(top > 0 ? [t('draw.above', { count: top })] : []),
      ...(below > 0 ? [t('draw.below', { count: below })] : []),
    ];
    const name = beyond.length === 0 ? counted : `${counted} (${beyond.join(', ')})`;
    const text = truncate(name, Math.max(1, width - left0), glyphs.ellipsis);
    lines.push(fitLine([span(padEnd('', left0)), span(text, ink('muted'))], width));
  }
  const heading: Span[] = [
    span(padEnd('', head)),
    span(forSize === 0 ? '' : padStart('n', forSize), ink('muted')),
    span(left > 0 ? glyphs.moreLeft : ' ', ink('accent', undefined, 'b')),
  ];
  for (const [j, column] of columns.slice(left, left + shown).entries())
    heading.push(
      span(
        `${padStart(column, cell - 1)} `,
        chosen?.column === left + j ? ink('accent', undefined, 'b') : ink('muted'),
      ),
    );
  if (left + shown < columns.length) heading.push(span(glyphs.more, ink('accent', undefined, 'b')));
  lines.push(fitLine(heading, width));
  if (heads > 2 && all !== null) {
    const line: Span[] = [
      span(padEnd(truncate(together, head, glyphs.ellipsis), head), ink('text', undefined, 'b')),
      span(forSize === 0 ? '' : padStart(users, forSize), ink('muted')),
      span(' '),
    ];
    for (const column of columns.slice(left, left + shown)) {
      const value = all.shares.get(Number(column)) ?? null;
      const text = value === null ? glyphs.missing : formatValue(value, scene.field);
      line.push(span(`${padStart(text, cell - 1)} `, value === null ? ink('faint') : ink('text', undefined, 'b')));
    }
    lines.push(fitLine(line, width));
  }
  for (const [i, row] of rows.slice(top, top + down).entries()) {
    const line: Span[] = [
      span(padEnd(truncate(row, head, glyphs.ellipsis), head)),
      span(forSize === 0 ? '' : padStart(sizes[top + i] ?? '', forSize), ink('muted')),
      span(' '),
    ];
    for (const [j, column] of columns.slice(left, left + shown).entries()) {
      const value = numberOf(scene.cells.get(`${row}\n${column}`)?.[mark.value]);
      const isChosen = chosen?.row === top + i && chosen.column === left + j;
      const clipped = value !== null && value > mark.max ? glyphs.clippedUp : ' ';
      const index = (top + i) * columns.length + left + j;
      line.push(
        span(padStart(textAt(scene, row, column), cell - 1) + clipped, styleOf(value, mark.max, isChosen), {
          type: 'x',
          cells: [index],
        }),
      );
    }
    lines.push(fitLine(line, width));
  }
  return lines.slice(0, height);
}

function textAt({ cells, mark, field, glyphs }: Scene, row: string, column: string): string {
  const value = numberOf(cells.get(`${row}\n${column}`)?.[mark.value]);
  return value === null ? glyphs.missing : formatValue(value, field);
}

/** The cohort's size, from the row's first cell that has it. */
function sizeOf({ cells, columns, mark, glyphs }: Scene, row: string): string {
  const { size } = mark;
  if (size === undefined) return '';
  const known = columns
    .map((column) => numberOf(cells.get(`${row}\n${column}`)?.[size]))
    .find((value) => value !== null);
  return known === undefined ? glyphs.missing : compactNumber(known);
}

function styleOf(value: number | null, max: number, isChosen: boolean) {
  const more = isChosen ? 'bi' : '';
  if (value === null) return ink('faint', undefined, more);
  return isChosen ? ink('text', undefined, more) : ink('text', `heat.${heatOf(value, max)}`);
}

/** Ten steps from zero to the maximum. */
function heatOf(value: number, max: number): number {
  return max > 0 ? Math.max(0, Math.min(9, Math.floor((value / max) * 10))) : 0;
}

function windowStart(count: number, shown: number, at: number | undefined): number {
  return Math.max(0, Math.min(count - shown, (at ?? 0) - Math.floor(shown / 2)));
}
