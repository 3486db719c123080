/**
 * Precomputes the result of repeating the last key, because users who move through the contents or along the weeks press the same
 * key again. Updates are pure, so this affects speed only.
 */
import { pageLines } from './lines/page.ts';
import type { Appearance, ReportModel } from './model.ts';
import type { Action, MeasuredText, State } from './state/state.ts';
import { reduce } from './update/reduce.ts';
import type { Step } from './update/step.ts';

export interface Prefetch {
  /** As reduce() gives it. */
  step(state: State, action: Action): Step;
  /** Prepares the result of this key in this state, replacing the last one, and draws its page. */
  prepare(state: State, key: string, measured: MeasuredText | undefined): void;
}

export function createPrefetch(report: ReportModel, appearance: Appearance): Prefetch {
  let ready: { from: State; key: string; step: Step } | null = null;
  return {
    step(state, action) {
      const known = action.type === 'key' && ready?.from === state && ready.key === action.key;
      return known && ready !== null ? ready.step : reduce(state, action, report);
    },
    prepare(state, key, measured) {
      // In typed text the same letter is rarely repeated.
      if (state.overlay !== null) return;
      const step = reduce(state, { type: 'key', key, measured }, report);
      ready = { from: state, key, step };
      // pageLines caches it.
      if (step.state.overlay === null) pageLines(step.state, report.inLanguage(step.state.lang), appearance);
    },
  };
}
