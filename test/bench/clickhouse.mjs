// What every figure costs ClickHouse, by rows, on one shard and on two: `npm run bench:clickhouse`, or
// `npm run bench:clickhouse -- 1 10 100` for millions of rows; `--one` and `--two` take one or two shards only,
// `--only 1,retention` some figures. Needs Debian's clickhouse-server. Not a test.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url).pathname;
// Beside its source: where it looks for packages and for what belongs to the project.
const built = join(root, 'test/clickhouse/.bench.mjs');
process.on('exit', () => rmSync(built, { force: true }));
await build({
  entryPoints: [join(root, 'test/bench/clickhouse-figures.ts')],
  outfile: built,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['@duckdb/node-api', '@clickhouse/client'],
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  logLevel: 'error',
});
process.exitCode = spawnSync(process.execPath, [built, join(root, 'data'), ...process.argv.slice(2)], {
  stdio: 'inherit',
}).status;
