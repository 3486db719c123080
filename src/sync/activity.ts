/**
 * Checks the account's daily activity from GET /activity, and merges it with stored days. Pure.
 *
 * Documented: `{data: [{date, model, model_permaslug, endpoint_id, provider_name, usage, byok_usage_inference, requests,
 * prompt_tokens, completion_tokens, reasoning_tokens}]}`, the last 30 completed UTC days, for a management key. Observed: `date`
 * may be followed by midnight.
 */
import type { Row, Value } from '../data/dataset.ts';
import { addDays } from '../data/week.ts';
import { code, message } from '../i18n/message.ts';
import { Refused } from './errors.ts';
import type { Ask } from './plan.ts';
import { dayIn, eachRow, isObject, keyOf, nameOf, type ReplyFail, type Strange, wholeOf } from './replies.ts';
import { sorted } from './weekly.ts';

export const activityAsk: Pick<Ask, 'key' | 'path' | 'needsKey'> = {
  key: 'activity',
  path: '/activity',
  needsKey: true,
};

/** One day more than documented, for inexact clocks. */
const window = 31;
const key = ['date', 'model_permaslug', 'endpoint_id', 'provider_name'] as const;
const counts = ['requests', 'prompt_tokens', 'completion_tokens', 'reasoning_tokens'] as const;
const amounts = ['usage', 'byok_usage_inference'] as const;

/** `today` is the server's day (ISO). Throws Refused if the body has not the shape of a reply. */
export function readActivity(body: unknown, today: string): { rows: Row[]; strange: Strange[] } {
  const fail: ReplyFail = (what) => {
    throw new Refused(message('sync.undocumented', { what: code('activity'), why: what }));
  };
  if (!isObject(body)) return fail(message('sync.replyNoObject'));
  if (!Array.isArray(body.data)) return fail(message('sync.noList'));
  const strange: Strange[] = [];
  const rows = eachRow(
    body.data,
    (given, wrong) => {
      const date = dayIn(given.date);
      if (date === null) return wrong('date', 'noDate');
      if (date > today || date < addDays(today, -window)) return wrong('date', 'notAsked');
      const model = nameOf(given.model_permaslug ?? given.model, 'model_permaslug', wrong);
      if (model === null) return null;
      const row: Record<string, Value> = { date, model_permaslug: model };
      for (const name of ['endpoint_id', 'provider_name']) {
        const text = given[name] == null ? null : nameOf(given[name], name, wrong);
        if (text === null && given[name] != null) return null;
        row[name] = text;
      }
      for (const name of amounts) {
        const amount = given[name] ?? 0;
        if (typeof amount !== 'number' || !Number.isFinite(amount)) return wrong(name, 'noNumber');
        if (amount < 0) return wrong(name, 'negative');
        row[name] = amount;
      }
      for (const name of counts) {
        const count = wholeOf(given[name] ?? (name === 'reasoning_tokens' ? 0 : null), name, wrong);
        if (count === null) return null;
        row[name] = count;
      }
      return row;
    },
    keyOf(...key),
    (row, field, what) => strange.push({ reply: activityAsk.key, row, field, what }),
    fail,
  );
  return { rows, strange };
}

/** A refetched day replaces the stored one; other stored days stay. */
export function withActivity(kept: readonly Row[], fresh: readonly Row[]): Row[] {
  const days = new Set(fresh.map(({ date }) => date));
  return sorted([...kept.filter(({ date }) => !days.has(date)), ...fresh], key);
}

/** One object a line, as the log format openrouter-daily reads it. */
export function activityText(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Rows of a stored log; null if a line is invalid, so that an unreadable file is not overwritten. */
export function keptActivity(text: string): Row[] | null {
  try {
    const rows = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    return rows.every((row) => isObject(row) && dayIn(row.date) !== null) ? (rows as Row[]) : null;
  } catch {
    return null;
  }
}
