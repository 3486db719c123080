/** What `study` and `compare` are asked to count differently: flags, as plain data, and what they come to. */

import type { StudyOptions } from '../counts/options.ts';
import type { RetentionOptions } from '../counts/retention.ts';
import { type Thresholds, thresholdDefaults } from '../counts/verdicts.ts';
import { nearestNames } from '../data/nearest.ts';
import { UsageError } from '../errors.ts';
import { quote } from '../i18n/quote.ts';
import { listFlag, type Request, textFlag, wholeFlag } from './command.ts';

const ids: Readonly<Record<string, RetentionOptions['id']>> = {
  user: 'user_id',
  key: 'api_key',
  app: 'app',
  session: 'session_id',
};

/** Throws UsageError for a threshold or category nobody knows. */
export function studyOptions(request: Request, categories: () => readonly string[]): StudyOptions {
  const [counting, unit, id] = [textFlag(request, 'retention'), textFlag(request, 'unit'), textFlag(request, 'id')];
  const fewest = wholeFlag(request, 'min-requests');
  const retention: Partial<RetentionOptions> = {
    ...(counting === undefined ? {} : { counting: counting === 'unbounded' ? 'unbounded' : 'bounded' }),
    ...(unit === undefined ? {} : { unit: unit === 'week' ? 'week' : 'month' }),
    ...(id === undefined ? {} : { id: ids[id] }),
    ...(fewest === undefined ? {} : { minRequests: fewest }),
  };
  const thresholds = thresholdsOf(listFlag(request, 'threshold'));
  const apps = appsOf(listFlag(request, 'apps'), categories);
  return {
    ...(textFlag(request, 'week-start') === 'sunday' ? { weekStart: 'sunday' } : {}),
    ...(Object.keys(retention).length === 0 ? {} : { retention }),
    ...(Object.keys(thresholds).length === 0 ? {} : { thresholds }),
    ...(apps.size === 0 ? {} : { apps }),
  };
}

/** The flags above as they were typed, for the line that a key copies. */
export function studyOptionWords(request: Request): string[] {
  const single = ['week-start', 'retention', 'unit', 'id', 'min-requests'].flatMap((name) => {
    const value = request.flags[name];
    return value === undefined ? [] : [`--${name}`, String(value)];
  });
  const several = ['threshold', 'apps'].flatMap((name) =>
    listFlag(request, name).flatMap((text) => [`--${name}`, text]),
  );
  return [...single, ...several];
}

/** What was kept was counted once: asking for another count of it would be answered with the old one. */
export function refuseOptions(request: Request, why = 'A saved study keeps its counts as they are'): void {
  const [first] = studyOptionWords(request);
  if (first !== undefined) throw new UsageError(`${why}: ${first} needs its log. Name the log again.`);
}

/** `fewestUsers` is `fewest-users` on the command line. */
function thresholdsOf(texts: readonly string[]): Partial<Thresholds> {
  const names = Object.keys(thresholdDefaults) as (keyof Thresholds)[];
  const found: Partial<Record<keyof Thresholds, number>> = {};
  for (const [left, right] of pairs(texts, 'threshold', 'fewest-users=30')) {
    const name = names.find((each) => dashed(each) === left);
    if (name === undefined) {
      const near = nearestNames(left, names.map(dashed), 1)[0];
      throw new UsageError(
        `There is no threshold ${quote(left)}.${near === undefined ? '' : ` Did you mean ${near}?`} There are ${names.map(dashed).join(', ')}.`,
      );
    }
    const value = Number(right);
    if (right === '' || !Number.isFinite(value) || value < 0)
      throw new UsageError(`--threshold ${left} takes a number of 0 or more, not ${quote(right)}.`);
    found[name] = value;
  }
  return found;
}

function appsOf(texts: readonly string[], categories: () => readonly string[]): ReadonlyMap<string, string> {
  const apps = new Map<string, string>();
  for (const [app, category] of pairs(texts, 'apps', 'Cursor=programming')) {
    if (!categories().includes(category))
      throw new UsageError(`There is no category ${quote(category)}. There are ${categories().join(', ')}.`);
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
        throw new UsageError(`--${flag} takes NAME=VALUE pairs such as ${example}; ${quote(part)} is none.`);
      return [left, right];
    });
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
