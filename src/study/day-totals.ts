/** Data of a status line: tokens and cost of each day and model, from a log and earlier saved counts. */
import { usdOf } from '../counts/list-price.ts';
import type { StudyLabels } from '../counts/options.ts';
import type { Sql } from '../counts/sql.ts';
import { type UsagePart, usageParts } from '../counts/usage.ts';
import { groupBy } from '../data/group-by.ts';
import type { DayTotals } from '../data/statusline-cache.ts';

/** Days in `zone`, from `since` on, that have a request, in order. */
export async function dayTotals(sql: Sql, labels: StudyLabels, zone: string, since: string): Promise<DayTotals[]> {
  const parts = await usageParts(sql, labels, { by: 'day', zone }, { zone, from: since });
  const days = [...groupBy(parts, ({ day }) => day)]
    .map(([day, own]) => ({ day, ...totalsOf(own), models: modelsOf(own) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return [...groupBy(days, ({ day }) => day.slice(0, 7)).values()].flatMap(withLeading);
}

/** How many models of a month are told apart. */
const maxModels = 20;

/** Of a month the models with most tokens, and the first of each day: nobody asks for others, and there may be 100,000. */
function withLeading(days: readonly DayTotals[]): DayTotals[] {
  const sums = new Map<string, number>();
  for (const { models } of days)
    for (const [name, tokens] of Object.entries(models)) sums.set(name, (sums.get(name) ?? 0) + tokens);
  const leading = new Set(firstOf([...sums], maxModels));
  return days.map((each) => {
    const entries = Object.entries(each.models);
    const ofDay = firstOf(entries, 1);
    return {
      ...each,
      models: Object.fromEntries(entries.filter(([name]) => leading.has(name) || ofDay.includes(name))),
    };
  });
}

function firstOf(models: readonly (readonly [string, number])[], count: number): string[] {
  return [...models]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([name]) => name);
}

/** The logged cost if every request has one, otherwise the list-price value of the requests that have a price. */
function totalsOf(parts: readonly UsagePart[]): Omit<DayTotals, 'day' | 'models'> {
  const sum = (of: (part: UsagePart) => number | null) => parts.reduce((total, part) => total + (of(part) ?? 0), 0);
  const requests = sum((part) => part.requests);
  const isLogged = requests > 0 && sum(({ paidRequests }) => paidRequests) === requests;
  const money = parts.flatMap(({ paid, worth }) => (isLogged ? (paid ?? []) : (worth ?? [])));
  return {
    requests,
    tokens: sum(({ tokens }) => (tokens.prompt ?? 0) + (tokens.output ?? 0)),
    usd: money.length === 0 ? null : usdOf(money.reduce((total, each) => total + each, 0n)),
    kind: isLogged ? 'logged' : 'list',
  };
}

function modelsOf(parts: readonly UsagePart[]): Record<string, number> {
  const models = groupBy(parts, ({ name, model }) => name ?? model ?? '');
  return Object.fromEntries(
    [...models].map(([name, own]) => [
      name,
      own.reduce((total, { tokens }) => total + (tokens.prompt ?? 0) + (tokens.output ?? 0), 0),
    ]),
  );
}
