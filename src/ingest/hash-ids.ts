/** Hashes of users, sessions and keys where a log is counted in place: its rows hold the identifiers themselves. */

import type { Sql } from '../counts/sql.ts';
import { identifier } from '../counts/sql-text.ts';
import { keptHash } from './normalise-sql.ts';
import { identifiers } from './request.ts';

/** The same counts, with what a copied log would hold in place of an identifier that they are grouped by. */
export function withHashedIds<T extends Pick<Sql, 'counted'>>(sql: T, salt: string): T {
  return {
    ...sql,
    async counted(aggregate) {
      const relation = await sql.counted(aggregate);
      const hashes = Object.entries(aggregate.by ?? {})
        .filter(([, key]) => identifiers.some((each) => each === key))
        .map(([name]) => `${keptHash(identifier(name), salt)} as ${identifier(name)}`);
      return hashes.length === 0 ? relation : `(select * replace (${hashes.join(', ')}) from ${relation})`;
    },
  };
}
