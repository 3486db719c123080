/** `state-of-ai tour`: a line at the foot says what to press, and the next one comes once it was done. Pure. */
import { xValues } from '../../draw/series.ts';
import type { ReportModel } from '../model.ts';
import { type Page, pageOf } from '../page/page.ts';
import { type State, viewStateOf } from '../state/state.ts';
import { cursorOf } from '../update/commands.ts';
import { type CommandName, keyName } from './keys.ts';

interface Stop {
  /** In English, with the reader's own keys in it. */
  readonly text: (state: State, page: Page) => string;
  readonly isDone: (state: State, page: Page) => boolean;
}

const first = '1';
const searched = 'leaderboard';

/** The series whose peak is looked for. */
const followed = 'Chinese OSS';

const stops: readonly Stop[] = [
  {
    text: (state) => `${keyName(state, 'next-figure')} goes to the next figure: go to figure 1, who served the tokens`,
    isDone: atFirst,
  },
  {
    text: (state, page) => {
      const by = toPeak(state, page);
      const [way, name]: [string, CommandName] = by < 0 ? ['left', 'left'] : ['right', 'right'];
      return `${keyName(state, name)} moves the cursor: Chinese open models peaked ${Math.abs(by)} weeks to the ${way}`;
    },
    isDone: (state, page) => atFirst(state) && toPeak(state, page) === 0,
  },
  {
    text: (state) => `this is the peak. ${keyName(state, 'pin')} pins the week: the legend then tells the change since`,
    isDone: (state) => atFirst(state) && viewStateOf(state).pin !== null,
  },
  {
    text: (state) => `${keyName(state, 'form')} shows the same numbers as a table`,
    isDone: (state, page) => atFirst(state) && page.table !== null,
  },
  {
    text: (state) => `${keyName(state, 'find')} finds words in all there is: press it`,
    isDone: ({ overlay }) => overlay?.type === 'find',
  },
  {
    text: (state) =>
      state.overlay?.type === 'find'
        ? `type ${searched}, then Enter opens the first hit`
        : `${keyName(state, 'find')}, then type ${searched} and press Enter`,
    isDone: atBoard,
  },
  {
    text: (state) => `${keyName(state, 'right')} sorts by the next column: sort this leaderboard by another one`,
    isDone: (state) => atBoard(state) && viewStateOf(state).table.sorted && viewStateOf(state).table.column > 0,
  },
  {
    text: (state) => `${keyName(state, 'help')} lists every key and runs what you choose: press it to end the tour`,
    isDone: ({ overlay }) => overlay?.type === 'help',
  },
];

const ended = 'that was the tour; state-of-ai tour starts it again';

/** What the tour asks for now; null outside of it. */
export function tourText(state: State, report: ReportModel): string | null {
  const stop = state.tour === null ? undefined : stops[state.tour];
  if (state.tour === null || stop === undefined) return null;
  return `${state.tour + 1}/${stops.length}  ${report.say(stop.text(state, pageOf(state, report)))}`;
}

/** The tour as sentences, for where no keys can be read. */
export function tourSentences(state: State, report: ReportModel): string[] {
  const page = pageOf(state, report);
  return stops.map(({ text }) => report.say(text(state, page)));
}

/** The state with the tour as far on as what was asked for is done; several stops at once where they are. */
export function toured(state: State, report: ReportModel): State {
  if (state.tour === null) return state;
  const page = pageOf(state, report);
  let { tour } = state;
  while (tour < stops.length && stops[tour]?.isDone(state, page)) tour++;
  if (tour === state.tour) return state;
  if (tour < stops.length) return { ...state, tour };
  return { ...state, tour: null, message: { text: ended, tone: 'plain' } };
}

/** Leaves the tour; what it showed stays as it is. */
export function withoutTour(state: State): State {
  return { ...state, tour: null, message: { text: ended, tone: 'plain' } };
}

function atFirst({ place }: State): boolean {
  return place.type === 'figure' && place.id === first;
}

function atBoard({ place }: State): boolean {
  return place.id.startsWith(searched) && place.type === 'figure';
}

/** Weeks from the cursor to the highest value of the series, negative to the left; 0 where it is not on screen. */
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
