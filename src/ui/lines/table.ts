/** A table's page: rows or bars, marks before rows, and a count at the bottom. */
import type { Row } from '../../data/dataset.ts';
import { type Line, type Style, span } from '../../draw/cell.ts';
import { drawView } from '../../draw/chart.ts';
import { sparkline } from '../../draw/spark.ts';
import { type DrawnColumn, drawTable } from '../../draw/table.ts';
import { dateText, weekText } from '../../i18n/dates.ts';
import { code } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Appearance, BoardSpan } from '../model.ts';
import { type Page, type PageTable, rowName } from '../page/page.ts';
import { viewStateOf } from '../state/selectors.ts';
import type { State, TableState } from '../state/state.ts';

const muted: Style = { fg: 'muted' };
const accent: Style = { fg: 'accent', bold: true };

/** The span that a board's changes are measured from. */
function sinceText({ before: { from, to } }: BoardSpan, t: Translate): string {
  if (from === to) return t('boards.changeSince', { week: code(weekText(from, t.language)) });
  const [first, last] = [code(dateText(from, t.language)), code(dateText(to, t.language))];
  return t('boards.changeSinceWeeks', { from: first, to: last });
}

/** The table or its bars fill the page; the bottom line says how many rows there are and how many are hidden. */
export function tableLines(
  state: State,
  page: Page,
  width: number,
  height: number,
  appearance: Appearance,
  t: Translate,
): Line[] {
  const { table } = page;
  if (table === null) return [];
  const look = viewStateOf(state).table;
  const row = state.focus === 'page' ? Math.min(look.row, table.rows.length - 1) : undefined;
  const frame = {
    height: Math.max(2, height - 1),
    colour: appearance.colour,
    ascii: appearance.ascii,
    braille: appearance.braille,
    t,
  };
  const marks = look.marked.length === 0 ? 0 : markWidth;
  const draw = { ...frame, width: Math.max(1, width - marks) };
  const lines =
    page.bars !== null
      ? drawView(page.bars, draw, row === undefined ? {} : { cursor: row })
      : drawTable({ fields: table.fields, rows: table.rows }, draw, {
          row,
          // If nothing is selected, the row scrolled to is at the top.
          top: row === undefined ? look.row : undefined,
          column: look.column,
          sort: table.sort ?? undefined,
          units: page.periods !== null,
          mark: page.view?.mark.type === 'table' ? page.view.mark : undefined,
          drawn: courses(table, appearance, t),
        });
  return [
    ...(marks === 0 ? lines : lines.map((line) => withMark(line, table, look, appearance))),
    [span(footOf(state, page, table, t, appearance), muted)],
  ];
}

function footOf(state: State, { bars, shapes }: Page, table: PageTable, t: Translate, appearance: Appearance): string {
  const dot = appearance.ascii ? ' - ' : ' · ';
  const { total } = table;
  const look = viewStateOf(state).table;
  const shown = table.rows.length;
  const count =
    shown === total
      ? t('ui.rows', { count: total })
      : look.filter === ''
        ? t('ui.rowsMarked', { shown, total })
        : t('ui.rowsHold', { shown, total, filter: code(look.filter) });
  const marks = look.marked.length > 0 && !look.onlyMarked ? [t('ui.rowMarks', { count: look.marked.length })] : [];
  const isBars = viewStateOf(state).shape === 'bars' && shapes.length > 1;
  if (table.problem !== null) return t.message(table.problem);
  const form = bars !== null ? [t('ui.bars', { of: code(bars.measure) })] : isBars ? [t('ui.noBars')] : [];
  const hasChange = table.fields.some(({ unit }) => unit === '%-points');
  const since = table.span === null || !hasChange ? [] : [sinceText(table.span, t)];
  return [count, ...since, ...marks, ...form].join(dot);
}

const markWidth = 2;

/** Marked rows have a dot, which shows it without colour too. */
function withMark(line: Line, { rows }: PageTable, { marked }: TableState, appearance: Appearance): Line {
  const hit = line.find((part) => part.hit !== undefined)?.hit;
  const at = hit?.type === 'row' ? hit.row : hit?.type === 'x' ? hit.cells[0] : undefined;
  const row = at === undefined ? undefined : rows[at];
  const isMarked = row !== undefined && marked.includes(rowName(row));
  return [span(isMarked ? (appearance.ascii ? '* ' : '● ') : '  ', accent), ...line];
}

/** Cells of a small chart: half a year at about two weeks a cell. */
const courseWidth = 14;

/** The weekly tokens of each row's model; gaps are weeks in which it was not listed. */
function courses({ weekly, fields }: PageTable, appearance: Appearance, t: Translate): DrawnColumn | undefined {
  if (weekly === null) return undefined;
  const after = ['change', 'share', 'tokens'].find((column) => fields.some(({ name }) => name === column));
  const text = ({ model }: Row) =>
    typeof model === 'string' ? sparkline(weekly.tokens(model), courseWidth, appearance.ascii) : '';
  const title = t('ui.courseWeeks', { count: weekly.weeks });
  return { after: after ?? fields[0]?.name ?? '', title, width: Math.min(courseWidth, weekly.weeks), text };
}
