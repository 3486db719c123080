/** The keys of what lies over the page, lists and the lines one types into, as data like those of keys.ts. */

import type { Overlay } from '../state/state.ts';
import type { OwnKeys } from './keys.ts';

type Over = Overlay['type'];

export interface ListKey {
  readonly keys: readonly string[];
  readonly name: ListCommand;
  readonly help: string;
  readonly group: 'Lists' | 'Typing';
  /** Over which of them it means something. Where a line is typed, letters and blanks are typed instead. */
  readonly where: readonly Over[];
}

export type ListCommand =
  | 'list-up'
  | 'list-down'
  | 'list-page-up'
  | 'list-page-down'
  | 'list-first'
  | 'list-last'
  | 'list-choose'
  | 'list-close'
  | 'list-search'
  | 'erase'
  | 'erase-word'
  | 'complete'
  | 'complete-back'
  | 'older-line'
  | 'newer-line';

const lettered: readonly Over[] = ['help', 'sources', 'row', 'contents', 'columns'];
const lists: readonly Over[] = [...lettered, 'find'];
const typed: readonly Over[] = ['help', 'find', 'command', 'filter'];

const group = 'Lists';
export const listKeys: readonly ListKey[] = [
  { keys: ['up', 'k', 'ctrl-p'], name: 'list-up', help: 'line above', group, where: [...lists, 'filter'] },
  { keys: ['down', 'j', 'ctrl-n'], name: 'list-down', help: 'line below', group, where: [...lists, 'filter'] },
  { keys: ['pageup', 'ctrl-u'], name: 'list-page-up', help: 'a screen of the list up', group, where: lists },
  { keys: ['pagedown', 'ctrl-d'], name: 'list-page-down', help: 'a screen of the list down', group, where: lists },
  {
    keys: ['space'],
    name: 'list-page-down',
    help: 'a screen of the list down',
    group,
    where: ['help', 'sources', 'row', 'contents'],
  },
  { keys: ['home', 'g'], name: 'list-first', help: 'first line of a list', group, where: lists },
  { keys: ['end', 'G'], name: 'list-last', help: 'last line of a list', group, where: lists },
  {
    keys: ['enter'],
    name: 'list-choose',
    help: 'go to the chosen line, or run it',
    group,
    where: [...lists, 'command', 'filter', 'card'],
  },
  { keys: ['right', 'l'], name: 'list-choose', help: 'go to the chosen line', group, where: ['contents'] },
  { keys: ['space'], name: 'list-choose', help: 'show or hide the chosen column', group, where: ['columns'] },
  { keys: ['escape'], name: 'list-close', help: 'close it', group, where: [...lists, 'command', 'filter', 'card'] },
  { keys: ['q'], name: 'list-close', help: 'close it', group, where: [...lettered, 'card'] },
  { keys: ['/'], name: 'list-search', help: 'search in the list of keys', group, where: ['help'] },
  { keys: ['backspace'], name: 'erase', help: 'erase a letter', group: 'Typing', where: typed },
  { keys: ['ctrl-w'], name: 'erase-word', help: 'erase a word', group: 'Typing', where: typed },
  {
    keys: ['tab'],
    name: 'complete',
    help: 'complete a command; again for the next',
    group: 'Typing',
    where: ['command'],
  },
  { keys: ['shift-tab'], name: 'complete-back', help: 'the completion before', group: 'Typing', where: ['command'] },
  { keys: ['up'], name: 'older-line', help: 'the command typed before', group: 'Typing', where: ['command'] },
  { keys: ['down'], name: 'newer-line', help: 'the command typed after', group: 'Typing', where: ['command'] },
];

/** Everything that keys of a list can be over. */
export const overlays: readonly Over[] = [...new Set(listKeys.flatMap(({ where }) => where))];

/** The keys in effect: a reader's own in place of all of a command's. */
export function listKeysWith(own: OwnKeys): readonly ListKey[] {
  return listKeys
    .map((key) => ({ ...key, keys: own[key.name] ?? key.keys }))
    .filter(({ keys: pressed }) => pressed.length > 0);
}

/** What a key means over the page; undefined where nothing. */
export function listCommand(pressed: string, over: Over, own: OwnKeys): ListCommand | undefined {
  return listKeysWith(own).find(({ keys: known, where }) => where.includes(over) && known.includes(pressed))?.name;
}

/** The first key of a command over the page: what hints name. */
export function listKeyOf(name: ListCommand, over: Over, own: OwnKeys): string {
  return listKeysWith(own).find((key) => key.name === name && key.where.includes(over))?.keys[0] ?? '';
}

/** A key that is a letter or a blank is typed where a line is typed. */
export function types(pressed: string): boolean {
  return pressed === 'space' || [...pressed].length === 1;
}
