/** All that a measure is given of the engine: a question in SQL over the table `requests`, rows back. */

export interface Sql {
  /** Rows of one statement, with `?` for parameters. Whole numbers may come as numbers or bigints. */
  rows(sql: string, parameters?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}
