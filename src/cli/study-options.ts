/** Flags that change how `study` and `compare` count, as plain data and as options. */

import type { RetentionOptions, StudyOptions } from '../counts/options.ts';
import { type Thresholds, thresholdDefaults } from '../counts/thresholds.ts';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { code, codeOrNone, codes, message } from '../i18n/message.ts';
import { quote } from '../i18n/quote.ts';
import { listFlag, type ParsedArgs, textFlag, wholeFlag } from './command.ts';

const ids: Readonly<Record<string, RetentionOptions['id']>> = {
  user: 'user_id',
  key: 'api_key',
  app: 'app',
  session: 'session_id',
};

/** Throws UsageError for an unknown threshold or category. */
export function studyOptions(args: ParsedArgs, categories: () => readonly string[]): StudyOptions {
  const [counting, unit, id] = [textFlag(args, 'retention'), textFlag(args, 'unit'), textFlag(args, 'id')];
  const fewest = wholeFlag(args, 'min-requests');
  const retention: Partial<RetentionOptions> = {
    ...(counting === undefined ? {} : { counting: counting === 'unbounded' ? 'unbounded' : 'bounded' }),
    ...(unit === undefined ? {} : { unit: unit === 'week' ? 'week' : 'month' }),
    ...(id === undefined ? {} : { id: ids[id] }),
    ...(fewest === undefined ? {} : { minRequests: fewest }),
  };
  const thresholds = thresholdsOf(listFlag(args, 'threshold'));
  const apps = appsOf(listFlag(args, 'apps'), categories);
  return {
    ...(textFlag(args, 'week-start') === 'sunday' ? { weekStart: 'sunday' } : {}),
    ...(Object.keys(retention).length === 0 ? {} : { retention }),
    ...(Object.keys(thresholds).length === 0 ? {} : { thresholds }),
    ...(apps.size === 0 ? {} : { apps }),
  };
}

const partFlags = ['by', 'since', 'until', 'last', 'timezone'];

/** The flags above as typed, for the command line that a key copies. */
export function studyOptionWords(args: ParsedArgs): string[] {
  const single = ['week-start', 'retention', 'unit', 'id', 'min-requests', ...partFlags].flatMap((name) => {
    const value = args.flags[name];
    return value === undefined ? [] : [`--${name}`, String(value)];
  });
  const several = ['threshold', 'apps'].flatMap((name) => listFlag(args, name).flatMap((text) => [`--${name}`, text]));
  return [...single, ...several];
}

/**
 * Saved counts were counted once: another way of counting would be answered with the old one. `name`: the study that is added to.
 */
export function refuseOptions(args: ParsedArgs, name?: string): void {
  const [first] = studyOptionWords(args);
  if (first === undefined) return;
  const flag = code(first);
  throw new UsageError(
    name === undefined
      ? message('cli.savedAsCounted', { flag })
      : message('cli.addedAsCounted', { flag, name: code(name) }),
  );
}

/** Throws UsageError for flags that would change a saved study's weeks, users and thresholds. */
export function refuseCounts(args: ParsedArgs): void {
  const flags = Object.entries(args.flags).filter(([name]) => !partFlags.includes(name));
  refuseOptions({ ...args, flags: Object.fromEntries(flags) });
}

/** `fewestUsers` is `fewest-users` on the command line. */
function thresholdsOf(texts: readonly string[]): Partial<Thresholds> {
  const names = Object.keys(thresholdDefaults) as (keyof Thresholds)[];
  const found: Partial<Record<keyof Thresholds, number>> = {};
  for (const [left, right] of pairs(texts, 'threshold', 'fewest-users=30')) {
    const name = names.find((each) => dashed(each) === left);
    if (name === undefined) {
      const known = names.map(dashed);
      throw new UsageError(
        message('cli.noThreshold', {
          typed: quote(left),
          near: codeOrNone(nearestNames(left, known, 1)[0]),
          thresholds: codes(known),
        }),
      );
    }
    const value = Number(right);
    if (right === '' || !Number.isFinite(value) || value < 0)
      throw new UsageError(message('cli.noThresholdNumber', { name: code(left), typed: quote(right) }));
    found[name] = value;
  }
  return found;
}

function appsOf(texts: readonly string[], categories: () => readonly string[]): ReadonlyMap<string, string> {
  const apps = new Map<string, string>();
  for (const [app, category] of pairs(texts, 'apps', 'Cursor=programming')) {
    if (!categories().includes(category))
      throw new UsageError(message('cli.noCategory', { typed: quote(category), categories: codes(categories()) }));
    apps.set(app, category);
  }
  return apps;
}

function pairs(texts: readonly string[], flag: string, example: string): [left: string, right: string][] {
  return texts
    .flatMap((text) => text.split(','))
    .map((part) => {
      const [, left = '', right = ''] = /^\s*(.*?)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
      if (left === '' || right === '')
        throw new UsageError(
          message('cli.noPair', { flag: code(`--${flag}`), example: code(example), typed: quote(part) }),
        );
      return [left, right];
    });
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
