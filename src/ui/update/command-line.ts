/** What `:` understands: the words of the command line, carried out on the screen instead of on stdout. */

import type { ReportModel } from '../model.ts';
import { type State, withTableState, withViewState } from '../state/state.ts';
import { go } from './move.ts';
import { quiet, type Step } from './reduce.ts';

/** One per word; the rest of the line is its argument. The first word of a line may also be a place by itself. */
const commands: Readonly<Record<string, (rest: string, state: State, report: ReportModel) => Step>> = {
  show: (rest, state, report) => arrive(rest, state, report, (there) => withViewState(there, { form: 'chart' })),
  table: (rest, state, report) => arrive(rest, state, report, (there) => withViewState(there, { form: 'table' })),
  read: (rest, state, report) => arrive(rest, state, report),
  go: (rest, state, report) => arrive(rest, state, report),
  find: (rest, state) => quiet({ ...state, overlay: { type: 'find', query: rest, row: 0 } }),
  filter: (rest, state) => quiet(withTableState({ ...state, focus: 'page' }, { filter: rest, row: 0 })),
  list: (_, state) => quiet({ ...state, overlay: { type: 'contents', row: 0 } }),
  sources: (rest, state, report) =>
    rest === ''
      ? quiet({ ...state, overlay: { type: 'sources', scroll: 0 } })
      : arrive(rest, state, report, (there) => ({ ...there, overlay: { type: 'sources', scroll: 0 } })),
  help: (_, state) => quiet({ ...state, overlay: { type: 'help', query: '', row: 0, typing: false } }),
  q: (_, state) => ({ state, effects: [{ type: 'quit', interrupted: false }] }),
  quit: (_, state) => ({ state, effects: [{ type: 'quit', interrupted: false }] }),
};

/** Carries a typed line out. A line nobody understands is said, with the words there are; nothing is lost. */
export function runLine(line: string, state: State, report: ReportModel): Step {
  if (line === '') return quiet(state);
  const [word = '', ...rest] = line.replace(/^state-of-ai\s+/, '').split(/\s+/);
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (command !== undefined) return command(withoutFlags(rest), state, report);
  if (report.resolve(line).place !== null) return arrive(line, state, report);
  return warn(state, `no command or place “${line}”; commands: ${Object.keys(commands).join(' ')}`);
}

/** `--format csv` and the like mean nothing on a screen; a view does, and is taken by the caller's place. */
function withoutFlags(words: readonly string[]): string {
  return words.filter((word, i) => !word.startsWith('--') && !(words[i - 1] ?? '').startsWith('--')).join(' ');
}

function arrive(
  query: string,
  state: State,
  report: ReportModel,
  then: (there: State) => State = (there) => there,
): Step {
  if (query === '') return quiet(then(state));
  const { place, nearest } = report.resolve(query);
  if (place === null)
    return warn(state, `there is no “${query}”${nearest.length > 0 ? `; near it: ${nearest.join(', ')}` : ''}`);
  return quiet(then(go(state, place)));
}

function warn(state: State, text: string): Step {
  return quiet({ ...state, message: { text, tone: 'warning' } });
}

const withPlace: readonly string[] = ['show', 'table', 'read', 'go', 'sources'];

/** Whether a place may follow the word. */
export function takesPlace(word: string): boolean {
  return withPlace.includes(word);
}

/** For tests and completion: the words `:` takes. */
export const commandWords: readonly string[] = Object.keys(commands);
