/** All that a measure is given of the engine: counts over the table `requests`, and SQL over what was counted. */
import { DataError } from '../errors.ts';
import { type Aggregate, aggregateSql, type People } from './aggregate.ts';
import { duckDb, peopleSql } from './duckdb-dialect.ts';

/** Thrown by `counted` and `people` where only answers are left of a log, and this was never asked. */
export class NotKept extends DataError {
  constructor() {
    super('The counts kept of earlier logs do not hold it.');
  }
}

type SqlRows = Record<string, unknown>[];

export interface Sql {
  /** Rows of one statement over relations below, with `?` for parameters. Whole numbers may come as numbers or bigints. */
  rows(sql: string, parameters?: readonly unknown[]): Promise<SqlRows>;
  /** A relation with the answer, as text that stands after `from`. */
  counted(aggregate: Aggregate): Promise<string>;
  /** A relation with the columns model, mask (bit 0 is the first period) and users. */
  people(people: People): Promise<string>;
}

/** Counts where the table `requests` is in the same DuckDB: they are worked out inside the statement that asks. */
export const inPlace: Pick<Sql, 'counted' | 'people'> = {
  counted: async (aggregate) => `(${aggregateSql(aggregate, duckDb)})`,
  people: async (people) => `(${peopleSql(people)})`,
};

/** The answer itself, as rows. */
export async function rowsOf(sql: Sql, aggregate: Aggregate): Promise<SqlRows> {
  return sql.rows(`select * from ${await sql.counted(aggregate)}`);
}

/**
 * The same table, asked each question once: figures share their counts, so that all of them together read the log a
 * dozen times and not a hundred. For as long as the table does not change. A question that failed is asked again.
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
