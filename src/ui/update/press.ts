/** Handles a key, with or without an overlay. */

import { latinKey } from '../input/layouts.ts';
import { everyKey, keysWith } from '../keys/bindings.ts';
import { keyFor } from '../keys/keys.ts';
import { withoutTour } from '../keys/tour.ts';
import { pageOf } from '../page/page.ts';
import type { State } from '../state/state.ts';
import { runCommand } from './commands.ts';
import { isTyped, overlayKey } from './overlay.ts';
import { quiet, type Scene, type Step, withNotice } from './step.ts';

/** Translates a key of another keyboard layout, unless that letter is bound itself or a line is typed. */
export function commandOf(state: State, pressed: string): string {
  const latin = latinKey(pressed);
  if (latin === null || (state.overlay !== null && isTyped(state.overlay))) return pressed;
  return everyKey(state.ownKeys).some(({ keys }) => keys.includes(pressed)) ? pressed : latin;
}

/** Runs a key, pressed on the keyboard or by a click on its hint. */
export function press(state: State, pressed: string, scene: Scene): Step {
  if (pressed === 'ctrl-c') return { state, effects: [{ type: 'quit', interrupted: true }] };
  if (state.overlay !== null) return overlayKey(state, state.overlay, pressed, scene);
  if (state.running !== null && pressed === 'escape') return { state, effects: [{ type: 'stop' }] };
  if (state.tour !== null && pressed === 'escape') return quiet(withoutTour(state));
  const key = keyFor(pressed, state.focus, keysWith(state.ownKeys));
  if (key === undefined) return quiet(state);
  const page = pageOf(state, scene.report);
  const reason = key.disabled?.(state, page) ?? null;
  if (reason !== null) return quiet(withNotice(state, reason, 'warning', pressed));
  return runCommand(key.name, pressed, state, page, scene);
}
