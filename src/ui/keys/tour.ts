/** `state-of-ai tour`: a line at the bottom says what to press; the next one comes once that is done. Pure. */

import { xValues } from '../../draw/series.ts';
import { code, type Message, message } from '../../i18n/message.ts';
import type { ReportModel } from '../model.ts';
import { type Page, pageOf } from '../page/page.ts';
import { cursorOf, viewStateOf } from '../state/selectors.ts';
import type { Notice, State } from '../state/state.ts';
import { keyName } from './keys.ts';

interface Stop {
  /** Uses the user's own keys. */
  readonly text: (state: State, page: Page) => Message;
  readonly isDone: (state: State, page: Page) => boolean;
}

const first = '1';
const searched = 'leaderboard';

/** The series whose peak the tour asks for. */
const followed = 'Chinese OSS';

const stops: readonly Stop[] = [
  {
    text: (state) => message('ui.tourFigure', { key: keyName(state, 'next-figure') }),
    isDone: atFirst,
  },
  {
    text: (state, page) => {
      const by = toPeak(state, page);
      return by < 0
        ? message('ui.tourPeakLeft', { key: keyName(state, 'left'), weeks: -by })
        : message('ui.tourPeakRight', { key: keyName(state, 'right'), weeks: by });
    },
    isDone: (state, page) => atFirst(state) && toPeak(state, page) === 0,
  },
  {
    text: (state) => message('ui.tourPin', { key: keyName(state, 'pin') }),
    isDone: (state) => atFirst(state) && viewStateOf(state).pin !== null,
  },
  {
    text: (state) => message('ui.tourTable', { key: keyName(state, 'form') }),
    isDone: (state, page) => atFirst(state) && page.table !== null,
  },
  {
    text: (state) => message('ui.tourFind', { key: keyName(state, 'find') }),
    isDone: ({ overlay }) => overlay?.type === 'find',
  },
  {
    text: (state) =>
      state.overlay?.type === 'find'
        ? message('ui.tourType', { words: code(searched) })
        : message('ui.tourFindAndType', { key: keyName(state, 'find'), words: code(searched) }),
    isDone: atBoard,
  },
  {
    text: (state) => message('ui.tourSort', { key: keyName(state, 'right') }),
    isDone: (state) => atBoard(state) && viewStateOf(state).table.sorted && viewStateOf(state).table.column > 0,
  },
  {
    text: (state) => message('ui.tourHelp', { key: keyName(state, 'help') }),
    isDone: ({ overlay }) => overlay?.type === 'help',
  },
];

const ended: Notice = { text: message('ui.tourOver'), tone: 'plain' };

/** The current instruction; null without a tour. */
export function tourText(state: State, report: ReportModel): string | null {
  const stop = state.tour === null ? undefined : stops[state.tour];
  if (state.tour === null || stop === undefined) return null;
  return `${state.tour + 1}/${stops.length}  ${report.t.message(stop.text(state, pageOf(state, report)))}`;
}

/** The tour as sentences, for use without keys. */
export function tourSentences(state: State, report: ReportModel): string[] {
  const page = pageOf(state, report);
  return stops.map(({ text }) => report.t.message(text(state, page)));
}

/** Advances the tour as far as its instructions are done; may advance several steps. */
export function toured(state: State, report: ReportModel): State {
  if (state.tour === null) return state;
  const page = pageOf(state, report);
  let { tour } = state;
  while (tour < stops.length && stops[tour]?.isDone(state, page)) tour++;
  if (tour === state.tour) return state;
  if (tour < stops.length) return { ...state, tour };
  return { ...state, tour: null, message: ended };
}

/** Ends the tour; the page stays. */
export function withoutTour(state: State): State {
  return { ...state, tour: null, message: ended };
}

function atFirst({ place }: State): boolean {
  return place.type === 'figure' && place.id === first;
}

function atBoard({ place }: State): boolean {
  return place.id.startsWith(searched) && place.type === 'figure';
}

/** Weeks from the cursor to the series' maximum, negative to the left; 0 if it is not on screen. */
function toPeak(state: State, page: Page): number {
  const { view } = page;
  if (!atFirst(state) || view === null || view.mark.type !== 'stack') return 0;
  const { x, y, series } = view.mark;
  const rows = view.table.rows.filter((row) => row[series] === followed && typeof row[y] === 'number');
  const peak = rows.reduce<(typeof rows)[number] | undefined>(
    (best, row) => (best === undefined || Number(row[y]) > Number(best[y]) ? row : best),
    undefined,
  );
  const at = peak === undefined ? -1 : xValues(view).indexOf(String(peak[x]));
  return at === -1 ? 0 : at - cursorOf(state, page);
}
