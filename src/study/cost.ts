/** Which requests have a price that means something, and how costs are added up. */
import type { Sql } from './sql.ts';

/** Costs added exactly (to 1e-12 USD): a sum of doubles would change with the order of the rows. */
export const costSum = 'sum(try_cast(cost_usd as decimal(38, 12)))';

export interface CostRule {
  /** Which rows of `requests` have a cost that counts. */
  readonly counts: string;
  readonly notes: readonly string[];
}

/**
 * Billed costs where the log has any, else list prices: the two are never mixed. Requests paid with one's own key at the
 * provider are left out, for their cost is a fee. null where the log has no cost at all.
 */
export async function costRule(sql: Sql): Promise<CostRule | null> {
  const [row = {}] = await sql.rows(`select
  coalesce(sum(requests) filter (cost_usd is not null and cost_source is distinct from 'list'), 0)::double as billed,
  coalesce(sum(requests) filter (cost_usd is not null and cost_source = 'list'), 0)::double as listed,
  coalesce(sum(requests) filter (is_byok), 0)::double as own_key,
  coalesce(sum(requests) filter (cost_usd = 0 and is_byok is distinct from true), 0)::double as free,
  coalesce(sum(requests) filter (cost_usd is null), 0)::double as unknown,
  coalesce(sum(requests) filter (is_byok is null), 0)::double as unsaid from requests`);
  const count = (name: string) => Number(row[name] ?? 0);
  const isBilled = count('billed') > 0;
  if (!isBilled && count('listed') === 0) return null;
  const several = (name: string, what: string) => (count(name) > 0 ? [`${count(name)} requests ${what}`] : []);
  return {
    counts: `cost_usd is not null and is_byok is distinct from true
  and cost_source ${isBilled ? 'is distinct from' : 'is not distinct from'} 'list'`,
    notes: [
      isBilled
        ? 'What was charged, after cache discounts.'
        : 'From list prices, with those for cached tokens; not what was charged.',
      ...(isBilled ? several('listed', 'have a list price only and are left out.') : []),
      ...several('own_key', "were paid with the user's own key at the provider and are left out."),
      ...several('unsaid', 'do not say whether they were; they are counted.'),
      ...several('free', 'cost nothing: they count as use, not in a price.'),
      ...several('unknown', 'have no known cost and are left out of prices.'),
    ],
  };
}
