/** Every key of the explorer, as data; the reducer, the help, the hints and the README read this list. */

import { hasGrid } from '../../draw/grid.ts';
import { type Code, code, type Message, type MessageId, message } from '../../i18n/message.ts';
import { english } from '../../i18n/speak-english.ts';
import type { Translate } from '../../i18n/translate.ts';
import { minSplitColumns, minSplitRows, splitFor } from '../page/layout.ts';
import type { Page } from '../page/page.ts';
import type { CommandName, OwnKeys } from '../state/command-names.ts';
import { viewStateOf } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { type ListKey, listKeys, listKeysWith } from './list-keys.ts';

/** Messages without parameters that describe a key, and hints of a word or two. */
type KeyHelp = Extract<MessageId, `ui.help${string}`>;
type KeyHint = Extract<MessageId, `ui.hint${string}`>;

/** A key and where it applies. `page.*` keys work whichever side has the focus unless `focus` is set. */
export interface Key {
  /** Key names as input.ts gives them: `left`, `ctrl-d`, `g`, ... */
  readonly keys: readonly string[];
  /** Its command in the reducer. */
  readonly name: CommandName;
  /** One line for the help. */
  readonly help: KeyHelp;
  /** A word or two for the hints at the bottom of the screen, most important first; keys without one are only in the help. */
  readonly hint?: KeyHint;
  readonly group: 'Move' | 'Chart' | 'Table' | 'Leaderboard' | 'Model' | 'Everywhere';
  /** The side that must have the focus; either if absent. */
  readonly focus?: State['focus'];
  /** Why the key has no effect here; null if it has. */
  readonly disabled?: (state: State, page: Page) => Message | null;
}

const onChart = (_: State, page: Page) => (page.chart === null ? message('ui.noChart') : null);
const onTable = (state: State, page: Page) =>
  page.table === null ? message('ui.noTable', { key: keyName(state, 'form') }) : null;
const onSeries = (_: State, page: Page) =>
  page.chart === null || page.chart.series.length < 2 ? message('ui.noSeries') : null;

const onTime = ({ view, chart }: Page) =>
  view !== null && chart !== null && hasGrid(view) ? null : message('ui.onlyOverTime');
const needsPin = (state: State) =>
  viewStateOf(state).pin === null ? message('ui.pinFirst', { key: keyName(state, 'pin') }) : null;
const needsSpan = (state: State, { chart }: Page) => {
  const last = Math.max(0, (chart?.x.length ?? 1) - 1);
  const { cursor, pin } = viewStateOf(state);
  return Math.min(cursor ?? last, last) === pin ? message('ui.leavePinFirst') : null;
};

export const keys: readonly Key[] = [
  {
    keys: ['up', 'k'],
    name: 'up',
    help: 'ui.helpUp',
    group: 'Move',
  },
  {
    keys: ['down', 'j'],
    name: 'down',
    help: 'ui.helpDown',
    hint: 'ui.hintDown',
    group: 'Move',
  },
  { keys: ['left', 'h'], name: 'left', help: 'ui.helpLeft', group: 'Move' },
  {
    keys: ['right', 'l'],
    name: 'right',
    help: 'ui.helpRight',
    hint: 'ui.hintRight',
    group: 'Move',
  },
  {
    keys: ['enter'],
    name: 'enter',
    help: 'ui.helpEnterPage',
    hint: 'ui.hintEnter',
    group: 'Move',
    focus: 'contents',
  },
  { keys: ['enter'], name: 'enter', help: 'ui.helpOpen', group: 'Move', focus: 'page' },
  {
    keys: ['escape'],
    name: 'leave',
    help: 'ui.helpLeave',
    hint: 'ui.hintLeave',
    group: 'Move',
    focus: 'page',
  },
  { keys: ['tab', 'shift-tab'], name: 'focus', help: 'ui.helpFocus', group: 'Move' },
  { keys: ['g'], name: 'first', help: 'ui.helpFirst', group: 'Move' },
  { keys: ['G'], name: 'last', help: 'ui.helpLast', group: 'Move' },
  { keys: ['pageup', 'ctrl-u'], name: 'page-up', help: 'ui.helpPageUp', group: 'Move' },
  { keys: ['pagedown', 'ctrl-d'], name: 'page-down', help: 'ui.helpPageDown', group: 'Move' },
  { keys: ['space'], name: 'page-down', help: 'ui.helpPageDown', group: 'Move', focus: 'contents' },
  { keys: ['home', '0'], name: 'line-start', help: 'ui.helpLineStart', group: 'Move' },
  { keys: ['end', '$'], name: 'line-end', help: 'ui.helpLineEnd', group: 'Move' },
  { keys: [']'], name: 'next-figure', help: 'ui.helpNextFigure', group: 'Move' },
  { keys: ['['], name: 'previous-figure', help: 'ui.helpPreviousFigure', group: 'Move' },
  { keys: ['}'], name: 'next-chapter', help: 'ui.helpNextChapter', group: 'Move' },
  { keys: ['{'], name: 'previous-chapter', help: 'ui.helpPreviousChapter', group: 'Move' },
  { keys: ['c'], name: 'contents', help: 'ui.helpContents', hint: 'ui.hintContents', group: 'Move' },
  { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], name: 'chapter', help: 'ui.helpChapter', group: 'Move' },
  {
    keys: ['b', 'backspace'],
    name: 'back',
    help: 'ui.helpBack',
    group: 'Move',
    disabled: (state) => (state.back.length === 0 ? message('ui.nowhereBack') : null),
  },
  {
    keys: ['B'],
    name: 'forward',
    help: 'ui.helpForward',
    group: 'Move',
    disabled: (state) =>
      state.forward.length === 0 ? message('ui.notGoneBack', { key: keyName(state, 'back') }) : null,
  },
  { keys: ['K'], name: 'bookmark', help: 'ui.helpBookmark', group: 'Move' },
  {
    keys: ["'"],
    name: 'next-bookmark',
    help: 'ui.helpNextBookmark',
    group: 'Move',
    disabled: (state) =>
      state.bookmarks.length === 0 ? message('ui.noBookmarks', { key: keyName(state, 'bookmark') }) : null,
  },
  {
    keys: ['t'],
    name: 'form',
    help: 'ui.helpForm',
    hint: 'ui.hintForm',
    group: 'Chart',
    disabled: (_, page) => (page.hasForms ? null : message('ui.oneForm')),
  },
  {
    keys: ['v'],
    name: 'view',
    help: 'ui.helpView',
    hint: 'ui.hintView',
    group: 'Chart',
    disabled: (_, page) => (page.views.length > 1 ? null : message('ui.oneView')),
  },
  {
    keys: ['a'],
    name: 'scale',
    help: 'ui.helpScale',
    hint: 'ui.hintScale',
    group: 'Chart',
    disabled: (_, page) => (page.hasScales ? null : message('ui.oneMeasure')),
  },
  {
    keys: ['p'],
    name: 'pin',
    help: 'ui.helpPin',
    hint: 'ui.hintPin',
    group: 'Chart',
    disabled: onChart,
  },
  {
    keys: ['z'],
    name: 'zoom',
    help: 'ui.helpZoom',
    hint: 'ui.hintZoom',
    group: 'Chart',
    disabled: (state, page) => onTime(page) ?? needsPin(state) ?? needsSpan(state, page),
  },
  {
    keys: ['Z'],
    name: 'unzoom',
    help: 'ui.helpUnzoom',
    hint: 'ui.hintUnzoom',
    group: 'Chart',
    disabled: (state) => (viewStateOf(state).zoom === null ? message('ui.allWeeksShown') : null),
  },
  {
    keys: ['d'],
    name: 'since',
    help: 'ui.helpSince',
    hint: 'ui.hintSince',
    group: 'Chart',
    disabled: (state, page) =>
      onTime(page) ?? (page.view?.mark.type === 'point' ? message('ui.noChangeBetween') : null) ?? needsPin(state),
  },
  {
    keys: ['T'],
    name: 'shape',
    help: 'ui.helpShape',
    hint: 'ui.hintShape',
    group: 'Chart',
    disabled: (_, page) => (page.shapes.length > 1 ? null : message('ui.noOtherShape')),
  },
  {
    keys: ['x'],
    name: 'hide',
    help: 'ui.helpHide',
    group: 'Chart',
    focus: 'page',
    disabled: onSeries,
  },
  { keys: ['o'], name: 'isolate', help: 'ui.helpIsolate', group: 'Chart', focus: 'page', disabled: onSeries },
  {
    keys: ['^'],
    name: 'peak',
    help: 'ui.helpPeak',
    hint: 'ui.hintPeak',
    group: 'Chart',
    focus: 'page',
    disabled: (_, page) => (page.chart === null ? message('ui.noChart') : null),
  },
  {
    keys: ['A'],
    name: 'show-all',
    help: 'ui.helpShowAll',
    group: 'Chart',
    disabled: (state) => (viewStateOf(state).hidden.length === 0 ? message('ui.noSeriesHidden') : null),
  },
  {
    keys: ['u'],
    name: 'undo',
    help: 'ui.helpUndo',
    group: 'Everywhere',
    disabled: (state) => (state.undo.past.length === 0 ? message('ui.noViewChanged') : null),
  },
  {
    keys: ['U', 'ctrl-r'],
    name: 'redo',
    help: 'ui.helpRedo',
    group: 'Everywhere',
    disabled: (state) => (state.undo.future.length === 0 ? message('ui.nothingUndone') : null),
  },
  {
    keys: ['r'],
    name: 'reverse',
    help: 'ui.helpReverse',
    hint: 'ui.hintReverse',
    group: 'Table',
    disabled: onTable,
  },
  {
    keys: ['f'],
    name: 'filter',
    help: 'ui.helpFilter',
    hint: 'ui.hintFilter',
    group: 'Table',
    disabled: onTable,
  },
  {
    keys: ['space'],
    name: 'mark',
    help: 'ui.helpMark',
    group: 'Table',
    focus: 'page',
  },
  {
    keys: ['|'],
    name: 'only-marked',
    help: 'ui.helpOnlyMarked',
    group: 'Table',
    disabled: (state, page) =>
      onTable(state, page) ??
      (viewStateOf(state).table.marked.length === 0
        ? message('ui.noRowMarked', { key: keyName(state, 'mark') })
        : null),
  },
  {
    keys: ['C'],
    name: 'columns',
    help: 'ui.helpColumns',
    hint: 'ui.hintColumns',
    group: 'Table',
    disabled: onTable,
  },
  {
    keys: ['w'],
    name: 'period',
    help: 'ui.helpPeriod',
    hint: 'ui.hintPeriod',
    group: 'Leaderboard',
    disabled: (_, page) => (page.periods === null ? message('ui.onlyBoardsHavePeriods') : null),
  },
  {
    keys: [',', '<'],
    name: 'earlier',
    help: 'ui.helpEarlier',
    group: 'Leaderboard',
    disabled: (state, page) => needsPeriod(state, page),
  },
  {
    keys: ['.', '>'],
    name: 'later',
    help: 'ui.helpLater',
    group: 'Leaderboard',
    disabled: (state, page) => needsPeriod(state, page),
  },
  {
    keys: ['m'],
    name: 'overlay-model',
    help: 'ui.helpOverlayModel',
    hint: 'ui.hintOverlayModel',
    group: 'Model',
    disabled: (_, page) => (page.retention !== null ? null : message('ui.onlyModelsOverlay')),
  },
  {
    keys: ['='],
    name: 'compare',
    help: 'ui.helpCompare',
    hint: 'ui.hintCompare',
    group: 'Chart',
    disabled: (state, page) =>
      state.aside !== null
        ? null
        : page.view === null
          ? message('ui.onlyFiguresCompare')
          : splitFor(state) === null
            ? message('ui.compareNeedsRoom', { columns: minSplitColumns, rows: minSplitRows })
            : null,
  },
  {
    keys: ['i'],
    name: 'sources',
    help: 'ui.helpSources',
    hint: 'ui.hintSources',
    group: 'Everywhere',
  },
  {
    keys: ['s'],
    name: 'save',
    help: 'ui.helpSave',
    hint: 'ui.hintSave',
    group: 'Everywhere',
    disabled: (_, page) => (page.view === null ? message('ui.noRows') : null),
  },
  { keys: ['y'], name: 'copy', help: 'ui.helpCopy', hint: 'ui.hintCopy', group: 'Everywhere' },
  {
    keys: ['O'],
    name: 'copy-source',
    help: 'ui.helpCopySource',
    group: 'Everywhere',
  },
  {
    keys: ['L'],
    name: 'language',
    help: 'ui.helpLanguage',
    hint: 'ui.hintLanguage',
    group: 'Everywhere',
  },
  {
    keys: ['M'],
    name: 'mouse',
    help: 'ui.helpMouse',
    group: 'Everywhere',
  },
  {
    keys: ['/'],
    name: 'find',
    help: 'ui.helpFind',
    hint: 'ui.hintFind',
    group: 'Everywhere',
  },
  { keys: [':'], name: 'command', help: 'ui.helpCommand', group: 'Everywhere' },
  { keys: ['?', 'f1'], name: 'help', help: 'ui.helpHelp', hint: 'ui.hintHelp', group: 'Everywhere' },
  { keys: [], name: 'tour', help: 'ui.helpTour', group: 'Everywhere' },
  { keys: ['ctrl-l'], name: 'redraw', help: 'ui.helpRedraw', group: 'Everywhere' },
  { keys: ['ctrl-z'], name: 'suspend', help: 'ui.helpSuspend', group: 'Everywhere' },
  { keys: ['q'], name: 'quit', help: 'ui.helpQuit', hint: 'ui.hintQuit', group: 'Everywhere' },
];

function needsPeriod(state: State, page: Page): Message | null {
  if (page.periods === null) return message('ui.onlyBoardsHavePeriods');
  return viewStateOf(state).period.unit === 'all'
    ? message('ui.wholeWindowShown', { key: keyName(state, 'period') })
    : null;
}

/** A key of the page or of an overlay. */
export type AnyKey = Key | ListKey;

/** Every key, in the order of the help. */
export const allKeys: readonly AnyKey[] = [...keys, ...listKeys];

/** All keys in effect, given those of the page. */
export function allKeysWith(own: OwnKeys, onPage: readonly Key[]): readonly AnyKey[] {
  return [...onPage, ...listKeysWith(own)];
}

/** The first key of a command, which a click on it presses. */
export function keyOf({ ownKeys }: Pick<State, 'ownKeys'>, name: CommandName): string {
  return ownKeys[name]?.[0] ?? keys.find((key) => key.name === name)?.keys[0] ?? '';
}

/** The same as labelled on the keyboard, for messages. */
export function keyName(state: Pick<State, 'ownKeys'>, name: CommandName): Code {
  return code(keyLabel(keyOf(state, name)));
}

/** The binding for a pressed key, given which side has the focus. */
export function keyFor(pressed: string, focus: State['focus'], list: readonly Key[] = keys): Key | undefined {
  return list.find((key) => key.keys.includes(pressed) && (key.focus === undefined || key.focus === focus));
}

/** Keys whose help line contains every word of the query, in English or the user's language. */
export function helpKeys(query: string, t: Translate = english, list: readonly AnyKey[] = allKeys): readonly AnyKey[] {
  const words = query.toLowerCase().split(/\s+/);
  return list.filter(({ keys: names, help, group }) => {
    const line = `${names.join(' ')} ${english(help)} ${group} ${t(help)}`.toLowerCase();
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

/** A key's label on the keyboard; arrows as words in ASCII. */
export function keyLabel(key: string, ascii = false): string {
  const label = labels[key] ?? key.replace(/^ctrl-/, 'Ctrl-');
  return ascii && /[^ -~]/.test(label) ? key.replace(/^./, (letter) => letter.toUpperCase()) : label;
}

/** All labels of a binding, the nine digits as a range. A command without a key is a word after `:`. */
export function keyLabels({ keys: names, name }: Pick<AnyKey, 'keys' | 'name'>, ascii = false): string[] {
  if (names.length === 0) return [`:${name}`];
  return names.length === 9 && names[0] === '1' ? ['1-9'] : names.map((name) => keyLabel(name, ascii));
}
