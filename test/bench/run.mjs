// Measures what the issue sets limits for, on the built package: `npm run bench`. Not a test: times depend on the
// machine, so it prints medians and ratios against things measured in the same run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import { build } from 'esbuild';
import { bundledSources } from '../../bundling.mjs';

const root = new URL('../../', import.meta.url).pathname;
const node = process.execPath;
const bin = join(root, 'bin/state-of-ai.js');
const work = mkdtempSync(join(tmpdir(), 'state-of-ai-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, q) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN;
const median = (values) => quantile(values, 0.5);
const ms = (value) => `${value.toFixed(1)} ms`;
const print = (what, ...figures) => process.stdout.write(`${what.padEnd(44)} ${figures.join('   ')}\n`);

/** Runs alternate, so that a busy moment of the machine hurts all of them alike. */
function wallTimes(commands, runs, env = process.env) {
  const times = commands.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, args] of commands.entries()) {
      const start = performance.now();
      spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      times[i].push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** A program in a pseudo terminal, its output counted. */
function open(program, columns, rows, extra = {}) {
  const env = { ...process.env, TERM: 'xterm-256color', COLORTERM: 'truecolor', CI: undefined, ...extra };
  for (const name of Object.keys(env)) if (env[name] === undefined) delete env[name];
  const [file, ...args] = program;
  const child = pty.spawn(file, args, { cols: columns, rows, env, name: 'xterm-256color' });
  const seen = { text: '', waiting: [] };
  child.onData((data) => {
    seen.text += data;
    // What a real terminal answers within a millisecond: its background, and what it is.
    if (data.includes('\u001b]11;?')) child.write('\u001b]11;rgb:1010/1010/1414\u0007\u001b[?62;4c');
    for (const check of [...seen.waiting]) check(data);
  });
  const until = (holds) =>
    new Promise((done, fail) => {
      const timer = setTimeout(
        () => fail(new Error(`never saw what it waited for in: ${seen.text.slice(-300)}`)),
        10_000,
      );
      const check = () => {
        if (!holds(seen.text)) return;
        clearTimeout(timer);
        seen.waiting.splice(seen.waiting.indexOf(check), 1);
        done();
      };
      seen.waiting.push(check);
      check();
    });
  const ended = new Promise((done) => child.onExit(done));
  return { child, seen, until, ended };
}

const peak = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

async function firstFrame(program, mark, columns, rows) {
  const start = performance.now();
  const { child, until, ended } = open(program, columns, rows);
  await until((text) => text.includes(mark));
  const time = performance.now() - start;
  child.kill();
  await ended;
  return time;
}

/** Ink asks for its devtools, which nobody installs. Nothing else is mended: what bundling.mjs saves us is our own. */
const withoutDevtools = {
  name: 'without-devtools',
  setup(b) {
    b.onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'none' }));
    b.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {};' }));
  },
};

async function inkHello() {
  const source = join(work, 'hello.jsx');
  writeFileSync(
    source,
    `import { render, Text, useInput } from 'ink'; import { useState } from 'react';
     function Hello() { const [n, set] = useState(0); useInput(() => set((m) => m + 1)); return <Text>hello {n}</Text>; }
     render(<Hello />);`,
  );
  const out = join(work, 'hello.mjs');
  await build({
    entryPoints: [source],
    outfile: out,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    nodePaths: [join(root, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
    plugins: [withoutDevtools],
  });
  return out;
}

/** Keys pressed one after another, each answered before the next: time to the first byte back, bytes, clears. */
async function keys(program, columns, rows, presses, mark, pace = 90) {
  const { child, seen, until, ended } = open(program, columns, rows);
  await until((text) => text.includes(mark));
  // The first key after the first frame also loads React: it is waited for, not counted.
  const settle = () => new Promise((done) => setTimeout(done, 400));
  await settle();
  for (const key of presses.slice(0, 5)) {
    child.write(key);
    await settle();
  }
  const times = [];
  const bytes = [];
  let clears = 0;
  for (const key of presses) {
    const before = seen.text.length;
    const start = performance.now();
    child.write(key);
    await until((text) => text.length > before);
    times.push(performance.now() - start);
    // A person's pace, or a held key's: what the explorer does while nobody types belongs to it.
    await new Promise((done) => setTimeout(done, pace));
    const answer = seen.text.slice(before);
    bytes.push(Buffer.byteLength(answer));
    if (/\u001b\[[23]J/.test(answer)) clears++;
  }
  const memory = peak(child.pid);
  child.kill();
  await ended;
  return { times, bytes, clears, memory };
}

const runs = Number(process.env.BENCH_RUNS ?? 21);
process.stdout.write(`Node ${process.version}, ${runs} runs; times of this machine: read the ratios.\n\n`);

const hello = await inkHello();
function pipe(env, about, limit = '') {
  const [bare, piped, shown] = wallTimes(
    [
      ['-e', '0'],
      [bin, 'table', '1', '--format', 'csv'],
      [bin, 'show', '1'],
    ],
    runs,
    env,
  );
  print(`bare node -e 0${about}`, ms(bare));
  print('table 1 --format csv', ms(piped), `${(piped / bare).toFixed(2)} x bare node${limit}`);
  print('show 1', ms(shown), `${(shown / bare).toFixed(2)} x bare node`);
}
pipe(process.env, '', ' (limit 2.60)');
// Where this is set, Node reads a hundred certificates whenever it starts, whatever it then does: 36 ms in which a ratio
// looks better than most people will find it.
const { NODE_EXTRA_CA_CERTS: certificates, ...without } = process.env;
if (certificates !== undefined) pipe(without, ', no extra certificates');

const frames = { ours: [], figure: [], hello: [] };
for (let run = 0; run < runs; run++) {
  frames.hello.push(await firstFrame([node, hello], 'hello', 120, 40));
  frames.ours.push(await firstFrame([node, bin], 'State of AI', 120, 40));
  frames.figure.push(await firstFrame([node, bin, '1'], 'State of AI', 120, 40));
}
const base = median(frames.hello);
print('');
print('first frame, Ink hello world (bundled)', ms(base));
print(
  'first frame, explorer',
  ms(median(frames.ours)),
  `${(median(frames.ours) / base).toFixed(2)} x hello (limit 1.00)`,
);
print(
  'first frame, explorer at figure 1',
  ms(median(frames.figure)),
  `${(median(frames.figure) / base).toFixed(2)} x hello`,
);

print('');
const echo = await keys([node, hello], 120, 40, Array(60).fill('j'), 'hello');
print(
  'key to frame 120x40, Ink hello world',
  `${ms(median(echo.times))} median`,
  `${ms(quantile(echo.times, 0.95))} p95`,
  `${median(echo.bytes)} bytes/key`,
  `${echo.memory.toFixed(0)} MB peak`,
);
const left = Array.from({ length: 60 }, (_, i) => (i % 40 < 20 ? '\u001b[D' : '\u001b[C'));
// The contents fold to sixteen lines: no press may come to either end, where nothing is drawn.
const down = Array.from({ length: 60 }, (_, i) => (i % 16 < 8 ? 'j' : 'k'));
for (const [columns, rows, limit] of [
  [80, 24, ''],
  [120, 40, ' (limit 12)'],
  [200, 60, ' (limit 20)'],
]) {
  for (const [what, place, presses, pace] of [
    ['cursor on figure 1', '1', left],
    ['through the contents', '', down],
    ['the same, key held down', '', down, 30],
  ]) {
    const { times, bytes, clears, memory } = await keys(
      [node, bin, ...(place === '' ? [] : [place])],
      columns,
      rows,
      presses,
      'State of AI',
      pace,
    );
    print(
      `key to frame ${columns}x${rows}, ${what}`,
      `${ms(median(times))} median`,
      `${ms(quantile(times, 0.95))} p95${limit}`,
      `${median(bytes)} bytes/key`,
      `${clears} clears`,
      `${memory.toFixed(0)} MB peak, ${(memory / echo.memory).toFixed(2)} x hello`,
    );
  }
}
/** Programs people would otherwise use, where they are installed: the same measures in the same run. */
const peers = [
  ['visidata', ['vd', join(root, 'data/weekly-model-tokens.csv')], 'tokens', 'j'],
  ['btop', ['btop'], 'cpu', '\u001b[B'],
  ['lazygit', ['lazygit', '-p', root], 'Files', 'j'],
];
print('');
for (const [name, program, mark, key] of peers) {
  if (spawnSync('which', [program[0]]).status !== 0) {
    print(`${name}: not installed`);
    continue;
  }
  const firsts = [];
  for (let run = 0; run < Math.min(runs, 7); run++) firsts.push(await firstFrame(program, mark, 120, 40));
  const { times, bytes, memory } = await keys(program, 120, 40, Array(40).fill(key), mark);
  print(
    `${name} at 120x40`,
    `first screen ${ms(median(firsts))}`,
    `key ${ms(median(times))} median ${ms(quantile(times, 0.95))} p95`,
    `${median(bytes)} bytes/key`,
    `${memory.toFixed(0)} MB`,
  );
}

print('');
const drawing = join(work, 'drawing.mjs');
await build({
  entryPoints: [join(root, 'test/bench/drawing.ts')],
  outfile: drawing,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  plugins: [bundledSources],
});
spawnSync(process.execPath, [drawing, join(root, 'data')], { stdio: 'inherit' });
process.exit(0);
