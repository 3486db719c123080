// Bundles src/ into dist/: the pipe, the explorer (React and Ink, a chunk of its own) and the licence texts of
// what is bundled. Bundling is what makes `npx state-of-ai` start in a tenth of the time of an installed tree.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledSources } from './bundling.mjs';

/** Node's own modules have no side effects: an unused import of one (meow's child_process) costs 3 ms at start. */
const builtins = {
  name: 'builtins',
  setup(b) {
    const filter = new RegExp(`^(node:)?(${builtinModules.map((m) => m.replace('/', '\\/')).join('|')})$`);
    b.onResolve({ filter }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

/** Of fs only what is used: copying all of its names takes a millisecond. A new one fails the build. */
const usedOfFs = {
  pipe: ['existsSync', 'fstatSync', 'readFileSync', 'readdirSync', 'writeSync'],
  study: [
    'chmodSync',
    'closeSync',
    'createReadStream',
    'createWriteStream',
    'existsSync',
    'fstatSync',
    'fsyncSync',
    'mkdirSync',
    'mkdtempSync',
    'openSync',
    'readFileSync',
    'readSync',
    'readdirSync',
    'realpathSync',
    'renameSync',
    'rmSync',
    'statSync',
    'symlinkSync',
    'writeFileSync',
    'writeSync',
  ],
};

/**
 * Node's own modules through require: an import makes a namespace of each and reads every export of it, and reading
 * fs's ReadStream loads all of stream (9 ms before the first row).
 */
const required = (ofFs) => ({
  name: 'required',
  setup(b) {
    const filter = new RegExp(`^(node:)?(${builtinModules.map((m) => m.replace('/', '\\/')).join('|')})$`);
    b.onResolve({ filter }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : { path, namespace: 'required', sideEffects: false },
    );
    b.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: /^(node:)?fs$/.test(path)
        ? `const fs = __required('fs'); export default fs; export const { ${ofFs.join(', ')} } = fs;`
        : `module.exports = __required(${JSON.stringify(path)});`,
    }));
  },
});

const root = fileURLToPath(new URL('.', import.meta.url));
// Built beside dist/ and swapped in at the end: whoever runs the program meanwhile never meets half of it.
const fresh = join(root, `.dist-${process.pid}`);
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
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
  banner: {
    // Bundled CommonJS asks for Node's own modules through require.
    js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url),__required=require;',
  },
  // Optional, and installed by whoever needs them: only for png, for study, and for study of a table of ClickHouse.
  external: ['@resvg/resvg-js', '@duckdb/node-api', '@clickhouse/client'],
  logLevel: 'warning',
};

// The pipe is one file: each file more costs 0.7 ms at start, and splitting would make a dozen of them. Whatever it
// loads later becomes an entry of the second build, which has its own copy of what both need.
const loadedLater = new Map();
const apart = {
  name: 'apart',
  setup(b) {
    b.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = basename(path).replace(/\.tsx?$/, '');
      loadedLater.set(name, join(resolveDir, path));
      return { path: `./${name}.js`, external: true };
    });
  },
};
const pipe = await build({
  ...options,
  entryPoints: { cli: 'src/cli.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { ...options.define, 'import.meta': '__meta' },
  banner: {
    js: 'const __required=require,__meta={url:require("node:url").pathToFileURL(__filename).href};',
  },
  plugins: [apart, bundledSources, required(usedOfFs.pipe)],
});
// So is the explorer, with what writes for people: split by itself it is a dozen files, with everything else it was sixty.
const forPeople = { 'for-people': 'src/cli/for-people.ts', explore: 'src/cli/explore.ts' };
// And what reads a log, which was twenty-four.
const studies = { study: 'src/cli/study.ts', compare: 'src/cli/compare.ts' };
/** Leaves what another build makes to that build. */
const leaving = (names) => ({
  name: 'leaving',
  setup(b) {
    b.onResolve({ filter: /^\./ }, ({ kind, path }) => {
      const name = basename(path).replace(/\.tsx?$/, '');
      return kind === 'dynamic-import' && names.includes(name) ? { path: `./${name}.js`, external: true } : undefined;
    });
  },
});
const others = Object.fromEntries(
  [...loadedLater].filter(([name]) => !Object.hasOwn(forPeople, name) && !Object.hasOwn(studies, name)),
);
const split = (entryPoints, left, ofNode = builtins) =>
  build({
    ...options,
    entryPoints,
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [leaving(left), bundledSources, ofNode], // in this order: bundledSources has its own node:process
  });
const builds = [
  forPeople,
  studies,
  { ...others, 'check-data': 'src/check-data.ts', 'write-docs': 'src/write-docs.ts' },
];
const parts = [];
for (const entries of builds) {
  const left = builds.filter((each) => each !== entries).flatMap((each) => Object.keys(each));
  parts.push(await split(entries, left, entries === studies ? required(usedOfFs.study) : builtins));
}
const outputs = [pipe, ...parts].flatMap(({ metafile }) => Object.values(metafile.outputs));

/** The folder of the package a bundled file belongs to, or undefined for our own files. */
function packageFolder(file) {
  const at = file.lastIndexOf('node_modules/');
  if (at < 0) return undefined;
  let folder = dirname(file);
  while (
    !existsSync(join(folder, 'package.json')) ||
    JSON.parse(readFileSync(join(folder, 'package.json'))).name === undefined
  )
    folder = dirname(folder);
  return folder;
}

const bundled = new Set(
  outputs.flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, use]) => use.bytesInOutput > 0)
      .map(([file]) => packageFolder(file))
      .filter((folder) => folder !== undefined),
  ),
);
const licences = [...bundled].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json')));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const extra = name === 'meow' ? ['build/licenses.md'] : []; // meow ships its own bundled dependencies
  const texts = [...files, ...extra].map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) texts.push(`Licence: ${license} (the package ships no licence file)`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
});
writeFileSync(join(fresh, 'THIRD-PARTY-LICENCES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));

// Generated by the program that was just built, so that the page and it cannot disagree.
writeFileSync(
  join(fresh, 'state-of-ai.1'),
  execFileSync(process.execPath, [join(fresh, 'cli.cjs'), 'man', '--no-config']),
);

const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
