/** Keys in overlays: help, sources, contents, and the three typed lines. */

import { cleanText } from '../../data/clean.ts';
import { splitCells } from '../../draw/width.ts';
import { code, type Message, message } from '../../i18n/message.ts';
import { keysWith } from '../keys/bindings.ts';
import { findHits } from '../keys/find-hits.ts';
import { helpEntries } from '../keys/help-list.ts';
import { type AnyKey, keyFor } from '../keys/keys.ts';
import { listCommand, types } from '../keys/list-keys.ts';
import { modelHits } from '../keys/model-hits.ts';
import { suggestions } from '../keys/suggestions.ts';
import { arrivalAt } from '../page/contents.ts';
import { overlayRows } from '../page/layout.ts';
import { isShown, pageOf, shownFields } from '../page/page.ts';
import type { CommandName, ListCommand } from '../state/command-names.ts';
import { viewStateOf, withTableState } from '../state/selectors.ts';
import type { Overlay, State } from '../state/state.ts';
import { maxModels, toggleOverlay } from './chart.ts';
import { runLine } from './command-line.ts';
import { runCommand } from './commands.ts';
import { go } from './move.ts';
import { quiet, type Scene, type Step, scrolled, withNotice } from './step.ts';

type Of<T extends Overlay['type']> = Extract<Overlay, { type: T }>;

/** Longer than anybody pastes into a search on purpose. */
const maxPasteLength = 500;

/** Maximum command lines remembered. */
const maxTypedLines = 50;

/** Keys of the page that also close what they opened, and others that users try. */
const closing: Readonly<Partial<Record<Overlay['type'], readonly CommandName[]>>> = {
  help: ['help'],
  sources: ['sources', 'back', 'enter'],
  row: ['back', 'left'],
  output: ['back', 'enter'],
  contents: ['contents'],
  columns: ['columns'],
  card: ['back', 'left'],
};

export function overlayKey(state: State, overlay: Overlay, pressed: string, scene: Scene): Step {
  if (isTyped(overlay) && types(pressed)) return quiet(withText(state, overlay, textOf(state) + letterOf(pressed)));
  const command = listCommand(pressed, overlay.type, state.ownKeys);
  if (command !== undefined) return overlayDo(state, overlay, command, scene);
  const name = keyFor(pressed, state.focus, keysWith(state.ownKeys))?.name;
  if (name === 'copy-source' && overlay.type === 'sources')
    return runCommand(name, pressed, state, pageOf(state, scene.report), scene);
  // The footer of every list says so.
  if (name === 'help' && overlay.type !== 'help' && !isTyped(overlay))
    return runCommand(name, pressed, state, pageOf(state, scene.report), scene);
  const closes = !isTyped(overlay) && name !== undefined && closing[overlay.type]?.includes(name);
  return closes ? overlayDo(state, overlay, 'list-close', scene) : quiet(state);
}

/** Runs a command in an overlay, from a key or a click. */
export function overlayDo(state: State, overlay: Overlay, command: ListCommand, scene: Scene): Step {
  if (command === 'erase' || command === 'erase-word') return quiet(erased(state, overlay, command));
  if (command === 'list-close' && overlay.type !== 'help' && overlay.type !== 'filter') return quiet(show(state, null));
  switch (overlay.type) {
    case 'help':
      return inHelp(state, overlay, command, scene);
    case 'sources':
    case 'row':
    case 'output':
      return inText(state, overlay, command, scene);
    case 'contents':
      return inContents(state, overlay, command, scene);
    case 'find':
      return inFind(state, overlay, command, scene);
    case 'command':
      return inCommand(state, overlay, command, scene);
    case 'card':
      return quiet(show(state, null));
    case 'columns':
      return inColumns(state, overlay, command, scene);
    case 'filter':
      return inFilter(state, overlay, command);
    case 'models':
      return inModels(state, overlay, command, scene);
  }
}

/** Whether letters are text there. */
export function isTyped(overlay: Overlay): boolean {
  return overlay.type === 'help' ? overlay.typing : ['find', 'models', 'command', 'filter'].includes(overlay.type);
}

/** Inserts pasted text into a typed line, as one line; elsewhere it is ignored. */
export function overlayPaste(state: State, text: string): State {
  const { overlay } = state;
  const all = [...cleanText(text)];
  if (overlay === null) return state;
  // In the list of keys, pasted text starts a search.
  const opened: Overlay = overlay.type === 'help' ? { ...overlay, typing: true } : overlay;
  if (!isTyped(opened)) return state;
  const pasted = withText({ ...state, message: null }, opened, textOf(state) + all.slice(0, maxPasteLength).join(''));
  if (all.length <= maxPasteLength) return pasted;
  return withNotice(pasted, message('ui.pasteCut', { taken: maxPasteLength }), 'warning');
}

function show(state: State, overlay: Overlay | null): State {
  return { ...state, overlay };
}

/** How far a command moves a list on a screen of `screen` rows; undefined if it does not move. */
function move(command: ListCommand, screen: number): number | undefined {
  const steps: Readonly<Partial<Record<ListCommand, number>>> = {
    'list-up': -1,
    'list-down': 1,
    'list-page-up': -screen,
    'list-page-down': screen,
    'list-first': -Infinity,
    'list-last': Infinity,
  };
  return steps[command];
}

/** A list of `count` lines with the row that the command selects. */
function moved<T extends Overlay & { readonly row: number }>(
  state: State,
  overlay: T,
  command: ListCommand,
  count: number,
): Step {
  const by = move(command, overlayRows(state));
  const row = Math.max(0, Math.min(count - 1, overlay.row + (by ?? 0)));
  return quiet(by === undefined ? state : show(state, { ...overlay, row } as T));
}

/** The line being typed. */
function textOf(state: State): string {
  const { overlay } = state;
  if (overlay?.type === 'find' || overlay?.type === 'help' || overlay?.type === 'models') return overlay.query;
  if (overlay?.type === 'command') return overlay.text;
  return overlay?.type === 'filter' ? viewStateOf(state).table.filter : '';
}

function withText(state: State, overlay: Overlay, text: string): State {
  if (overlay.type === 'find' || overlay.type === 'help' || overlay.type === 'models')
    return show(state, { ...overlay, query: text, row: 0 });
  if (overlay.type === 'command') return show(state, { type: 'command', text, past: overlay.past });
  return overlay.type === 'filter' ? withTableState(state, { filter: text, row: 0 }) : state;
}

function letterOf(pressed: string): string {
  return pressed === 'space' ? ' ' : pressed;
}

function erased(state: State, overlay: Overlay, command: 'erase' | 'erase-word'): State {
  if (!isTyped(overlay)) return state;
  const text = textOf(state);
  // Erasing in an empty command line closes it, as in other programs.
  if (overlay.type === 'command' && text === '' && command === 'erase') return show(state, null);
  return withText(state, overlay, command === 'erase' ? withoutLast(text) : text.replace(/\S*\s*$/, ''));
}

/** Removes the last user-perceived character, which may have several code points. */
function withoutLast(text: string): string {
  return splitCells(text)
    .slice(0, -1)
    .map((cell) => cell.text)
    .join('');
}

function inHelp(state: State, overlay: Of<'help'>, command: ListCommand, scene: Scene): Step {
  const found = helpEntries(overlay.query, state, pageOf(state, scene.report), scene.report);
  if (command === 'list-close')
    return quiet(show(state, overlay.query === '' ? null : { ...overlay, query: '', row: 0, typing: false }));
  if (command === 'list-choose') {
    const key = found[overlay.row]?.key;
    return key === undefined ? quiet(state) : runKey(key, show(state, null), scene);
  }
  if (command === 'list-search') return quiet(show(state, { ...overlay, typing: true }));
  return moved(state, overlay, command, found.length);
}

function inText(state: State, overlay: Of<'sources' | 'row' | 'output'>, command: ListCommand, scene: Scene): Step {
  if (command === 'list-choose') return quiet(show(state, null));
  const by = move(command, overlayRows(state));
  return quiet(by === undefined ? state : scrollText(state, overlay, by, scene));
}

/** Scrolls an overlay text by lines. */
export function scrollText(
  state: State,
  overlay: Of<'sources' | 'row' | 'output'>,
  by: number,
  { lines }: Scene,
): State {
  return show(state, { ...overlay, scroll: scrolled(overlay.scroll, by, lines, overlayRows(state)) });
}

function inContents(state: State, overlay: Of<'contents'>, command: ListCommand, scene: Scene): Step {
  const item = scene.report.items[overlay.row];
  if (command === 'list-choose')
    return quiet(item === undefined ? state : go(state, arrivalAt(item.place, scene.report)));
  return moved(state, overlay, command, scene.report.items.length);
}

/** Hides or shows a column. Rows keep their order as long as the column they are sorted by is shown. */
function inColumns(state: State, overlay: Of<'columns'>, command: ListCommand, scene: Scene): Step {
  const { view, table } = pageOf(state, scene.report);
  if (view === null || table === null) return quiet(show(state, null));
  const { fields } = view.table;
  if (command !== 'list-choose') return moved(state, overlay, command, fields.length);
  const name = fields[overlay.row]?.name ?? '';
  const look = viewStateOf(state).table;
  if (isShown(view, look, name) && table.fields.length === 1)
    return quiet(withNotice(state, message('ui.oneColumnStays'), 'warning'));
  const hidden = look.hidden.includes(name) ? look.hidden.filter((other) => other !== name) : [...look.hidden, name];
  const active = table.fields[look.column]?.name;
  const column = shownFields(view, { ...look, hidden }).findIndex((field) => field.name === active);
  return quiet(withTableState(state, { hidden, column: Math.max(0, column), sorted: look.sorted && column >= 0 }));
}

function inFind(state: State, overlay: Of<'find'>, command: ListCommand, scene: Scene): Step {
  const hits = findHits(overlay.query, state, scene.report);
  if (command !== 'list-choose') return moved(state, overlay, command, hits.length);
  const hit = hits[overlay.row];
  if (hit?.key != null) return runKey(hit.key, show(state, null), scene);
  if (hit?.line != null) return quiet(show(state, { type: 'command', text: hit.line, past: -1 }));
  return quiet(hit?.place == null ? state : go(state, hit.place));
}

function inCommand(state: State, overlay: Of<'command'>, command: ListCommand, scene: Scene): Step {
  switch (command) {
    case 'list-choose': {
      const line = overlay.text.trim();
      const memory =
        line === '' ? state.typed : [line, ...state.typed.filter((other) => other !== line)].slice(0, maxTypedLines);
      return runLine(line, { ...state, overlay: null, typed: memory }, scene);
    }
    case 'older-line':
    case 'newer-line': {
      const by = command === 'older-line' ? 1 : -1;
      const past = Math.max(-1, Math.min(state.typed.length - 1, overlay.past + by));
      return quiet(show(state, { type: 'command', past, text: state.typed[past] ?? '' }));
    }
    case 'complete':
    case 'complete-back':
      return quiet(complete(state, overlay, command === 'complete' ? 1 : -1, scene));
    default:
      return quiet(state);
  }
}

/** Replaces the typed text by the next suggestion; after the last one comes the typed text itself. */
function complete(state: State, overlay: Of<'command'>, by: 1 | -1, scene: Scene): State {
  const { base, row } = overlay.completing ?? { base: overlay.text, row: -1 };
  const found = suggestions(base, scene.report);
  if (found.length === 0) return state;
  // One more than the suggestions: the typed line, at -1.
  const count = found.length + 1;
  const next = ((row + 1 + by + count) % count) - 1;
  return show(state, { ...overlay, text: found[next]?.line ?? base, completing: { base, row: next } });
}

/** Replaces the typed text by a suggestion, by its index; a click does this. */
export function completeWith(state: State, overlay: Of<'command'>, row: number, scene: Scene): State {
  const base = overlay.completing?.base ?? overlay.text;
  const line = suggestions(base, scene.report)[row]?.line;
  return line === undefined ? state : show(state, { ...overlay, text: line, completing: { base, row } });
}

/** Runs a key selected in a list. */
function runKey(key: AnyKey, state: State, scene: Scene): Step {
  const pressed = key.keys[0] ?? '';
  const warn = (text: Message): Step => quiet(withNotice(state, text, 'warning', pressed));
  if ('where' in key) return warn(message('ui.keyOfLists'));
  const page = pageOf(state, scene.report);
  const reason = key.disabled?.(state, page) ?? null;
  return reason === null ? runCommand(key.name, pressed, state, page, scene) : warn(reason);
}

/** Enter overlays a model or removes it; the list stays open. */
function inModels(state: State, overlay: Of<'models'>, command: ListCommand, scene: Scene): Step {
  const own = scene.report.retentionOf(state.place) ?? '';
  const hits = modelHits(overlay.query, own, viewStateOf(state).overlay, scene.report);
  if (command !== 'list-choose') return moved(state, overlay, command, hits.length);
  const hit = hits[overlay.row];
  if (hit === undefined) return quiet(state);
  if (hit.why !== null) return quiet(withNotice(state, message('boards.noCurve', { why: code(hit.why) }), 'warning'));
  const next = toggleOverlay(state, hit.model);
  if (next === null) return quiet(withNotice(state, message('boards.enoughModels', { count: maxModels }), 'warning'));
  // After typing, the line is cleared for the next name; in the list the selection stays.
  if (overlay.query !== '') return quiet(show(next, { type: 'models', query: '', row: 0 }));
  const rows = modelHits('', own, viewStateOf(next).overlay, scene.report);
  const row = rows.findIndex(({ model }) => model === hit.model);
  return quiet(show(next, { ...overlay, row: hit.isOn ? Math.min(overlay.row, rows.length - 1) : row + 1 }));
}

function inFilter(state: State, overlay: Of<'filter'>, command: ListCommand): Step {
  if (command === 'list-close') return quiet(show(withTableState(state, { filter: overlay.before, row: 0 }), null));
  return quiet(['list-choose', 'list-up', 'list-down'].includes(command) ? show(state, null) : state);
}
