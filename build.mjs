// Bundles src/ into dist/, so that `npx state-of-ai` starts in a tenth of the time of an installed tree.
// docs/decisions/0002-bundling.md says what is given up for speed and what is not.
import { execFileSync } from 'node:child_process';
import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
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
    // Ink asks for it under DEV=true only, and where somebody installed it.
    b.onResolve({ filter: /^\.\/devtools\.js$/ }, () => ({ path: 'react-devtools-core', external: true }));
  },
};

const options = {
  outdir: fresh,
  outbase: 'src',
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

/** Where a source file is built to, from dist/: by its path, so that two files of one name never meet. */
const builtPath = (file) =>
  relative(join(root, 'src'), file)
    .replaceAll(sep, '/')
    .replace(/\.tsx?$/, '.js');

// The pipe is one CommonJS file: each file more costs 0.7 ms at start, and a module has Node load its loader first.
// What it loads later becomes an entry of the second build, which has its own copy of what both need.
const later = new Set();
const loadedLater = {
  name: 'loaded-later',
  setup(b) {
    b.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      later.add(resolve(resolveDir, path));
      return { path: `./${builtPath(resolve(resolveDir, path))}`, external: true };
    });
  },
};
const pipe = await build({
  ...options,
  entryPoints: ['src/cli.ts'],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { ...options.define, 'import.meta': '__meta' },
  banner: { js: 'const __meta={url:require("node:url").pathToFileURL(__filename).href};' },
  plugins: [loadedLater, bundledSources, unbundled],
});

// The explorer and the reader of logs are builds of their own: split together with the rest they would be sixty files.
const alone = ['src/cli/commands/explore-run.ts', 'src/cli/commands/study-run.ts'].map((file) => join(root, file));
const rest = [...later, 'src/index.ts'].filter((file) => !alone.includes(file));
const split = { ...options, splitting: true, chunkNames: 'chunks/[name]-[hash]' };
const parts = [...alone.map((file) => [file]), rest].map((entryPoints) => build({ ...split, entryPoints }));
// For the checkout only; package.json does not ship it.
await build({ ...split, entryPoints: ['src/check-data.ts', 'src/write-docs.ts'], outdir: join(fresh, 'tools') });

writeFileSync(join(fresh, 'THIRD-PARTY-LICENCES.txt'), licencesOf([pipe, ...(await Promise.all(parts))]));
copyFileSync(join(root, 'src/public.ts'), join(fresh, 'index.d.ts')); // declarations only
// Printed by the program that was just built, so that the page and it cannot disagree.
writeFileSync(`${fresh}/state-of-ai.1`, execFileSync(process.execPath, [`${fresh}/cli.cjs`, 'man', '--no-config']));

rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(fresh, join(root, 'dist'));
