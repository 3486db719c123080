/** Whether options that stand beside counts are what this program writes: whoever sent the file may have written them. Pure. */
import { usageKeys } from '../counts/options.ts';
import { thresholdDefaults } from '../counts/thresholds.ts';

type Check = (value: unknown) => boolean;

/** Of what becomes part of a question to the engine every word is one of ours. */
const ofRetention: Readonly<Record<string, Check>> = {
  counting: oneOf(['bounded', 'unbounded']),
  unit: oneOf(['month', 'week']),
  id: oneOf(['user_id', 'api_key', 'app', 'session_id']),
  minRequests: (value) => Number.isSafeInteger(value) && Number(value) > 0,
};

const checks: Readonly<Record<string, Check>> = {
  weekStart: oneOf(['monday', 'sunday']),
  retention: (value) => hasOnly(value, ofRetention),
  thresholds: (value) =>
    hasOnly(value, Object.fromEntries(Object.keys(thresholdDefaults).map((name) => [name, Number.isFinite]))),
  usage: (value) => hasOnly(value, { by: oneOf(usageKeys), zone: (zone) => /^[\w+:/-]{1,64}$/.test(String(zone)) }),
  apps: (value) =>
    Array.isArray(value) &&
    value.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((word: unknown) => typeof word === 'string'),
    ),
};

export function isOptionsText(text: string): boolean {
  try {
    return hasOnly(JSON.parse(text), checks);
  } catch {
    return false;
  }
}

function hasOnly(value: unknown, known: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, held]) => Object.hasOwn(known, name) && known[name]?.(held) === true);
}

function oneOf(words: readonly string[]): Check {
  return (value) => typeof value === 'string' && words.includes(value);
}
