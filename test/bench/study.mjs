// Measures `study` on large logs: `npm run bench:study`, or `npm run bench:study -- 10 100` for millions of rows. Beside it,
// in the same run, the same statements by DuckDB alone, and ccusage on the same conversations. Not a test.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { columns, writeClaudeCode, writeParquet } from './study-log.mjs';

const root = new URL('../../', import.meta.url).pathname;
const bin = join(root, 'bin/state-of-ai.js');
const work = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'state-of-ai-study-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const millions = process.argv.slice(2).map(Number).filter(Number.isFinite);
/** A few months of one person, and of a team: the first is mostly starting, the second reading. */
const conversationBytes = [500_000_000, 2_000_000_000];
const print = (what, ...figures) => process.stdout.write(`${what.padEnd(52)} ${figures.join('   ')}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const seconds = (value) => `${value.toFixed(1)} s`;
const exactly = (value) => `${value.toFixed(2)} s`;
const megabytes = (value) => `${Math.round(value)} MB`;

/** Seconds, and most memory the process and its children held, looked at all the time it runs. */
function measured(args, extra = {}) {
  return new Promise((done, fail) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, XDG_DATA_HOME: join(work, 'data'), XDG_CONFIG_HOME: join(work, 'config'), ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err, peak] = ['', '', 0];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    const look = setInterval(() => {
      for (const pid of [child.pid, ...childrenOf(child.pid)]) {
        try {
          const status = readFileSync(`/proc/${pid}/status`, 'utf8');
          peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
        } catch {}
      }
    }, 25);
    child.on('exit', (code) => {
      clearInterval(look);
      if (code === 0) done({ time: (performance.now() - began) / 1000, peak, out, err });
      else fail(new Error(`${args.join(' ')} ended with ${code}: ${err.slice(-500)}`));
    });
  });
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Runs alternate, so that a busy moment of the machine hurts all of them alike. */
async function alternately(runs, ...programs) {
  const results = programs.map(() => []);
  for (let run = 0; run < runs; run++) for (const [i, program] of programs.entries()) results[i].push(await program());
  return results.map((each) => ({
    time: median(each.map(({ time }) => time)),
    peak: Math.max(...each.map(({ peak }) => peak)),
    out: each[0].out,
    err: each[0].err,
  }));
}

const direct = join(root, 'test/bench/.study-direct.mjs');
await build({
  entryPoints: [join(root, 'test/bench/study-direct.ts')],
  outfile: direct,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['@duckdb/node-api'],
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  logLevel: 'error',
});
process.on('exit', () => rmSync(direct, { force: true }));

for (const million of millions.length > 0 ? millions : [10]) {
  const folder = join(work, `rows-${million}`);
  await writeParquet(root, folder, million * 1_000_000);
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const files = `${folder}/*.parquet`;
  const memory = million > 20 ? '4GB' : '1GB';
  print(`${million} million rows of parquet`, megabytes(bytes / 1e6), `DuckDB is given ${memory}`);
  const statements = join(work, `statements-${million}.json`);
  await measured([direct, 'take-down', files, statements, memory, join(root, 'data')]);
  const [alone, study] = await alternately(
    million > 20 ? 1 : 3,
    () => measured([direct, 'direct', files, statements, memory, columns.join(',')]),
    () => measured([bin, 'study', files, '--memory', memory, '--save', `bench-${million}`, '--force']),
  );
  print('  the same statements by DuckDB alone', seconds(alone.time), megabytes(alone.peak));
  print(
    '  study, every figure and the file kept',
    seconds(study.time),
    megabytes(study.peak),
    `${(study.time / alone.time).toFixed(2)} x`,
  );
  rmSync(folder, { recursive: true });
}

const peer = join(work, 'peer');
mkdirSync(peer);
const version = '20.0.24';
spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', peer, `ccusage@${version}`], { stdio: 'ignore' });
for (const bytes of conversationBytes) {
  const claude = join(work, `home-${bytes}`, '.claude');
  const home = join(claude, 'projects');
  mkdirSync(home, { recursive: true });
  const written = await writeClaudeCode(home, bytes);
  print('Claude Code conversations', megabytes(written / 1e6));
  const own = { HOME: dirname(claude), CLAUDE_CONFIG_DIR: claude };
  const [ours, theirs] = await alternately(
    bytes < 1_000_000_000 ? 21 : 7, // a run of the first is short, and as uneven as the machine
    () =>
      measured([bin, 'study', home, '--figure', 'weekly-model-tokens', '--view', 'tokens', '--format', 'json'], own),
    () => measured([join(peer, 'node_modules/ccusage/src/cli.js'), 'daily', '--json', '--offline'], own),
  );
  print('  study, one figure', exactly(ours.time), megabytes(ours.peak));
  print(`  ccusage ${version}, daily`, exactly(theirs.time), megabytes(theirs.peak));
  const total = JSON.parse(theirs.out).totals;
  const { rows } = JSON.parse(ours.out);
  const tokens = rows.reduce((sum, row) => sum + Number(row.tokens ?? row.tokens_in_part_week ?? 0), 0);
  print('  tokens by study', tokens.toLocaleString('en'));
  print('  tokens by ccusage', Number(total.totalTokens).toLocaleString('en'));
  rmSync(claude, { recursive: true });
}
