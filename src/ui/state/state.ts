/** Everything the explorer remembers between keys, as plain data. The report's data is in model.ts. */

import type { Language } from '../../i18n/language.ts';
import type { Message } from '../../i18n/message.ts';
import type { OwnKeys } from './command-names.ts';
import type { Place } from './place.ts';
import type { Target } from './target.ts';

type Form = 'chart' | 'table';
/** Of a chart over time: as the figure has it, a line for each series, or bars of the cursor's week. Of a table: bars. */
export type Shape = 'own' | 'lines' | 'bars';
export type PeriodUnit = 'all' | 'month' | 'week';

/** View state of one place; kept for the session, so that returning restores it. */
export interface ViewState {
  /** Index of the figure's view. */
  readonly view: number;
  readonly form: Form;
  /** Amounts where the figure leads with shares, or the other way round. */
  readonly otherScale: boolean;
  /** Index of the chart's x value; null is the last one. */
  readonly cursor: number | null;
  readonly pin: number | null;
  /** The x values the chart is cut to; the cursor and the pin count within them. */
  readonly zoom: { readonly from: string; readonly to: string } | null;
  readonly shape: Shape;
  /** Whether the change since the pinned x is drawn in place of the values. */
  readonly since: boolean;
  readonly hidden: readonly string[];
  /** Index into the series, from the top of the legend, when the page has the focus. */
  readonly series: number;
  /** First line shown of a text longer than the screen. */
  readonly scroll: number;
  readonly table: TableState;
  readonly period: {
    readonly unit: PeriodUnit /** Counted back from the latest: 0 is the last. */;
    readonly back: number;
  };
  /** Models drawn together on a model's page, besides its own. */
  readonly overlay: readonly string[];
}

export interface TableState {
  readonly row: number;
  /** The active column: sorted by, once the reader moved to it. */
  readonly column: number;
  readonly sorted: boolean;
  readonly descending: boolean;
  readonly filter: string;
  /** Names of columns the reader turned round: does without, or sees although the figure leads with others. */
  readonly hidden: readonly string[];
  /** Rows, by what they are called (see rowName). */
  readonly marked: readonly string[];
  readonly onlyMarked: boolean;
}

export type Overlay =
  | { readonly type: 'help'; readonly query: string; readonly row: number; readonly typing: boolean }
  | { readonly type: 'sources'; readonly scroll: number }
  /** The row under the cursor, all of it. */
  | { readonly type: 'row'; readonly scroll: number }
  | { readonly type: 'find'; readonly query: string; readonly row: number }
  | {
      readonly type: 'command';
      readonly text: string;
      readonly past: number;
      /** What was typed before Tab put a suggestion in its place, and which one. */
      readonly completing?: { readonly base: string; readonly row: number };
    }
  | { readonly type: 'filter'; readonly before: string }
  /** What a command said. */
  | { readonly type: 'output'; readonly line: string; readonly text: string; readonly scroll: number }
  | { readonly type: 'card' }
  /** Models to lay over the page's own. */
  | { readonly type: 'models'; readonly query: string; readonly row: number }
  | { readonly type: 'contents'; readonly row: number }
  | { readonly type: 'columns'; readonly row: number };

/** A line at the foot that says what a key did, or why it did nothing. */
export interface Notice {
  /** The key it is about, said in front. */
  readonly key?: string;
  readonly text: Message;
  readonly tone: 'plain' | 'warning';
}

export interface State {
  readonly columns: number;
  readonly rows: number;
  readonly place: Place;
  /** Places to go back to, the last one first. */
  readonly back: readonly Place[];
  readonly focus: 'contents' | 'page';
  readonly viewStates: Readonly<Record<string, ViewState>>;
  readonly overlay: Overlay | null;
  readonly message: Notice | null;
  readonly lang: Language;
  /** Places `b` came back from. */
  readonly forward: readonly Place[];
  readonly undo: History;
  /** Places kept for this run, the latest last. */
  readonly bookmarks: readonly Place[];
  /** Command lines typed before, the last one first. */
  readonly typed: readonly string[];
  /** The figure that the current one is compared with; null where one is read alone. */
  readonly aside: Place | null;
  /** Whether clicks and the wheel come to us. */
  readonly mouse: boolean;
  /** The reader's own keys; `{}` where all are as in keys.ts. */
  readonly ownKeys: OwnKeys;
  /** The chapter whose figures the contents list; one that is in such a figure is unfolded anyway. */
  readonly unfolded: string | null;
  /** What was found of one's own logs on this machine. */
  readonly logs: OwnLogs | 'not looked' | 'looking' | 'nobody looks';
  /** How often something was made ready for the page on screen since: another number is another drawing. */
  readonly prepared: number;
  /** How far the tour is, counted from 0; null outside of it. */
  readonly tour: number | null;
  /** The command line that is being run; null where none is. */
  readonly running: string | null;
}

/** What `study` alone would read. */
export interface OwnLogs {
  readonly logs: readonly {
    readonly agent: string;
    readonly at: string;
    readonly files: number;
    readonly size: string;
  }[];
  /** Where was looked; empty where no home folder is known. */
  readonly looked: readonly string[];
  /** Whether they can be counted at once. */
  readonly canCount: boolean;
}

/** What undo and redo go back and forward to. */
interface History {
  /** View states before each change, the last one first. */
  readonly past: readonly State['viewStates'][];
  readonly future: readonly State['viewStates'][];
}

const emptyHistory: History = { past: [], future: [] };

/** What a key asks of the outside: done beside the reducer, never in it. */
export type Effect =
  | { readonly type: 'quit'; readonly interrupted: boolean }
  /** Leaves, and counts and opens the logs that were found, or the simulated one. */
  | { readonly type: 'study'; readonly demo: boolean }
  | { readonly type: 'look-for-logs' }
  | { readonly type: 'copy'; readonly text: string }
  /** What Ctrl-Z and Ctrl-L ask for, where they were chosen in a list. */
  | { readonly type: 'suspend' }
  | { readonly type: 'redraw' }
  /** Runs a line as the shell would: its words are `state-of-ai`'s. */
  | { readonly type: 'run'; readonly line: string }
  /** Ends what is being run. */
  | { readonly type: 'stop' }
  /** Whether the terminal reports mouse events, or keeps them for selecting text. */
  | { readonly type: 'mouse'; readonly on: boolean };

/** How long the text on screen is, as the view knows once it drew a state. */
export interface MeasuredText {
  readonly of: State;
  /** All its lines, in sight or not. */
  readonly lines: number;
}

export type Action =
  | { readonly type: 'key'; readonly key: string; readonly measured?: MeasuredText | undefined }
  | Mouse
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'logs-found'; readonly logs: OwnLogs | null }
  /** Something of the page is ready that was not when it was drawn. */
  | { readonly type: 'prepared' }
  | { readonly type: 'ran'; readonly line: string; readonly ran: Ran }
  /** The words of the state's language have come. */
  | { readonly type: 'language-loaded' }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number };

/** What became of a line that was run. */
export interface Ran {
  readonly out: string;
  /** What was said beside the data. */
  readonly err: string;
  /** Where the data went instead of the screen. */
  readonly wrote: { readonly file: string; readonly lines: number } | null;
  /** Why there is nothing; null where all went well. */
  readonly problem: Message | null;
}

/** Runs lines of `:`, one at a time. */
export interface LineRunner {
  /** `size` is what is seen of it; never rejects. */
  run(line: string, size: { readonly columns: number; readonly rows: number }, lang: Language): Promise<Ran>;
  /** Ends what runs; its promise resolves. */
  stop(): void;
}

/** A click or a notch of the wheel, with what was painted there. */
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
