/** The small file that `statusline` reads: totals of the last days, and when they were counted. I/O. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from './clean.ts';
import { writeWholeFile } from './whole-file.ts';

export interface DayTotals {
  /** ISO, in the machine's time zone at counting. */
  readonly day: string;
  readonly requests: number;
  readonly tokens: number;
  /** USD; null if no request has a price. */
  readonly usd: number | null;
  /** The log's own cost, or tokens times list prices. */
  readonly kind: 'logged' | 'list';
  /** Tokens by the model's name. */
  readonly models: Readonly<Record<string, number>>;
}

export interface StatuslineCache {
  /** When it was counted, ms since 1970. */
  readonly made: number;
  /** How long counting took, in ms. */
  readonly took: number;
  readonly days: readonly DayTotals[];
  /** Why it is empty. */
  readonly problem?: 'no-logs' | 'no-engine' | 'failed' | undefined;
}

const version = 1;
/** Many times the size of two months. */
const maxBytes = 1_000_000;
/** A count that takes longer than this has died. */
export const maxCountMs = 15 * 60_000;

export function statuslineFile(dataFolder: string): string {
  return join(dataFolder, 'statusline.json');
}

/** The lock held while the file is counted anew. */
export function statuslineLock(dataFolder: string): string {
  return join(dataFolder, '.statusline.lock');
}

/** Whether another process seems to be counting now. Not reliable, since it takes no lock. */
export function isBeingCounted(dataFolder: string, now: number): boolean {
  const { mtimeMs = 0 } = statSync(statuslineLock(dataFolder), { throwIfNoEntry: false }) ?? {};
  return now - mtimeMs < maxCountMs;
}

/** Null if it is missing or not in this program's format. */
export function readStatusline(dataFolder: string): StatuslineCache | null {
  const file = statuslineFile(dataFolder);
  try {
    // Nothing but a file: a pipe would be waited for, at every prompt.
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile() || stat.size > maxBytes) return null;
    const held = JSON.parse(readFileSync(file, 'utf8'));
    if (held?.version !== version || !Number.isFinite(held.made) || !Number.isFinite(held.took)) return null;
    if (!Array.isArray(held.days) || !held.days.every(isDayTotals)) return null;
    return held;
  } catch {
    return null;
  }
}

function isDayTotals(value: unknown): value is DayTotals {
  if (typeof value !== 'object' || value === null) return false;
  const { day, requests, tokens, usd, kind, models } = value as Record<string, unknown>;
  if (typeof day !== 'string' || typeof requests !== 'number' || typeof tokens !== 'number') return false;
  if (usd !== null && typeof usd !== 'number') return false;
  if (kind !== 'logged' && kind !== 'list') return false;
  if (typeof models !== 'object' || models === null) return false;
  return Object.entries(models).every(([name, sum]) => cleanText(name) === name && typeof sum === 'number');
}

/** Without the models' names where they would make it larger than is read. Throws the system's error. */
export function writeStatusline(dataFolder: string, cache: StatuslineCache): void {
  const whole = textOf(cache);
  const days = cache.days.map((each) => ({ ...each, models: {} }));
  const text = Buffer.byteLength(whole) <= maxBytes ? whole : textOf({ ...cache, days });
  writeWholeFile(statuslineFile(dataFolder), text, { durable: false });
}

function textOf(cache: StatuslineCache): string {
  return `${JSON.stringify({ version, ...cache })}\n`;
}
