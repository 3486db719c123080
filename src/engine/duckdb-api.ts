/** What we use of DuckDB's JavaScript, for the bundler: see build.mjs. */
export { DuckDBInstance } from '@duckdb/node-api';
