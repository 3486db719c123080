/** What `:` understands: the words of the command line, carried out on the screen instead of on stdout. */

import type { World } from '../model.ts';
import { type State, withLook, withTable } from '../state/state.ts';
import { go } from './move.ts';
import { quiet, type Step } from './reduce.ts';

/** One per word; the rest of the line is its argument. The first word of a line may also be a place by itself. */
const commands: Readonly<Record<string, (rest: string, state: State, world: World) => Step>> = {
  show: (rest, state, world) => arrive(rest, state, world, (there) => withLook(there, { form: 'chart' })),
  table: (rest, state, world) => arrive(rest, state, world, (there) => withLook(there, { form: 'table' })),
  read: (rest, state, world) => arrive(rest, state, world),
  go: (rest, state, world) => arrive(rest, state, world),
  find: (rest, state) => quiet({ ...state, overlay: { type: 'find', query: rest, row: 0 } }),
  filter: (rest, state) => quiet(withTable({ ...state, focus: 'page' }, { filter: rest, row: 0 })),
  list: (_, state) => quiet({ ...state, overlay: { type: 'contents', row: 0 } }),
  sources: (rest, state, world) =>
    rest === ''
      ? quiet({ ...state, overlay: { type: 'sources', scroll: 0 } })
      : arrive(rest, state, world, (there) => ({ ...there, overlay: { type: 'sources', scroll: 0 } })),
  help: (_, state) => quiet({ ...state, overlay: { type: 'help', query: '', row: 0, typing: false } }),
  q: (_, state) => ({ state, effects: [{ type: 'quit', interrupted: false }] }),
  quit: (_, state) => ({ state, effects: [{ type: 'quit', interrupted: false }] }),
};

/** Carries a typed line out. A line nobody understands is said, with the words there are; nothing is lost. */
export function runCommand(line: string, state: State, world: World): Step {
  if (line === '') return quiet(state);
  const [word = '', ...rest] = line.replace(/^state-of-ai\s+/, '').split(/\s+/);
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (command !== undefined) return command(withoutFlags(rest), state, world);
  if (world.resolve(line).place !== null) return arrive(line, state, world);
  return warn(state, `no command or place “${line}”; commands: ${Object.keys(commands).join(' ')}`);
}

/** `--format csv` and the like mean nothing on a screen; a view does, and is taken by the caller's place. */
function withoutFlags(words: readonly string[]): string {
  return words.filter((word, i) => !word.startsWith('--') && !(words[i - 1] ?? '').startsWith('--')).join(' ');
}

function arrive(query: string, state: State, world: World, then: (there: State) => State = (there) => there): Step {
  if (query === '') return quiet(then(state));
  const { place, nearest } = world.resolve(query);
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
