/** Queries for limits: use by day, by hour of one agent, and what a vendor reported of its own limits. */
import type { Condition, GroupKey } from './aggregate.ts';
import type { Budget } from './forecast.ts';
import type { StudyLabels, UsageOptions } from './options.ts';
import { rowsOf, type Sql } from './sql.ts';
import { type UsagePart, usageParts } from './usage.ts';

/** The agent whose use is counted in five-hour blocks. */
const blockAgent = 'Claude Code';

/** Its parts by the hour; `key` is the start of the hour, in seconds since 1970. */
export async function blockParts(sql: Sql, labels: StudyLabels, options: UsageOptions): Promise<UsagePart[]> {
  const own: GroupKey = { seconds: 3600 };
  const only: Condition[] = [{ column: 'agent', operator: '=', values: [blockAgent], exact: true }];
  const { since: from, until: to, zone } = options;
  const span = from === undefined && to === undefined ? undefined : { zone, from, to };
  return usageParts(sql, labels, { ...options, by: 'day' }, span, {}, { own, only });
}

export interface VendorLimit {
  readonly agent: string | null;
  /** Length of the window. */
  readonly minutes: number;
  /** When it resets, in seconds since 1970. */
  readonly resets: number | null;
  /** The highest use that the vendor reported, %. */
  readonly used: number;
  /** Requests that reported it. */
  readonly requests: number;
}

/** Both limits that a vendor reports with its answers, by reset time. */
export async function vendorLimits(sql: Sql): Promise<VendorLimit[]> {
  const found: VendorLimit[] = [];
  for (const place of ['limit', 'limit2']) {
    const rows = await rowsOf(sql, {
      by: { agent: 'agent', minutes: `${place}_minutes`, resets: `${place}_resets` },
      sums: {
        used: { kind: 'max', of: `floor(${place}_percent * 10 + 0.5)` },
        n: { kind: 'count', of: `${place}_percent` },
      },
      where: `${place}_percent is not null and ${place}_minutes is not null`,
    });
    for (const { agent, minutes, resets, used, n } of rows)
      found.push({
        agent: typeof agent === 'string' ? agent : null,
        minutes: Number(minutes),
        resets: resets === null || resets === undefined ? null : Number(resets),
        used: Number(used) / 10,
        requests: Number(n),
      });
  }
  return found;
}

export const budgetPattern = /^\$?(\d+(?:\.\d+)?)(?:\/(day|week|month))?$/;

/** `200/month`, `$50/week`, `12.5/day`; a bare number is per month. Undefined for anything else. */
export function budgetOf(text: string): Budget | undefined {
  const [, amount = '', per = 'month'] = budgetPattern.exec(text.trim()) ?? [];
  const usd = Number(amount);
  return amount === '' || usd <= 0 ? undefined : { usd, per: per as Budget['per'] };
}
