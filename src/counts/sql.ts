/** The engine interface of figures: aggregates over `requests`, and SQL over their results. */
import { DataError } from '../errors.ts';
import { type Aggregate, aggregateSql, type People } from './aggregate.ts';
import { duckDb, peopleSql } from './duckdb-dialect.ts';

/** Thrown by `counted` and `people` if only saved counts of a log exist and this query is not among them. */
export class NotKept extends DataError {
  constructor() {
    super('The counts kept of earlier logs do not hold it.');
  }
}

type SqlRows = Record<string, unknown>[];

export interface Sql {
  /** Rows of one statement over the relations below, with `?` for parameters. Whole numbers are numbers or bigints. */
  rows(sql: string, parameters?: readonly unknown[]): Promise<SqlRows>;
  /** A relation with the result, as text to put after `from`. */
  counted(aggregate: Aggregate): Promise<string>;
  /** A relation with the columns model, mask (bit 0 is the first period) and users. */
  people(people: People): Promise<string>;
}

/** For logs in the same DuckDB: aggregates run as subqueries of the calling statement. */
export const inPlace: Pick<Sql, 'counted' | 'people'> = {
  counted: async (aggregate) => `(${aggregateSql(aggregate, duckDb)})`,
  people: async (people) => `(${peopleSql(people)})`,
};

/** The result as rows. */
export async function rowsOf(sql: Sql, aggregate: Aggregate): Promise<SqlRows> {
  return sql.rows(`select * from ${await sql.counted(aggregate)}`);
}

/**
 * Caches queries: figures share their counts, so that all of them together scan the log about a
 * dozen times instead of a hundred. Valid while the table does not change. Failed queries are retried.
 */
export function remembering(sql: Sql): Sql {
  const remember = <A extends readonly unknown[], T>(ask: (...asked: A) => Promise<T>) => {
    const answers = new Map<string, Promise<T>>();
    return (...asked: A): Promise<T> => {
      const key = JSON.stringify(asked);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = ask(...asked).catch((error: unknown) => {
        answers.delete(key);
        throw error;
      });
      answers.set(key, answer);
      return answer;
    };
  };
  return {
    rows: remember((text: string, parameters: readonly unknown[] = []) => sql.rows(text, parameters)),
    counted: remember((aggregate: Aggregate) => sql.counted(aggregate)),
    people: remember((people: People) => sql.people(people)),
  };
}
