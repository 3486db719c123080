/** State updates of the commands in keys.ts, called only if they apply. */

import { code, message } from '../../i18n/message.ts';
import { keyName } from '../keys/keys.ts';
import type { Item, ReportModel } from '../model.ts';
import { arrivalAt, isHead } from '../page/contents.ts';
import { chosenEntry, type Page, pageOf } from '../page/page.ts';
import type { CommandName } from '../state/command-names.ts';
import { redo, undo } from '../state/history.ts';
import { addressOf, logsPlace, type Place } from '../state/place.ts';
import { chosenSeries, clamp, viewStateOf, withTableState, withViewState } from '../state/selectors.ts';
import type { Overlay, State } from '../state/state.ts';
import { isolate, nextShape, nextView, otherForm, pin, toggleSeries, toPeak, unzoom, withView, zoom } from './chart.ts';
import { back, forward, go, horizontal, neighbour, screenful, step, toEnd, vertical } from './move.ts';
import { quiet, type Scene, type Step, withNotice } from './step.ts';
import { mark, nextPeriodUnit, reverse, shiftPeriod } from './table.ts';

type Update = (state: State, page: Page, scene: Scene, pressed: string) => State;

/** Commands that only change the state; the others also request effects. */
type Updating = Exclude<CommandName, 'quit' | 'copy' | 'copy-source' | 'mouse' | 'enter' | 'suspend' | 'redraw'>;

export function runCommand(name: CommandName, pressed: string, state: State, page: Page, scene: Scene): Step {
  switch (name) {
    case 'quit':
      return { state, effects: [{ type: 'quit', interrupted: false }] };
    case 'copy':
      return copy(state, scene.report.command(state.place, viewStateOf(state), page.view));
    case 'copy-source':
      return copySource(state, scene);
    case 'mouse':
      return switchMouse(state);
    case 'enter':
      return entering(state, page, scene);
    case 'suspend':
    case 'redraw':
      return { state, effects: [{ type: name }] };
    default:
      return quiet(updates[name](state, page, scene, pressed));
  }
}

const updates: Readonly<Record<Updating, Update>> = {
  up: (state, page, scene) => vertical(state, page, scene, -1),
  down: (state, page, scene) => vertical(state, page, scene, 1),
  left: (state, page, scene) => horizontal(state, page, scene, -1),
  right: (state, page, scene) => horizontal(state, page, scene, 1),
  first: (state, page, scene) => toEnd(state, page, scene, -1),
  last: (state, page, scene) => toEnd(state, page, scene, 1),
  'page-up': (state, page, scene) => screenful(state, page, scene, -1),
  'page-down': (state, page, scene) => screenful(state, page, scene, 1),
  'line-start': (state, page, scene) => horizontal(state, page, scene, -Infinity),
  'line-end': (state, page, scene) => horizontal(state, page, scene, Infinity),
  'next-figure': (state, _, { report }) => neighbour(state, report, 1, (item) => !isHead(item)),
  'previous-figure': (state, _, { report }) => neighbour(state, report, -1, (item) => !isHead(item)),
  'next-chapter': (state, _, { report }) => neighbour(state, report, 1, isHead),
  'previous-chapter': (state, _, { report }) => neighbour(state, report, -1, isHead),
  chapter: (state, _, { report }, pressed) => {
    const item = report.items.find(({ place, label }) => place.type === 'chapter' && label === pressed);
    return item === undefined ? state : go(state, arrivalAt(item.place, report));
  },
  contents: (state, _, { report }) => {
    const at = report.items.findIndex(({ place }) => addressOf(place) === addressOf(state.place));
    return over(state, { type: 'contents', row: Math.max(0, at) });
  },
  leave,
  focus: (state) => ({ ...state, focus: state.focus === 'contents' ? 'page' : 'contents' }),
  back,
  forward,
  undo,
  redo,
  bookmark,
  'next-bookmark': (state) => {
    const at = state.bookmarks.findIndex((place) => addressOf(place) === addressOf(state.place));
    const next = state.bookmarks[(at + 1) % state.bookmarks.length];
    return next === undefined ? state : go(state, next);
  },
  form: otherForm,
  view: nextView,
  scale: (state) => withViewState(state, { otherScale: !viewStateOf(state).otherScale }),
  pin,
  zoom,
  unzoom,
  since: (state) => withViewState(state, { since: !viewStateOf(state).since }),
  shape: nextShape,
  hide: (state, page) => toggleSeries(state, chosenSeries(state, page)),
  isolate,
  peak: toPeak,
  'show-all': (state) => withViewState(state, { hidden: [] }),
  reverse,
  compare,
  mark: (state, page, scene) => (page.table === null ? screenful(state, page, scene, 1) : mark(state, page)),
  'only-marked': (state) => withTableState(state, { onlyMarked: !viewStateOf(state).table.onlyMarked, row: 0 }),
  columns: (state) => over(state, { type: 'columns', row: 0 }),
  filter: (state) => over({ ...state, focus: 'page' }, { type: 'filter', before: viewStateOf(state).table.filter }),
  period: nextPeriodUnit,
  earlier: (state, page) => shiftPeriod(state, page, 1),
  later: (state, page) => shiftPeriod(state, page, -1),
  'overlay-model': (state) => {
    const { view, form } = viewStateOf(state);
    // The volume view comes first, and other models are overlaid on it.
    const there = view === 0 && form === 'chart' ? state : withViewState(withView(state, 0), { form: 'chart' });
    return over(there, { type: 'models', query: '', row: 0 });
  },
  language: (state) => ({ ...state, lang: state.lang === 'en' ? 'zh' : 'en' }),
  sources: (state) => over(state, { type: 'sources', scroll: 0 }),
  find: (state) => over(state, { type: 'find', query: '', row: 0 }),
  command: (state) => over(state, { type: 'command', text: '', past: -1 }),
  save: (state, page, { report }) => over(state, { type: 'command', text: saveLine(state, page, report), past: -1 }),
  tour: (state) => ({ ...state, tour: 0 }),
  help: (state) => over(state, { type: 'help', query: '', row: 0, typing: false }),
};

/** Moves into the page, or opens the selected entry. */
function entering(state: State, page: Page, scene: Scene): Step {
  if (state.focus === 'contents' && page.place.type !== 'cover')
    return quiet({ ...state, focus: 'page', ...(page.place.type === 'chapter' ? { unfolded: page.place.id } : {}) });
  const entry = page.entries[chosenEntry(state, page, scene.report)];
  if (entry?.type === 'study') return { state, effects: [{ type: 'study', demo: entry.demo }] };
  return quiet(open(state, page, scene));
}

/** The command line that writes what is on screen as csv; the file name can be edited before Enter. */
function saveLine(state: State, page: Page, report: ReportModel): string {
  const { place } = state;
  const look = { ...viewStateOf(state), form: 'table' as const };
  const isFirst = look.view % Math.max(1, page.views.length) === 0;
  const view = isFirst ? '' : `-${page.view?.name ?? ''}`;
  const name = `${/^\d/.test(place.id) ? 'figure-' : ''}${place.id}${view}`.replace(/[^\w.-]+/g, '-');
  const command =
    place.type === 'model'
      ? `table weekly-model-tokens --where model=${place.id}`
      : report
          .command(place, look, page.view)
          .replace(/^state-of-ai /, '')
          .replace(/ --format \S+/, '');
  return `${command} --format csv > ${name}.csv`;
}

function over(state: State, overlay: Overlay): State {
  return { ...state, overlay };
}

/** Returns to the contents; first removes a filter or zoom, if any. */
function leave(state: State, page: Page, scene: Scene): State {
  if (page.table !== null && viewStateOf(state).table.filter !== '')
    return withTableState(state, { filter: '', row: 0 });
  if (page.chart !== null && viewStateOf(state).zoom !== null) return unzoom(state, page, scene);
  return { ...state, focus: 'contents' };
}

/** State after opening an entry of a cover or chapter: focus inside a figure, or at the start of a text. */
function arrived(state: State, view: string | undefined, report: ReportModel): State {
  const { place } = state;
  const isText = place.type === 'chapter' || (place.type === 'cover' && place.id !== logsPlace.id);
  const there: State = { ...state, focus: isText ? 'contents' : 'page' };
  const at = view === undefined ? -1 : pageOf(there, report).views.indexOf(view);
  return at < 0 ? there : withView(there, at);
}

/** Enter on the page: opens a row's model, a model's card, or isolates a series. */
export function open(state: State, page: Page, { report }: Scene): State {
  if (page.table !== null) {
    const row = page.table.rows[clamp(viewStateOf(state).table.row, page.table.rows.length)];
    const model = row?.model;
    const place = typeof model === 'string' ? report.resolve(model).place : null;
    if (place !== null && report.retentionOf(place) !== null) return go(state, place);
    return row === undefined ? state : over(state, { type: 'row', scroll: 0 });
  }
  const entry = page.entries[chosenEntry(state, page, report)];
  if (entry?.type === 'tour') return { ...state, focus: 'contents', tour: 0 };
  if (entry?.type === 'place') return arrived(go(state, entry.place), entry.view, report);
  if (page.place.type === 'chapter') return step(state, report, 1);
  if (page.retention !== null && page.view?.name === 'volume') return over(state, { type: 'card' });
  return page.chart !== null && page.chart.series.length > 1 ? isolate(state, page) : state;
}

function bookmark(state: State): State {
  const isHere = (place: Place) => addressOf(place) === addressOf(state.place);
  if (state.bookmarks.some(isHere)) {
    const bookmarks = state.bookmarks.filter((place) => !isHere(place));
    return withNotice({ ...state, bookmarks }, message('ui.bookmarkTakenAway'), 'plain');
  }
  const bookmarks = [...state.bookmarks, state.place];
  return withNotice(
    { ...state, bookmarks },
    message('ui.bookmarked', { key: keyName(state, 'next-bookmark') }),
    'plain',
  );
}

/** Puts the page aside and moves to the next figure next to it, because the same figure twice would be useless. */
function compare(state: State, _: Page, scene: Scene): State {
  if (state.aside !== null) return { ...state, aside: null };
  const isOther = ({ place }: Item) => place.type !== 'chapter';
  const choosing: State = { ...state, aside: state.place, focus: 'contents' };
  const next = neighbour(choosing, scene.report, 1, isOther);
  const beside = next.place === state.place ? neighbour(choosing, scene.report, -1, isOther) : next;
  return withNotice(beside, message('ui.chooseToCompare', { key: keyName(state, 'compare') }), 'plain');
}

function switchMouse(state: State): Step {
  const on = !state.mouse;
  const text = message(on ? 'ui.mouseOn' : 'ui.mouseOff');
  return { state: withNotice({ ...state, mouse: on }, text, 'plain'), effects: [{ type: 'mouse', on }] };
}

function copy(state: State, text: string, notice = message('ui.copied', { text: code(text) })): Step {
  return { state: withNotice(state, notice, 'plain'), effects: [{ type: 'copy', text }] };
}

/** Shows the full address, for terminals that cannot copy. */
function copySource(state: State, { report }: Scene): Step {
  const [first, ...others] = report.sourceLinks(state.place);
  if (first === undefined) return quiet(withNotice(state, message('ui.noSourceAddress'), 'warning'));
  if (others.length === 0) return copy(state, first);
  const key = keyName(state, 'sources');
  return copy(state, first, message('ui.copiedFirstSource', { text: code(first), key, more: others.length }));
}
