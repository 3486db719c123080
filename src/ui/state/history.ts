/** Undo and redo of how places are looked at: views, sorts, filters, pins, series. Moving about is not a change. */
import { firstLook, type Look, type State } from './state.ts';

export interface Undo {
  /** Looks before each change, the last one first. */
  readonly past: readonly State['looks'][];
  readonly future: readonly State['looks'][];
}

export const nothingDone: Undo = { past: [], future: [] };

/** As many changes as anybody takes back. */
const longestPast = 100;

/** The next state, remembering the looks it came from where a view was changed and not only walked through. */
export function remember(before: State, next: State): State {
  if (next.looks === before.looks || next.undo !== before.undo || !hasChanged(before, next)) return next;
  return { ...next, undo: { past: [before.looks, ...before.undo.past].slice(0, longestPast), future: [] } };
}

export function undo(state: State): State {
  const [looks, ...past] = state.undo.past;
  return looks === undefined ? state : { ...state, looks, undo: { past, future: [state.looks, ...state.undo.future] } };
}

export function redo(state: State): State {
  const [looks, ...future] = state.undo.future;
  return looks === undefined ? state : { ...state, looks, undo: { past: [state.looks, ...state.undo.past], future } };
}

function hasChanged(before: State, next: State): boolean {
  return Object.entries(next.looks).some(([address, look]) => {
    const last = before.looks[address];
    return last === undefined ? !isFirst(look) : settings(last) !== settings(look);
  });
}

/** A place looked at for the first time, walked through but not changed. */
function isFirst(look: Look): boolean {
  return settings(look) === settings(firstLook);
}

/** What of a look is a choice; the rest is where the reader stands. */
function settings(look: Look): string {
  const { row: _, column, ...table } = look.table;
  const choices = { ...look, cursor: null, series: 0, scroll: 0, table, column: table.sorted ? column : null };
  return JSON.stringify(choices);
}
