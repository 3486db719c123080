/** Keys for overlays, lists and typed lines, as data like those of keys.ts. */

import type { MessageId } from '../../i18n/message.ts';
import type { ListCommand, OwnKeys } from '../state/command-names.ts';
import type { Overlay } from '../state/state.ts';

type Over = Overlay['type'];

/** As in keys.ts. */
type ListKeyHelp = Extract<MessageId, `ui.help${string}`>;

export interface ListKey {
  readonly keys: readonly string[];
  readonly name: ListCommand;
  readonly help: ListKeyHelp;
  readonly group: 'Lists' | 'Typing';
  /** The overlays where it applies. Where a line is typed, letters and spaces are text instead. */
  readonly where: readonly Over[];
}

const lettered: readonly Over[] = ['help', 'sources', 'row', 'output', 'contents', 'columns'];
const lists: readonly Over[] = [...lettered, 'find', 'models'];
const typed: readonly Over[] = ['help', 'find', 'models', 'command', 'filter'];

const group = 'Lists';
export const listKeys: readonly ListKey[] = [
  { keys: ['up', 'k', 'ctrl-p'], name: 'list-up', help: 'ui.helpListUp', group, where: [...lists, 'filter'] },
  { keys: ['down', 'j', 'ctrl-n'], name: 'list-down', help: 'ui.helpListDown', group, where: [...lists, 'filter'] },
  { keys: ['pageup', 'ctrl-u'], name: 'list-page-up', help: 'ui.helpListPageUp', group, where: lists },
  { keys: ['pagedown', 'ctrl-d'], name: 'list-page-down', help: 'ui.helpListPageDown', group, where: lists },
  {
    keys: ['space'],
    name: 'list-page-down',
    help: 'ui.helpListPageDown',
    group,
    where: ['help', 'sources', 'row', 'output', 'contents'],
  },
  { keys: ['home', 'g'], name: 'list-first', help: 'ui.helpListFirst', group, where: lists },
  { keys: ['end', 'G'], name: 'list-last', help: 'ui.helpListLast', group, where: lists },
  {
    keys: ['enter'],
    name: 'list-choose',
    help: 'ui.helpListChoose',
    group,
    where: [...lists, 'command', 'filter', 'card'],
  },
  { keys: ['right', 'l'], name: 'list-choose', help: 'ui.helpListGo', group, where: ['contents'] },
  { keys: ['space'], name: 'list-choose', help: 'ui.helpListColumn', group, where: ['columns'] },
  {
    keys: ['escape'],
    name: 'list-close',
    help: 'ui.helpListClose',
    group,
    where: [...lists, 'command', 'filter', 'card'],
  },
  { keys: ['q'], name: 'list-close', help: 'ui.helpListClose', group, where: [...lettered, 'card'] },
  { keys: ['/'], name: 'list-search', help: 'ui.helpListSearch', group, where: ['help'] },
  { keys: ['backspace'], name: 'erase', help: 'ui.helpErase', group: 'Typing', where: typed },
  { keys: ['ctrl-w'], name: 'erase-word', help: 'ui.helpEraseWord', group: 'Typing', where: typed },
  {
    keys: ['tab'],
    name: 'complete',
    help: 'ui.helpComplete',
    group: 'Typing',
    where: ['command'],
  },
  { keys: ['shift-tab'], name: 'complete-back', help: 'ui.helpCompleteBack', group: 'Typing', where: ['command'] },
  { keys: ['up'], name: 'older-line', help: 'ui.helpOlderLine', group: 'Typing', where: ['command'] },
  { keys: ['down'], name: 'newer-line', help: 'ui.helpNewerLine', group: 'Typing', where: ['command'] },
];

/** All overlays that have such keys. */
export const overlays: readonly Over[] = [...new Set(listKeys.flatMap(({ where }) => where))];

/** The keys in effect: a command's user keys replace all of its default keys. */
export function listKeysWith(own: OwnKeys): readonly ListKey[] {
  return listKeys
    .map((key) => ({ ...key, keys: own[key.name] ?? key.keys }))
    .filter(({ keys: pressed }) => pressed.length > 0);
}

/** The command of a key in an overlay; undefined if none. */
export function listCommand(pressed: string, over: Over, own: OwnKeys): ListCommand | undefined {
  return listKeysWith(own).find(({ keys: known, where }) => where.includes(over) && known.includes(pressed))?.name;
}

/** The first key of a command in an overlay, for hints. */
export function listKeyOf(name: ListCommand, over: Over, own: OwnKeys): string {
  return listKeysWith(own).find((key) => key.name === name && key.where.includes(over))?.keys[0] ?? '';
}

/** Whether the key is text where a line is typed: a letter or a space. */
export function types(pressed: string): boolean {
  return pressed === 'space' || [...pressed].length === 1;
}
