/**
 * The answer to the last key pressed once more, made while nobody types: who walks through the contents or along the
 * weeks presses the same key again. A key and a screen are pure, so nobody can tell but by the clock.
 */
import type { Line } from '../draw/cell.ts';
import { drawScreen } from './lines/screen.ts';
import type { Appearance, ReportModel } from './model.ts';
import type { Action, State } from './state/state.ts';
import { reduce, type Step } from './update/reduce.ts';

export interface Prefetch {
  /** As reduce() gives it. */
  step(state: State, action: Action): Step;
  /** As drawScreen() gives it. */
  screen(state: State): readonly Line[];
  /** Makes the answer to this key in this state ready, in place of the last one. */
  prepare(state: State, key: string): void;
}

export function createPrefetch(report: ReportModel, appearance: Appearance): Prefetch {
  let ready: { from: State; key: string; step: Step; lines: readonly Line[] } | null = null;
  return {
    step(state, action) {
      const known = action.type === 'key' && ready?.from === state && ready.key === action.key;
      return known && ready !== null ? ready.step : reduce(state, action, report);
    },
    screen: (state) => (ready?.step.state === state ? ready.lines : drawScreen(state, report, appearance)),
    prepare(state, key) {
      // What is typed into a line is hardly ever the same letter twice.
      if (state.overlay !== null) return;
      const step = reduce(state, { type: 'key', key }, report);
      // A card may be drawn between now and the key.
      if (step.state.overlay?.type === 'card') return;
      ready = { from: state, key, step, lines: drawScreen(step.state, report, appearance) };
    },
  };
}
