/** Hashes users, sessions and keys in results: a log counted in place holds the identifiers themselves. */
import { createHash } from 'node:crypto';
import type { Aggregate, Condition } from '../counts/aggregate.ts';
import type { Sql } from '../counts/sql.ts';
import { identifier, literal } from '../counts/sql-text.ts';
import { keptHash } from './normalise-sql.ts';
import { identifiers } from './request.ts';

/**
 * Wraps counts over rows that hold identifiers: groups come out hashed as a copied log would have them, and a condition matches
 * either the name or its hash.
 */
export function withHashedIds<T extends Pick<Sql, 'counted' | 'people' | 'rows'>>(sql: T, salt: string): T {
  const named = async (condition: Condition): Promise<Condition> => {
    const hashes = isOfId(condition) ? condition.values.map(String).filter((each) => /^[0-9a-f]{16}$/.test(each)) : [];
    if (hashes.length === 0) return condition;
    const all = await sql.counted({ by: { id: condition.column } });
    const found = await sql.rows(`select id from ${all} where ${keptHash('id', salt)} in (${hashes.map(literal)})`);
    return { ...condition, values: [...condition.values, ...found.map(({ id }) => String(id))] };
  };
  const resolved = async <Q extends Pick<Aggregate, 'only'>>(asked: Q): Promise<Q> =>
    asked.only === undefined ? asked : { ...asked, only: await Promise.all(asked.only.map(named)) };
  return {
    ...sql,
    async counted(aggregate) {
      const relation = await sql.counted(await resolved(aggregate));
      const hashes = Object.entries(aggregate.by ?? {})
        .filter(([, key]) => identifiers.some((each) => each === key))
        .map(([name]) => `${keptHash(identifier(name), salt)} as ${identifier(name)}`);
      return hashes.length === 0 ? relation : `(select * replace (${hashes.join(', ')}) from ${relation})`;
    },
    people: async (asked) => sql.people(await resolved(asked)),
  };
}

/** Wraps counts over rows that hold hashes: a condition matches either the hash or the name behind it. */
export function withNamedIds<T extends Pick<Sql, 'counted' | 'people'>>(
  sql: T,
  salt: string,
  hashed: readonly string[] = identifiers,
): T {
  const resolved = <Q extends Pick<Aggregate, 'only'>>(asked: Q): Q =>
    asked.only === undefined
      ? asked
      : {
          ...asked,
          only: asked.only.map((condition) =>
            hashed.includes(condition.column)
              ? { ...condition, values: condition.values.flatMap((value) => [value, hashOf(String(value), salt)]) }
              : condition,
          ),
        };
  return {
    ...sql,
    counted: (aggregate) => sql.counted(resolved(aggregate)),
    people: (people) => sql.people(resolved(people)),
  };
}

function isOfId({ column }: Condition): boolean {
  return identifiers.some((each) => each === column);
}

/** The same hash as `keptHash` computes in SQL. */
function hashOf(text: string, salt: string): string {
  return createHash('sha256').update(`${salt}${text}`).digest('hex').slice(0, 16);
}
