/** One pure step of the explorer: a state and an action give the next state and what to do outside. */

import { everyKey, keysWith } from './bindings.ts';
import { latinKey } from './input/layouts.ts';
import { keyFor } from './keys.ts';
import { mouse } from './mouse.ts';
import { isTyped, overlayKey, overlayPaste } from './overlay-keys.ts';
import { pageOf } from './page.ts';
import { perform } from './perform.ts';
import type { Action, Effect, State } from './state.ts';
import { toured, withoutTour } from './tour.ts';
import { remember } from './undo.ts';
import type { World } from './world.ts';

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export function reduce(state: State, action: Action, anyWorld: World): Step {
  const world = anyWorld.speaking(state.lang);
  switch (action.type) {
    case 'resize':
      return quiet({ ...state, columns: action.columns, rows: action.rows });
    case 'spoken':
      return quiet({ ...state });
    case 'paste':
      return remembered(state, quiet(overlayPaste(state, action.text)), world);
    case 'mouse':
      return remembered(state, mouse({ ...state, message: null }, action, world), world);
    case 'key':
      return remembered(state, press({ ...state, message: null }, meant(state, action.key), world), world);
  }
}

function remembered(before: State, { state, effects }: Step, world: World): Step {
  return { state: toured(remember(before, state), world), effects };
}

/** A command's key on the keyboard of another language, unless that letter is bound itself or a line is typed. */
function meant(state: State, pressed: string): string {
  const latin = latinKey(pressed);
  if (latin === null || (state.overlay !== null && isTyped(state.overlay))) return pressed;
  return everyKey(state.ownKeys).some(({ keys }) => keys.includes(pressed)) ? pressed : latin;
}

/** A key, whichever way it was pressed: on the keyboard, or by a click on its hint. */
export function press(state: State, pressed: string, world: World): Step {
  if (pressed === 'ctrl-c') return { state, effects: [{ type: 'quit', interrupted: true }] };
  if (state.overlay !== null) return overlayKey(state, state.overlay, pressed, world);
  if (state.tour !== null && pressed === 'escape') return quiet(withoutTour(state));
  const key = keyFor(pressed, state.focus, keysWith(state.ownKeys));
  if (key === undefined) return quiet(state);
  const page = pageOf(state, world);
  const reason = key.disabled?.(state, page) ?? null;
  if (reason !== null) return quiet({ ...state, message: { key: pressed, text: reason, tone: 'warning' } });
  return perform(key.name, pressed, state, page, world);
}

export function quiet(state: State): Step {
  return { state, effects: [] };
}
