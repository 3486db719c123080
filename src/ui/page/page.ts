/** The content of the current place as data: the selected view, its chart or its table. Pure; lines/ draws it. */

import type { Field, Kind, Row } from '../../data/dataset.ts';
import { formatValue } from '../../data/format.ts';
import { seriesOf, startOf, xValues } from '../../draw/chart.ts';
import { asBars, asLines, between, hasBars, inOtherMeasure, sinceThen } from '../../draw/view-transforms.ts';
import type { View } from '../../figures/figure.ts';
import { code, type Message, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { valueText } from '../../i18n/value-label.ts';
import { select } from '../../library/select-rows.ts';
import { filterRows, wrongConditions } from '../../write/select.ts';
import { plainSheet } from '../../write/sheet.ts';
import type { Beside, BoardSpan, Door, ReportModel, Weekly } from '../model.ts';
import { logsPlace, type Place } from '../state/place.ts';
import type { ChartAxes } from '../state/selectors.ts';
import { viewStateOf } from '../state/selectors.ts';
import type { Shape, State, TableState, ViewState } from '../state/state.ts';
import { figuresIn } from './contents.ts';
import { logDoors } from './logs.ts';

export interface Page {
  readonly place: Place;
  readonly title: string;
  readonly kinds: readonly Kind[];
  /** The datasets of the selected view; empty for a chapter. */
  readonly datasets: readonly string[];
  /** Names of the available views; empty for a chapter. */
  readonly views: readonly string[];
  /** The selected view, with the selected measure; null for a chapter. */
  readonly view: View | null;
  /** Set if a chart is on screen. */
  readonly chart: ChartAxes | null;
  /** Drawn instead of `view`; the cursor still moves over the weeks of `view`. */
  readonly bars: View | null;
  /** Available forms of the same rows, the figure's own first. */
  readonly shapes: readonly Shape[];
  /** Set if a table is on screen: its rows, filtered and sorted. */
  readonly table: PageTable | null;
  readonly hasForms: boolean;
  readonly hasScales: boolean;
  /** Which one is shown. */
  readonly isShare: boolean;
  /** Names of the months or weeks to choose from, latest last; null if there is no choice. */
  readonly periods: readonly string[] | null;
  /** The model of a retention page, which others can be overlaid on; null elsewhere. */
  readonly retention: string | null;
  /** What can be selected and opened: links on a cover, figures of a chapter. */
  readonly entries: readonly Door[];
}

export interface PageTable {
  /** The columns that are not hidden. */
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly total: number;
  /** The column that rows are sorted by, the user's choice or the board's own; null if none. */
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
  /** What is wrong with the filter. */
  readonly problem: Message | null;
  /** The weeks of a board, and those its changes are measured from. */
  readonly span: BoardSpan | null;
  /** Weekly tokens of each row's model, if rows are models. */
  readonly weekly: Weekly | null;
}

/** A single object, so that drawings cached by it stay valid. */
const none: readonly never[] = [];

/** The page of the current place. Cheap enough for every key, because the report caches what it builds. */
export function pageOf(state: State, report: ReportModel): Page {
  const { place } = state;
  const look = viewStateOf(state);
  if (place.type === 'chapter') return chapterPage(place, report);
  if (place.type === 'cover') return coverPage(state, report);
  const { title, views, periods } = report.views(place, look);
  const retention = report.retentionOf(place);
  const chosen = views[look.view % views.length] ?? views[0];
  const isTable = chosen !== undefined && (isRowsOnly(chosen) || look.form === 'table');
  // A table shows the rows unchanged, whatever form the chart has.
  const seen: ViewState = isTable ? { ...look, shape: 'own', since: false } : look;
  const view = chosen === undefined ? null : shaped(chosen, seen, report.t);
  const table = view === null || !isTable ? null : tableOf(view, look, place, report);
  const shapes: readonly Shape[] =
    chosen === undefined ? ['own'] : table === null ? shapesOf(chosen) : boardShapes(chosen, periods !== null);
  return {
    place,
    title,
    kinds: retention !== null && view?.name === 'volume' ? kindsOf(views) : (view?.kinds ?? none),
    datasets: view?.datasets ?? none,
    views: views.map(({ name }) => name),
    view,
    chart: view === null || isTable || view.mark.type === 'table' ? null : axesOf(view),
    bars:
      view === null || !shapes.includes('bars')
        ? null
        : table === null
          ? barsOf(view, look, report.t)
          : boardBars(view, table, look),
    shapes,
    table,
    hasForms: view !== null && !isRowsOnly(view),
    hasScales: chosen !== undefined && inOtherMeasure(chosen, report.t) !== null,
    isShare: chosen?.mark.type === 'stack' && (chosen.mark.scale === 'share') !== look.otherScale,
    periods,
    retention,
    entries: none,
  };
}

/** A retention page has facts on users as well as the volume. */
function kindsOf(views: readonly View[]): readonly Kind[] {
  return [...new Set(views.filter(({ name }) => !name.startsWith('mine')).flatMap(({ kinds }) => kinds))];
}

const axes = new WeakMap<View, ChartAxes>();

function axesOf(view: View): ChartAxes {
  const known = axes.get(view);
  if (known !== undefined) return known;
  const x = xValues(view);
  const made = { x, series: legendNames(view), start: startOf(view) };
  axes.set(view, made);
  return made;
}

/** In the legend's order: the top of a stack first. */
function legendNames(view: View): string[] {
  const names = seriesOf(view).map(({ name }) => name);
  return view.mark.type === 'stack' ? names.toReversed() : names;
}

function chapterPage(place: Place, report: ReportModel): Page {
  const { title, kinds = none } = report.chapter(place.id);
  const entries = figuresIn(place.id, report).map(
    (item): Door => ({ type: 'place', title: item.title, place: item.place }),
  );
  return { ...textPage, place, title, kinds, entries };
}

/** A cover's numbers are entries too, before the links. */
function coverPage(state: State, report: ReportModel): Page {
  const { place } = state;
  if (place.id === logsPlace.id)
    return { ...textPage, place, title: report.t('cover.logsTitle'), entries: logDoors(state, report.t) };
  const { title, kinds, datasets, tiles, besides, doors } = report.cover(place.id);
  const numbers = [
    ...tiles.map(({ name, place: at, view }): Door => ({ type: 'place', title: name, place: at, view })),
    ...(besides?.rows ?? []).map(
      (row): Door => ({ type: 'place', title: besideName(row, report.t), place: row.place }),
    ),
  ];
  return { ...textPage, place, title, kinds, datasets, entries: [...numbers, ...doors] };
}

/** `Who served the tokens: Closed`. */
export function besideName({ title, series }: Beside, t: Translate): string {
  return series === null ? title : t('cover.seriesOf', { series: code(series), title: code(title) });
}

/** The selected entry: on a cover the first link until the user moves. */
export function chosenEntry(state: State, { entries }: Pick<Page, 'entries'>, report: ReportModel): number {
  const { place } = state;
  const { cursor, series } = viewStateOf(state);
  const last = Math.max(0, entries.length - 1);
  if (place.type !== 'cover') return Math.min(series, last);
  const ways = place.id === logsPlace.id ? entries.length : report.cover(place.id).doors.length;
  return Math.min(cursor ?? entries.length - ways, last);
}

const textPage: Omit<Page, 'place' | 'title'> = {
  kinds: none,
  datasets: none,
  views: [],
  view: null,
  chart: null,
  bars: null,
  shapes: ['own'],
  table: null,
  hasForms: false,
  hasScales: false,
  isShare: false,
  periods: null,
  retention: null,
  entries: none,
};

/** The view with measure, weeks and form as selected. Options that do not apply are ignored. */
function shaped(view: View, { otherScale, zoom, since, pin, shape }: ViewState, t: Translate): View {
  const measured = (otherScale ? inOtherMeasure(view, t) : null) ?? view;
  const cut = (zoom === null ? null : between(measured, zoom.from, zoom.to)) ?? measured;
  const then = since && pin !== null ? xValues(cut)[pin] : undefined;
  if (then !== undefined) return sinceThen(cut, then, t) ?? cut;
  return (shape === 'lines' ? asLines(cut) : null) ?? cut;
}

/** The bars of the cursor's week, if selected and available. */
function barsOf(view: View, { shape, since, cursor }: ViewState, t: Translate): View | null {
  if (shape !== 'bars' || since) return null;
  const xs = xValues(view);
  const at = xs[Math.min(cursor ?? xs.length - 1, xs.length - 1)];
  return at === undefined ? null : asBars(view, at, t);
}

/** Shares may be drawn as lines, but not amounts of a stack; a cohort grid has no other form. */
function shapesOf(view: View): readonly Shape[] {
  const shapes: Shape[] = ['own'];
  if (asLines(view) !== null) shapes.push('lines');
  if (hasBars(view)) shapes.push('bars');
  return shapes;
}

function tableOf(view: View, look: ViewState, place: Place, report: ReportModel): PageTable {
  const { table } = look;
  const { t } = report;
  const { rows } = view.table;
  const fields = shownFields(view, table);
  const marked = new Set(table.marked);
  const chosen = table.onlyMarked && marked.size > 0 ? rows.filter((row) => marked.has(rowName(row))) : rows;
  // A row can also be found by a hidden column.
  const kept = filtered(chosen, view.table.fields, table.filter, t);
  const field = fields[Math.min(table.column, fields.length - 1)];
  return {
    fields,
    rows: table.sorted && field !== undefined ? sorted(kept, fields, field.name, table.descending) : kept,
    total: rows.length,
    sort: sortOf(fields, table),
    problem: problemOf(table.filter, view.table.fields),
    span: report.span(place, look, view.name),
    weekly: report.weekly(place, look, view.name),
  };
}

/** A board is sorted by rank by default. */
function sortOf(fields: readonly Field[], { sorted: isSorted, column, descending }: TableState): PageTable['sort'] {
  if (isSorted) return { column: Math.min(column, fields.length - 1), descending };
  return fields[0]?.unit === 'rank' ? { column: 0, descending: false } : null;
}

/** The columns that are not hidden, leading ones first; never empty. */
export function shownFields(view: View, look: TableState): readonly Field[] {
  const { fields } = view.table;
  const lead = leadOf(view);
  const shown = fields.filter(({ name }) => isShown(view, look, name));
  const inOrder = lead.flatMap((wanted) => shown.filter(({ name }) => name === wanted));
  const all = [...inOrder, ...shown.filter(({ name }) => !lead.includes(name))];
  return all.length === 0 ? fields : all;
}

/** Whether a column is shown: as the figure defines, unless the user changed it. */
export function isShown(view: View, { hidden }: TableState, name: string): boolean {
  const lead = leadOf(view);
  const usually = lead.length === 0 || lead.includes(name);
  return usually !== hidden.includes(name);
}

function leadOf({ mark }: View): readonly string[] {
  return mark.type === 'table' ? (mark.lead ?? none) : none;
}

/** The name of a row, independent of its numbers in this period: all its text. */
export function rowName(row: Row): string {
  return Object.keys(row)
    .sort()
    .flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : []))
    .join('\n');
}

/**
 * A board may be shown as bars of one of its measures. Other tables may not: their rows have different units, and if a name is
 * repeated (a board of several months), bars would not say which is which.
 */
function boardShapes({ table }: View, isBoard: boolean): readonly Shape[] {
  return isBoard && table.fields.some(isMeasure) && labelOf(table) !== undefined ? ['own', 'bars'] : ['own'];
}

/** The first column in which every row has a different value. */
function labelOf({ fields, rows }: Pick<View['table'], 'fields' | 'rows'>): Field | undefined {
  return ['name', 'author', 'model']
    .flatMap((wanted) => fields.filter(({ name }) => name === wanted))
    .find(({ name }) => new Set(rows.map((row) => row[name])).size === rows.length);
}

function isMeasure({ type, unit }: Field): boolean {
  return (type === 'number' || type === 'integer') && unit !== 'rank';
}

/**
 * Bars of the column that rows are sorted by, or of the first measure if that is none. Null if it has negative values, which a
 * bar to the right would misrepresent.
 */
function boardBars(view: View, { fields, rows }: PageTable, { shape, table }: ViewState): View | null {
  if (shape !== 'bars') return null;
  const active = table.sorted ? fields[table.column] : undefined;
  const measure = active !== undefined && isMeasure(active) ? active : fields.find(isMeasure);
  const label = labelOf(view.table);
  if (measure === undefined || label === undefined) return null;
  if (view.table.rows.some((row) => Number(row[measure.name] ?? 0) < 0)) return null;
  return {
    ...view,
    measure: measure.title,
    table: { fields: view.table.fields, rows },
    mark: { type: 'bar', label: label.name, value: measure.name },
  };
}

/** Rows that match each word of the filter: a column condition, or text in the displayed row. */
function filtered(rows: readonly Row[], fields: readonly Field[], filter: string, t: Translate): readonly Row[] {
  if (filter.trim() === '') return rows;
  const seen = new Map<Row, string>();
  const textOf = (row: Row) => {
    const known = seen.get(row);
    if (known !== undefined) return known;
    // Both the displayed text and the name in the data.
    const texts = fields.flatMap((field) => {
      const value = row[field.name] ?? null;
      return typeof value === 'number'
        ? [formatValue(value, field)]
        : [formatValue(value, field), valueText(t, value, field)];
    });
    const text = texts.join(' ').toLowerCase();
    seen.set(row, text);
    return text;
  };
  return filterRows(rows, fields, filter, (row, word) => textOf(row as Row).includes(word.toLowerCase()));
}

function problemOf(filter: string, fields: readonly Field[]): Message | null {
  const [wrong] = wrongConditions(filter, fields);
  if (wrong === undefined) return null;
  const { word, field } = wrong;
  if (field === undefined)
    return message('ui.noSuchColumn', { condition: code(word), columns: fields.map(({ name }) => code(name)) });
  const what = { condition: code(word), column: code(field.name) };
  return field.type === 'boolean' ? message('ui.notYesOrNo', what) : message('ui.notANumber', what);
}

/** The same order as `table --sort`, null last. */
function sorted(rows: readonly Row[], fields: readonly Field[], column: string, descending: boolean): readonly Row[] {
  const sheet = plainSheet({ of: 'list', name: 'page', title: '', fields, rows });
  // select() returns the same rows in another order.
  return select(sheet, { sort: descending ? `${column}:desc` : column }).rows as readonly Row[];
}

/** Whether a view is a table only: one of the report, or facts in words. */
export function isRowsOnly(view: View): boolean {
  return view.mark.type === 'table' && view.mark.quadrants === undefined;
}
