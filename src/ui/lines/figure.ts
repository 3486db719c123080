/** A figure, a leaderboard or a model: its drawing or its table, then what to read off it and what is not known. */

import type { Row } from '../../data/dataset.ts';
import { type Line, type Style, span } from '../../draw/cell.ts';
import { drawView } from '../../draw/chart.ts';
import { flowSpans } from '../../draw/flow.ts';
import { gridOf, hasGrid, shortNameOfX } from '../../draw/grid.ts';
import { sparkline } from '../../draw/spark.ts';
import { type DrawnColumn, drawTable } from '../../draw/table.ts';
import { cutLine, lineWidth, textWidth, truncate } from '../../draw/width.ts';
import type { View } from '../../figures/figure.ts';
import { dateText, weekText } from '../../i18n/dates.ts';
import { asWritten, code } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { keyName, keyOf } from '../keys/keys.ts';
import type { Appearance, BoardSpan, ReportModel } from '../model.ts';
import { layoutOf } from '../page/layout.ts';
import { type Page, type PageTable, rowName } from '../page/page.ts';
import type { CommandName } from '../state/command-names.ts';
import { chosenSeries, cursorOf, viewStateOf } from '../state/selectors.ts';
import type { State, TableState } from '../state/state.ts';
import { keyHit, viewHit } from '../state/target.ts';

const bold: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const accent: Style = { fg: 'accent', bold: true };

/** Minimum readable and maximum useful height of a chart. */
const minChartHeight = 8;
const smallPage = 12;
/** Cells in a line of prose under a chart. */
const maxProseWidth = 96;
const maxChartHeight = 46;

/** Text below the chart, without the view's notes, wrapped to a width. */
type PageText = (page: Page, report: ReportModel, width: number) => Line[];

export function figureLines(
  state: State,
  page: Page,
  report: ReportModel,
  appearance: Appearance,
  wordsOf: PageText = figureWords,
): Line[] {
  const { width, height } = layoutOf(state);
  const head = headLines(state, page, width, appearance, report.t);
  if (page.table !== null)
    return [...head, ...tableLines(state, page, width, height - head.length, appearance, report.t)];
  const words = wordLines(page, report, width, state, wordsOf);
  // On a small screen the chart takes it all; the words are a screen further down.
  const forWords = height <= smallPage ? 0 : Math.min(words.length, Math.max(3, Math.floor(height / 4)));
  const room = Math.max(minChartHeight, Math.min(maxChartHeight, height - head.length - forWords));
  return [...head, ...chartLines(state, page, width, room, appearance, report.t), ...words];
}

/** Title left, measure right; the views below where there are several, the chosen one marked. */
function headLines(state: State, page: Page, width: number, appearance: Appearance, t: Translate): Line[] {
  const focus = state.focus === 'page' ? accent : bold;
  const ellipsis = appearance.ascii ? '~' : '…';
  const { height } = layoutOf(state);
  // Of a leaderboard the span matters more than the unit, which its columns say.
  const weeks = page.table?.span ?? null;
  const when = page.periods === null ? null : weeks === null ? (page.view?.title ?? '') : spanText(weeks, t);
  const measure = when ?? page.view?.measure ?? '';
  const title = truncate(page.title, width, ellipsis);
  const gap = width - textWidth(title) - textWidth(measure);
  const style = when === null ? muted : bold;
  const lines: Line[] = [
    gap >= 2 ? [span(title, focus), span(' '.repeat(gap)), span(measure, style)] : [span(title, focus)],
  ];
  const choices = choiceLine(state, page, width, t, appearance);
  const hasRoom = height > minChartHeight + 3;
  // What is measured is always told, on a line of its own where the title takes the first.
  if (gap < 2 && measure !== '' && hasRoom) lines.push([span(truncate(measure, width, ellipsis), style)]);
  if (choices !== null && hasRoom) lines.push(withViewTitle(cutLine(choices, width, ellipsis), page, width));
  return lines;
}

/** `week of 7 Sep 2026`, or the weeks from and to. */
function spanText({ from, to }: BoardSpan, t: Translate): string {
  if (from === to) return weekText(from, t.language);
  return t('boards.weeks', { from: code(dateText(from, t.language)), to: code(dateText(to, t.language)) });
}

/** What a board's changes are from. */
function sinceText({ before: { from, to } }: BoardSpan, t: Translate): string {
  if (from === to) return t('boards.changeSince', { week: code(weekText(from, t.language)) });
  const [first, last] = [code(dateText(from, t.language)), code(dateText(to, t.language))];
  return t('boards.changeSinceWeeks', { from: first, to: last });
}

/** The chosen view's description, right-aligned on the line of views, if it fits completely. */
function withViewTitle(choices: Line, page: Page, width: number): Line {
  const title = page.periods === null ? (page.view?.title ?? '') : '';
  const gap = width - lineWidth(choices) - textWidth(title);
  return gap < 3 ? choices : [...choices, span(' '.repeat(gap)), span(title, muted)];
}

function choiceLine(state: State, page: Page, width: number, t: Translate, appearance: Appearance): Line | null {
  const choice = choiceOf(state);
  const look = viewStateOf(state);
  const line: Line[] = [];
  if (page.periods !== null) {
    const { unit, back } = look.period;
    const name = page.periods[page.periods.length - 1 - back] ?? '';
    line.push(
      unit === 'all'
        ? [...choice('period', t('ui.anyPeriod'), muted), span('   ')]
        : [
            ...choice('period', t(unit === 'month' ? 'ui.month' : 'ui.week'), muted),
            span(` ${keyName(state, 'earlier')} `, muted, keyHit(keyOf(state, 'earlier'))),
            span(name, bold),
            span(` ${keyName(state, 'later')} `, muted, keyHit(keyOf(state, 'later'))),
            span('  '),
          ],
    );
  }
  if (page.views.length > 1)
    line.push(choice('view', ''), ...viewChoices(state, page, width - lineWidth(line.flat()), t, appearance));
  if (page.hasScales) line.push(choice('scale', t(page.isShare ? 'ui.share' : 'ui.amount')));
  line.push(...shapeChoices(state, page, t, appearance));
  return line.length === 0 ? null : line.flat();
}

/** The names of the views; where not all fit, those about the chosen one. */
function viewChoices(state: State, page: Page, width: number, t: Translate, appearance: Appearance): Line[] {
  const chosen = viewStateOf(state).view % page.views.length;
  const names = page.views.map((name) => t.label('view', name));
  let first = 0;
  const upTo = () => names.slice(first, chosen + 1).reduce((sum, name) => sum + textWidth(name) + 2, 2);
  while (first < chosen && upTo() > width) first++;
  const shown = names
    .map((name, i): Line => [span(name, i === chosen ? bold : muted, viewHit(i)), span('  ')])
    .slice(first);
  return first === 0 ? shown : [[span(appearance.ascii ? '< ' : '‹ ', muted, viewHit(first - 1))], ...shown];
}

/** What was done to the chart, with the key that takes it back. */
function shapeChoices(state: State, page: Page, t: Translate, appearance: Appearance): Line[] {
  const choice = choiceOf(state);
  const { zoom, shape, since, pin } = viewStateOf(state);
  const { view, chart } = page;
  if (view === null || chart === null || !hasGrid(view)) return [];
  const nameAt = (x: string) => shortNameOfX(gridOf(view), x, t);
  const lines: Line[] = [];
  const dash = appearance.ascii ? '-' : '–';
  if (zoom !== null) lines.push(choice('unzoom', `${nameAt(zoom.from)} ${dash} ${nameAt(zoom.to)}`));
  if (since && pin !== null) lines.push(choice('since', t('ui.change')));
  else if (shape === 'lines' && view.mark.type === 'line') lines.push(choice('shape', t('ui.lines')));
  else if (page.bars !== null) {
    lines.push(choice('shape', t('ui.bars', { of: code(nameAt(chart.x[cursorOf(state, page)] ?? '')) })));
  }
  return lines.map((line) => [span('  '), ...line]);
}

/** A key with what it changed or can change; a click on either presses it. */
function choiceOf(state: State): (name: CommandName, text: string, style?: Style) => Line {
  return (name, text, style = bold) => {
    const hit = keyHit(keyOf(state, name));
    return [span(`${keyName(state, name)} `, muted, hit), span(text, style, hit)];
  };
}

/** The bar of the series the reader stands on; none until they do. */
function chosenIndex(state: State, page: Page): number {
  return state.focus === 'page' ? (page.chart?.series.indexOf(chosenSeries(state, page)) ?? -1) : -1;
}

function chartLines(
  state: State,
  page: Page,
  width: number,
  height: number,
  appearance: Appearance,
  t: Translate,
): Line[] {
  if (page.view === null) return [];
  const look = viewStateOf(state);
  const selected =
    state.focus === 'page' && (page.chart?.series.length ?? 0) > 1 ? { selected: chosenSeries(state, page) } : {};
  return drawView(
    page.bars ?? page.view,
    { width, height, colour: appearance.colour, ascii: appearance.ascii, braille: appearance.braille, t },
    {
      cursor: page.bars === null ? cursorOf(state, page) : chosenIndex(state, page),
      hidden: new Set(look.hidden),
      // What is drawn is the change since then: the legend need not work it out again.
      ...(look.pin === null || look.since || page.bars !== null ? {} : { pin: look.pin }),
      ...selected,
    },
  );
}

/** The table fills the page, or its bars do; the foot says how many rows there are, and how many were left out. */
function tableLines(
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
          // The row that is read stands at the top where nothing is chosen.
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

/** Marked rows have a dot before them, which also says it without colour. */
function withMark(line: Line, { rows }: PageTable, { marked }: TableState, appearance: Appearance): Line {
  const hit = line.find((part) => part.hit !== undefined)?.hit;
  const at = hit?.type === 'row' ? hit.row : hit?.type === 'x' ? hit.cells[0] : undefined;
  const row = at === undefined ? undefined : rows[at];
  const isMarked = row !== undefined && marked.includes(rowName(row));
  return [span(isMarked ? (appearance.ascii ? '* ' : '● ') : '  ', accent), ...line];
}

/** Cells of a small course: about two weeks each over half a year. */
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

/** Wrapped prose by the view it stands under: cached, as it takes a quarter of a frame's time. */
const wrapped = new WeakMap<View, { readonly key: string; readonly lines: readonly Line[] }>();

function wordLines(page: Page, report: ReportModel, width: number, state: State, wordsOf: PageText): readonly Line[] {
  const { view } = page;
  if (view === null) return wrapWords(page, report, width, state, wordsOf);
  const key = `${page.place.type} ${page.place.id} ${report.lang} ${width} ${state.rows > 16}`;
  const known = wrapped.get(view);
  if (known?.key === key) return known.lines;
  const lines = wrapWords(page, report, width, state, wordsOf);
  wrapped.set(view, { key, lines });
  return lines;
}

function wrapWords(page: Page, report: ReportModel, width: number, state: State, wordsOf: PageText): Line[] {
  const prose = Math.min(width, maxProseWidth);
  const notes = page.view?.notes ?? [];
  const lines = [
    [],
    ...wordsOf(page, report, prose),
    ...notes.flatMap((note) => flowSpans([span(note, muted)], prose)),
  ];
  return lines.filter((line, i) => i > 0 || lineWidth(line) > 0 || state.rows > 16);
}

/** What to read off the figure, what it shows, and what is not known. */
function figureWords({ place }: Page, report: ReportModel, width: number): Line[] {
  const { reading, reportTitle, shows, missing } = report.figure(place.id);
  const inReport = reportTitle === undefined ? '' : report.t('library.inReport', { title: asWritten(reportTitle) });
  const unknown = [span(report.t('ui.notKnown'), { ...muted, bold: true }), span(missing ?? '', muted)];
  return [
    ...flowSpans([span(reading)], width),
    [],
    ...flowSpans([span(shows, muted)], width),
    ...(inReport === '' ? [] : flowSpans([span(inReport, muted)], width)),
    ...(missing === null ? [] : flowSpans(unknown, width)),
  ];
}
