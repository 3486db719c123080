/** One line with the progress of a statement: rows, rows a second, time left. Pure. */
import { code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';

export interface ProgressLine {
  /** Part done, 0 to 1. */
  readonly part: number;
  /** Rows processed so far. The total is not shown: DuckDB only guesses it, and counts expected groups as rows. */
  readonly rows: number;
}

/** When the current statement started: one task may run several statements. */
interface Pace {
  readonly since: number | null;
  readonly part: number;
}

export function startPace(): Pace {
  return { since: null, part: 0 };
}

/** If the part done went down, another statement has started. */
export function nextPace({ since, part }: Pace, progress: ProgressLine | null, now: number): Pace {
  if (progress === null) return startPace();
  return { since: since === null || progress.part < part ? now : since, part: progress.part };
}

/** `ms`: time since the task began; the pace is that of its current statement. `now` in ms. */
export function progressLine(
  doing: string,
  progress: ProgressLine | null,
  { since }: Pace,
  ms: number,
  now: number,
  t: Translate,
): string {
  const elapsed = since === null ? 0 : now - since;
  // Too little done to estimate, or only the rest is left.
  if (progress === null || progress.part < 0.02 || progress.part >= 1 || elapsed < 200)
    return t('cli.doingFor', { doing: code(doing), seconds: Math.round(ms / 1000) });
  const { part, rows } = progress;
  const left = Math.ceil((elapsed * (1 - part)) / part / 1000);
  const known = { doing: code(doing), percent: Math.floor(100 * part), left };
  return rows > 0
    ? t('cli.doingRows', { ...known, rows: code(many(rows)), pace: code(many((1000 * rows) / elapsed)) })
    : t('cli.doingPart', known);
}

/** Two significant figures are enough for what changes ten times a second. */
function many(count: number): string {
  if (count >= 1e6) return `${(count / 1e6).toFixed(count < 1e7 ? 1 : 0)}M`;
  return count >= 1e3 ? `${Math.round(count / 1e3)}k` : String(Math.round(count));
}
