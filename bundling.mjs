// The two packages whose source is changed as it is bundled, for esbuild and for Vitest alike, and why
// (docs/decisions/0002-bundling.md). Each replaced text is checked: an update that moves it fails the build.
import { readFileSync } from 'node:fs';

const rewrites = [
  {
    // CommonJS that requires the ES modules ink and react, which fails on every Node. Its requires become imports.
    file: /node_modules\/ink-table\/dist\/index\.js$/,
    before:
      "import * as __ink from 'ink';\nimport __react from 'react';\nimport __sha1 from 'object-hash';\nconst exports = {};\n",
    replace: [
      ['require("ink")', '__ink'],
      ['require("react")', '{ __esModule: true, default: __react }'],
      ['require("object-hash")', '__sha1'],
    ],
    after: '\nexport default exports.default;\n',
  },
  {
    // We hand meow a finished package description. Being able to read one loads the SPDX licence grammar, code frames and
    // child_process: 8 of the pipe's 55 ms.
    file: /node_modules\/meow\/build\/dependencies\.js$/,
    replace: [
      ['var normalizeExports = requireNormalize();', 'var normalizeExports = () => {};'],
      ['function readPackageUpSync(options) {', 'function readPackageUpSync() {}\nfunction unread(options) {'],
      ['var libExports = requireLib$1();', 'var libExports = {};'],
      ['\npromisify(execFile);\n', '\n'],
    ],
  },
];

function rewritten({ before = '', replace, after = '' }, source, where) {
  const text = replace.reduce((done, [from, to]) => {
    if (done.split(from).length !== 2) throw new Error(`${where}: expected exactly one ${JSON.stringify(from)}`);
    return done.replace(from, () => to);
  }, source);
  return before + text + after;
}

/** The esbuild plugin. */
export const bundledSources = {
  name: 'bundled-sources',
  setup(build) {
    for (const each of rewrites)
      build.onLoad({ filter: each.file }, ({ path }) => ({
        contents: rewritten(each, readFileSync(path, 'utf8'), path),
      }));
  },
};

/** The same as a Vite plugin, so that tests import what the product ships. */
export const viteBundledSources = {
  name: 'bundled-sources',
  enforce: 'pre',
  transform(code, id) {
    const found = rewrites.find(({ file }) => file.test(id.split('?')[0]));
    return found === undefined ? undefined : { code: rewritten(found, code, id), map: null };
  },
};
