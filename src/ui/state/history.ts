/** Undo and redo of view states: views, sorts, filters, pins, series. Moving the cursor is not a change. */
import { initialViewState, type State, type ViewState } from './state.ts';

/** Nobody undoes more changes. */
const maxUndo = 100;

/** The next state, with the view states before it in its history if a view was changed. */
export function withHistory(before: State, next: State): State {
  if (next.viewStates === before.viewStates || next.undo !== before.undo || !hasChanged(before, next)) return next;
  return { ...next, undo: { past: [before.viewStates, ...before.undo.past].slice(0, maxUndo), future: [] } };
}

export function undo(state: State): State {
  const [viewStates, ...past] = state.undo.past;
  return viewStates === undefined
    ? state
    : { ...state, viewStates, undo: { past, future: [state.viewStates, ...state.undo.future] } };
}

export function redo(state: State): State {
  const [viewStates, ...future] = state.undo.future;
  return viewStates === undefined
    ? state
    : { ...state, viewStates, undo: { past: [state.viewStates, ...state.undo.past], future } };
}

function hasChanged(before: State, next: State): boolean {
  return Object.entries(next.viewStates).some(([address, look]) => {
    const last = before.viewStates[address];
    return last === undefined ? !isFirst(look) : settings(last) !== settings(look);
  });
}

/** A place visited for the first time, without changes. */
function isFirst(look: ViewState): boolean {
  return settings(look) === settings(initialViewState);
}

/** The choices of a view state, without cursor and scroll positions. */
function settings(look: ViewState): string {
  const { row: _, column, ...table } = look.table;
  const choices = { ...look, cursor: null, series: 0, scroll: 0, table, column: table.sorted ? column : null };
  return JSON.stringify(choices);
}
