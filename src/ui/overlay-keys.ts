/** What keys do while something lies over the page: help, sources, contents, and the three lines one types into. */
import { cleanText } from '../draw/clean.ts';
import { keysWith } from './bindings.ts';
import { suggestions } from './command-completion.ts';
import { runCommand } from './command-line.ts';
import { findHits } from './find-hits.ts';
import { helpKeys, type Key, keyFor } from './keys.ts';
import { overlayRows } from './layout.ts';
import { go } from './moves.ts';
import { sourceLines } from './overlays/overlay-lines.ts';
import { pageOf, shownFields } from './page.ts';
import { perform } from './perform.ts';
import { quiet, type Step } from './reduce.ts';
import { lookAt, type Overlay, type State, withTable } from './state.ts';
import type { World } from './world.ts';

type Of<T extends Overlay['type']> = Extract<Overlay, { type: T }>;

/** More than anybody pastes into a search on purpose. */
const longestPaste = 500;

/** Command lines remembered. */
const longestMemory = 50;

export function overlayKey(state: State, overlay: Overlay, pressed: string, world: World): Step {
  switch (overlay.type) {
    case 'help':
      return helpKey(state, overlay, pressed, world);
    case 'sources':
      return sourcesKey(state, overlay, pressed, world);
    case 'contents':
      return contentsKey(state, overlay, pressed, world);
    case 'find':
      return findKey(state, overlay, pressed, world);
    case 'command':
      return commandKey(state, overlay, pressed, world);
    case 'card':
      return quiet(['escape', 'q', 'enter', 'b', 'left'].includes(pressed) ? show(state, null) : state);
    case 'columns':
      return columnsKey(state, overlay, pressed, world);
    case 'filter':
      return filterKey(state, overlay, pressed);
  }
}

/** Pasted text goes where one types, as one line; anywhere else it is no key and does nothing. */
export function overlayPaste(state: State, text: string): State {
  const { overlay } = state;
  const line = cleanText(text).slice(0, longestPaste);
  if (overlay === null) return state;
  if (overlay.type === 'find') return show(state, { ...overlay, query: overlay.query + line, row: 0 });
  if (overlay.type === 'help') return show(state, { ...overlay, query: overlay.query + line, row: 0, typing: true });
  if (overlay.type === 'command')
    return show(state, { type: 'command', text: overlay.text + line, past: overlay.past });
  if (overlay.type === 'filter') return withTable(state, { filter: lookAt(state).table.filter + line, row: 0 });
  return state;
}

function show(state: State, overlay: Overlay | null): State {
  return { ...state, overlay };
}

/** How far a key moves a list of `rows` rows on a screen; undefined for keys that do not move. */
function move(pressed: string, screen: number, letters: boolean): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    up: -1,
    down: 1,
    pageup: -screen,
    pagedown: screen,
    home: -Infinity,
    end: Infinity,
    'ctrl-p': -1,
    'ctrl-n': 1,
    'ctrl-u': -screen,
    'ctrl-d': screen,
  };
  const lettered: Readonly<Record<string, number>> = { k: -1, j: 1, g: -Infinity, G: Infinity, space: screen };
  return steps[pressed] ?? (letters ? lettered[pressed] : undefined);
}

function shifted(row: number, by: number, count: number): number {
  return Math.max(0, Math.min(count - 1, row + by));
}

/** A line of text after a key, or undefined when the key does not type. */
function typed(text: string, pressed: string): string | undefined {
  if (pressed === 'backspace') return [...text].slice(0, -1).join('');
  if (pressed === 'ctrl-w') return text.replace(/\S*\s*$/, '');
  if (pressed === 'space') return `${text} `;
  return [...pressed].length === 1 ? text + pressed : undefined;
}

function helpKey(state: State, overlay: Of<'help'>, pressed: string, world: World): Step {
  const found = helpKeys(overlay.query, world.say, keysWith(state.ownKeys));
  if (pressed === 'escape' || (!overlay.typing && (pressed === 'q' || pressed === '?'))) {
    return quiet(show(state, overlay.query === '' ? null : { ...overlay, query: '', row: 0, typing: false }));
  }
  if (pressed === 'enter') {
    const key = found[overlay.row];
    if (key === undefined) return quiet(state);
    return runKey(key, show(state, null), world);
  }
  const by = move(pressed, overlayRows(state), !overlay.typing);
  if (by !== undefined) return quiet(show(state, { ...overlay, row: shifted(overlay.row, by, found.length) }));
  if (pressed === '/' && !overlay.typing) return quiet(show(state, { ...overlay, typing: true }));
  const query = overlay.typing ? typed(overlay.query, pressed) : undefined;
  return quiet(query === undefined ? state : show(state, { ...overlay, query, row: 0 }));
}

function sourcesKey(state: State, overlay: Of<'sources'>, pressed: string, world: World): Step {
  if (['escape', 'q', 'i', 'enter', 'b'].includes(pressed)) return quiet(show(state, null));
  const key = keyFor(pressed, state.focus, keysWith(state.ownKeys));
  if (key?.name === 'copy-source') return runKey(key, state, world);
  const by = move(pressed, overlayRows(state), true);
  if (by === undefined) return quiet(state);
  const most = Math.max(0, sourceLines(state, world, state.columns - 2).length - overlayRows(state));
  return quiet(show(state, { ...overlay, scroll: Math.max(0, Math.min(most, overlay.scroll + by)) }));
}

function contentsKey(state: State, overlay: Of<'contents'>, pressed: string, world: World): Step {
  if (['escape', 'q', 'c'].includes(pressed)) return quiet(show(state, null));
  const item = world.items[overlay.row];
  if (pressed === 'enter' || pressed === 'right' || pressed === 'l')
    return quiet(item === undefined ? state : go(state, item.place));
  const by = move(pressed, overlayRows(state), true);
  return quiet(
    by === undefined ? state : show(state, { ...overlay, row: shifted(overlay.row, by, world.items.length) }),
  );
}

/** Hides or shows a column. The order of the rows stays as long as the column they are sorted by is there. */
function columnsKey(state: State, overlay: Of<'columns'>, pressed: string, world: World): Step {
  if (['escape', 'q', 'C'].includes(pressed)) return quiet(show(state, null));
  const { view, table } = pageOf(state, world);
  if (view === null || table === null) return quiet(show(state, null));
  const { fields } = view.table;
  if (pressed !== 'space' && pressed !== 'enter') {
    const by = move(pressed, overlayRows(state), true);
    return quiet(by === undefined ? state : show(state, { ...overlay, row: shifted(overlay.row, by, fields.length) }));
  }
  const name = fields[overlay.row]?.name ?? '';
  const look = lookAt(state).table;
  const isHidden = look.hidden.includes(name);
  if (!isHidden && table.fields.length === 1)
    return quiet({ ...state, message: { text: 'one column has to stay', tone: 'warning' } });
  const hidden = isHidden ? look.hidden.filter((other) => other !== name) : [...look.hidden, name];
  const active = table.fields[look.column]?.name;
  const column = shownFields(view, { ...look, hidden }).findIndex((field) => field.name === active);
  return quiet(withTable(state, { hidden, column: Math.max(0, column), sorted: look.sorted && column >= 0 }));
}

function findKey(state: State, overlay: Of<'find'>, pressed: string, world: World): Step {
  if (pressed === 'escape') return quiet(show(state, null));
  const hits = findHits(overlay.query, state, world);
  const hit = hits[overlay.row];
  if (pressed === 'enter' && hit?.key != null) return runKey(hit.key, show(state, null), world);
  if (pressed === 'enter') return quiet(hit?.place == null ? state : go(state, hit.place));
  const by = move(pressed, overlayRows(state), false);
  if (by !== undefined) return quiet(show(state, { ...overlay, row: shifted(overlay.row, by, hits.length) }));
  const query = typed(overlay.query, pressed);
  return quiet(query === undefined ? state : show(state, { ...overlay, query, row: 0 }));
}

function commandKey(state: State, overlay: Of<'command'>, pressed: string, world: World): Step {
  if (pressed === 'escape' || (pressed === 'backspace' && overlay.text === '')) return quiet(show(state, null));
  if (pressed === 'enter') {
    const line = overlay.text.trim();
    const memory =
      line === '' ? state.typed : [line, ...state.typed.filter((other) => other !== line)].slice(0, longestMemory);
    return runCommand(line, { ...state, overlay: null, typed: memory }, world);
  }
  if (pressed === 'up' || pressed === 'down') {
    const past = Math.max(-1, Math.min(state.typed.length - 1, overlay.past + (pressed === 'up' ? 1 : -1)));
    return quiet(show(state, { type: 'command', past, text: state.typed[past] ?? '' }));
  }
  if (pressed === 'tab' || pressed === 'shift-tab')
    return quiet(complete(state, overlay, pressed === 'tab' ? 1 : -1, world));
  const text = typed(overlay.text, pressed);
  return quiet(text === undefined ? state : show(state, { type: 'command', text, past: overlay.past }));
}

/** The next suggestion in place of what was typed; past the last one comes what was typed itself. */
function complete(state: State, overlay: Of<'command'>, by: 1 | -1, world: World): State {
  const { base, row } = overlay.completing ?? { base: overlay.text, row: -1 };
  const found = suggestions(base, world);
  if (found.length === 0) return state;
  // One more than there are suggestions: the typed line, at -1.
  const count = found.length + 1;
  const next = ((row + 1 + by + count) % count) - 1;
  return show(state, { ...overlay, text: found[next]?.line ?? base, completing: { base, row: next } });
}

/** What a key in a list does when it is chosen there. */
function runKey(key: Key, state: State, world: World): Step {
  const page = pageOf(state, world);
  const reason = key.disabled?.(state, page) ?? null;
  const pressed = key.keys[0] ?? '';
  if (reason !== null) return quiet({ ...state, message: { key: pressed, text: reason, tone: 'warning' } });
  return perform(key.name, pressed, state, page, world);
}

function filterKey(state: State, overlay: Of<'filter'>, pressed: string): Step {
  const { filter } = lookAt(state).table;
  if (pressed === 'escape') return quiet(show(withTable(state, { filter: overlay.before, row: 0 }), null));
  if (pressed === 'enter' || pressed === 'up' || pressed === 'down') return quiet(show(state, null));
  const text = typed(filter, pressed);
  return quiet(text === undefined ? state : withTable(state, { filter: text, row: 0 }));
}
