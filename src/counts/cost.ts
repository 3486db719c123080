/** Which requests have a usable cost, and how costs are summed. */
import { sum } from './aggregate.ts';
import { rowsOf, type Sql } from './sql.ts';

export interface CostRule {
  /** Which rows of `requests` have a cost that counts. */
  readonly counts: string;
  /** Billed costs are counted, else list prices. */
  readonly isBilled: boolean;
  readonly requests: {
    readonly listed: number;
    readonly ownKey: number;
    /** They do not say whether they were paid with an own key. */
    readonly unknownByok: number;
    readonly free: number;
    readonly unknown: number;
  };
}

const billed = `coalesce(cost_source, '') <> 'list'`;
const listed = `coalesce(cost_source, '') = 'list'`;
const notOwnKey = '(is_byok is null or is_byok = 0)';

/**
 * Billed costs where the log has any, else list prices: the two are never mixed. Requests paid with one's own key at the
 * provider are left out, for their cost is a fee. null where the log has no cost at all.
 */
export async function costRule(sql: Sql): Promise<CostRule | null> {
  const [row = {}] = await rowsOf(sql, {
    sums: {
      billed: sum('requests', `cost_usd is not null and ${billed}`),
      listed: sum('requests', `cost_usd is not null and ${listed}`),
      own_key: sum('requests', 'is_byok = 1'),
      free: sum('requests', `cost_usd = 0 and ${notOwnKey}`),
      unknown: sum('requests', 'cost_usd is null'),
      unsaid: sum('requests', 'is_byok is null'),
    },
  });
  const count = (name: string) => Number(row[name] ?? 0);
  const isBilled = count('billed') > 0;
  if (!isBilled && count('listed') === 0) return null;
  return {
    counts: `cost_usd is not null and ${notOwnKey} and ${isBilled ? billed : listed}`,
    isBilled,
    requests: {
      listed: count('listed'),
      ownKey: count('own_key'),
      unknownByok: count('unsaid'),
      free: count('free'),
      unknown: count('unknown'),
    },
  };
}
