/** What each key does to the state, once it is known to work here. */
import { readAt } from '../../draw/chart.ts';
import { hasGrid } from '../../draw/grid.ts';
import { type CommandName, keyName } from '../keys/keys.ts';
import { textLines } from '../lines/page.ts';
import type { ReportModel } from '../model.ts';
import { pageRows } from '../page/layout.ts';
import { type Page, pageOf, rowName } from '../page/page.ts';
import { redo, undo } from '../state/history.ts';
import {
  addressOf,
  initialViewState,
  type PeriodUnit,
  type Place,
  type State,
  type ViewState,
  viewStateOf,
  withTableState,
  withViewState,
} from '../state/state.ts';
import { go, neighbour, step } from './move.ts';
import { quiet, type Step } from './reduce.ts';

type Update = (state: State, page: Page, report: ReportModel, pressed: string) => State;

/** Series kept in the drawing at once on a model's page. */
const maxModels = 6;
const units: readonly PeriodUnit[] = ['all', 'month', 'week'];

export function runCommand(name: CommandName, pressed: string, state: State, page: Page, report: ReportModel): Step {
  if (name === 'quit') return { state, effects: [{ type: 'quit', interrupted: false }] };
  if (name === 'copy') {
    const text = report.command(state.place, viewStateOf(state), page.view);
    const message = {
      text: `sent to the clipboard; the terminal does not confirm it: ${text}`,
      tone: 'plain',
    } as const;
    return { state: { ...state, message }, effects: [{ type: 'copy', text }] };
  }
  if (name === 'copy-source') return copySource(state, report);
  if (name === 'mouse') {
    const on = !state.mouse;
    const text = on
      ? 'mouse on: click and scroll; hold Shift to select text (Option in iTerm, Fn in Terminal.app)'
      : 'mouse off: the terminal selects text as always';
    return { state: { ...state, mouse: on, message: { text, tone: 'plain' } }, effects: [{ type: 'mouse', on }] };
  }
  return quiet(updates[name](state, page, report, pressed));
}

const updates: Readonly<Record<Exclude<CommandName, 'quit' | 'copy' | 'copy-source' | 'mouse'>, Update>> = {
  up: (state, page, report) => vertical(state, page, report, -1),
  down: (state, page, report) => vertical(state, page, report, 1),
  left: (state, page) => horizontal(state, page, -1),
  right: (state, page) => horizontal(state, page, 1),
  first: (state, page, report) => (inPage(state) ? toEnd(state, page, report, -1) : step(state, report, -Infinity)),
  last: (state, page, report) => (inPage(state) ? toEnd(state, page, report, 1) : step(state, report, Infinity)),
  'page-up': (state, page, report) => screenful(state, page, report, -1),
  'page-down': (state, page, report) => screenful(state, page, report, 1),
  'line-start': (state, page) => horizontal(state, page, -Infinity),
  'line-end': (state, page) => horizontal(state, page, Infinity),
  'next-figure': (state, _, report) => neighbour(state, report, 1, (item) => item.place.type !== 'chapter'),
  'previous-figure': (state, _, report) => neighbour(state, report, -1, (item) => item.place.type !== 'chapter'),
  'next-chapter': (state, _, report) => neighbour(state, report, 1, (item) => item.place.type === 'chapter'),
  'previous-chapter': (state, _, report) => neighbour(state, report, -1, (item) => item.place.type === 'chapter'),
  chapter: (state, _, report, pressed) => {
    const item = report.items.find(({ place, label }) => place.type === 'chapter' && label === pressed);
    return item === undefined ? state : go(state, item.place);
  },
  contents: (state, _, report) => ({
    ...state,
    overlay: {
      type: 'contents',
      row: Math.max(
        0,
        report.items.findIndex((item) => item.place.id === state.place.id && item.place.type === state.place.type),
      ),
    },
  }),
  enter: (state, page, report) =>
    state.focus === 'contents' ? { ...state, focus: 'page' } : open(state, page, report),
  leave: (state, page, report) => {
    if (page.table !== null && viewStateOf(state).table.filter !== '')
      return withTableState(state, { filter: '', row: 0 });
    return page.chart !== null && viewStateOf(state).zoom !== null
      ? unzoomed(state, page, report)
      : { ...state, focus: 'contents' };
  },
  focus: (state) => ({ ...state, focus: state.focus === 'contents' ? 'page' : 'contents' }),
  back: (state) => {
    const [place, ...rest] = state.back;
    return place === undefined ? state : { ...state, place, back: rest, forward: [state.place, ...state.forward] };
  },
  forward: (state) => {
    const [place, ...rest] = state.forward;
    return place === undefined ? state : { ...state, place, forward: rest, back: [state.place, ...state.back] };
  },
  undo,
  redo,
  bookmark: (state) => {
    const isHere = (place: Place) => addressOf(place) === addressOf(state.place);
    const kept = state.bookmarks.some(isHere);
    return {
      ...state,
      bookmarks: kept ? state.bookmarks.filter((place) => !isHere(place)) : [...state.bookmarks, state.place],
      message: {
        text: kept
          ? 'bookmark taken away'
          : `bookmarked; ${keyName(state, 'next-bookmark')} goes through the bookmarks`,
        tone: 'plain',
      },
    };
  },
  'next-bookmark': (state) => {
    const at = state.bookmarks.findIndex((place) => addressOf(place) === addressOf(state.place));
    const next = state.bookmarks[(at + 1) % state.bookmarks.length];
    return next === undefined ? state : go(state, next);
  },
  form: otherForm,
  view: (state, page) => withView(state, (viewStateOf(state).view + 1) % page.views.length),
  scale: (state) => withViewState(state, { otherScale: !viewStateOf(state).otherScale }),
  pin: (state, page) => {
    const { pin, since } = viewStateOf(state);
    const here = cursorOf(state, page);
    // Without a pin there is nothing to have changed since.
    return withViewState(state, pin === here ? { pin: null, since: false } : { pin: here, since });
  },
  zoom: (state, page) => {
    const cursor = cursorOf(state, page);
    const pin = viewStateOf(state).pin ?? cursor;
    const first = Math.min(cursor, pin);
    const [from, to] = [page.chart?.x[first], page.chart?.x[Math.max(cursor, pin)]];
    if (from === undefined || to === undefined) return state;
    return withViewState(state, { zoom: { from, to }, cursor: cursor - first, pin: pin - first });
  },
  unzoom: unzoomed,
  since: (state) => withViewState(state, { since: !viewStateOf(state).since }),
  shape: (state, page) => {
    const at = page.shapes.indexOf(viewStateOf(state).shape);
    return withViewState(state, { shape: page.shapes[(at + 1) % page.shapes.length] ?? 'own', since: false });
  },
  hide: (state, page) => toggleSeries(state, chosenSeries(state, page)),
  isolate: (state, page) => {
    const name = chosenSeries(state, page);
    const others = (page.chart?.series ?? []).filter((other) => other !== name);
    const alone = others.every((other) => viewStateOf(state).hidden.includes(other));
    return withViewState(state, { hidden: alone ? [] : others });
  },
  peak: (state, page) => {
    const name = chosenSeries(state, page);
    const { view, chart } = page;
    if (view === null || chart === null) return state;
    const heights = chart.x.map((_, cursor) => {
      const entry = readAt(view, { cursor }).entries.find(({ series }) => series === name);
      return entry?.value ?? Number.NEGATIVE_INFINITY;
    });
    return withViewState(state, { cursor: Math.max(0, heights.indexOf(Math.max(...heights))) });
  },
  'show-all': (state) => withViewState(state, { hidden: [] }),
  reverse: (state) => withTableState(state, { descending: !viewStateOf(state).table.descending, sorted: true, row: 0 }),
  compare: (state) =>
    state.aside !== null
      ? { ...state, aside: null }
      : {
          ...state,
          aside: state.place,
          focus: 'contents',
          message: {
            text: `choose the figure to compare it with as ever; ${keyName(state, 'compare')} closes`,
            tone: 'plain',
          },
        },
  mark: (state, page, report) => (page.table === null ? screenful(state, page, report, 1) : marked(state, page)),
  'only-marked': (state) => withTableState(state, { onlyMarked: !viewStateOf(state).table.onlyMarked, row: 0 }),
  columns: (state) => ({ ...state, overlay: { type: 'columns', row: 0 } }),
  filter: (state) => ({
    ...state,
    focus: 'page',
    overlay: { type: 'filter', before: viewStateOf(state).table.filter },
  }),
  period: (state) => {
    const unit = units[(units.indexOf(viewStateOf(state).period.unit) + 1) % units.length] ?? 'all';
    return withViewState(state, { period: { unit, back: 0 } });
  },
  earlier: (state, page) => shiftPeriod(state, page, 1),
  later: (state, page) => shiftPeriod(state, page, -1),
  'overlay-model': (state, _, report) => withViewState(state, { overlay: nextOverlay(state, report) }),
  language: (state) => ({ ...state, lang: state.lang === 'en' ? 'zh' : 'en' }),
  sources: (state) => ({ ...state, overlay: { type: 'sources', scroll: 0 } }),
  find: (state) => ({ ...state, overlay: { type: 'find', query: '', row: 0 } }),
  command: (state) => ({ ...state, overlay: { type: 'command', text: '', past: -1 } }),
  help: (state) => ({ ...state, overlay: { type: 'help', query: '', row: 0, typing: false } }),
};

/** The chart's week is the table's row, and the other way round: what one reads stays in sight. */
function otherForm(state: State, page: Page, report: ReportModel): State {
  const next = withViewState(state, { form: viewStateOf(state).form === 'chart' ? 'table' : 'chart' });
  const { view } = page;
  if (view === null || !('x' in view.mark) || !hasGrid(view)) return next;
  const { x } = view.mark;
  if (page.chart !== null) {
    const week = page.chart.x[cursorOf(state, page)];
    const row = pageOf(next, report).table?.rows.findIndex((each) => each[x] === week) ?? -1;
    return row < 0 ? next : withTableState(next, { row });
  }
  const week = page.table?.rows[clamp(viewStateOf(state).table.row, page.table.rows.length)]?.[x];
  const cursor = typeof week === 'string' ? (pageOf(next, report).chart?.x.indexOf(week) ?? -1) : -1;
  return cursor < 0 ? next : withViewState(next, { cursor });
}

/** All weeks again, the cursor and the pin on the weeks where they were. */
function unzoomed(state: State, page: Page, report: ReportModel): State {
  const whole = withViewState(state, { zoom: null });
  const xs = pageOf(whole, report).chart?.x ?? [];
  const again = (index: number | null) => {
    const at = index === null ? -1 : xs.indexOf(page.chart?.x[index] ?? '');
    return at < 0 ? null : at;
  };
  const { cursor, pin } = viewStateOf(state);
  return withViewState(whole, { cursor: again(cursor), pin: again(pin) });
}

/** Another view has other weeks and other columns: where the reader stood means nothing there. */
export function withView(state: State, view: number): State {
  const table = { ...viewStateOf(state).table, row: 0, column: 0, sorted: false };
  const { zoom, shape, since, pin } = initialViewState;
  return withViewState(state, { view, cursor: null, pin, zoom, shape, since, hidden: [], series: 0, table });
}

export function toggleSeries(state: State, name: string): State {
  const { hidden } = viewStateOf(state);
  return withViewState(state, {
    hidden: hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name],
  });
}

/** Sorts by a column: the other way round if it was sorted by already. */
export function sortBy(state: State, page: Page, field: number): State {
  const { column, sorted, descending } = viewStateOf(state).table;
  // Numbers are looked at from the top, names from A: the order a reader expects on arrival.
  const numeric = ['number', 'integer'].includes(page.table?.fields[field]?.type ?? '');
  const again = sorted && field === column;
  return withTableState(state, { column: field, sorted: true, row: 0, descending: again ? !descending : numeric });
}

/** The address is shown whole, to be read where nothing can be copied. */
function copySource(state: State, report: ReportModel): Step {
  const wide = 1000;
  const found = report.sources(state.place, wide).flatMap((line) => line.flatMap(({ style }) => style.link ?? []));
  const [first, ...others] = new Set(found);
  if (first === undefined)
    return quiet({ ...state, message: { text: 'no source of this page has an address', tone: 'warning' } });
  const more = others.length === 0 ? '' : `; ${keyName(state, 'sources')} lists ${others.length} more`;
  const message = {
    text: `sent to the clipboard; the terminal does not confirm it: ${first}${more}`,
    tone: 'plain',
  } as const;
  return { state: { ...state, message }, effects: [{ type: 'copy', text: first }] };
}

function inPage(state: State): boolean {
  return state.focus === 'page';
}

/** The cursor's x index: the last one until the reader moves it. */
export function cursorOf(state: State, page: Page): number {
  const last = Math.max(0, (page.chart?.x.length ?? 1) - 1);
  return Math.min(viewStateOf(state).cursor ?? last, last);
}

/** The series the reader stands on, counted from the top of the legend. */
export function chosenSeries(state: State, page: Page): string {
  const series = page.chart?.series ?? [];
  return series[Math.min(viewStateOf(state).series, series.length - 1)] ?? '';
}

function vertical(state: State, page: Page, report: ReportModel, by: number): State {
  if (!inPage(state)) return step(state, report, by);
  if (page.table !== null) return moveRow(state, page, by);
  if (page.chart !== null && page.chart.series.length > 1) {
    return withViewState(state, { series: clamp(viewStateOf(state).series + by, page.chart.series.length) });
  }
  return scrollBy(state, page, report, by);
}

function horizontal(state: State, page: Page, by: number): State {
  if (page.table !== null) {
    const { column, sorted, descending } = viewStateOf(state).table;
    const field = clamp(sorted ? column + by : column, page.table.fields.length);
    // At the edge the order stays; before the first move the column is only made the sorted one.
    return field === column ? withTableState(state, { sorted: true, row: 0, descending }) : sortBy(state, page, field);
  }
  if (page.chart === null) return state;
  return withViewState(state, { cursor: clamp(cursorOf(state, page) + by, page.chart.x.length) });
}

function toEnd(state: State, page: Page, report: ReportModel, side: 1 | -1): State {
  return page.table === null ? scrollBy(state, page, report, side * Infinity) : moveRow(state, page, side * Infinity);
}

function screenful(state: State, page: Page, report: ReportModel, side: 1 | -1): State {
  const rows = Math.max(1, pageRows(state) - 2);
  return page.table !== null ? moveRow(state, page, side * rows) : scrollBy(state, page, report, side * rows);
}

/** Marks the row under the cursor, or takes its mark away, and goes on to the next: a run of rows is a run of Space. */
function marked(state: State, page: Page): State {
  const { table } = viewStateOf(state);
  const row = page.table?.rows[clamp(table.row, page.table.rows.length)];
  if (row === undefined) return state;
  const name = rowName(row);
  const names = table.marked.includes(name) ? table.marked.filter((other) => other !== name) : [...table.marked, name];
  const next = withTableState(state, { marked: names, onlyMarked: table.onlyMarked && names.length > 0 });
  return table.onlyMarked ? next : moveRow(next, page, 1);
}

export function moveRow(state: State, page: Page, by: number): State {
  return withTableState(state, { row: clamp(viewStateOf(state).table.row + by, page.table?.rows.length ?? 0) });
}

export function scrollBy(state: State, page: Page, report: ReportModel, by: number): State {
  const last = Math.max(0, textLines(state, page, report) - pageRows(state));
  return withViewState(state, { scroll: Math.max(0, Math.min(last, viewStateOf(state).scroll + by)) });
}

export function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

/** Enter on the page: a row that is a model, a model's card, a series alone. */
export function open(state: State, page: Page, report: ReportModel): State {
  if (page.table !== null) {
    const row = page.table.rows[clamp(viewStateOf(state).table.row, page.table.rows.length)];
    const model = row?.model;
    const place = typeof model === 'string' ? report.resolve(model).place : null;
    if (place?.type === 'model') return go(state, place);
    return row === undefined ? state : { ...state, overlay: { type: 'row', scroll: 0 } };
  }
  if (page.place.type === 'chapter') return step(state, report, 1);
  if (page.place.type === 'model') return { ...state, overlay: { type: 'card' } };
  return page.chart !== null && page.chart.series.length > 1 ? updates.isolate(state, page, report, 'enter') : state;
}

function shiftPeriod(state: State, page: Page, by: number): State {
  const { unit, back }: ViewState['period'] = viewStateOf(state).period;
  return withViewState(state, { period: { unit, back: clamp(back + by, page.periods?.length ?? 1) } });
}

function nextOverlay(state: State, report: ReportModel): readonly string[] {
  const { overlay } = viewStateOf(state);
  const next = report.overlays.find((model) => model !== state.place.id && !overlay.includes(model));
  return next === undefined || overlay.length >= maxModels - 1 ? [] : [...overlay, next];
}
