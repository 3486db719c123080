/** What we use of DuckDB's JavaScript, for the bundler (bundling-duckdb.mjs): from its own file, so that the rest can be left out. */
export { DuckDBInstance } from '@duckdb/node-api/lib/DuckDBInstance.js';
