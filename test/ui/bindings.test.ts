/** Keys of one's own: what they change, and which mistakes are found before the explorer starts. */

import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import { code, message } from '../../src/i18n/message.ts';
import { english } from '../../src/i18n/speak-english.ts';
import { bindings, boundCommands, keysWith } from '../../src/ui/keys/bindings.ts';
import { helpKeys, keys } from '../../src/ui/keys/keys.ts';
import { listKeys } from '../../src/ui/keys/list-keys.ts';
import { drawScreen } from '../../src/ui/lines/screen.ts';
import type { OwnKeys } from '../../src/ui/state/command-names.ts';
import { startState } from '../../src/ui/state/state.ts';
import { reduce } from '../../src/ui/update/reduce.ts';
import { appearance, report } from './robot.ts';

const problems = (own: unknown) =>
  bindings(own).problems.map(({ command, text }) => `${command}: ${english.message(text)}`);

function pressed(ownKeys: OwnKeys, ...names: string[]) {
  let state = { ...startState({ type: 'figure', id: '1' }, 100, 30), ownKeys };
  for (const key of names) state = reduce(state, { type: 'key', key }, report).state;
  return state;
}

function screen(state: ReturnType<typeof pressed>): string {
  return drawScreen(state, report, appearance).map(textOf).join('\n');
}

describe('the default keys', () => {
  test('have no conflict, and are the list itself', () => {
    expect(bindings({})).toEqual({ keys, problems: [] });
    expect(keysWith({})).toBe(keys);
  });
});

describe('keys of one’s own', () => {
  const own: OwnKeys = { find: ['ctrl-f'], help: ['F'], up: ['e'], down: ['n'], leave: [] };

  test('take the place of the usual ones', () => {
    expect(problems(own)).toEqual([]);
    expect(pressed(own, 'ctrl-f').overlay?.type).toBe('find');
    expect(pressed(own, '/').overlay).toBe(null);
    expect(pressed(own, 'F').overlay?.type).toBe('help');
    expect(pressed(own, 'tab', 'escape').focus).toBe('page');
  });

  test('are what hints, help and messages name', () => {
    expect(screen(pressed(own))).toContain('e n figure');
    expect(screen(pressed(own))).toContain('F help');
    const help = screen(pressed(own, 'F', '/', ...'next chapter or'));
    expect(help).toMatch(/ n +next chapter or figure/);
    expect(help).not.toMatch(/↓ .*next chapter/);
    expect(pressed({ bookmark: ['e'] }, "'").message?.text).toEqual(message('ui.noBookmarks', { key: code('e') }));
  });
});

describe('keys over the page', () => {
  test('are one’s own in every list, and letters still where one types', () => {
    const list = pressed({ 'list-down': ['n'], 'list-close': ['ctrl-g', 'x'] }, 'c', 'home', 'n', 'n');
    expect(list.overlay).toMatchObject({ type: 'contents', row: 2 });
    expect(pressed({ 'list-down': ['n'] }, 'c', 'home', 'j').overlay).toMatchObject({ row: 0 });
    for (const opened of ['c', 'i', '?'])
      expect(pressed({ 'list-close': ['ctrl-g', 'x'] }, opened, 'x').overlay).toBe(null);
    const found = pressed({ 'list-down': ['n'], 'list-close': ['ctrl-g', 'x'] }, '/', 'n', 'x');
    expect(found.overlay).toMatchObject({ type: 'find', query: 'nx' });
    expect(pressed({ 'list-close': ['ctrl-g', 'x'] }, '/', 'n', 'ctrl-g').overlay).toBe(null);
    expect(pressed({ erase: ['ctrl-e'] }, ':', 'a', 'b', 'ctrl-e').overlay).toMatchObject({ text: 'a' });
  });

  test('are closed again by the key that opened them, whichever that is', () => {
    expect(pressed({ contents: ['e'] }, 'e').overlay?.type).toBe('contents');
    expect(pressed({ contents: ['e'] }, 'e', 'e').overlay).toBe(null);
    expect(pressed({ sources: ['e'], help: ['F'] }, 'e', 'F').overlay?.type).toBe('help');
  });

  test('are what the foot of each list names', () => {
    const keysOfLists: OwnKeys = {
      'list-up': ['e'],
      'list-down': ['n'],
      'list-close': ['ctrl-g'],
      'list-choose': ['ctrl-y'],
    };
    expect(problems(keysOfLists)).toEqual([]);
    expect(screen(pressed(keysOfLists, 'c'))).toMatch(/Ctrl-y go there +e n choose +Ctrl-g close/);
    expect(screen(pressed(keysOfLists, '?', '/', ...'close', 'space', ...'it'))).toMatch(/ Ctrl-g +close it/);
  });

  test('stand in the help, the schema and the key table with those of the page', () => {
    for (const { name } of listKeys) expect(boundCommands).toContain(name);
    const all = helpKeys('');
    expect(all).toEqual([...keys, ...listKeys]);
    const chosen = pressed({}, '?', '/', ...'before', 'space', ...'completion', 'enter');
    expect(chosen.message?.text).toEqual(message('ui.keyOfLists'));
  });

  test('may not meet on one key over the same list, nor leave no way out of a line that is typed', () => {
    expect(problems({ 'list-first': ['j'] })).toEqual([
      expect.stringContaining('list-first: "j" is on both list-down and list-first'),
    ]);
    // The command line alone has older lines on ↑: no list is under it.
    expect(problems({ 'list-up': ['up'], 'older-line': ['up'] })).toEqual([]);
    expect(problems({ 'list-close': ['q'] })[0]).toContain('keys.list-close needs a key that is no letter');
    expect(problems({ 'list-choose': [] })[0]).toContain('keys.list-choose needs a key that is no letter');
    expect(problems({ 'list-down': ['ctrl-nn'] })[0]).toContain('there is no key "ctrl-nn"');
  });
});

describe('mistakes', () => {
  test('are named with the command, what was seen and what would work', () => {
    expect(problems({ hlep: ['?'] })).toEqual(['hlep: keys has no command "hlep"; did you mean help?']);
    expect(problems({ find: ['escpe'] })[0]).toContain('there is no key "escpe"; did you mean escape?');
    expect(problems({ find: ['ctrl-m'] })[0]).toContain('there is no key "ctrl-m"');
    expect(problems({ find: '/' })).toEqual(['find: its keys are a list, such as ["/", "ctrl-f"]']);
    expect(problems({ chapter: ['0'] })[0]).toContain('keys.chapter cannot be changed');
    expect(problems([])[0]).toContain('keys is an object');
  });

  test('are two commands on one key, unless the focus tells them apart', () => {
    expect(problems({ find: ['f'] })).toEqual([
      expect.stringContaining('find: "f" is on both filter and find; give one of them another key'),
    ]);
    expect(problems({ find: ['f'], filter: ['/'] })).toEqual([]);
    // Only in the page x hides a series, only in the contents Enter enters.
    expect(problems({ hide: ['x', 'X'] })).toEqual([]);
  });

  test('are a help or a way out that no key leads to', () => {
    expect(problems({ quit: [] })[0]).toContain('quit: keys.quit must not be empty; free keys: ');
    expect(problems({ help: [] })[0]).toContain('help: keys.help must not be empty');
  });
});
