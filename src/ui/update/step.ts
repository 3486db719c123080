/** What one step of the explorer returns, and what it reads besides the state. */
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
  /** Lines of the text on screen, all of it; null where it was not drawn since the state changed. */
  readonly lines: number | null;
}

export function quiet(state: State): Step {
  return { state, effects: [] };
}

export function withNotice(state: State, text: Message, tone: Notice['tone'], key?: string): State {
  return { ...state, message: key === undefined ? { text, tone } : { key, text, tone } };
}

/**
 * The first line on screen after moving by `by`. Text length is only known after drawing: until then the
 * wish is kept, and drawing shows the end of the text for it.
 */
export function scrolled(scroll: number, by: number, lines: number | null, rows: number): number {
  const max = lines === null ? Number.MAX_SAFE_INTEGER : Math.max(0, lines - rows);
  return Math.max(0, Math.min(max, Math.min(max, scroll) + by));
}
