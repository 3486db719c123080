/** One pure step of the explorer: a state and an action give the next state and what to do outside. */

import { keysWith } from '../keys/bindings.ts';
import { keyFor } from '../keys/keys.ts';
import { toured, withoutTour } from '../keys/tour.ts';
import type { ReportModel } from '../model.ts';
import { pageOf } from '../page/page.ts';
import { withHistory } from '../state/history.ts';
import type { Action, Effect, State } from '../state/state.ts';
import { runCommand } from './commands.ts';
import { mouse } from './mouse.ts';
import { overlayKey, overlayPaste } from './overlay.ts';

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export function reduce(state: State, action: Action, anyModel: ReportModel): Step {
  const report = anyModel.inLanguage(state.lang);
  switch (action.type) {
    case 'resize':
      return quiet({ ...state, columns: action.columns, rows: action.rows });
    case 'language-loaded':
      return quiet({ ...state });
    case 'paste':
      return remembered(state, quiet(overlayPaste(state, action.text)), report);
    case 'mouse':
      return remembered(state, mouse({ ...state, message: null }, action, report), report);
    case 'key':
      return remembered(state, press({ ...state, message: null }, action.key, report), report);
  }
}

function remembered(before: State, { state, effects }: Step, report: ReportModel): Step {
  return { state: toured(withHistory(before, state), report), effects };
}

/** A key, whichever way it was pressed: on the keyboard, or by a click on its hint. */
export function press(state: State, pressed: string, report: ReportModel): Step {
  if (pressed === 'ctrl-c') return { state, effects: [{ type: 'quit', interrupted: true }] };
  if (state.overlay !== null) return overlayKey(state, state.overlay, pressed, report);
  if (state.tour !== null && pressed === 'escape') return quiet(withoutTour(state));
  const key = keyFor(pressed, state.focus, keysWith(state.ownKeys));
  if (key === undefined) return quiet(state);
  const page = pageOf(state, report);
  const reason = key.disabled?.(state, page) ?? null;
  if (reason !== null) return quiet({ ...state, message: { key: pressed, text: reason, tone: 'warning' } });
  return runCommand(key.name, pressed, state, page, report);
}

export function quiet(state: State): Step {
  return { state, effects: [] };
}
