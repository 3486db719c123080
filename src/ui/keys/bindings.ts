/** The keys in effect: the default list overridden by the user's, and what is wrong with theirs. Pure. */

import { nearestNames } from '../../data/nearest.ts';
import { code, type Message, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import type { CommandName, ListCommand, OwnKeys } from '../state/command-names.ts';
import { type AnyKey, allKeys, allKeysWith, type Key, keyLabels, keys } from './keys.ts';
import { listKeysWith, overlays, types } from './list-keys.ts';

interface Bindings {
  readonly keys: readonly Key[];
  readonly problems: readonly BindingProblem[];
}

interface BindingProblem {
  /** The command with wrong keys; null if the whole setting is wrong. */
  readonly command: string | null;
  readonly text: Message;
}

/** Names of keys, as input/decode.ts gives them; any other key is its character. */
const named = [
  ...['up', 'down', 'left', 'right', 'enter', 'escape', 'tab', 'shift-tab', 'space', 'backspace', 'delete'],
  ...['pageup', 'pagedown', 'home', 'end', 'f1'],
];
/** As bytes these are Tab, Enter and Backspace; ctrl-c always quits, ctrl-z suspends, ctrl-l redraws. */
const takenByTerminals = 'chijlmz';
/** Maximum free keys that a message lists. */
const maxFreeKeys = 8;
type AnyCommand = CommandName | ListCommand;

/** Its keys are always the chapter numbers. */
const chapter: AnyCommand = 'chapter';
/** Their keys are the same in every terminal program. */
const terminals: readonly AnyCommand[] = ['suspend', 'redraw'];
const needed: readonly AnyCommand[] = ['quit', 'help'];
/** Also needed while a line is typed, where letters are text. */
const neededWhileTyping: readonly AnyCommand[] = ['list-close', 'list-choose'];

/** Commands whose keys can be changed. */
export const boundCommands: readonly AnyCommand[] = [...new Set(allKeys.map(({ name }) => name))].filter(
  (name) => name !== chapter && !terminals.includes(name),
);

/** `own` is the value of `keys` in a file. An empty list removes a command's keys. */
export function bindings(own: unknown): Bindings {
  if (typeof own !== 'object' || own === null || Array.isArray(own))
    return { keys, problems: [{ command: null, text: message('ui.keysIsAnObject') }] };
  const problems: BindingProblem[] = [];
  const good: Partial<Record<AnyCommand, readonly string[]>> = {};
  for (const [command, list] of Object.entries(own)) {
    const name = boundCommands.find((each) => each === command);
    const wrong = name === undefined ? unknownCommand(command) : wrongList(list);
    if (wrong !== null) problems.push({ command, text: wrong });
    else if (name !== undefined) good[name] = list as readonly string[];
  }
  const effective = withOwn(good);
  const free = freeKeys([...effective, ...listKeysWith(good)]);
  for (const name of neededWhileTyping)
    if (good[name]?.every(types))
      problems.push({
        command: name,
        text: message('ui.needsNoLetter', {
          command: code(name),
          such: code(name === 'list-close' ? 'escape' : 'enter'),
        }),
      });
  for (const name of needed)
    if (good[name]?.length === 0)
      problems.push({
        command: name,
        text: message('ui.neededKey', { command: code(name), free: free.slice(0, maxFreeKeys).map(code) }),
      });
  problems.push(...conflicts(effective, good, free));
  return { keys: effective, problems };
}

/** Every key in effect, including those for overlays; help lists them. */
export function everyKey(own: OwnKeys): readonly AnyKey[] {
  return allKeysWith(own, keysWith(own));
}

let last: { readonly own: OwnKeys; readonly keys: readonly Key[] } | undefined;

/** The key list for valid user keys. Memoised, because every key press needs it. */
export function keysWith(own: OwnKeys): readonly Key[] {
  if (last?.own !== own) last = { own, keys: withOwn(own) };
  return last.keys;
}

function withOwn(own: OwnKeys): readonly Key[] {
  if (Object.keys(own).length === 0) return keys;
  return keys
    .map((key) => ({ ...key, keys: own[key.name] ?? key.keys }))
    .filter((key) => key.keys.length > 0 || own[key.name] === undefined);
}

function unknownCommand(command: string): Message {
  if (command === chapter) return message('ui.fixedKeys');
  const own = keys.find(({ name }) => name === command && terminals.includes(name));
  if (own !== undefined) return message('ui.terminalsOwn', { key: code(keyLabels(own).join(' ')) });
  const near = nearestNames(command, boundCommands, 1)[0];
  const typed = quote(command);
  return near === undefined
    ? message('ui.noSuchCommand', { typed, commands: boundCommands.map(code) })
    : message('ui.noSuchCommandButNear', { typed, nearest: code(near) });
}

function wrongList(list: unknown): Message | null {
  if (!Array.isArray(list)) return message('ui.keysAreAList');
  for (const key of list) {
    if (typeof key === 'string' && isKey(key)) continue;
    const near = typeof key === 'string' ? nearestNames(key, named, 1)[0] : undefined;
    const known = {
      typed: quote(typeof key === 'string' ? key : JSON.stringify(key)),
      taken: [...takenByTerminals].map(code),
      named: named.map(code),
    };
    return near === undefined
      ? message('ui.noSuchKeyName', known)
      : message('ui.noSuchKeyNameButNear', { ...known, nearest: code(near) });
  }
  return null;
}

function isKey(key: string): boolean {
  if (named.includes(key)) return true;
  const control = /^ctrl-([a-z])$/.exec(key)?.[1];
  if (control !== undefined) return !takenByTerminals.includes(control);
  return [...key].length === 1 && /^[^\s\p{C}]$/u.test(key);
}

interface Bound {
  readonly name: AnyCommand;
  readonly keys: readonly string[];
}

/** Two commands on one key in the same context: the side with the focus, or the overlay. */
function conflicts(list: readonly Key[], own: OwnKeys, free: readonly string[]): BindingProblem[] {
  const over = listKeysWith(own);
  const together: readonly (readonly Bound[])[] = [
    ...(['contents', 'page'] as const).map((focus) =>
      list.filter(({ focus: only }) => only === undefined || only === focus),
    ),
    ...overlays.map((overlay) => over.filter(({ where }) => where.includes(overlay))),
  ];
  const found = new Map<string, BindingProblem>();
  for (const bound of together) {
    const taken = new Map<string, AnyCommand>();
    for (const { name, keys: pressed } of bound) {
      for (const key of pressed) {
        const other = taken.get(key);
        if (other === undefined) taken.set(key, name);
        // One of them would never be reached.
        else if (other !== name) {
          const blamed = own[name] === undefined ? other : name;
          const text = message('ui.keyTwice', {
            key: quote(key),
            one: code(other),
            other: code(name),
            free: free.slice(0, maxFreeKeys).map(code),
          });
          found.set(`${key} ${other} ${name}`, { command: blamed, text });
        }
      }
    }
  }
  return [...found.values()];
}

function freeKeys(list: readonly Bound[]): string[] {
  const used = new Set(list.flatMap(({ keys: pressed }) => pressed));
  return [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((key) => !used.has(key));
}
