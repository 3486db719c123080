/** The explorer's whole state, as plain data. The report's data are in model.ts. */

import type { Language } from '../../i18n/language.ts';
import type { Message } from '../../i18n/message.ts';
import type { OwnKeys } from './command-names.ts';
import type { Place } from './place.ts';
import type { Target } from './target.ts';

type Form = 'chart' | 'table';
/** For a chart over time: the figure's form, a line for each series, or bars of the cursor's week. For a table: bars. */
export type Shape = 'own' | 'lines' | 'bars';
export type PeriodUnit = 'all' | 'month' | 'week';

/** View state of a place, kept during the session, so that returning restores it. */
export interface ViewState {
  /** Index of the selected view. */
  readonly view: number;
  readonly form: Form;
  /** Amounts if the figure shows shares by default, or the reverse. */
  readonly otherScale: boolean;
  /** Index of the chart's x value; null is the last one. */
  readonly cursor: number | null;
  readonly pin: number | null;
  /** The range of x values shown; the cursor and the pin are indices within it. */
  readonly zoom: { readonly from: string; readonly to: string } | null;
  readonly shape: Shape;
  /** Whether the change since the pinned x is drawn instead of the values. */
  readonly since: boolean;
  readonly hidden: readonly string[];
  /** Index into the series, from the top of the legend, when the page has the focus. */
  readonly series: number;
  /** First visible line of a text longer than the screen. */
  readonly scroll: number;
  readonly table: TableState;
  readonly period: {
    readonly unit: PeriodUnit /** Counted back from the latest: 0 is the last. */;
    readonly back: number;
  };
  /** Other models overlaid on a model's page. */
  readonly overlay: readonly string[];
}

export interface TableState {
  readonly row: number;
  /** The active column; rows are sorted by it once the user has moved to it. */
  readonly column: number;
  readonly sorted: boolean;
  readonly descending: boolean;
  readonly filter: string;
  /** Names of columns that the user toggled: hidden ones, or ones shown although the figure hides them by default. */
  readonly hidden: readonly string[];
  /** Names of marked rows (see rowName). */
  readonly marked: readonly string[];
  readonly onlyMarked: boolean;
}

export type Overlay =
  | { readonly type: 'help'; readonly query: string; readonly row: number; readonly typing: boolean }
  | { readonly type: 'sources'; readonly scroll: number }
  /** The row under the cursor, in full. */
  | { readonly type: 'row'; readonly scroll: number }
  | { readonly type: 'find'; readonly query: string; readonly row: number }
  | {
      readonly type: 'command';
      readonly text: string;
      readonly past: number;
      /** The typed text before Tab replaced it by a suggestion, and the suggestion's index. */
      readonly completing?: { readonly base: string; readonly row: number };
    }
  | { readonly type: 'filter'; readonly before: string }
  /** A command's output. */
  | { readonly type: 'output'; readonly line: string; readonly text: string; readonly scroll: number }
  | { readonly type: 'card' }
  /** Models to overlay on the page's own. */
  | { readonly type: 'models'; readonly query: string; readonly row: number }
  | { readonly type: 'contents'; readonly row: number }
  | { readonly type: 'columns'; readonly row: number };

/** A line in the footer that says what a key did, or why it did nothing. */
export interface Notice {
  /** The key it is about, shown before the text. */
  readonly key?: string;
  readonly text: Message;
  readonly tone: 'plain' | 'warning';
}

export interface State {
  readonly columns: number;
  readonly rows: number;
  readonly place: Place;
  /** Earlier places for `b`, latest first. */
  readonly back: readonly Place[];
  readonly focus: 'contents' | 'page';
  readonly viewStates: Readonly<Record<string, ViewState>>;
  readonly overlay: Overlay | null;
  readonly message: Notice | null;
  readonly lang: Language;
  /** Places that `b` left. */
  readonly forward: readonly Place[];
  readonly undo: History;
  /** Bookmarked places, latest last. */
  readonly bookmarks: readonly Place[];
  /** Typed command lines, latest first. */
  readonly typed: readonly string[];
  /** The figure that the current one is compared with; null without comparison. */
  readonly aside: Place | null;
  /** Whether mouse reports are on. */
  readonly mouse: boolean;
  /** The user's own keys; `{}` if all are the defaults of keys.ts. */
  readonly ownKeys: OwnKeys;
  /** The chapter unfolded in the contents. The chapter of the current figure is unfolded anyway. */
  readonly unfolded: string | null;
  /** The user's logs found on this machine, or the state of the search. */
  readonly logs: OwnLogs | 'not looked' | 'looking' | 'nobody looks';
  /** Counts preparations for the current page; another number means another drawing. */
  readonly prepared: number;
  /** The tour's step, counted from 0; null without a tour. */
  readonly tour: number | null;
  /** The command line that is running; null if none is. */
  readonly running: string | null;
}

/** The logs that `study` without arguments would read. */
export interface OwnLogs {
  readonly logs: readonly {
    readonly agent: string;
    readonly at: string;
    readonly files: number;
    readonly size: string;
  }[];
  /** Where the search looked; empty if no home folder is known. */
  readonly looked: readonly string[];
  /** Whether they can be counted without installing anything. */
  readonly canCount: boolean;
}

/** The undo and redo history. */
interface History {
  /** View states before each change, latest first. */
  readonly past: readonly State['viewStates'][];
  readonly future: readonly State['viewStates'][];
}

const emptyHistory: History = { past: [], future: [] };

/** Side effects that a key requests; performed outside the reducer. */
export type Effect =
  | { readonly type: 'quit'; readonly interrupted: boolean }
  /** Leaves the explorer, then counts and opens the logs found, or the simulated one. */
  | { readonly type: 'study'; readonly demo: boolean }
  | { readonly type: 'look-for-logs' }
  | { readonly type: 'copy'; readonly text: string }
  /** Ctrl-Z and Ctrl-L when selected from a list. */
  | { readonly type: 'suspend' }
  | { readonly type: 'redraw' }
  /** Runs a line as the shell would; its words are arguments of `state-of-ai`. */
  | { readonly type: 'run'; readonly line: string }
  /** Stops the running line. */
  | { readonly type: 'stop' }
  /** Whether the terminal reports mouse events, or uses them for selecting text. */
  | { readonly type: 'mouse'; readonly on: boolean };

/** Length of the text on screen, known once the view has drawn a state. */
export interface MeasuredText {
  readonly of: State;
  /** All lines, visible or not. */
  readonly lines: number;
}

export type Action =
  | { readonly type: 'key'; readonly key: string; readonly measured?: MeasuredText | undefined }
  | Mouse
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'logs-found'; readonly logs: OwnLogs | null }
  /** A part of the page has become ready since it was drawn. */
  | { readonly type: 'prepared' }
  | { readonly type: 'ran'; readonly line: string; readonly ran: Ran }
  /** The translations of the state's language are loaded. */
  | { readonly type: 'language-loaded' }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number };

/** The result of a line that was run. */
export interface Ran {
  readonly out: string;
  /** Text on stderr. */
  readonly err: string;
  /** The file that the data were written to, if not shown on screen. */
  readonly wrote: { readonly file: string; readonly lines: number } | null;
  /** Why there is no output; null on success. */
  readonly problem: Message | null;
}

/** Runs lines typed after `:`, one at a time. */
export interface LineRunner {
  /** `size` is the visible area for its output. Never rejects. */
  run(line: string, size: { readonly columns: number; readonly rows: number }, lang: Language): Promise<Ran>;
  /** Stops the running line; its promise resolves. */
  stop(): void;
}

/** A click or a step of the wheel, with the painted lines. */
export interface Mouse {
  readonly type: 'mouse';
  /** Counted from 0. */
  readonly x: number;
  readonly button: 'left' | 'wheel-up' | 'wheel-down';
  readonly target: Target | null;
  readonly measured?: MeasuredText | undefined;
}

export const initialViewState: ViewState = {
  view: 0,
  form: 'chart',
  otherScale: false,
  cursor: null,
  pin: null,
  zoom: null,
  shape: 'own',
  since: false,
  hidden: [],
  series: 0,
  scroll: 0,
  table: { row: 0, column: 0, sorted: false, descending: true, filter: '', hidden: [], marked: [], onlyMarked: false },
  period: { unit: 'all', back: 0 },
  overlay: [],
};

export function startState(place: Place, columns: number, rows: number, lang: Language = 'en'): State {
  return {
    columns,
    rows,
    place,
    back: [],
    focus: 'contents',
    viewStates: {},
    overlay: null,
    message: null,
    lang,
    typed: [],
    forward: [],
    undo: emptyHistory,
    bookmarks: [],
    aside: null,
    mouse: true,
    ownKeys: {},
    unfolded: null,
    logs: 'not looked',
    prepared: 0,
    tour: null,
    running: null,
  };
}
