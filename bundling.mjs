// What five bundled packages need before they can be bundled, or before they start fast enough. Each replaced text
// is checked: a package update that moves it fails the build instead of passing silently. Vitest uses the same list.
import { readFileSync } from 'node:fs';

/** Fails loudly when a pinned dependency no longer contains what we replace. */
function replaceOnce(source, from, to, where) {
  if (source.split(from).length !== 2) throw new Error(`${where}: expected exactly one ${JSON.stringify(from)}`);
  return source.replace(from, () => to);
}

const rewrites = [
  {
    // CommonJS that requires the ES modules ink and react: fails on every Node, and under Vitest.
    filter: /node_modules\/ink-table\/dist\/index\.js$/,
    rewrite(source, where) {
      let text = `import * as __ink from 'ink';\nimport __react from 'react';\nimport __sha1 from 'object-hash';\nconst exports = {};\n${source}`;
      text = replaceOnce(text, 'require("ink")', '__ink', where);
      text = replaceOnce(text, 'require("react")', '{ __esModule: true, default: __react }', where);
      text = replaceOnce(text, 'require("object-hash")', '__sha1', where);
      return `${text}\nexport default exports.default;\n`;
    },
  },
  {
    // We hand meow a finished package description. Reading one from disk and normalising it loads the whole SPDX
    // licence grammar, code frames and child_process: 15 ms at start for what we never use.
    filter: /node_modules\/meow\/build\/dependencies\.js$/,
    rewrite(source, where) {
      const unused = [
        ['var normalizeExports = requireNormalize();', 'var normalizeExports = () => {};'],
        ['function readPackageUpSync(options) {', 'function readPackageUpSync() {}\nfunction unread(options) {'],
        ['var libExports = requireLib$1();', 'var libExports = {};'],
        ['\npromisify(execFile);\n', '\n'],
      ];
      return unused.reduce((text, [from, to]) => replaceOnce(text, from, to, where), source);
    },
  },
  {
    // Loads Unicode's segmenter and emoji list when it is imported: 25 ms before the first frame, which has neither.
    filter: /node_modules\/string-width\/index\.js$/,
    rewrite(source, where) {
      const eager = [
        [
          'const segmenter = new Intl.Segmenter();',
          'let segments; const segmenter = { segment: (text) => (segments ??= new Intl.Segmenter()).segment(text) };',
        ],
        [
          'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
          "let emoji; const rgiEmojiRegex = { test: (text) => (emoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text) };",
        ],
      ];
      return eager.reduce((text, [from, to]) => replaceOnce(text, from, to, where), source);
    },
  },
  {
    // Fetches its own bytes from a data: address, and the first fetch loads all of Node's HTTP client: 4 MB and 15 ms.
    // What it does where there is no fetch is to decode them.
    filter: /node_modules\/yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/,
    rewrite: (source, where) =>
      replaceOnce(source, '"function"!=typeof fetch?Promise.resolve()', '!0?Promise.resolve()', where),
  },
];

/** Packages that are only wanted by code paths we never take. */
const stubs = {
  'react-devtools-core': 'export default {};',
  // Ink draws only its last frame when CI is set; the explorer decides for itself whether it may draw.
  'is-in-ci': 'export default false;',
  // Importing node:process reads every property of it, and so opens stdin, stdout and stderr (4 ms).
  'node:process': 'const it = globalThis.process; export default it; export const { env } = it, cwd = () => it.cwd();',
};

/** The esbuild plugin. */
export const bundledSources = {
  name: 'bundled-sources',
  setup(build) {
    const names = Object.keys(stubs).join('|');
    build.onResolve({ filter: new RegExp(`^(${names})$`) }, ({ path }) => ({ path, namespace: 'stub' }));
    build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: stubs[path] }));
    for (const { filter, rewrite } of rewrites)
      build.onLoad({ filter }, ({ path }) => ({ contents: rewrite(readFileSync(path, 'utf8'), path) }));
  },
};

/** The same rewrites as a Vite plugin, so that tests import what the product ships. */
export const viteBundledSources = {
  name: 'bundled-sources',
  enforce: 'pre',
  transform(code, id) {
    const match = rewrites.find(({ filter }) => filter.test(id.split('?')[0]));
    return match ? { code: match.rewrite(code, id), map: null } : undefined;
  },
};
