/** The last line of the screen: a message, typed text or key hints; and the line of the tour. */
import { type Line, type Style, span } from '../../draw/cell.ts';
import { padEnd, splitCells, textWidth, truncate } from '../../draw/width.ts';
import { code } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { keysWith } from '../keys/bindings.ts';
import { type Key, keyLabel } from '../keys/keys.ts';
import { listKeyOf } from '../keys/list-keys.ts';
import { tourText } from '../keys/tour.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { unfoldedIn } from '../page/contents.ts';
import type { Page } from '../page/page.ts';
import type { CommandName, ListCommand, OwnKeys } from '../state/command-names.ts';
import { viewStateOf } from '../state/selectors.ts';
import type { Overlay, State } from '../state/state.ts';
import { keyHit } from '../state/target.ts';

const muted: Style = { fg: 'muted' };
const keyStyle: Style = { bold: true };
const warning: Style = { fg: 'warning' };

/** A message, the typed line, or the keys that work here; `? help` is shown at every width. */
export function footLine(state: State, page: Page, report: ReportModel, appearance: Appearance, more: boolean): Line {
  const { overlay, message } = state;
  const { t } = report;
  if (overlay?.type === 'command') return typedLine(' :', overlay.text, state, t);
  if (overlay?.type === 'find') return typedLine(' /', overlay.query, state, t);
  if (overlay?.type === 'models') return typedLine(` ${t('boards.modelPrompt')} `, overlay.query, state, t);
  if (overlay?.type === 'filter')
    return typedLine(` ${t('ui.filterPrompt')}`, viewStateOf(state).table.filter, state, t);
  if (message !== null) {
    const full = `${message.key === undefined ? '' : `${message.key}: `}${t.message(message.text)}`;
    const text = truncate(full, state.columns - 2, appearance.ascii ? '~' : '…');
    return [span(' '), span(text, message.tone === 'warning' ? warning : {})];
  }
  if (state.running !== null && overlay === null) return runningLine(state.running, state.columns, t);
  return hintLine(
    overlay === null
      ? hints(state, page, report, appearance, more)
      : overlayHints(overlay.type, state.ownKeys, t, appearance.ascii),
    state.columns,
  );
}

function runningLine(line: string, columns: number, t: Translate): Line {
  const ends = [span('Esc', keyStyle, keyHit('escape')), span(` ${t('line.endsIt')}`, muted, keyHit('escape'))];
  const room = Math.max(0, columns - 4 - textWidth(`Esc ${t('line.endsIt')}`));
  return [span(` ${truncate(t('line.running', { line: code(line) }), room)}  `), ...ends];
}

/** The tour's instruction, and how to leave it; null without a tour. */
export function tourLine(state: State, report: ReportModel, appearance: Appearance): Line | null {
  const text = tourText(state, report);
  if (text === null) return null;
  const leave = `  Esc ${report.t('ui.leavesTour')}`;
  const room = state.columns - 2;
  const whole = textWidth(text + leave) <= room ? text + leave : truncate(text, room, appearance.ascii ? '~' : '…');
  return [span(padEnd(` ${whole}`, state.columns), { bold: true, fg: 'accent', bg: 'selection' })];
}

/** The line being typed, followed by the message if both fit. */
function typedLine(head: string, text: string, { columns, message }: State, t: Translate): Line {
  const note = message === null ? '' : `  ${t.message(message.text)}`;
  const room = columns - textWidth(head) - 3;
  const left = room - textWidth(note) < Math.min(textWidth(text), 10) ? room : room - textWidth(note);
  const line = [span(head, keyStyle), span(tail(text, left)), span(' ', { inverse: true })];
  return note === '' || left === room ? line : [...line, span(note, warning)];
}

/** The end of a typed line, because the cursor must stay visible. */
function tail(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const kept: string[] = [];
  let used = 1;
  for (const cell of splitCells(text).reverse()) {
    used += cell.width;
    if (used > room) break;
    kept.unshift(cell.text);
  }
  return `…${kept.join('')}`;
}

/** Most important first, because a narrow screen has room for only a few hints. */
const wanted: readonly CommandName[] = [
  ...(['overlay-model', 'period', 'view', 'form', 'sources', 'save', 'copy', 'find', 'filter'] as const),
  ...(['enter', 'leave', 'peak', 'pin', 'contents', 'scale', 'shape', 'columns', 'zoom', 'unzoom', 'since'] as const),
  ...(['reverse', 'compare', 'language', 'quit'] as const),
];

/** `keys` as labelled, what they do, and the key that a click presses. */
type Hint = readonly [keys: string, what: string, pressed: string];

function hints(state: State, page: Page, report: ReportModel, appearance: Appearance, more: boolean): Hint[] {
  const { t } = report;
  const arrows = appearance.ascii ? { across: 'h l', down: 'j k' } : { across: '←→', down: '↑↓' };
  const across =
    acrossEntries(state, page, t) ??
    (page.table !== null ? t('ui.footSort') : page.chart !== null ? stepName(page, t) : null);
  const bound = keysWith(state.ownKeys);
  const keysOf = (name: CommandName) => bound.find((key) => key.name === name)?.keys ?? [];
  const pair = (one: CommandName, other: CommandName, usual: string): string =>
    state.ownKeys[one] === undefined && state.ownKeys[other] === undefined
      ? usual
      : [...keysOf(one).slice(0, 1), ...keysOf(other).slice(0, 1)]
          .map((key) => keyLabel(key, appearance.ascii))
          .join(' ');
  const down = t(downOf(state, page, report));
  const [vertical, horizontal] = [pair('up', 'down', arrows.down), pair('left', 'right', arrows.across)];
  const isOne = down === across;
  const found: Hint[] = [[isOne ? `${vertical} ${horizontal}` : vertical, down, keysOf('down')[0] ?? '']];
  if (across !== null && !isOne) found.push([horizontal, across, keysOf('right')[0] ?? '']);
  const bySpace = bound.some(
    ({ name, keys: own }) => name === (state.focus === 'page' ? 'mark' : 'page-down') && own.includes('space'),
  );
  const further = bySpace ? 'space' : (keysOf('page-down')[0] ?? '');
  const works = bound.filter(
    ({ focus, disabled }) => (focus === undefined || focus === state.focus) && !disabled?.(state, page),
  );
  for (const name of wanted) {
    const key = works.find((each) => each.name === name);
    if (key?.hint === undefined) continue;
    const isOpen = name === 'enter' && page.place.type === 'cover';
    found.push(hintOf(key, isOpen ? 'cover.footOpen' : key.hint, t, appearance));
  }
  // A text page has few keys; scrolling comes first.
  const rest: Hint[] = more ? [[further, t('ui.footMore'), further]] : [];
  const at = page.place.type === 'chapter' ? 1 : found.length;
  const help = keysOf('help')[0] ?? '?';
  return [
    ...found.slice(0, at),
    ...rest,
    ...found.slice(at),
    [keyLabel(help, appearance.ascii), t('ui.footHelp'), help],
  ];
}

/** What left and right do among entries: select one, or unfold a chapter; null elsewhere. */
function acrossEntries(state: State, { place, entries }: Page, t: Translate): string | null {
  if (entries.length === 0) return null;
  return t(place.type === 'chapter' && state.focus === 'contents' ? 'cover.footUnfold' : 'cover.footChoose');
}

/** What one step down is: the next figure of the contents, or a row, series or line of the page. */
function downOf(
  state: State,
  page: Page,
  report: ReportModel,
): 'ui.footFigure' | 'ui.footRow' | 'ui.footSeries' | 'ui.footScroll' | 'cover.footChapter' | 'cover.footChoose' {
  if (state.focus === 'contents') return unfoldedIn(state, report) === null ? 'cover.footChapter' : 'ui.footFigure';
  if (page.entries.length > 0) return 'cover.footChoose';
  if (page.table !== null || page.view?.mark.type === 'cohort') return 'ui.footRow';
  return (page.chart?.series.length ?? 0) > 1 ? 'ui.footSeries' : 'ui.footScroll';
}

const maxStepName = 10;

/** The unit of a step across the chart: a week, a month, a point. */
function stepName({ view }: Page, t: Translate): string {
  if (view === null || view.mark.type === 'scatter') return t('ui.footPoint');
  const x = 'x' in view.mark ? view.mark.x : view.mark.type === 'cohort' ? view.mark.column : null;
  if (x === null) return t('ui.footRow');
  // Headings are already translated; some are too long to name a step.
  const title = view.table.fields.find(({ name }) => name === x)?.title.toLowerCase() ?? x;
  return textWidth(title) > maxStepName ? t('ui.footPoint') : title;
}

function hintOf(
  key: Key,
  hint: NonNullable<Key['hint']> | 'cover.footOpen',
  t: Translate,
  appearance: Appearance,
): Hint {
  const name = key.keys[0] ?? '';
  return [keyLabel(name, appearance.ascii), t(hint), name];
}

/** Overlays without a typed line, which leaves no room for hints. */
type Untyped = Exclude<Overlay['type'], 'command' | 'find' | 'models' | 'filter'>;

function overlayHints(type: Untyped, own: OwnKeys, t: Translate, ascii: boolean): Hint[] {
  const hint = (name: ListCommand, what: string): Hint => {
    const key = listKeyOf(name, type, own);
    return [keyLabel(key, ascii), what, key];
  };
  const help = keysWith(own).find(({ name }) => name === 'help')?.keys[0] ?? '?';
  const common: Hint[] = [
    hint('list-close', t('ui.footClose')),
    [keyLabel(help, ascii), t(type === 'help' ? 'ui.footCloseHelp' : 'ui.footHelp'), help],
  ];
  if (type === 'card') return common;
  const [up, down] = [hint('list-up', ''), hint('list-down', '')];
  const move = (what: string): Hint => [`${up[0]} ${down[0]}`, what, down[2]];
  if (type === 'sources' || type === 'row' || type === 'output') return [move(t('ui.footScroll')), ...common];
  const choosing = move(t('ui.footChoose'));
  if (type === 'columns') return [hint('list-choose', t('ui.footShowOrHide')), choosing, ...common];
  if (type === 'contents') return [hint('list-choose', t('ui.footGoThere')), choosing, ...common];
  return [hint('list-search', t('ui.footSearch')), hint('list-choose', t('ui.footRunIt')), choosing, ...common];
}

/** As many hints as fit, always including the last one; closer together if there is less room. */
function hintLine(all: readonly Hint[], columns: number): Line {
  const last = all.at(-1);
  const line: Line[] = [];
  const gap = columns < 110 ? 2 : 3;
  let used = last === undefined ? 1 : 1 + textWidth(`${last[0]} ${last[1]}`);
  for (const hint of all.slice(0, -1)) {
    const width = textWidth(`${hint[0]} ${hint[1]}`) + gap;
    if (used + width > columns - 1) continue;
    used += width;
    line.push(hintSpans(hint), [span(' '.repeat(gap))]);
  }
  return [span(' '), ...line.flat(), ...(last === undefined ? [] : hintSpans(last))];
}

function hintSpans([label, what, pressed]: Hint): Line {
  const hit = keyHit(pressed);
  return [span(label, keyStyle, hit), span(` ${what}`, muted, hit)];
}
