/** One line that says how far a statement is: rows, how many a second, time left. Pure. */
import { code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';

export interface ProgressLine {
  /** 0 to 1. */
  readonly part: number;
  /** Rows gone through so far. Of how many is not shown: DuckDB guesses, and counts groups it expects as rows. */
  readonly rows: number;
}

/** Since when the statement that is running has been running: one piece of work may be several statements. */
interface Pace {
  readonly since: number | null;
  readonly part: number;
}

export function startPace(): Pace {
  return { since: null, part: 0 };
}

/** Less done than a moment ago is another statement. */
export function nextPace({ since, part }: Pace, progress: ProgressLine | null, now: number): Pace {
  if (progress === null) return startPace();
  return { since: since === null || progress.part < part ? now : since, part: progress.part };
}

/** `ms`: since the piece of work began; the pace is that of its present statement. `now` in ms. */
export function progressLine(
  doing: string,
  progress: ProgressLine | null,
  { since }: Pace,
  ms: number,
  now: number,
  t: Translate,
): string {
  const elapsed = since === null ? 0 : now - since;
  // Too little to tell anything by, or done but for the rest.
  if (progress === null || progress.part < 0.02 || progress.part >= 1 || elapsed < 200)
    return t('cli.doingFor', { doing: code(doing), seconds: Math.round(ms / 1000) });
  const { part, rows } = progress;
  const left = Math.ceil((elapsed * (1 - part)) / part / 1000);
  const known = { doing: code(doing), percent: Math.floor(100 * part), left };
  return rows > 0
    ? t('cli.doingRows', { ...known, rows: code(many(rows)), pace: code(many((1000 * rows) / elapsed)) })
    : t('cli.doingPart', known);
}

/** Two figures are enough for what changes ten times a second. */
function many(count: number): string {
  if (count >= 1e6) return `${(count / 1e6).toFixed(count < 1e7 ? 1 : 0)}M`;
  return count >= 1e3 ? `${Math.round(count / 1e3)}k` : String(Math.round(count));
}
