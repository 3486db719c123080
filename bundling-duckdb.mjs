// DuckDB's JavaScript, a hundred files of its own, as one that loads in a quarter of the time: 85 ms of each study. What it
// calls is where the user has installed it, and engine.ts takes this only beside the very version it was made from.
import { readFileSync } from 'node:fs';

/** For the head of the bundle: what it needs is looked up from the place where DuckDB is installed. */
export const duckDbBanner =
  'import{createRequire as __cr}from"node:module";const __installed=__cr(__cr(import.meta.url).resolve("@duckdb/node-api")),require=__installed;';

/** The esbuild plugin. */
export const besideDuckDb = {
  name: 'beside-duckdb',
  setup(build) {
    build.onResolve({ filter: /^@duckdb\/node-bindings$/ }, ({ path }) => ({ path, namespace: 'installed' }));
    // The binding at once: DuckDB asks first which C library there is, which loads all of Node's sockets and processes
    // (10 ms). Where this is the wrong one, it does not load.
    build.onLoad({ filter: /.*/, namespace: 'installed' }, ({ path }) => ({
      contents: `let binding;
try {
  binding = __cr(__installed.resolve(${JSON.stringify(path)}))(\`${path}-\${process.platform}-\${process.arch}/duckdb.node\`);
} catch {
  binding = __installed(${JSON.stringify(path)});
}
export default binding;`,
    }));
    build.onLoad({ filter: /@duckdb\/node-api\/lib\/.*\.js$/ }, ({ path }) => ({
      contents: asModule(readFileSync(path, 'utf8'), path),
    }));
  },
};

/**
 * What TypeScript made a CommonJS file of, as the module that it was: then unused classes are left out (two fifths), and
 * nothing is parsed twice, as what stands in a function is. Fails where something is written in a way not known here.
 */
function asModule(source, where) {
  const enums = [];
  const text = source
    .replace('"use strict";\n', '')
    .replace(/^Object\.defineProperty\(exports, "__esModule", .*\n/m, '')
    .replace(/^var __\w+ = \(this && [\s\S]*?^\}\)*(?:\(\))?;\n/gm, '') // helpers for what is replaced below
    .replace(/^(?:exports\.\w+ = )+void 0;\n/gm, '')
    .replace(/^const (\w+) = (?:__importDefault\()?require\(("[^"]+")\)\)?;$/gm, 'import * as $1 from $2;')
    .replace(/^require\(("[^"]+")\);$/gm, 'import $1;')
    .replace(/^__exportStar\(require\(("[^"]+")\), exports\);$/gm, 'export * from $1;')
    .replace(/^exports\.(\w+) = \1;$/gm, 'export { $1 };')
    .replace(/^exports\.(\w+) = /gm, 'export const $1 = ')
    .replace(/\(exports\.(\w+) = \1 = \{\}\)/g, (_, name) => {
      enums.push(name);
      return `(${name} = {})`;
    })
    .replace(/\bexports\.(\w+)/g, '$1');
  const left = /.*(?:\bexports\b|\brequire\(|\b__\w+\().*/.exec(text);
  if (left !== null) throw new Error(`${where}: not known how to make a module of: ${left[0].trim()}`);
  return `${text}\nexport { ${enums.join(', ')} };\n`;
}
