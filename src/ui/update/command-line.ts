/** What `:` understands: command-line syntax, applied to the screen. */

import { code, type Message, message } from '../../i18n/message.ts';
import { type CommandWord, commandWords } from '../keys/suggestions.ts';
import { withTableState, withViewState } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { go } from './move.ts';
import { quiet, type Scene, type Step, withNotice } from './step.ts';

/** One per word; the rest of the line is its argument. The first word of a line may also be a place by itself. */
const commands: Readonly<Record<CommandWord, (rest: string, state: State, scene: Scene) => Step>> = {
  show: (rest, state, scene) => arrive(rest, state, scene, (there) => withViewState(there, { form: 'chart' })),
  table: (rest, state, scene) => arrive(rest, state, scene, (there) => withViewState(there, { form: 'table' })),
  read: (rest, state, scene) => arrive(rest, state, scene),
  go: (rest, state, scene) => arrive(rest, state, scene),
  find: (rest, state) => quiet({ ...state, overlay: { type: 'find', query: rest, row: 0 } }),
  filter: (rest, state) => quiet(withTableState({ ...state, focus: 'page' }, { filter: rest, row: 0 })),
  list: (_, state) => quiet({ ...state, overlay: { type: 'contents', row: 0 } }),
  sources: (rest, state, scene) =>
    rest === ''
      ? quiet({ ...state, overlay: { type: 'sources', scroll: 0 } })
      : arrive(rest, state, scene, (there) => ({ ...there, overlay: { type: 'sources', scroll: 0 } })),
  help: (_, state) => quiet({ ...state, overlay: { type: 'help', query: '', row: 0, typing: false } }),
  q: (_, state) => ({ state, effects: [{ type: 'quit', interrupted: false }] }),
  quit: (_, state) => ({ state, effects: [{ type: 'quit', interrupted: false }] }),
};

/** Runs a typed line. An unknown one gets an error with the known commands; the input is kept. */
export function runLine(line: string, state: State, scene: Scene): Step {
  if (line === '') return quiet(state);
  const [word = '', ...rest] = line.replace(/^state-of-ai\s+/, '').split(/\s+/);
  const command = commandWords.find((each) => each === word);
  if (command !== undefined) return commands[command](withoutFlags(rest), state, scene);
  if (scene.report.resolve(line).place !== null) return arrive(line, state, scene);
  return warn(state, message('ui.noCommandOrPlace', { typed: code(line), commands: commandWords.map(code) }));
}

/** `--format csv` and the like mean nothing on a screen; a view does, and is taken by the caller's place. */
function withoutFlags(words: readonly string[]): string {
  return words.filter((word, i) => !word.startsWith('--') && !(words[i - 1] ?? '').startsWith('--')).join(' ');
}

function arrive(query: string, state: State, scene: Scene, then: (there: State) => State = (there) => there): Step {
  if (query === '') return quiet(then(state));
  const { place, nearest } = scene.report.resolve(query);
  if (place === null)
    return warn(
      state,
      nearest.length === 0
        ? message('ui.nothingCalled', { typed: code(query) })
        : message('ui.nothingCalledButNear', { typed: code(query), nearest: nearest.map(code) }),
    );
  return quiet(then(go(state, place)));
}

function warn(state: State, text: Message): Step {
  return quiet(withNotice(state, text, 'warning'));
}
