/** Which requests have a usable cost, and how costs are summed. */
import { sum } from './aggregate.ts';
import { rowsOf, type Sql } from './sql.ts';

export interface CostRule {
  /** SQL: rows of `requests` whose cost is counted. */
  readonly counts: string;
  /** True if billed costs are counted, false for list prices. */
  readonly isBilled: boolean;
  readonly requests: {
    readonly listed: number;
    readonly ownKey: number;
    /** Requests that do not say whether the user's own key paid. */
    readonly unknownByok: number;
    readonly free: number;
    readonly unknown: number;
  };
}

const billed = `coalesce(cost_source, '') <> 'list'`;
const listed = `coalesce(cost_source, '') = 'list'`;
const notOwnKey = '(is_byok is null or is_byok = 0)';

/**
 * Billed costs if the log has any, otherwise list prices; they are never mixed. Leaves out requests paid with the user's own key
 * at the provider, since their cost is only a fee. Null if the log has no cost.
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
