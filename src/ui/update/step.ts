/** The result of a step of the explorer, and its input besides the state. */
import type { Message } from '../../i18n/message.ts';
import type { ReportModel } from '../model.ts';
import type { Effect, Notice, State } from '../state/state.ts';

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export interface Scene {
  /** In the state's language. */
  readonly report: ReportModel;
  /** Lines of the text on screen, all of it; null if it was not drawn since the state changed. */
  readonly lines: number | null;
}

export function quiet(state: State): Step {
  return { state, effects: [] };
}

export function withNotice(state: State, text: Message, tone: Notice['tone'], key?: string): State {
  return { ...state, message: key === undefined ? { text, tone } : { key, text, tone } };
}

/**
 * The first visible line after scrolling by `by`. The text's length is only known after drawing; until then the value may be too
 * large, and drawing shows the end of the text for it.
 */
export function scrolled(scroll: number, by: number, lines: number | null, rows: number): number {
  const max = lines === null ? Number.MAX_SAFE_INTEGER : Math.max(0, lines - rows);
  return Math.max(0, Math.min(max, Math.min(max, scroll) + by));
}
