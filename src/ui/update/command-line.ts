/** Runs lines typed after `:`: command-line syntax applied to the screen. */

import { code, type Message, message } from '../../i18n/message.ts';
import { type CommandWord, commandWords, wordsOf } from '../keys/suggestions.ts';
import { type Problem, splitLine } from '../keys/words.ts';
import { withTableState, withViewState } from '../state/selectors.ts';
import type { Ran, State } from '../state/state.ts';
import { go } from './move.ts';
import { quiet, type Scene, type Step, withNotice } from './step.ts';

/** One per command word; the rest of the line is its argument. A line may also begin with a place. */
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
  tour: (_, state) => quiet({ ...state, tour: 0 }),
  help: (_, state) => quiet({ ...state, overlay: { type: 'help', query: '', row: 0, typing: false } }),
  q: (_, state) => ({ state, effects: [{ type: 'quit', interrupted: false }] }),
  quit: (_, state) => ({ state, effects: [{ type: 'quit', interrupted: false }] }),
};

const problems: Readonly<Record<Problem, Message>> = {
  pipe: message('line.pipe'),
  several: message('line.several'),
  input: message('line.input'),
  append: message('line.append'),
  quote: message('line.quote'),
  'no file': message('line.noFile'),
};

/**
 * Opens the place a line names, or runs it like the shell: flags or an output file need the shell's output. An unknown line gives
 * an error with the known commands and keeps the input.
 */
export function runLine(typed: string, state: State, scene: Scene): Step {
  const line = typed.replace(/^state-of-ai(?:\s+|$)/, '');
  if (line === '') return quiet(state);
  const [word = '', ...rest] = line.split(/\s+/);
  const own = commandWords.find((each) => each === word);
  // The filter's text is taken literally, including operators.
  if (own === 'filter') return commands.filter(rest.join(' '), state, scene);
  const { report } = scene;
  const { words, file, problem } = splitLine(line);
  if (problem !== null && report.commands.length > 0) return warn(state, problems[problem]);
  const asShell = file !== null || words.some((each) => /^-./.test(each)) || (word === 'list' && rest.length > 0);
  if (own !== undefined && !asShell) return commands[own](rest.join(' '), state, scene);
  if (report.commands.some(({ name }) => name !== '' && name === word)) return runAsShell(line, state);
  if (own !== undefined) return warn(state, message('line.notHere', { line: code(line) }));
  if (report.resolve(line).place !== null) return arrive(line, state, scene);
  const known = wordsOf(report).map((each) => code(each.line));
  return warn(state, message('ui.noCommandOrPlace', { typed: code(line), commands: known }));
}

function runAsShell(line: string, state: State): Step {
  if (state.running !== null) return warn(state, message('line.stillRunning', { line: code(state.running) }));
  return { state: { ...state, running: line }, effects: [{ type: 'run', line }] };
}

/** Shows the output next to the page; a line in the footer if there is nothing to read. */
export function withOutcome(before: State, line: string, { out, err, wrote, problem }: Ran): State {
  const state = { ...before, running: null };
  if (problem !== null) return withNotice(state, problem, 'warning');
  const named = code(line);
  if (wrote !== null)
    return withNotice(state, message('line.wrote', { file: code(wrote.file), lines: wrote.lines }), 'plain');
  const errors = err.trim();
  const lines = errors.split('\n');
  if (out.trim() !== '' || lines.length > 1) {
    const text = [out.trimEnd(), errors].filter((part) => part !== '').join('\n\n');
    return { ...state, overlay: { type: 'output', line, text, scroll: 0 } };
  }
  const last = errors.replace(/^state-of-ai: /, '');
  return withNotice(
    state,
    last === '' ? message('line.done', { line: named }) : message('line.said', { text: code(last) }),
    'plain',
  );
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
