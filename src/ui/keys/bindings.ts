/** The keys in effect: the default list with a reader's own laid over it, and what is wrong with theirs. Pure. */

import { nearestNames } from '../../data/nearest.ts';
import { quote } from '../../i18n/quote.ts';
import type { CommandName, ListCommand, OwnKeys } from '../state/command-names.ts';
import { type AnyKey, allKeys, allKeysWith, type Key, keys } from './keys.ts';
import { listKeysWith, overlays, types } from './list-keys.ts';

export interface Bindings {
  readonly keys: readonly Key[];
  readonly problems: readonly Problem[];
}

export interface Problem {
  /** Whose keys are wrong; null where they all are. */
  readonly command: string | null;
  readonly text: string;
}

/** Keys by name, as input.ts gives them; any other one is the letter or sign itself. */
const named = [
  ...['up', 'down', 'left', 'right', 'enter', 'escape', 'tab', 'shift-tab', 'space', 'backspace', 'delete'],
  ...['pageup', 'pagedown', 'home', 'end', 'f1'],
];
/** As bytes these are Tab, Enter and Backspace, and ctrl-c always leaves. */
const takenByTerminals = 'chijmz';
type AnyCommand = CommandName | ListCommand;

/** Its keys are the numbers of the chapters. */
const fixed: AnyCommand = 'chapter';
const needed: readonly AnyCommand[] = ['quit', 'help'];
/** Needed where a line is typed too: there a letter is a letter. */
const neededWhileTyping: readonly AnyCommand[] = ['list-close', 'list-choose'];

/** Commands whose keys can be chosen. */
export const boundCommands: readonly AnyCommand[] = [...new Set(allKeys.map(({ name }) => name))].filter(
  (name) => name !== fixed,
);

/** `own` is whatever stood under `keys` in a file. An empty list takes a command's keys away. */
export function bindings(own: unknown): Bindings {
  if (typeof own !== 'object' || own === null || Array.isArray(own))
    return { keys, problems: [{ command: null, text: 'keys is an object, such as { "find": ["/", "ctrl-f"] }' }] };
  const problems: Problem[] = [];
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
        text: `keys.${name} needs a key that is no letter, such as ${name === 'list-close' ? 'escape' : 'enter'}: where a line is typed, letters are typed`,
      });
  for (const name of needed)
    if (good[name]?.length === 0)
      problems.push({
        command: name,
        text: `keys.${name} must not be empty; free keys: ${free.slice(0, 8).join(' ')}`,
      });
  problems.push(...conflicts(effective, good, free));
  return { keys: effective, problems };
}

/** Every key in effect, those over the page as well: what help lists. */
export function everyKey(own: OwnKeys): readonly AnyKey[] {
  return allKeysWith(own, keysWith(own));
}

let last: { readonly own: OwnKeys; readonly keys: readonly Key[] } | undefined;

/** The effective list for keys that were found to be right. Asked for on every key, so the last answer is kept. */
export function keysWith(own: OwnKeys): readonly Key[] {
  if (last?.own !== own) last = { own, keys: withOwn(own) };
  return last.keys;
}

function withOwn(own: OwnKeys): readonly Key[] {
  if (Object.keys(own).length === 0) return keys;
  return keys.map((key) => ({ ...key, keys: own[key.name] ?? key.keys })).filter((key) => key.keys.length > 0);
}

function unknownCommand(command: string): string {
  if (command === fixed) return 'keys.chapter cannot be changed: 1 to 9 are the chapters themselves';
  const near = nearestNames(command, boundCommands, 1)[0];
  const hint = near === undefined ? `commands: ${boundCommands.join(', ')}` : `did you mean ${near}?`;
  return `keys has no command ${quote(command)}; ${hint}`;
}

function wrongList(list: unknown): string | null {
  if (!Array.isArray(list)) return 'its keys are a list, such as ["/", "ctrl-f"]';
  for (const key of list) {
    if (typeof key === 'string' && isKey(key)) continue;
    const near = typeof key === 'string' ? nearestNames(key, named, 1)[0] : undefined;
    const hint = near === undefined ? '' : `did you mean ${near}? `;
    return `there is no key ${quote(typeof key === 'string' ? key : JSON.stringify(key))}; ${hint}a key is one letter or sign, ctrl- and a letter (not ${[...takenByTerminals].join(', ')}), or one of ${named.join(', ')}`;
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

/** Two commands on one key at the same time, by the side that has the focus or by what lies over the page. */
function conflicts(list: readonly Key[], own: OwnKeys, free: readonly string[]): Problem[] {
  const over = listKeysWith(own);
  const together: readonly (readonly Bound[])[] = [
    ...(['contents', 'page'] as const).map((focus) =>
      list.filter(({ focus: only }) => only === undefined || only === focus),
    ),
    ...overlays.map((overlay) => over.filter(({ where }) => where.includes(overlay))),
  ];
  const found = new Map<string, Problem>();
  for (const bound of together) {
    const taken = new Map<string, AnyCommand>();
    for (const { name, keys: pressed } of bound) {
      for (const key of pressed) {
        const other = taken.get(key);
        if (other === undefined) taken.set(key, name);
        // One of them would never be heard.
        else if (other !== name) {
          const blamed = own[name] === undefined ? other : name;
          const text = `${quote(key)} is on both ${other} and ${name}; give one of them another key, or [] to leave it without; free keys: ${free.slice(0, 8).join(' ')}`;
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
