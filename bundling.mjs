// The three packages whose source is changed as it is bundled, for esbuild and for Vitest alike, and why
// (docs/decisions/0002-bundling.md). Each replaced text is checked: an update that moves it fails the build.
import { readFileSync } from 'node:fs';

const rewrites = {
  // CommonJS that requires the ES modules ink and react, which fails on every Node.
  'ink-table/dist/index.js': [
    [
      '"use strict";',
      "import * as ink from 'ink'; import react from 'react'; import sha1 from 'object-hash'; const exports = {};",
    ],
    ['require("ink")', 'ink'],
    ['require("react")', '{ __esModule: true, default: react }'],
    ['require("object-hash")', 'sha1'],
    ['exports.default = Table;', 'export default Table;'],
  ],
  // We hand meow a finished package description; to be able to read one it loads a licence grammar, code frames and
  // child_process: 8 of the 53 CPU ms of a piped table.
  'meow/build/dependencies.js': [
    ['var normalizeExports = requireNormalize();', 'var normalizeExports = () => {};'],
    ['function readPackageUpSync(options) {', 'function readPackageUpSync() {}\nfunction unread(options) {'],
    ['var libExports = requireLib$1();', 'var libExports = {};'],
    ['\npromisify(execFile);\n', '\n'],
  ],
  // Reads all of Unicode's emoji when it is imported, 20 ms before a first frame that has none.
  'string-width/index.js': [
    ['new Intl.Segmenter()', '{ segment: (t) => (lazy ??= new Intl.Segmenter()).segment(t) }; let lazy'],
    ['/^\\p{RGI_Emoji}$/v', "{ test: (t) => (emoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(t) }; let emoji"],
  ],
};

const rewritten = (source, file) =>
  rewrites[nameOf(file)].reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${file}: expected exactly one ${JSON.stringify(from)}`);
    return text.replace(from, () => to);
  }, source);

const nameOf = (file) => Object.keys(rewrites).find((name) => file.endsWith(`node_modules/${name}`));

/** For esbuild. */
export const bundledSources = {
  name: 'bundled-sources',
  setup: (build) =>
    build.onLoad({ filter: /node_modules.(ink-table|meow|string-width)/ }, ({ path }) =>
      nameOf(path) === undefined ? undefined : { contents: rewritten(readFileSync(path, 'utf8'), path) },
    ),
};

/** For Vite: tests import what the product ships. */
export const viteBundledSources = {
  name: 'bundled-sources',
  enforce: 'pre',
  transform: (code, id) =>
    nameOf(id.split('?')[0]) === undefined ? undefined : { code: rewritten(code, id.split('?')[0]), map: null },
};
