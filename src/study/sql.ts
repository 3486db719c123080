/** All that a measure is given of the engine: a question in SQL over the table `requests`, rows back. */

export interface Sql {
  /** Rows of one statement, with `?` for parameters. Whole numbers may come as numbers or bigints. */
  rows(sql: string, parameters?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

/**
 * The same table, asked each question once: figures share their counts, so that all of them together read the log a
 * dozen times and not a hundred. For as long as the table does not change. A question that failed is asked again.
 */
export function remembering(sql: Sql): Sql {
  const answers = new Map<string, Promise<Record<string, unknown>[]>>();
  return {
    rows(text, parameters = []) {
      const key = JSON.stringify([text, parameters]);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = sql.rows(text, parameters).catch((error: unknown) => {
        answers.delete(key);
        throw error;
      });
      answers.set(key, answer);
      return answer;
    },
  };
}
