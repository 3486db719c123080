// Bundles src/ into dist/, so that it starts in a tenth of the time of an installed tree: docs/decisions/0002-bundling.md.
import { execFileSync } from 'node:child_process';
import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledSources } from './bundling.mjs';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
// Built beside dist/ and swapped in at the end: whoever runs the program meanwhile never meets half of it.
const fresh = join(root, `.dist-${process.pid}`);
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));

const unbundled = {
  name: 'unbundled',
  setup(b) {
    // Node's own modules have no side effects: an unused import of one (meow's child_process) costs 3 ms at start.
    b.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
    // Ink asks for its devtools under DEV=true only, and where somebody installed them.
    b.onResolve({ filter: /^\.\/devtools\.js$/ }, () => ({ path: 'react-devtools-core', external: true }));
  },
};

const options = {
  outdir: fresh,
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: !process.env.NOMINIFY,
  metafile: true,
  legalComments: 'none', // whole licence texts are written below instead
  define: {
    'process.env.NODE_ENV': '"production"',
    PAPA_BROWSER_CONTEXT: 'true', // no Node stream ever goes into papaparse, and it need not load them
  },
  // Bundled CommonJS asks for Node's own modules through require.
  banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  // Installed by whoever needs them: for png, for study, for a table of ClickHouse, and to write docs/.
  external: ['@resvg/resvg-js', '@duckdb/node-api', '@clickhouse/client', '@xterm/headless'],
  plugins: [bundledSources, unbundled],
  logLevel: 'warning',
};

/** What a source file is called in dist/, which is flat: its path, so that two files of one name never meet. */
const builtName = (file) =>
  relative(join(root, 'src'), file)
    .replace(/\W/g, '-')
    .replace(/-tsx?$/, '');

/** What is loaded later: by the pipe all there is, by the others what a build of its own makes. */
const later = new Set();
const leaves = (isLeft) => ({
  name: 'leaves',
  setup: (b) =>
    b.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      if (kind !== 'dynamic-import' || !isLeft(file)) return undefined;
      later.add(file);
      return { path: `./${builtName(file)}.js`, external: true };
    }),
});

// The pipe is one CommonJS file: each file more costs 0.7 ms at start, and a module has Node load its loader first.
const pipe = await build({
  ...options,
  entryPoints: ['src/cli.ts'],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { ...options.define, 'import.meta': '__meta' },
  banner: { js: 'const __meta={url:require("node:url").pathToFileURL(__filename).href};' },
  plugins: [leaves(() => true), bundledSources, unbundled],
});

// The explorer and the reader of logs are builds of their own: split together with the rest they would be sixty files.
const alone = ['src/cli/commands/explore-run.ts', 'src/cli/commands/study-run.ts'].map((file) => join(root, file));
const rest = [...later, join(root, 'src/index.ts')].filter((file) => !alone.includes(file));
const parts = [];
for (const files of [...alone.map((file) => [file]), rest]) {
  const isLeft = (file) => later.has(file) && !files.includes(file);
  const entryPoints = Object.fromEntries(files.map((file) => [builtName(file), file]));
  parts.push(await build({ ...options, entryPoints, plugins: [leaves(isLeft), ...options.plugins], splitting: true }));
}
// For the checkout only; package.json does not ship it.
const tools = ['src/check-data.ts', 'src/write-cover.ts', 'src/write-docs.ts'];
await build({ ...options, entryPoints: tools, outdir: join(fresh, 'tools'), splitting: true });
copyFileSync(join(root, 'src/public.ts'), join(fresh, 'index.d.ts')); // declarations only
writeFileSync(join(fresh, 'THIRD-PARTY-LICENCES.txt'), licencesOf([pipe, ...parts]));
// Printed by the program that was just built, so that the page and it cannot disagree.
writeFileSync(`${fresh}/state-of-ai.1`, execFileSync(process.execPath, [`${fresh}/cli.cjs`, 'man', '--no-config']));

execFileSync(process.execPath, [`${fresh}/tools/write-cover.js`, `${fresh}/cover.json`]);

rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(fresh, join(root, 'dist'));
