/** Every key the explorer answers to, as data: the reducer, the help, the hints and the README all read this list. */
import { hasGrid } from '../../draw/grid.ts';
import { english, type Say } from '../../i18n/words.ts';
import type { Page } from '../page/page.ts';
import { splitFor } from '../split.ts';
import { type State, viewStateOf } from '../state/state.ts';
import { type ListCommand, type ListKey, listKeys, listKeysWith } from './list-keys.ts';

/** Where a key means something. `page.*` keys work whichever side has the focus unless `focus` says otherwise. */
export interface Key {
  /** Key names as input.ts gives them: `left`, `ctrl-d`, `g`, ... */
  readonly keys: readonly string[];
  /** What it is called in the reducer. */
  readonly name: CommandName;
  /** One line for the help. */
  readonly help: string;
  /** Word or two for the hints at the foot of the screen, best first; keys without one are only in the help. */
  readonly hint?: string;
  readonly group: 'Move' | 'Chart' | 'Table' | 'Leaderboard' | 'Model' | 'Everywhere';
  /** Which side must have the focus; both when absent. */
  readonly focus?: State['focus'];
  /** Why it does nothing here, in words for the reader; null when it works. */
  readonly disabled?: (state: State, page: Page) => string | null;
}

export type CommandName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'first'
  | 'last'
  | 'page-up'
  | 'page-down'
  | 'line-start'
  | 'line-end'
  | 'next-figure'
  | 'previous-figure'
  | 'next-chapter'
  | 'previous-chapter'
  | 'chapter'
  | 'contents'
  | 'enter'
  | 'leave'
  | 'focus'
  | 'back'
  | 'forward'
  | 'undo'
  | 'redo'
  | 'bookmark'
  | 'next-bookmark'
  | 'form'
  | 'view'
  | 'scale'
  | 'pin'
  | 'mark'
  | 'only-marked'
  | 'columns'
  | 'compare'
  | 'zoom'
  | 'unzoom'
  | 'since'
  | 'shape'
  | 'hide'
  | 'isolate'
  | 'peak'
  | 'show-all'
  | 'reverse'
  | 'filter'
  | 'period'
  | 'earlier'
  | 'later'
  | 'overlay-model'
  | 'sources'
  | 'copy'
  | 'copy-source'
  | 'language'
  | 'mouse'
  | 'find'
  | 'command'
  | 'help'
  | 'quit';

const onChart = (_: State, page: Page) => (page.chart === null ? 'there is no chart on this page' : null);
const onTable = (state: State, page: Page) =>
  page.table === null ? `there is no table on this page; ${keyName(state, 'form')} shows one` : null;
const onSeries = (_: State, page: Page) =>
  page.chart === null || page.chart.series.length < 2 ? 'this page has no series to choose from' : null;

const onTime = ({ view, chart }: Page) =>
  view !== null && chart !== null && hasGrid(view) ? null : 'only charts over weeks or months can do this';
const needsPin = (state: State) =>
  viewStateOf(state).pin === null ? `${keyName(state, 'pin')} pins a week first` : null;
const needsSpan = (state: State, { chart }: Page) => {
  const last = Math.max(0, (chart?.x.length ?? 1) - 1);
  const { cursor, pin } = viewStateOf(state);
  return Math.min(cursor ?? last, last) === pin ? 'move away from the pinned week first' : null;
};

export const keys: readonly Key[] = [
  {
    keys: ['up', 'k'],
    name: 'up',
    help: 'previous chapter or figure; on the page: row, series or line above',
    group: 'Move',
  },
  {
    keys: ['down', 'j'],
    name: 'down',
    help: 'next chapter or figure; on the page: row, series or line below',
    hint: 'figure',
    group: 'Move',
  },
  { keys: ['left', 'h'], name: 'left', help: 'week before; in a table: sort by the column to the left', group: 'Move' },
  {
    keys: ['right', 'l'],
    name: 'right',
    help: 'week after; in a table: sort by the column to the right',
    hint: 'week',
    group: 'Move',
  },
  {
    keys: ['enter'],
    name: 'enter',
    help: 'go into the page; on a model: open it',
    hint: 'into page',
    group: 'Move',
    focus: 'contents',
  },
  { keys: ['enter'], name: 'enter', help: 'open what is under the cursor', group: 'Move', focus: 'page' },
  {
    keys: ['escape'],
    name: 'leave',
    help: 'back to the contents; clears a filter or a zoom first',
    hint: 'leave page',
    group: 'Move',
    focus: 'page',
  },
  { keys: ['tab', 'shift-tab'], name: 'focus', help: 'between the contents and the page', group: 'Move' },
  { keys: ['g'], name: 'first', help: 'first chapter; on the page: first row or line', group: 'Move' },
  { keys: ['G'], name: 'last', help: 'last chapter; on the page: last row or line', group: 'Move' },
  { keys: ['pageup', 'ctrl-u'], name: 'page-up', help: 'a screen up', group: 'Move' },
  { keys: ['pagedown', 'ctrl-d'], name: 'page-down', help: 'a screen down', group: 'Move' },
  { keys: ['space'], name: 'page-down', help: 'a screen down', group: 'Move', focus: 'contents' },
  { keys: ['home', '0'], name: 'line-start', help: 'first week, or first column', group: 'Move' },
  { keys: ['end', '$'], name: 'line-end', help: 'last week, or last column', group: 'Move' },
  { keys: [']'], name: 'next-figure', help: 'next figure', group: 'Move' },
  { keys: ['['], name: 'previous-figure', help: 'previous figure', group: 'Move' },
  { keys: ['}'], name: 'next-chapter', help: 'next chapter', group: 'Move' },
  { keys: ['{'], name: 'previous-chapter', help: 'previous chapter', group: 'Move' },
  { keys: ['c'], name: 'contents', help: 'all chapters and figures in one list', hint: 'contents', group: 'Move' },
  { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], name: 'chapter', help: 'chapter 1 to 9', group: 'Move' },
  {
    keys: ['b', 'backspace'],
    name: 'back',
    help: 'back to where you were',
    group: 'Move',
    disabled: (state) => (state.back.length === 0 ? 'there is nowhere to go back to yet' : null),
  },
  {
    keys: ['B'],
    name: 'forward',
    help: 'forward again, after b',
    group: 'Move',
    disabled: (state) => (state.forward.length === 0 ? `${keyName(state, 'back')} was not pressed before` : null),
  },
  { keys: ['K'], name: 'bookmark', help: 'keep this place as a bookmark, or let it go', group: 'Move' },
  {
    keys: ["'"],
    name: 'next-bookmark',
    help: 'to the next bookmark',
    group: 'Move',
    disabled: (state) =>
      state.bookmarks.length === 0 ? `there are no bookmarks; ${keyName(state, 'bookmark')} keeps a place` : null,
  },
  {
    keys: ['t'],
    name: 'form',
    help: 'the chart as its table, and back',
    hint: 'table',
    group: 'Chart',
    disabled: (_, page) => (page.hasForms ? null : 'this page has one form only'),
  },
  {
    keys: ['v'],
    name: 'view',
    help: 'next view of the same figure: public data, the picture, ...',
    hint: 'view',
    group: 'Chart',
    disabled: (_, page) => (page.views.length > 1 ? null : 'this figure has one view only'),
  },
  {
    keys: ['a'],
    name: 'scale',
    help: 'shares or amounts',
    hint: 'share/amount',
    group: 'Chart',
    disabled: (_, page) => (page.hasScales ? null : 'only figures that know both can switch'),
  },
  {
    keys: ['p'],
    name: 'pin',
    help: 'pin this week: the legend shows the change since; again to let go',
    hint: 'pin',
    group: 'Chart',
    disabled: onChart,
  },
  {
    keys: ['z'],
    name: 'zoom',
    help: 'zoom to the weeks between the pin and the cursor',
    hint: 'zoom',
    group: 'Chart',
    disabled: (state, page) => onTime(page) ?? needsPin(state) ?? needsSpan(state, page),
  },
  {
    keys: ['Z'],
    name: 'unzoom',
    help: 'all weeks again; Esc on the page does it too',
    hint: 'all weeks',
    group: 'Chart',
    disabled: (state) => (viewStateOf(state).zoom === null ? 'all weeks are shown' : null),
  },
  {
    keys: ['d'],
    name: 'since',
    help: 'draw the change since the pinned week, and back',
    hint: 'change',
    group: 'Chart',
    disabled: (state, page) =>
      onTime(page) ??
      (page.view?.mark.type === 'point' ? 'between stated points nobody knows a change' : null) ??
      needsPin(state),
  },
  {
    keys: ['T'],
    name: 'shape',
    help: 'the same rows as lines, or as bars of this week; of a board as bars of the column',
    hint: 'form',
    group: 'Chart',
    disabled: (_, page) => (page.shapes.length > 1 ? null : 'no other form shows these rows truly'),
  },
  {
    keys: ['x'],
    name: 'hide',
    help: 'hide or show the chosen series',
    group: 'Chart',
    focus: 'page',
    disabled: onSeries,
  },
  { keys: ['o'], name: 'isolate', help: 'only the chosen series', group: 'Chart', focus: 'page', disabled: onSeries },
  {
    keys: ['^'],
    name: 'peak',
    help: 'to where the chosen series is highest',
    hint: 'highest',
    group: 'Chart',
    focus: 'page',
    disabled: (_, page) => (page.chart === null ? 'there is no chart on this page' : null),
  },
  {
    keys: ['A'],
    name: 'show-all',
    help: 'show every series again',
    group: 'Chart',
    disabled: (state) => (viewStateOf(state).hidden.length === 0 ? 'no series is hidden' : null),
  },
  {
    keys: ['u'],
    name: 'undo',
    help: 'undo the last change of a view: sort, filter, pin, series, period',
    group: 'Everywhere',
    disabled: (state) => (state.undo.past.length === 0 ? 'no view was changed yet' : null),
  },
  {
    keys: ['U', 'ctrl-r'],
    name: 'redo',
    help: 'do again what was undone',
    group: 'Everywhere',
    disabled: (state) => (state.undo.future.length === 0 ? 'nothing was undone' : null),
  },
  {
    keys: ['r'],
    name: 'reverse',
    help: 'turn the sort order around',
    hint: 'reverse',
    group: 'Table',
    disabled: onTable,
  },
  {
    keys: ['f'],
    name: 'filter',
    help: 'show only rows that hold these words',
    hint: 'filter',
    group: 'Table',
    disabled: onTable,
  },
  {
    keys: ['space'],
    name: 'mark',
    help: 'mark this row, or let it go; where there are no rows, a screen down',
    group: 'Table',
    focus: 'page',
  },
  {
    keys: ['|'],
    name: 'only-marked',
    help: 'only marked rows; again for all',
    group: 'Table',
    disabled: (state, page) =>
      onTable(state, page) ??
      (viewStateOf(state).table.marked.length === 0 ? `no row is marked; ${keyName(state, 'mark')} marks one` : null),
  },
  {
    keys: ['C'],
    name: 'columns',
    help: 'choose the columns of a table',
    hint: 'columns',
    group: 'Table',
    disabled: onTable,
  },
  {
    keys: ['w'],
    name: 'period',
    help: 'whole window, one month or one week',
    hint: 'period',
    group: 'Leaderboard',
    disabled: (_, page) => (page.periods === null ? 'only leaderboards have periods' : null),
  },
  {
    keys: [',', '<'],
    name: 'earlier',
    help: 'the month or week before',
    group: 'Leaderboard',
    disabled: (state, page) => needsPeriod(state, page),
  },
  {
    keys: ['.', '>'],
    name: 'later',
    help: 'the month or week after',
    group: 'Leaderboard',
    disabled: (state, page) => needsPeriod(state, page),
  },
  {
    keys: ['m'],
    name: 'overlay-model',
    help: 'draw the next of the eight models on top; six at most',
    hint: 'overlay',
    group: 'Model',
    disabled: (_, page) => (page.canOverlay ? null : 'only a model’s page can draw others on top'),
  },
  {
    keys: ['='],
    name: 'compare',
    help: 'put this figure aside and compare it with the next one; again to close',
    hint: 'compare',
    group: 'Chart',
    disabled: (state, page) =>
      state.aside !== null
        ? null
        : page.view === null
          ? 'only figures can be compared'
          : splitFor(state) === null
            ? 'two figures need 150 columns or 36 rows'
            : null,
  },
  {
    keys: ['i'],
    name: 'sources',
    help: 'where these numbers come from and what conflicts are known',
    hint: 'sources',
    group: 'Everywhere',
  },
  { keys: ['y'], name: 'copy', help: 'copy the command that prints this view', hint: 'copy', group: 'Everywhere' },
  {
    keys: ['O'],
    name: 'copy-source',
    help: 'copy the address of the first source; nothing is opened',
    group: 'Everywhere',
  },
  {
    keys: ['L'],
    name: 'language',
    help: 'English or Chinese',
    hint: '中文/EN',
    group: 'Everywhere',
  },
  {
    keys: ['M'],
    name: 'mouse',
    help: 'mouse on or off; while on, hold Shift to select text (Option in iTerm, Fn in Terminal.app)',
    group: 'Everywhere',
  },
  {
    keys: ['/'],
    name: 'find',
    help: 'find words in text, figures, rows, models and keys',
    hint: 'find',
    group: 'Everywhere',
  },
  { keys: [':'], name: 'command', help: 'run a command; Tab completes it', group: 'Everywhere' },
  { keys: ['?', 'f1'], name: 'help', help: 'every key; can be searched and run', hint: 'help', group: 'Everywhere' },
  { keys: ['q'], name: 'quit', help: 'leave; the terminal is as it was', hint: 'quit', group: 'Everywhere' },
];

function needsPeriod(state: State, page: Page): string | null {
  if (page.periods === null) return 'only leaderboards have periods';
  return viewStateOf(state).period.unit === 'all'
    ? `the whole window is shown; ${keyName(state, 'period')} chooses months or weeks`
    : null;
}

/** A reader's own keys by command, in place of those of the list; checked by bindings.ts. */
export type OwnKeys = Readonly<Partial<Record<CommandName | ListCommand, readonly string[]>>>;

/** A key of the page, or of what lies over it. */
export type AnyKey = Key | ListKey;

/** Every key there is, in the order of the help. */
export const allKeys: readonly AnyKey[] = [...keys, ...listKeys];

/** Those in effect, given the page's. */
export function allKeysWith(own: OwnKeys, onPage: readonly Key[]): readonly AnyKey[] {
  return [...onPage, ...listKeysWith(own)];
}

/** The first key of a command: what a click on it presses. */
export function keyOf({ ownKeys }: Pick<State, 'ownKeys'>, name: CommandName): string {
  return ownKeys[name]?.[0] ?? keys.find((key) => key.name === name)?.keys[0] ?? '';
}

/** The same as it is written on the keyboard, for messages that name it. */
export function keyName(state: Pick<State, 'ownKeys'>, name: CommandName): string {
  return keyLabel(keyOf(state, name));
}

/** The binding for a pressed key, given which side has the focus. */
export function keyFor(pressed: string, focus: State['focus'], list: readonly Key[] = keys): Key | undefined {
  return list.find((key) => key.keys.includes(pressed) && (key.focus === undefined || key.focus === focus));
}

/** Keys the help shows for a query: those whose line holds every word of it. */
export function helpKeys(query: string, say: Say = english, list: readonly AnyKey[] = allKeys): readonly AnyKey[] {
  const words = query.toLowerCase().split(/\s+/);
  return list.filter(({ keys: names, help, group }) => {
    const line = `${names.join(' ')} ${help} ${group} ${say(help)}`.toLowerCase();
    return words.every((word) => line.includes(word));
  });
}

const labels: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  backspace: 'Backspace',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  f1: 'F1',
};

/** A key as it is written on the keyboard; arrows in words where only ASCII may be drawn. */
export function keyLabel(key: string, ascii = false): string {
  const label = labels[key] ?? key.replace(/^ctrl-/, 'Ctrl-');
  return ascii && /[^ -~]/.test(label) ? key.replace(/^./, (letter) => letter.toUpperCase()) : label;
}

/** All keys of a binding, the nine digits as a range. */
export function keyLabels({ keys: names }: Pick<Key, 'keys'>, ascii = false): string[] {
  return names.length === 9 && names[0] === '1' ? ['1-9'] : names.map((name) => keyLabel(name, ascii));
}
