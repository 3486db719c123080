/** All that a measure is given of the engine: a question in SQL, rows back. Knows nothing of DuckDB. */

export interface Sql {
  /**
   * Rows of one statement, with `?` for parameters. 64-bit and wider integers come as numbers, DATE as `2025-08-04`,
   * TIMESTAMP as ISO text in UTC. Throws DataError when it was interrupted or ran out of room.
   */
  rows(sql: string, parameters?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}
